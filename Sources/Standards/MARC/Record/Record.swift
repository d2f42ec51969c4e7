extension MARC {
    /// A MARC record as a value: a leader, one run of UTF-8, and a table of where each field lies in it.
    ///
    /// Fields, subfields and strings are made when asked for, so that holding a record costs its bytes and no more. All text is
    /// valid UTF-8 in normal form C. To change a record, make a `RecordBuilder` from it.
    public struct Record: Sendable {
        public internal(set) var leader: Leader
        /// The content of every field. A data field is two indicators and then, for each subfield, 0x1F, its code, its text.
        var bytes: [UInt8]
        var table: [Entry]

        struct Entry: Sendable {
            var tag: Tag
            var start: UInt32
            var end: UInt32

            init(_ tag: Tag, _ range: Range<Int>) {
                self.tag = tag
                start = UInt32(truncatingIfNeeded: range.lowerBound)
                end = UInt32(truncatingIfNeeded: range.upperBound)
            }

            var range: Range<Int> { Int(start)..<Int(end) }
        }

        /// A record without fields.
        public init(leader: Leader = Leader()) {
            self.leader = leader
            bytes = []
            table = []
        }

        /// All the fields, in the order of the source.
        public var fields: Fields { Fields(record: self) }

        /// The fields of one tag, in the order of the source.
        public func fields(_ tag: Tag) -> [Field] {
            table.indices.lazy.filter { table[$0].tag == tag }.map { Field(record: self, index: $0) }
        }

        /// The first field of a tag.
        public func first(_ tag: Tag) -> Field? {
            table.firstIndex { $0.tag == tag }.map { Field(record: self, index: $0) }
        }

        /// The first subfield of this code in the first field of this tag that has one.
        public func first(_ tag: Tag, _ code: SubfieldCode) -> String? {
            for index in table.indices where table[index].tag == tag {
                if let text = Field(record: self, index: index).first(code) { return text }
            }
            return nil
        }

        /// The text of the first control field of this tag.
        public func control(_ tag: Tag) -> String? { tag.isControl ? first(tag)?.value : nil }

        /// The local id (001), without surrounding blanks; nil when there is none or it is empty.
        public var controlNumber: String? {
            guard let index = table.firstIndex(where: { $0.tag == "001" }) else { return nil }
            let text = bytes[table[index].range].trimmingBlanks
            return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
        }
    }
}

extension MARC.Record: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        guard left.leader == right.leader, left.table.count == right.table.count else { return false }
        return zip(left.table, right.table).allSatisfy {
            $0.tag == $1.tag && left.bytes[$0.range] == right.bytes[$1.range]
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(leader)
        for entry in table {
            hasher.combine(entry.tag)
            hasher.combine(bytes[entry.range])
        }
    }
}

extension MARC.Record: CustomStringConvertible {
    /// For people: the leader and one line a field, `245 10 $a… $b…`.
    public var description: String {
        (["LDR    \(leader)"] + fields.map(\.description)).joined(separator: "\n")
    }
}
