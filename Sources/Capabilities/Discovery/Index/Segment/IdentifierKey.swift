/// ISBN and ISSN as one number: the characters as digits of base eleven (X is ten) after a leading 1, so lengths stay apart.
enum IdentifierKey {
    static func make(_ identifier: some StringProtocol) -> UInt64? {
        var key: UInt64 = 1
        var length = 0
        for byte in identifier.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): key = key * 11 + UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "X"), UInt8(ascii: "x"): key = key * 11 + 10
            default: return nil
            }
            length += 1
            if length > 13 { return nil }
        }
        return length >= 8 ? key : nil
    }
}
