/// The stored form of a bibliographic record: its fields in a fixed order between record separators (U+001E), the values of a
/// list between unit separators (U+001F). Both are control characters, which reading a file removes from every text.
///
/// A few microseconds a record either way, against tens for a general coder; a new field goes at the end.
enum RecordCoding {
    private static let version = "1"

    static func encode(_ record: BibliographicRecord) -> [UInt8] {
        let creators = record.creators.map { "\(code($0.role))\($0.name)" }
        let fields: [String] = [
            version, record.title, record.subtitle ?? "", record.responsibility ?? "", list(creators), record.edition ?? "",
            record.publisher ?? "", record.place ?? "", record.yearText ?? "", record.year.map(String.init) ?? "",
            list(record.isbns), list(record.invalidISBNs), list(record.issns), record.extent ?? "", record.seriesTitle ?? "",
            record.classNumber ?? "", record.callNumber ?? "", record.language ?? "", record.languageText ?? "",
            list(record.subjects), record.notes ?? "", record.summary ?? "", record.materialType.rawValue, list(record.links),
            record.volume ?? "", record.brief ? "1" : "",
        ]
        return Array(fields.joined(separator: "\u{1E}").utf8)
    }

    /// - Returns: nil when the bytes are not such a record.
    static func decode(_ bytes: [UInt8]) -> BibliographicRecord? {
        let fields = bytes.split(separator: 0x1E, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count >= 26, fields[0] == version else { return nil }
        func text(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
        func list(_ index: Int) -> [String] {
            fields[index].isEmpty ? [] : fields[index].split(separator: "\u{1F}").map(String.init)
        }
        return BibliographicRecord(
            title: fields[1], subtitle: text(2), responsibility: text(3),
            creators: list(4).map { Creator(name: String($0.dropFirst()), role: role($0.utf8.first)) },
            edition: text(5), publisher: text(6), place: text(7), yearText: text(8), year: Int(fields[9]), isbns: list(10),
            invalidISBNs: list(11), issns: list(12), extent: text(13), seriesTitle: text(14), classNumber: text(15),
            callNumber: text(16), language: text(17), languageText: text(18), subjects: list(19), notes: text(20),
            summary: text(21), materialType: MaterialType(rawValue: fields[22]) ?? .other, links: list(23), volume: text(24),
            brief: fields[25] == "1")
    }

    private static func list(_ texts: [String]) -> String { texts.joined(separator: "\u{1F}") }

    private static func code(_ role: Creator.Role) -> Character {
        switch role {
        case .author: "a"
        case .contributor: "c"
        case .corporate: "b"
        }
    }

    private static func role(_ byte: UInt8?) -> Creator.Role {
        switch byte {
        case UInt8(ascii: "c"): .contributor
        case UInt8(ascii: "b"): .corporate
        default: .author
        }
    }
}
