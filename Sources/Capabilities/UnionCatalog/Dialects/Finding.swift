public import Commons

/// Something a librarian should know about a row: where it is, what is wrong, and what was done about it.
public struct Finding: Sendable, Hashable {
    public enum Grade: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Worth knowing; nothing was changed.
        case info
        /// Mended while reading; before and after are told.
        case repaired
        /// The row could not be used.
        case refused

        public static func < (a: Grade, b: Grade) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .repaired: 1
            case .refused: 2
            }
        }
    }

    /// Column or MARC field: "isbn_issn", "245$a".
    public var field: String?
    /// Stable name for programs: "isbn-check-digit".
    public var code: String
    public var grade: Grade
    public var problem: Phrase
    public var action: Phrase
    public var before: String?
    public var after: String?

    public init(
        _ code: String, _ grade: Grade, field: String? = nil, problem: Phrase, action: Phrase, before: String? = nil,
        after: String? = nil
    ) {
        self.field = field
        self.code = code
        self.grade = grade
        self.problem = problem
        self.action = action
        self.before = before.map { String($0.prefix(200)) }
        self.after = after.map { String($0.prefix(200)) }
    }
}

/// A finding with its place, as the report of an import tells it.
public struct LocatedFinding: Sendable, Hashable {
    public var file: String
    public var line: Int
    public var localID: String?
    public var field: String?
    public var code: String
    public var grade: Finding.Grade
    public var problem: String
    public var action: String
    public var before: String?
    public var after: String?
}
