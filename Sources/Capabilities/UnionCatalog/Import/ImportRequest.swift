public import Commons

/// What to import, and how.
public struct ImportRequest: Sendable {
    /// Files as given: their name, their bytes, and the day they were last changed.
    public struct File: Sendable {
        public var name: String
        public var bytes: [UInt8]
        public var day: CalendarDay?

        public init(name: String, bytes: [UInt8], day: CalendarDay? = nil) {
            self.name = name
            self.bytes = bytes
            self.day = day
        }
    }

    public var files: [File]
    /// The library's code.
    public var library: String
    /// Rows update each other only within one source; nil takes the format's own name.
    public var source: String?
    /// nil finds out from the content.
    public var format: CatalogFormat?
    /// Marks what the files no longer hold as gone.
    public var isComplete = false
    /// The second word for marking more than a fifth gone.
    public var isConfirmed = false
    public var asOf: CalendarDay?
    /// Tells what would happen and changes nothing.
    public var isDryRun = false
    public var language: Language

    public init(files: [File], library: String, language: Language = .indonesian) {
        self.files = files
        self.library = library
        self.language = language
    }
}

/// What an import did, row by row where a row needs a word.
public struct ImportReport: Sendable, Hashable {
    public var batch: BatchID?
    public var format: String
    public var tally: Batch.Tally
    public var titlesJoined: Int
    public var holdings: Int
    public var copies: Int
    public var rows: [LocatedFinding]
}
