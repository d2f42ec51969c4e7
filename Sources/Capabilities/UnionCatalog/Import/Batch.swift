public import Commons

/// One import of one or more files of one library.
public struct Batch: Sendable, Hashable {
    public var id: BatchID
    public var library: LibraryID
    public var source: String
    public var format: String
    public var state: BatchState
    public var files: [String]
    /// The day for which the files are true.
    public var asOf: String
    /// Whether what the files no longer hold is to be marked gone.
    public var isComplete: Bool
    public var startedAt: Int64
    public var endedAt: Int64?
    public var tally: Tally

    /// What became of the rows.
    public struct Tally: Sendable, Hashable {
        /// Rows staged, and of those, how many are applied so far.
        public var staged = 0
        public var applied = 0
        public var accepted = 0
        public var repaired = 0
        public var refused = 0
        public var unchanged = 0
        public var updated = 0
        public var created = 0
        public var gone = 0
        public var titlesCreated = 0

        public init() {}

        public var read: Int { accepted + repaired + refused }
    }
}
