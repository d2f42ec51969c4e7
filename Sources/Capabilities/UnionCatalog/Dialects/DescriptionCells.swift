import Commons
import Identifiers

/// Reads the description of a title from named cells, whatever table they come from; the names are SLiMS' own.
struct DescriptionCells {
    private let cell: (String) -> String?

    init(_ cell: @escaping (String) -> String?) { self.cell = cell }

    func record(_ text: inout CellText) -> BibliographicRecord {
        let (title, subtitle) = Self.split(text.plain(cell("title"), field: "title") ?? "")
        var record = BibliographicRecord(title: title, subtitle: subtitle ?? text.plain(cell("subtitle"), field: "subtitle"))
        record.volume = text.plain(cell("volume"), field: "volume").flatMap(Self.stated)
        record.responsibility = text.plain(cell("sor"), field: "sor")
        record.creators = text.list(cell("authors"), field: "authors").flatMap(Self.names).map {
            Creator(name: $0, role: Self.role($0))
        }
        record.edition = text.plain(cell("edition"), field: "edition").flatMap(Self.stated)
        if let grade = text.plain(cell("grade"), field: "grade").flatMap(Self.stated) {
            let statement = grade.lowercased().holds("kelas") ? grade : "Kelas \(grade)"
            record.edition = record.edition.map { "\($0), \(statement)" } ?? statement
        }
        record.publisher = text.plain(cell("publisher_name"), field: "publisher_name").flatMap(Self.stated)
        record.place = text.plain(cell("place_name"), field: "place_name").flatMap(Self.stated)
        text.year(cell("publish_year"), field: "publish_year", into: &record)
        text.identifiers(cell("isbn_issn"), field: "isbn_issn", into: &record)
        record.seriesTitle = text.plain(cell("series_title"), field: "series_title").flatMap(Self.stated)
        record.callNumber = text.plain(cell("call_number"), field: "call_number").flatMap(Self.stated)
        record.classNumber = classNumber(&text) ?? record.callNumber.flatMap { ClassNumber.parse($0) == nil ? nil : $0 }
        record.languageText = text.plain(cell("language_name"), field: "language_name")
        record.language = Vocabularies.language(record.languageText)
        record.subjects = text.list(cell("topics"), field: "topics").filter { Self.stated($0) != nil }
        readExtent(&text, &record)
        readNotes(&text, &record)
        record.materialType = Vocabularies.material(text.plain(cell("gmd_name"), field: "gmd_name")) ?? .monograph
        return record
    }

    private func classNumber(_ text: inout CellText) -> String? {
        text.plain(cell("classification"), field: "classification").flatMap { ClassNumber.parse($0) == nil ? nil : $0 }
    }

    /// A collation without a figure or a unit is no collation: clerks put the school subject there.
    private func readExtent(_ text: inout CellText, _ record: inout BibliographicRecord) {
        guard let extent = text.plain(cell("collation"), field: "collation"), Self.stated(extent) != nil else { return }
        let hasDigit = extent.utf8.contains { (0x30...0x39).contains($0) }
        let lower = extent.lowercased()
        guard !hasDigit, !["hlm", "hal", "cm", "ill", "ilus", "p.", "jil"].contains(where: lower.holds), extent.utf8.count <= 60,
            extent.contains(where: \.isLetter)
        else {
            record.extent = extent
            return
        }
        if ["buku guru", "pegangan guru", "buku siswa", "kelas"].contains(where: lower.holds) {
            // Which book of a set it is belongs to its edition.
            record.edition = record.edition.map { "\($0), \(extent)" } ?? extent
            text.note(
                "statement-in-collation", .repaired, "collation", .statementInExtent, .movedToEdition, extent, record.edition)
            return
        }
        record.subjects.append(extent)
        text.note("subject-in-collation", .repaired, "collation", .subjectInExtent, .movedToSubjects, extent, extent)
    }

    /// SLiMS 9.6.1–9.7 replaced short notes by their length.
    private func readNotes(_ text: inout CellText, _ record: inout BibliographicRecord) {
        guard let notes = text.plain(cell("notes"), field: "notes") else { return }
        if let length = Int(notes), (0...50).contains(length) {
            if length > 0 { text.note("length-in-notes", .repaired, "notes", .lengthInNotes, .leftEmpty, notes, nil) }
            return
        }
        record.notes = notes
    }

    /// ISBD puts " : " before other title information; a colon without the space belongs to the title.
    static func split(_ title: String) -> (String, String?) {
        guard title.holds(" : "), let range = title.firstRange(of: " : ") else { return (title, nil) }
        let rest = String(title[range.upperBound...]).trimmed
        let first = String(title[..<range.lowerBound]).trimmed
        return first.isEmpty || rest.isEmpty ? (title, nil) : (first, rest)
    }

    /// Several names in one cell: separated by semicolons, slashes or "dan"/"and"; a comma may belong to a name, and "dan" to a body's
    /// ("Kementerian Pendidikan dan Kebudayaan").
    static func names(_ cell: String) -> [String] {
        if role(cell) == .corporate { return cell.split(separator: ";").map { String($0).trimmed }.filter { stated($0) != nil } }
        return persons(cell)
    }

    private static func persons(_ cell: String) -> [String] {
        var parts = cell
        for mark in [" dan ", " and ", " & ", "/"] where parts.holds(mark) { parts = parts.replacing(mark, with: ";") }
        return parts.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty && stated($0) != nil }
    }

    private static func role(_ name: String) -> Creator.Role {
        let word = name.lowercased()
        return bodies.contains { word.hasPrefix($0.start) || word.holds($0.inside) } ? .corporate : .author
    }

    /// Words that only bodies' names begin with or hold.
    private static let bodies: [(start: String, inside: String)] = [
        "kementerian", "departemen", "pusat ", "dinas ", "tim ", "badan ", "yayasan", "universitas", "direktorat", "ministry",
        "balai ", "lembaga", "perpustakaan", "indonesia.", "kemdik", "depdik", "redaksi",
    ].map { ($0, " " + $0) }

    /// nil for the words by which clerks say that there is nothing.
    static func stated(_ text: String) -> String? {
        // The longest of them has nine letters.
        guard text.utf8.count < 24 else { return text }
        return nothing.contains(text.lowercased().trimmed) ? nil : text
    }

    private static let nothing: Set<String> = [
        "", "-", "--", "none", "null", "0", "n/a", "tidak ada", "s.l.", "s.n.", "[s.l.]", "[s.n.]", "?",
    ]
}
