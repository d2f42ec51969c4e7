/// What the codes of schools and libraries have in common: one word of ASCII letters and digits.
enum AgencyText {
    /// Without blanks around it, upper case; `nil` when blanks or other than printable ASCII stand inside.
    static func word(_ raw: String) -> String? {
        let bytes = Array(raw.utf8)
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) }) else {
            return nil
        }
        let word = bytes[first...last]
        guard word.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return String(decoding: word, as: UTF8.self).uppercased()
    }

    static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    static func isAlphanumeric(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            }
    }
}
