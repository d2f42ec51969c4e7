import MARC

/// What the decoder of MARC-8 promises of any bytes, and of a record that holds them.
enum MARC8Invariants {
    static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let (utf8, report) = MARC8Decoder.decode(bytes[...])
        try hold(String(validating: utf8, as: UTF8.self) != nil, "what is decoded is UTF-8")
        try hold(utf8.count <= 9 * bytes.count, "what is decoded is not much longer")
        try hold(report.errors <= bytes.count + 1, "there are not more errors than bytes")
        try hold((report.errors == 0) == (report.firstError == nil), "an error has a place")
        try hold((report.firstError ?? 0) <= bytes.count, "the place of an error lies in the text")
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x26 }) {
            try hold(utf8 == bytes && report.errors == 0, "ASCII stays as it is")
        }
        // A slice counts from its own start.
        let slice = ([0x20, 0x1B] + bytes)[2...]
        let (again, sameReport) = MARC8Decoder.decode(slice)
        try hold(again == utf8 && sameReport == report, "where a text lies does not matter")
        try checkNormalForm(utf8)
        try MARCInvariants.check(record(bytes), .iso2709)
    }

    /// A record's text is brought into form C; what is in it already stays.
    private static func checkNormalForm(_ utf8: [UInt8]) throws(BrokenInvariant) {
        let clean = utf8.filter { $0 >= 0x20 && $0 != 0x7F }
        // U+FFFE and U+FFFF are replaced there, and a letter that lost a control character behind it may compose.
        guard clean.count == utf8.count, !clean.contains(0xEF), !clean.isEmpty else { return }
        var builder = MARC.RecordBuilder()
        builder.append("001", String(decoding: clean, as: UTF8.self))
        try hold(builder.record.first("001")?.bytes.elementsEqual(clean) ?? false, "what is decoded is in form C")
    }

    /// The text as the title of a record that says it is in MARC-8.
    private static func record(_ text: [UInt8]) -> [UInt8] {
        let field = Array("10".utf8) + [0x1F, 0x61] + text.prefix(9_000).filter { $0 != 0x1D && $0 != 0x1E } + [0x1E]
        let directory = Array("245".utf8) + digits(field.count, 4) + digits(0, 5) + [0x1E]
        let base = 24 + directory.count
        return digits(base + field.count + 1, 5) + Array("nam  22".utf8) + digits(base, 5) + Array(" a 4500".utf8)
            + directory + field + [0x1D]
    }

    private static func digits(_ number: Int, _ count: Int) -> [UInt8] {
        let text = Array(String(number).utf8)
        return [UInt8](repeating: 0x30, count: max(0, count - text.count)) + text
    }
}
