/// In what coding a record's text is, judged by the text.
enum TextCoding: Sendable, Equatable {
    case ascii
    case utf8
    /// UTF-8 with damage.
    case brokenUTF8
    case marc8
    case windows1252

    /// What leader position 09 says.
    enum Declared: Sendable { case utf8, marc8 }

    /// What is known of a whole record before its fields are judged.
    struct Evidence: Sendable {
        /// How the text that is not UTF-8 fares as MARC-8.
        var errors = 0
        var special = 0
        var marked = 0
        var composed = 0

        /// Whether text that is not UTF-8 is rather MARC-8 than Windows-1252.
        ///
        /// MARC-8's marks stand before a letter and mostly make a letter that exists; in Windows-1252 the same bytes are letters
        /// themselves, so that read as MARC-8 they end words or make letters of no language.
        func favoursMARC8(_ declared: Declared) -> Bool {
            switch declared {
            case .marc8: errors * 5 <= special
            case .utf8: errors * 5 <= special && composed * 2 >= marked
            }
        }
    }

    /// Judges one field. `favoursMARC8` settles what the field alone cannot.
    static func judge(_ field: ArraySlice<UInt8>, declared: Declared, favoursMARC8: Bool) -> TextCoding {
        guard field.contains(where: { $0 >= 0x80 || $0 == 0x1B }) else {
            return declared == .marc8 && field.contains(UInt8(ascii: "&")) ? .marc8 : .ascii
        }
        let scan = UTF8Scan(field)
        if scan.invalid == 0, scan.sequences > 0 { return .utf8 }
        if MARC8Decoder.hasEscape(field) { return .marc8 }
        if scan.invalid == 0 { return .ascii }
        // Some of each: damaged UTF-8. Chance makes well-formed sequences of other codings very rarely.
        if scan.hasFragments, declared == .utf8, !favoursMARC8 { return .brokenUTF8 }
        if scan.sequences > 0, declared == .utf8 || scan.sequences >= scan.invalid { return .brokenUTF8 }
        return favoursMARC8 ? .marc8 : .windows1252
    }

    /// Collects the evidence of the fields that are not UTF-8.
    static func weigh(_ field: ArraySlice<UInt8>, _ declared: Declared, _ evidence: inout Evidence) {
        guard field.contains(where: { $0 >= 0x80 }) else { return }
        let scan = UTF8Scan(field)
        guard scan.invalid > 0, scan.sequences < scan.invalid else { return }
        for text in field.split(separator: ISO2709.subfieldDelimiter) {
            let report = MARC8Decoder.weigh(text, marks: declared == .utf8)
            evidence.errors += report.upperErrors
            evidence.special += report.special
            evidence.marked += report.marked
            evidence.composed += report.composed
        }
    }
}
