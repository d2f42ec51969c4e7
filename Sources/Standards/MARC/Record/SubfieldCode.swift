extension MARC {
    /// The one ASCII character that names a subfield.
    public struct SubfieldCode: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByUnicodeScalarLiteral {
        public let byte: UInt8

        /// Nil unless `byte` is a graphic ASCII character.
        public init?(_ byte: UInt8) {
            guard byte > 0x20 && byte < 0x7F else { return nil }
            self.byte = byte
        }

        init(unchecked byte: UInt8) { self.byte = byte }

        /// A code written in the program; anything but an ASCII character names no subfield ("?").
        public init(unicodeScalarLiteral value: Unicode.Scalar) {
            byte = value.isASCII ? UInt8(truncatingIfNeeded: value.value) : UInt8(ascii: "?")
        }

        public var description: String { String(UnicodeScalar(byte)) }

        public static func < (left: SubfieldCode, right: SubfieldCode) -> Bool { left.byte < right.byte }
    }
}
