import Commons
import Identifiers
import MARC

/// Reads the bibliographic fields of a MARC record, without the punctuation that ISBD puts between them.
struct MARCDescription {
    private let marc: MARC.Record

    init(_ marc: MARC.Record) { self.marc = marc }

    func record(_ text: inout CellText) -> BibliographicRecord {
        var record = BibliographicRecord(title: "")
        readTitle(&text, &record)
        readCreators(&text, &record)
        record.edition = value("250", "a", &text)
        readImprint(&text, &record)
        for field in marc.fields("020") { text.identifiers(field.first("a"), field: "020$a", into: &record) }
        for field in marc.fields("022") { text.issns(field.first("a") ?? "", field: "022$a", into: &record) }
        record.extent = joined("300", ["a", "b", "c"], &text)
        record.seriesTitle = value("490", "a", &text) ?? value("440", "a", &text) ?? value("830", "a", &text)
        record.classNumber = classNumber(&text)
        record.callNumber =
            joined("852", ["h", "i"], &text) ?? value("852", "k", &text) ?? joined("090", ["a", "b"], &text)
            ?? value("084", "b", &text)
        readLanguage(&text, &record)
        record.subjects = subjects(&text)
        record.notes = value("500", "a", &text)
        record.summary = value("520", "a", &text)
        record.links = marc.fields("856").compactMap { text.plain($0.first("u"), field: "856$u") }
        record.materialType = materialType
        return record
    }

    private func readTitle(_ text: inout CellText, _ record: inout BibliographicRecord) {
        guard let field = marc.first("245") ?? marc.first("130") ?? marc.first("240") else { return }
        var title = text.plain(field.first("a"), field: "245$a").map(Self.bare) ?? ""
        for part in field.subfields where part.code == "n" || part.code == "p" {
            guard let name = text.plain(part.value, field: "245$\(part.code)").map(Self.bare) else { continue }
            title = title.isEmpty ? name : "\(title). \(name)"
        }
        let other = text.plain(field.first("b"), field: "245$b").map(Self.bare)
        record.title = title.isEmpty ? other ?? "" : title
        record.subtitle = title.isEmpty ? nil : other
        record.responsibility = text.plain(field.first("c"), field: "245$c").map(Self.bare)
    }

    private func readCreators(_ text: inout CellText, _ record: inout BibliographicRecord) {
        for tag in ["100", "110", "111", "700", "710", "711"] as [MARC.Tag] {
            for field in marc.fields(tag) where field.first("t") == nil {
                let isPerson = tag == "100" || tag == "700"
                let parts = isPerson ? ["a", "b"] : ["a", "b", "n"] as [MARC.SubfieldCode]
                let name = parts.compactMap { text.plain(field.first($0), field: "\(tag)$\($0)") }.joined(separator: " ")
                guard !name.isEmpty else { continue }
                let helps =
                    (field.first("e") ?? field.first("4")).map {
                        !$0.lowercased().hasPrefix("aut") && !$0.lowercased().contains("pengarang")
                    } ?? false
                let role: Creator.Role = isPerson ? (helps ? .contributor : .author) : .corporate
                record.creators.append(Creator(name: Self.bare(name), role: role))
            }
        }
    }

    private func readImprint(_ text: inout CellText, _ record: inout BibliographicRecord) {
        let field = marc.first("260") ?? marc.fields("264").first { $0.indicator2 == "1" } ?? marc.first("264")
        record.place = text.plain(field?.first("a"), field: "260$a").map(Self.bare).flatMap(DescriptionCells.stated)
        record.publisher = text.plain(field?.first("b"), field: "260$b").map(Self.bare).flatMap(DescriptionCells.stated)
        text.year(field?.first("c").map(Self.bare), field: "260$c", into: &record)
        guard record.year == nil, let fixed = marc.control("008"), fixed.utf8.count >= 11 else { return }
        let year = String(decoding: Array(fixed.utf8)[7..<11], as: UTF8.self)
        if let date = PublicationYear.parse(year).year { (record.year, record.yearText) = (date, record.yearText ?? year) }
    }

    private func classNumber(_ text: inout CellText) -> String? {
        for tag in ["082", "084", "080", "090"] as [MARC.Tag] {
            for field in marc.fields(tag) {
                guard let number = text.plain(field.first("a"), field: "\(tag)$a")?.replacing("/", with: "") else { continue }
                if ClassNumber.parse(number) != nil { return number }
            }
        }
        return nil
    }

    private func readLanguage(_ text: inout CellText, _ record: inout BibliographicRecord) {
        let typed = value("041", "a", &text)
        record.languageText = typed
        if let typed, let known = Vocabularies.language(typed) ?? Vocabularies.language(String(typed.prefix(3))) {
            record.language = known
        } else if let fixed = marc.control("008"), fixed.utf8.count >= 38 {
            let code = String(decoding: Array(fixed.utf8)[35..<38], as: UTF8.self)
            record.language = code.utf8.allSatisfy { (0x61...0x7A).contains($0) } && code != "und" && code != "zxx" ? code : nil
        }
    }

    private func subjects(_ text: inout CellText) -> [String] {
        var found: [String] = []
        for tag in ["600", "610", "611", "630", "650", "651", "653", "655"] as [MARC.Tag] {
            for field in marc.fields(tag) {
                let parts = field.subfields.filter { "avxyzbcdt".contains("\($0.code)") }
                    .compactMap { text.plain($0.value, field: "\(tag)$\($0.code)").map(Self.bare) }
                let heading = parts.joined(separator: " -- ")
                if !heading.isEmpty, !found.contains(heading) { found.append(heading) }
            }
        }
        return Array(found.prefix(24))
    }

    private var materialType: MaterialType {
        let leader = marc.leader
        let isOnline =
            marc.first("338")?.all("b").contains("cr") == true
            || marc.first("245")?.first("h")?.lowercased().contains("electronic") == true
        switch leader.type {
        case "a", "t":
            if "bis".contains(leader.level) { return .serial }
            if leader.type == "t" { return .manuscript }
            return isOnline ? .ebook : .monograph
        case "c", "d": return .score
        case "e", "f": return .map
        case "g": return .audiovisual
        case "i", "j": return .soundRecording
        case "k": return .picture
        case "m": return isOnline ? .ebook : .software
        case "o": return .kit
        case "p": return .other
        case "r": return .realia
        default: return Vocabularies.material(marc.first("245")?.first("h")) ?? .monograph
        }
    }

    private func value(_ tag: MARC.Tag, _ code: MARC.SubfieldCode, _ text: inout CellText) -> String? {
        text.plain(marc.first(tag, code), field: "\(tag)$\(code)").map(Self.bare).flatMap(DescriptionCells.stated)
    }

    private func joined(_ tag: MARC.Tag, _ codes: [MARC.SubfieldCode], _ text: inout CellText) -> String? {
        guard let field = marc.first(tag) else { return nil }
        let parts = codes.compactMap { text.plain(field.first($0), field: "\(tag)$\($0)") }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Without the marks that ISBD sets before the next element, and without the brackets of a supplied text.
    static func bare(_ text: String) -> String {
        var rest = text.trimmed[...]
        while let last = rest.last, " /:;,=".contains(last) { rest = rest.dropLast() }
        // A full stop ends a field; after an initial or an abbreviation of one letter it belongs to it.
        if rest.hasSuffix("."), !rest.hasSuffix("..") {
            let word = rest.dropLast().ending { $0 != " " && $0 != "." }
            if word.count > 3 { rest = rest.dropLast() }
        }
        if rest.hasPrefix("["), rest.hasSuffix("]"), !rest.dropFirst().dropLast().contains("[") {
            rest = rest.dropFirst().dropLast()
        }
        return String(rest).trimmed
    }
}

extension Substring {
    fileprivate func ending(while predicate: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, predicate(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
