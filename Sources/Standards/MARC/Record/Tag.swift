extension MARC {
    /// The three characters that name a field: "001", "245", "LKR".
    ///
    /// Any three graphic ASCII characters are accepted, because real files hold more than the standard's digits.
    public struct Tag: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
        /// The three bytes, first one highest.
        let packed: UInt32

        init(packed: UInt32) { self.packed = packed }

        /// Nil unless `text` is three graphic ASCII characters.
        public init?(validating text: some StringProtocol) {
            let bytes = Array(text.utf8.prefix(4))
            guard bytes.count == 3, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
            packed = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
        }

        /// A tag written in the program. Anything but three ASCII characters is a mistake there and names no field ("???").
        public init(stringLiteral value: StaticString) {
            self = value.withUTF8Buffer { Tag(validating: String(decoding: $0, as: UTF8.self)) } ?? Tag(packed: 0x3F_3F3F)
        }

        /// Whether the field has neither indicators nor subfields (MARC 21: tags beginning with "00").
        public var isControl: Bool { packed >> 8 == 0x3030 }

        var bytes: [UInt8] { [UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)] }

        public var description: String { String(decoding: bytes, as: UTF8.self) }

        public static func < (left: Tag, right: Tag) -> Bool { left.packed < right.packed }
    }
}
