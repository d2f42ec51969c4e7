/// What may be meant while a query is still being typed.
public struct SearchSuggestions: Sendable, Hashable {
    public struct Title: Sendable, Hashable {
        public var id: Int64
        public var title: String
    }

    /// The query with its last word completed.
    public struct Completion: Sendable, Hashable {
        public var text: String
        /// How many titles have the completed word.
        public var count: Int
    }

    /// Titles that begin with what was typed, best known first; then titles that have its words.
    public var titles: [Title] = []
    /// Most frequent first.
    public var completions: [Completion] = []

    public init() {}
}
