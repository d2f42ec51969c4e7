extension MARC {
    /// The subfields of a field, found as they are visited.
    public struct Subfields: Sequence, Sendable {
        let bytes: [UInt8]
        let range: Range<Int>

        public func makeIterator() -> Iterator { Iterator(bytes: bytes, position: range.lowerBound, end: range.upperBound) }

        public struct Iterator: IteratorProtocol, Sendable {
            let bytes: [UInt8]
            var position: Int
            let end: Int

            public mutating func next() -> Subfield? {
                while position < end, bytes[position] != ISO2709.subfieldDelimiter { position += 1 }
                guard position + 1 < end else { return nil }
                let code = SubfieldCode(unchecked: bytes[position + 1])
                let start = position + 2
                position = start
                while position < end, bytes[position] != ISO2709.subfieldDelimiter { position += 1 }
                return Subfield(code: code, bytes: bytes[start..<position])
            }
        }
    }

    /// One subfield of a field, seen in place.
    public struct Subfield: Sendable, Hashable {
        public let code: SubfieldCode
        /// The text as UTF-8.
        public let bytes: ArraySlice<UInt8>

        public var value: String { String(decoding: bytes, as: UTF8.self) }
    }
}
