extension MARC {
    /// What a reader found in one stretch of a file: a record, or nothing and the reason.
    public struct ReadResult: Sendable {
        /// Which stretch, from 1; its diagnostics carry the same number.
        public let number: Int
        /// Where in the source it lies, in bytes, so that it can be kept whole; nil where the source has no byte positions.
        public let range: Range<Int>?
        /// Nil when nothing could be read; a diagnostic graded `fatal` then says why.
        public let record: Record?
        public let diagnostics: [Diagnostic]

        public init(number: Int, range: Range<Int>?, record: Record?, diagnostics: [Diagnostic]) {
            self.number = number
            self.range = range
            self.record = record
            self.diagnostics = diagnostics
        }

        /// The worst grade among the diagnostics; nil when there are none.
        public var worst: Grade? { diagnostics.lazy.map(\.grade).max() }
    }
}
