/// What a part of a form says of itself before its bytes.
public struct MultipartPart: Sendable, Hashable {
    /// The form field.
    public let name: String
    /// For files: the name on the sender's machine, its path cut off and control characters dropped. To show, never to open.
    public let fileName: String?
    /// The type the sender claims, in lower case; `text/plain` when it claims none.
    public let contentType: String

    public var isFile: Bool { fileName != nil }

    /// Reads the header lines of a part (RFC 7578 §4.2); `nil` when they are not those of a form field.
    init?(headerLines: [String]) {
        var disposition: MediaTypeValue?
        var type = "text/plain"
        for line in headerLines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = String(line[line.index(after: colon)...])
            switch line[..<colon].lowercased() {
            case "content-disposition":
                guard disposition == nil else { return nil }
                disposition = MediaTypeValue(value)
            case "content-type": type = MediaTypeValue(value).value
            case "content-transfer-encoding":
                // RFC 7578 §4.7: no encoding but the plain ones is sent by any form.
                guard ["binary", "8bit", "7bit"].contains(MediaTypeValue(value).value) else { return nil }
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data", let name = disposition["name"] else { return nil }
        self.name = Self.unescaped(name)
        fileName = disposition["filename"].map { Self.baseName(Self.unescaped($0)) }
        contentType = type.isEmpty ? "application/octet-stream" : type
    }

    /// Browsers write these three, and only these, with a percent sign (WHATWG HTML, multipart/form-data encoding).
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            let code = String(decoding: rest.prefix(3), as: UTF8.self).uppercased()
            if let plain: UInt8 = ["%22": 0x22, "%0D": 0x0D, "%0A": 0x0A][code] {
                result.append(plain)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func baseName(_ path: String) -> String {
        let last = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? ""
        let plain = String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
        return plain == "." || plain == ".." ? "" : String(plain.prefix(200))
    }
}
