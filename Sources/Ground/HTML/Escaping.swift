/// Writes hostile text as bytes that stay text wherever HTML or XML lets text stand, in an element or in a quoted attribute.
enum Escaping {
    /// Appends `text` with `& < > " '` as references, line ends as LF, and without characters that neither HTML nor XML allows.
    ///
    /// Dropped: C0 controls except tab and line feed, DEL, the C1 controls, U+FFFE and U+FFFF. `lineBreaks` writes tab and line feed as
    /// references, which keeps them in an XML attribute.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], lineBreaks: Bool = false) {
        var start = 0
        var index = 0
        let count = text.count
        while index < count {
            let byte = text[index]
            if isPlain(byte) {
                index += 1
                continue
            }
            var length = 1
            var replacement: StaticString = ""
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case UInt8(ascii: "'"): replacement = "&#39;"
            case 0x09: replacement = lineBreaks ? "&#9;" : "\t"
            case 0x0A: replacement = lineBreaks ? "&#10;" : "\n"
            case 0x0D:
                if index + 1 < count, text[index + 1] == 0x0A { length = 2 }
                replacement = lineBreaks ? "&#10;" : "\n"
            case 0xC2:
                guard index + 1 < count, text[index + 1] < 0xA0 else {
                    index += 1
                    continue
                }
                length = 2
            case 0xEF:
                guard index + 2 < count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else {
                    index += 1
                    continue
                }
                length = 3
            default: break
            }
            bytes.append(contentsOf: text[start..<index])
            append(replacement, to: &bytes)
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start..<count])
    }

    /// Appends markup so that it shows as text inside a quoted attribute: its references stay, its tags and quotes become text.
    static func appendMarkup(_ markup: [UInt8], to bytes: inout [UInt8]) {
        for byte in markup {
            switch byte {
            case UInt8(ascii: "<"): append("&lt;", to: &bytes)
            case UInt8(ascii: ">"): append("&gt;", to: &bytes)
            case UInt8(ascii: "\""): append("&quot;", to: &bytes)
            case UInt8(ascii: "'"): append("&#39;", to: &bytes)
            default: bytes.append(byte)
            }
        }
    }

    static func append(_ literal: StaticString, to bytes: inout [UInt8]) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Calls `body` with the UTF-8 of `text` in one piece.
    static func withUTF8<Result>(of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(text.utf8).withUnsafeBufferPointer(body)
    }

    /// Whether a byte is written as it is without looking at its neighbours.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        if byte < 0x40 {
            // One bit a byte: 0x20…0x3F without " & ' < >
            let plain: UInt64 = 0xAFFF_FF3B_0000_0000
            return (plain >> UInt64(byte)) & 1 == 1
        }
        return byte != 0x7F && byte != 0xC2 && byte != 0xEF
    }
}
