extension MARC {
    /// One field of a record, seen in place.
    public struct Field: Sendable {
        let record: Record
        let index: Int

        public var tag: Tag { record.table[index].tag }
        public var isControl: Bool { tag.isControl }
        /// The place among the record's fields, from 0.
        public var position: Int { index }

        var range: Range<Int> { record.table[index].range }

        /// The content as UTF-8: a control field's text, or indicators and subfields as in ISO 2709.
        public var bytes: ArraySlice<UInt8> { record.bytes[range] }

        /// First indicator; blank for a control field.
        public var indicator1: Character { indicator(0) }
        /// Second indicator; blank for a control field.
        public var indicator2: Character { indicator(1) }

        /// The subfields in order; none for a control field.
        public var subfields: Subfields {
            Subfields(bytes: record.bytes, range: isControl ? range.upperBound..<range.upperBound : range)
        }

        /// The first subfield of this code.
        public func first(_ code: SubfieldCode) -> String? { subfields.first { $0.code == code }?.value }

        /// Every subfield of this code.
        public func all(_ code: SubfieldCode) -> [String] { subfields.filter { $0.code == code }.map(\.value) }

        /// A control field's text; for a data field the texts of its subfields, joined by a blank.
        public var value: String {
            isControl
                ? String(decoding: bytes, as: UTF8.self)
                : subfields.lazy.map(\.value).filter { !$0.isEmpty }.joined(separator: " ")
        }

        private func indicator(_ number: Int) -> Character {
            guard !isControl, range.count > number else { return " " }
            return Character(UnicodeScalar(record.bytes[range.lowerBound + number]))
        }
    }
}

extension MARC.Field: Hashable {
    /// Fields are equal when tag, indicators and subfields are, whatever record they stand in.
    public static func == (left: Self, right: Self) -> Bool { left.tag == right.tag && left.bytes == right.bytes }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(tag)
        hasher.combine(bytes)
    }
}

extension MARC.Field: CustomStringConvertible {
    public var description: String {
        if isControl { return "\(tag)    \(value)" }
        return "\(tag) \(indicator1)\(indicator2) " + subfields.map { "$\($0.code)\($0.value)" }.joined(separator: " ")
    }
}
