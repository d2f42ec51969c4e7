/// The text encodings that spreadsheets and library programs write.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"

    /// What ``detect(_:)`` found.
    public struct Detection: Sendable, Hashable {
        public let encoding: TextEncoding
        /// Bytes to pass over at the beginning.
        public let byteOrderMarkLength: Int
        /// Whether the file says so itself (byte order mark) or leaves no choice (ASCII, valid UTF-8).
        public let isCertain: Bool
    }

    /// Judges the whole file: a byte order mark, zeros at every other byte, valid UTF-8, else Windows-1252.
    ///
    /// A file with both valid UTF-8 sequences and bytes that are none is taken for UTF-8 when the valid ones prevail; its other
    /// bytes are then read as Windows-1252, cell by cell, with a diagnostic.
    public static func detect(_ bytes: [UInt8]) -> Detection {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Detection(encoding: .utf8, byteOrderMarkLength: 3, isCertain: true) }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return Detection(encoding: .utf16LittleEndian, byteOrderMarkLength: 2, isCertain: true)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return Detection(encoding: .utf16BigEndian, byteOrderMarkLength: 2, isCertain: true)
        }
        if let utf16 = unmarkedUTF16(bytes) { return Detection(encoding: utf16, byteOrderMarkLength: 0, isCertain: false) }
        let (valid, invalid) = UTF8Scan.count(bytes)
        if invalid == 0 { return Detection(encoding: .utf8, byteOrderMarkLength: 0, isCertain: true) }
        return Detection(encoding: valid > invalid ? .utf8 : .windows1252, byteOrderMarkLength: 0, isCertain: false)
    }

    /// Latin text in UTF-16 has a zero in nearly every other byte, always on the same side.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var even = 0
        var odd = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        let half = sample.count / 2
        if odd * 10 > half * 6, even * 20 < half { return .utf16LittleEndian }
        if even * 10 > half * 6, odd * 20 < half { return .utf16BigEndian }
        return nil
    }
}
