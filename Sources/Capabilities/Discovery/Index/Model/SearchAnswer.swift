/// What the index answers: one page of title ids, the exact total, and how the query was understood.
public struct SearchAnswer: Sendable, Hashable {
    /// Why titles are shown that do not have every word as typed.
    public enum Relaxation: String, Sendable, Hashable, Codable {
        /// Nothing has the words as typed; ``SearchAnswer/suggestion`` is what was searched for.
        case spelling
        /// Nothing has all the words; these have at least half of them.
        case anyWord
    }

    /// One part of the query as it was read.
    public struct Term: Sendable, Hashable {
        public var text: String
        /// The field it was restricted to, by its English name ("title"), or `nil`.
        public var field: String?
        public var excluded: Bool
        /// It need not match: a word such as "tentang", when others carry the query.
        public var optional: Bool

        public init(text: String, field: String? = nil, excluded: Bool = false, optional: Bool = false) {
            self.text = text
            self.field = field
            self.excluded = excluded
            self.optional = optional
        }
    }

    public var total = 0
    public var ids: [Int64] = []
    public var facets = SearchFacets()
    /// "Did you mean": searched for already when ``relaxed`` is `.spelling`, else only offered.
    public var suggestion: String?
    public var relaxed: Relaxation?
    public var terms: [Term] = []

    public init() {}
}
