public import Commons
import FoundationEssentials
import Identifiers
import Tabular

/// A list of schools as ministries and offices give it out: CSV with any separator and encoding, with or without a title block above
/// its header, or JSON. Every row is accounted for: taken, taken with a finding, or refused.
public struct SchoolList: Sendable {
    public struct Finding: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable { case refused, repaired, note }
        /// The line of a table, from 1; in JSON the number of the object. 0 for the whole file.
        public let line: Int
        public let kind: Kind
        public let problem: Phrase
    }

    public private(set) var schools: [RegisteredSchool] = []
    public private(set) var findings: [Finding] = []
    /// Rows that were read, without blank ones and the header.
    public private(set) var rows = 0
    private var lines: [String: Int] = [:]

    /// - Returns: nil when no line names the columns NPSN and name.
    public init?(_ bytes: [UInt8]) {
        let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && ![0xEF, 0xBB, 0xBF].contains($0) }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            guard let list = try? JSONDecoder().decode(JSONGroup.self, from: Data(bytes)), !list.rows.isEmpty else { return nil }
            for (index, row) in list.rows.enumerated() {
                var cells: [String: String] = [:]
                for (name, cell) in row { cells[LibraryColumn.named(name)] = cell.text }
                take(cells, index + 1)
            }
            return
        }
        guard readTable(bytes) else { return nil }
    }

    public var refused: Int { findings.count { $0.kind == .refused } }

    private mutating func readTable(_ bytes: [UInt8]) -> Bool {
        var columns: [String: Int] = [:]
        var tried = 0
        for row in TableReader(bytes: bytes) where !row.isBlank {
            guard !columns.isEmpty else {
                var named: [String: Int] = [:]
                for (position, cell) in row.cells.enumerated() { named[LibraryColumn.named(cell)] = position }
                if named["npsn"] != nil, named["name"] != nil { columns = named }
                tried += 1
                // Offices put a title and a date above; a page of them is no header.
                if columns.isEmpty, tried > 15 { return false }
                continue
            }
            for remark in row.diagnostics where remark.severity >= .warning { note(remark) }
            var cells: [String: String] = [:]
            for (name, position) in columns { cells[name] = row[position] }
            take(cells, row.line)
        }
        return !columns.isEmpty
    }

    private mutating func note(_ remark: TableDiagnostic) {
        let problem: Phrase? =
            switch remark.code {
            case .replacementCharacter:
                Phrase(
                    id: "ada huruf yang sudah rusak pada pengubahan sebelumnya (�); periksa namanya.",
                    en: "a letter was lost in an earlier conversion (�); check the name.")
            case .windows1252Bytes, .undefinedByte:
                Phrase(
                    id: "ada huruf yang bukan UTF-8; dibaca sebagai Windows-1252.",
                    en: "some bytes are no UTF-8; read as Windows-1252.")
            case .tooManyCells:
                Phrase(id: "isi lebih banyak daripada kolomnya.", en: "there are more cells than columns.")
            case .tooFewCells: Phrase(id: "kolomnya kurang.", en: "there are fewer cells than columns.")
            case .unclosedQuote, .unbalancedQuotes:
                Phrase(id: "tanda kutip tidak ditutup; baris diakhiri di sini.", en: "a quote is not closed; the row ends here.")
            default: nil
            }
        if let problem { findings.append(Finding(line: remark.line, kind: .repaired, problem: problem)) }
    }

    private mutating func take(_ cells: [String: String], _ line: Int) {
        rows += 1
        func refuse(_ problem: Phrase) { findings.append(Finding(line: line, kind: .refused, problem: problem)) }
        func repaired(_ problem: Phrase) { findings.append(Finding(line: line, kind: .repaired, problem: problem)) }
        func cell(_ name: String) -> String? {
            guard let text = cells[name]?.split(whereSeparator: \.isWhitespace).joined(separator: " "), !text.isEmpty,
                text != "-"
            else { return nil }
            return String(text.prefix(200))
        }
        let typed = cell("npsn") ?? ""
        guard let npsn = NPSN(typed) else {
            let shown = String(typed.prefix(20))
            return refuse(
                typed.isEmpty
                    ? Phrase(id: "NPSN kosong.", en: "the NPSN is empty.")
                    : Phrase(
                        id: "“\(shown)” bukan NPSN: NPSN terdiri atas 8 karakter.",
                        en: "“\(shown)” is not an NPSN: an NPSN has 8 characters."))
        }
        guard let name = cell("name") else { return refuse(Phrase(id: "nama kosong.", en: "the name is empty.")) }
        if let earlier = lines[npsn.text] {
            return refuse(
                Phrase(
                    id: "NPSN \(npsn.text) sudah ada di baris \(earlier); baris itu yang dipakai.",
                    en: "NPSN \(npsn.text) stands in line \(earlier) already; that line is taken."))
        }
        lines[npsn.text] = line
        var school = RegisteredSchool(npsn: npsn.text, name: name)
        if let form = cell("level") {
            school.level = LibraryLevel(typed: form)
            if school.level == nil {
                repaired(
                    Phrase(
                        id: "bentuk “\(form.prefix(30))” tidak dikenal; jenjang dikosongkan.",
                        en: "form “\(form.prefix(30))” is unknown; the level is left empty."))
            }
        }
        school.isPrivate = cell("status").flatMap(Self.isPrivate)
        (school.address, school.region, school.regency) = (cell("address"), cell("region"), cell("regency"))
        school.district = cell("district").map { Self.without("Kec.", $0) }
        school.province = cell("province").map { Self.without("Prov.", $0) }
        if let (latitude, longitude) = Self.numbers(cell("latitude"), cell("longitude")) {
            school.place = Self.inIndonesia(latitude, longitude) ?? Self.inIndonesia(longitude, latitude)
            if Self.inIndonesia(latitude, longitude) == nil, latitude != 0 || longitude != 0 {
                repaired(
                    school.place == nil
                        ? Phrase(
                            id: "letak \(latitude), \(longitude) bukan di Indonesia; dikosongkan.",
                            en: "\(latitude), \(longitude) is not in Indonesia; left empty.")
                        : Phrase(id: "lintang dan bujur tertukar; dibalik.", en: "latitude and longitude were swapped."))
            }
        }
        schools.append(school)
    }

    private static func isPrivate(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "s", "swasta": true
        case "n", "negeri": false
        default: nil
        }
    }

    private static func without(_ word: String, _ text: String) -> String {
        guard text.hasPrefix(word) else { return text }
        let rest = text.dropFirst(word.count).drop { $0 == " " }
        return rest.isEmpty ? text : String(rest)
    }

    private static func numbers(_ latitude: String?, _ longitude: String?) -> (Double, Double)? {
        guard let a = latitude.map({ $0.replacing(",", with: ".") }).flatMap({ Double($0.hasPrefix(".") ? "0" + $0 : $0) }),
            let b = longitude.map({ $0.replacing(",", with: ".") }).flatMap({ Double($0.hasPrefix(".") ? "0" + $0 : $0) }),
            a.isFinite, b.isFinite
        else { return nil }
        return (a, b)
    }

    private static func inIndonesia(_ latitude: Double, _ longitude: Double) -> Coordinates? {
        guard (-11.5...6.5).contains(latitude), (94.5...141.5).contains(longitude) else { return nil }
        return Coordinates(latitude: latitude, longitude: longitude)
    }
}

/// Objects in a list, or in lists by some key: `[{…}]`, `{"052600": [{…}]}`, `{"data": [{…}], "total": 1}`.
private struct JSONGroup: Decodable {
    let rows: [[String: JSONCell]]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([[String: JSONCell]].self) {
            rows = list
        } else if let groups = try? container.decode([String: JSONGroup].self) {
            rows = groups.sorted { $0.key < $1.key }.flatMap(\.value.rows)
        } else {
            rows = []
        }
    }
}

private struct JSONCell: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let string = try? container.decode(String.self) {
            text = string
        } else if let number = try? container.decode(Int.self) {
            text = String(number)
        } else if let number = try? container.decode(Double.self) {
            text = String(number)
        } else {
            text = ""
        }
    }
}
