/// Turns any text into bytes that an XML 1.0 parser reads back as that text.
enum XMLEscaping {
    static func append(_ text: some StringProtocol, to bytes: inout [UInt8], inAttribute: Bool) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes, inAttribute: inAttribute) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes, inAttribute: inAttribute) } }
    }

    static func append(utf8 text: some Sequence<UInt8>, to bytes: inout [UInt8], inAttribute: Bool) {
        let done: Void?? = text.withContiguousStorageIfAvailable { utf8 in
            guard (try? UTF8Span(validating: utf8.span)) != nil else { return nil }
            return append(utf8, to: &bytes, inAttribute: inAttribute)
        }
        if case .some(.some) = done { return }
        append(String(decoding: Array(text), as: UTF8.self), to: &bytes, inAttribute: inAttribute)
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], inAttribute: Bool) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            var length = 1
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            // Only "]]>" needs it, but a reader by hand is helped too.
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\"") where inAttribute: replacement = "&quot;"
            // A bare one would be read back as a space in an attribute, a bare CR as LF anywhere.
            case 0x09 where inAttribute: replacement = "&#9;"
            case 0x0A where inAttribute: replacement = "&#10;"
            case 0x0D: replacement = "&#13;"
            case 0x09, 0x0A, 0x20...0xEE, 0xF0...:
                index += 1
                continue
            case 0xEF:
                guard index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else {
                    index += 1
                    continue
                }
                length = 3
                replacement = "\u{FFFD}"
            default: replacement = "\u{FFFD}"
            }
            bytes.append(contentsOf: text[start..<index])
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }
}
