/// A header value with parameters, such as `multipart/form-data; boundary="x"` (RFC 9110 §5.6.6) or a content disposition.
struct MediaTypeValue {
    /// What stands before the first semicolon, in lower case.
    let value: String
    private let parameters: [(name: String, value: String)]

    init(_ text: String) {
        let scalars = Array(text.utf8)
        let end = scalars.firstIndex(of: UInt8(ascii: ";")) ?? scalars.count
        value = Self.trimmed(scalars[..<end]).lowercased()
        parameters = Self.parameters(of: scalars[end...])
    }

    /// A parameter's value; the first when it is repeated.
    subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    private static func parameters(of text: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        var rest = text
        while rest.first == UInt8(ascii: ";") {
            rest = rest.dropFirst()
            let nameEnd = rest.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") } ?? rest.endIndex
            let name = trimmed(rest[..<nameEnd]).lowercased()
            rest = rest[nameEnd...]
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { isBlank($0) }
            var value: [UInt8] = []
            if rest.first == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
                while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
                    // Only quote and backslash are escaped: old browsers send Windows paths with bare backslashes.
                    let isEscape =
                        byte == UInt8(ascii: "\\") && (rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "\\"))
                    value.append(isEscape ? rest.removeFirst() : byte)
                }
                rest = rest.drop { $0 != UInt8(ascii: ";") }
            } else {
                let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
                value = Array(rest[..<end])
                while let last = value.last, isBlank(last) { value.removeLast() }
                rest = rest[end...]
            }
            if !name.isEmpty { result.append((name, String(decoding: value, as: UTF8.self))) }
        }
        return result
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop { isBlank($0) }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
