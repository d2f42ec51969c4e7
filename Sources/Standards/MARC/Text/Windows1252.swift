/// Windows-1252, the superset of ISO 8859-1 that most spreadsheets and old Windows programs write.
enum Windows1252 {
    /// The scalars of 0x80…0x9F (Unicode Consortium, CP1252.TXT, best fit); the rest stand for themselves.
    private static let upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
        0x0178,
    ]

    static func scalar(_ byte: UInt8) -> UInt32 {
        (0x80...0x9F).contains(byte) ? UInt32(upper[Int(byte) - 0x80]) : UInt32(byte)
    }

    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 8)
        for byte in bytes { out.append(scalar: scalar(byte)) }
        return out
    }
}

extension [UInt8] {
    /// Appends a scalar as UTF-8; a surrogate or a number beyond Unicode as U+FFFD.
    mutating func append(scalar value: UInt32) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
