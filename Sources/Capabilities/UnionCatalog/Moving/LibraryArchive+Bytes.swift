import FoundationEssentials

extension LibraryArchive {
    /// Bytes in a JSON string: as they are when they are text, else as Base64 behind a mark that no text begins with.
    struct Bytes: Codable, Sendable, Hashable {
        let bytes: [UInt8]
        private static let mark = "\u{0}base64:"

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        init(from decoder: any Decoder) throws {
            let text = try decoder.singleValueContainer().decode(String.self)
            guard text.hasPrefix(Self.mark) else {
                bytes = Array(text.utf8)
                return
            }
            guard let data = Data(base64Encoded: String(text.dropFirst(Self.mark.count))) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not Base64"))
            }
            bytes = Array(data)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            // A text is kept as text only when it comes back byte by byte: valid UTF-8 without NUL.
            if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) {
                try container.encode(text)
            } else {
                try container.encode(Self.mark + Data(bytes).base64EncodedString())
            }
        }
    }
}
