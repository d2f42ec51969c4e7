extension Language {
    /// A whole number with its thousands marked: 12.345 in Indonesian, 12,345 in English.
    public func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude).utf8)
        let mark: UInt8 = self == .indonesian ? 0x2E : 0x2C
        var out: [UInt8] = value < 0 ? [0x2D] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(mark) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
