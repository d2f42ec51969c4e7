/// Well-formedness of UTF-8 by hand (Unicode 15, table 3-7), so that broken bytes can be told one by one.
enum UTF8Scan {
    /// The length of the well-formed sequence at a place: 1–4, or 0 when there is none.
    static func length(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0..<0x80: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard index + length <= end, low <= bytes[index + 1], bytes[index + 1] <= high else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// Sequences of two and more bytes, and bytes that belong to none.
    static func count(_ bytes: [UInt8]) -> (valid: Int, invalid: Int) {
        var valid = 0
        var invalid = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = length(bytes, at: index, end: bytes.count)
            if length == 0 { invalid += 1 } else { valid += 1 }
            index += max(1, length)
        }
        return (valid, invalid)
    }
}
