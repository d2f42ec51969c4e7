/// The constants of ISO 2709 as MARC 21 uses it (MARC 21 Specifications, Record Structure).
enum ISO2709 {
    static let subfieldDelimiter: UInt8 = 0x1F
    static let fieldTerminator: UInt8 = 0x1E
    static let recordTerminator: UInt8 = 0x1D
    static let leaderLength = 24
    static let entryLength = 12
    /// The largest number the five digits of the record length hold.
    static let maximumRecord = 99_999
    /// The largest number the four digits of a field's length hold.
    static let maximumField = 9_999

    /// The place of a byte at or after `start`; nil if there is none.
    static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        let span = bytes.span
        var index = start
        while index + ByteBlock.width <= span.count, !ByteBlock(span.bytes, at: index).mayContain(byte) {
            index += ByteBlock.width
        }
        while index < span.count {
            if span[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Digits at a place as a number; nil if any byte is not a digit.
    static func number(_ bytes: [UInt8], at start: Int, digits: Int) -> Int? {
        let span = bytes.span
        var value = 0
        for index in start..<(start + digits) {
            let digit = Int(span[index]) - 0x30
            guard digit >= 0, digit <= 9 else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Decimal digits as a number; nil if any byte is not a digit.
    static func number(_ bytes: some Sequence<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
