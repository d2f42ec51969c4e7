/// Reads an ISBN or ISSN, whole or begun, out of typed text.
struct IdentifierText {
    /// Without hyphens; an ISBN-10 as its ISBN-13.
    let digits: String
    /// Whole number, not just the beginning of one.
    let isComplete: Bool
    /// As ``IdentifierKey``.
    let range: ClosedRange<UInt64>

    /// `nil` when the text is no ISBN-10, ISBN-13, ISSN (with its hyphen), or at least six digits that begin an ISBN-13.
    init?(_ text: String) {
        var kept: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): kept.append(byte)
            case UInt8(ascii: "X"), UInt8(ascii: "x"): kept.append(UInt8(ascii: "X"))
            case UInt8(ascii: "-"), UInt8(ascii: " "), 0x09: continue
            default: return nil
            }
            if kept.count > 13 { return nil }
        }
        guard kept.dropLast().allSatisfy({ $0 != UInt8(ascii: "X") }) else { return nil }
        let starts = kept.starts(with: [0x39, 0x37, 0x38]) || kept.starts(with: [0x39, 0x37, 0x39])
        switch kept.count {
        case 10 where Self.isISBN10(kept): kept = Self.isbn13(kept)
        case 13 where starts: break
        case 8 where text.utf8.contains(UInt8(ascii: "-")) && Self.isISSN(kept): break
        case 6..<13 where starts && kept.last != UInt8(ascii: "X"):
            digits = String(decoding: kept, as: UTF8.self)
            isComplete = false
            let zeros = String(repeating: "0", count: 13 - kept.count)
            guard let low = IdentifierKey.make(digits + zeros) else { return nil }
            range = low...low + zeros.utf8.reduce(1) { power, _ in power * 11 } - 1
            return
        default: return nil
        }
        digits = String(decoding: kept, as: UTF8.self)
        isComplete = true
        guard let key = IdentifierKey.make(digits) else { return nil }
        range = key...key
    }

    private static func value(_ byte: UInt8) -> Int { byte == UInt8(ascii: "X") ? 10 : Int(byte) - 0x30 }

    private static func isISBN10(_ digits: [UInt8]) -> Bool {
        digits.enumerated().reduce(0) { $0 + value($1.element) * (10 - $1.offset) } % 11 == 0
    }

    private static func isISSN(_ digits: [UInt8]) -> Bool {
        digits.enumerated().reduce(0) { $0 + value($1.element) * (8 - $1.offset) } % 11 == 0
    }

    private static func isbn13(_ digits: [UInt8]) -> [UInt8] {
        let body = Array("978".utf8) + digits.dropLast()
        let sum = body.enumerated().reduce(0) { $0 + value($1.element) * ($1.offset % 2 == 0 ? 1 : 3) }
        return body + [UInt8(0x30 + (10 - sum % 10) % 10)]
    }
}
