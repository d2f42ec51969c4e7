extension MARC {
    /// Makes a record field by field, or changes one.
    ///
    /// Whatever text is given, the record comes out well-formed: control characters become blanks, text is brought into normal
    /// form C, and indicators other than graphic ASCII become blanks.
    public struct RecordBuilder: Sendable {
        public var leader: Leader
        private(set) var bytes: [UInt8] = []
        private(set) var table: [Record.Entry] = []

        public init(leader: Leader = Leader()) { self.leader = leader }

        /// Begins with the fields of a record.
        public init(_ record: Record) {
            leader = record.leader
            bytes = record.bytes
            table = record.table
        }

        /// Appends a control field (tags beginning with "00"); under another tag it becomes a data field with this text as $a.
        public mutating func append(_ tag: Tag, _ text: String) {
            guard tag.isControl else { return append(tag, subfields: [("a", text)]) }
            let start = bytes.count
            TextRepair.append(text, to: &bytes, keepsPositions: true)
            table.append(Record.Entry(tag, start..<bytes.count))
        }

        /// Appends a data field; under a control tag the texts are joined into a control field.
        public mutating func append(
            _ tag: Tag, _ indicator1: Character = " ", _ indicator2: Character = " ",
            subfields: [(code: SubfieldCode, value: String)]
        ) {
            guard !tag.isControl else { return append(tag, subfields.map(\.value).joined(separator: " ")) }
            let start = bytes.count
            for indicator in [indicator1, indicator2] {
                let byte = indicator.asciiValue ?? 0x20
                bytes.append(byte > 0x20 && byte < 0x7F ? byte : 0x20)
            }
            for (code, value) in subfields {
                bytes.append(ISO2709.subfieldDelimiter)
                bytes.append(SubfieldCode(code.byte)?.byte ?? UInt8(ascii: "?"))
                TextRepair.append(value, to: &bytes)
            }
            table.append(Record.Entry(tag, start..<bytes.count))
        }

        /// Appends a field of another record.
        public mutating func append(_ field: Field) {
            let start = bytes.count
            bytes.append(contentsOf: field.bytes)
            table.append(Record.Entry(field.tag, start..<bytes.count))
        }

        /// Appends content that is already in a record's own form.
        mutating func append(wellFormed content: some Sequence<UInt8>, _ tag: Tag) {
            let start = bytes.count
            bytes.append(contentsOf: content)
            table.append(Record.Entry(tag, start..<bytes.count))
        }

        /// Removes the fields that answer to `condition`.
        public mutating func removeFields(where condition: (Field) -> Bool) {
            let record = record
            table = table.indices.filter { !condition(Field(record: record, index: $0)) }.map { table[$0] }
        }

        /// Brings the fields into order of tag, keeping the order within a tag.
        public mutating func sortByTag() { table = table.stablySorted { $0.tag < $1.tag } }

        /// The record as it stands.
        public var record: Record {
            var record = Record(leader: leader)
            record.bytes = bytes
            record.table = table
            return record
        }
    }
}

extension Array {
    fileprivate func stablySorted(by less: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { less($0.element, $1.element) || !less($1.element, $0.element) && $0.offset < $1.offset }.map(
            \.element)
    }
}
