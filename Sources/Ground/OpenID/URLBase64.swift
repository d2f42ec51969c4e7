import FoundationEssentials

/// Base 64 for addresses, without padding (RFC 4648 §5, RFC 7515 §2).
enum URLBase64 {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// - Returns: nil for anything but the one way of writing these bytes: of two texts that mean the same, one would be a copy that
    ///   was never signed.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let text = String(text)
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        let standard = text.replacing("-", with: "+").replacing("_", with: "/") + padding
        guard let data = Data(base64Encoded: standard), Self.text(data) == text else { return nil }
        return Array(data)
    }
}
