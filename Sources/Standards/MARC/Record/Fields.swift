extension MARC {
    /// The fields of a record, made one by one as they are visited.
    public struct Fields: RandomAccessCollection, Sendable {
        let record: Record

        public var startIndex: Int { 0 }
        public var endIndex: Int { record.table.count }
        public subscript(_ position: Int) -> Field { Field(record: record, index: position) }
    }
}
