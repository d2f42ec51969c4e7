public import Commons

/// What was looked and asked for in vain, for whoever chooses books (S2), and how far wishes were answered (S45).
public struct NeedsReport: Sendable {
    public enum Grouping: String, Sendable, Hashable, CaseIterable {
        case words
        /// The main class that most titles with these words stand in.
        case subject
        /// The readers chosen or named: stage of school and grade.
        case level
    }

    public struct Row: Sendable, Hashable {
        /// Words, a class node's id, a stage's raw value with a grade; empty when nothing is known.
        public var key: String
        public var label: Phrase
        public var searches: Int
        public var wishes: Int
        public var lastDay: CalendarDay
        /// How many titles have all the words by now; nil when the row is about more than one row of words.
        public var titlesNow: Int?
        /// The words asked for most in this row, at most three.
        public var examples: [String]

        public var total: Int { searches + wishes }
    }

    public struct Wishes: Sendable, Hashable {
        public var open = 0
        public var answered = 0
        public var closed = 0
    }

    /// Looked back over.
    public var days: Int
    public var rows: [Row]
    public var wishes: Wishes
    public var reach: SearchReach
}

/// A wish that nobody and nothing has answered yet.
public struct UnansweredWish: Sendable, Hashable {
    public var wish: Wish
    /// Since it was asked.
    public var days: Int
    /// The code of the library chosen.
    public var library: String?
}
