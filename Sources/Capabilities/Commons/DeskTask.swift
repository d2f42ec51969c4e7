/// One thing that waits for somebody at their desk, whatever capability it comes from: `/meja` shows them as one list.
public struct DeskTask: Sendable, Hashable {
    /// Which capability asks, for grouping and for the small mark before the line.
    public enum Origin: String, Sendable, CaseIterable {
        case agreements, approvals, catalog, membership, meetings, messages, people, wishes
    }

    public enum Urgency: Int, Sendable, Comparable, CaseIterable {
        case overdue, today, soon, whenever
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The same for the same thing to do, so that a list can be compared with yesterday's: `agreement:12:approve:3`.
    public let key: String
    public let origin: Origin
    /// What it is about: the title of an agreement, the name of a library. Never a reader's name.
    public let subject: String
    /// Why it is on this list.
    public let why: Phrase
    /// What the button says.
    public let deed: Phrase
    /// Where it is done, a path of this site.
    public let path: String
    public let urgency: Urgency
    /// Nil for what has no day of its own.
    public let due: CalendarDay?

    public init(
        key: String, origin: Origin, subject: String, why: Phrase, deed: Phrase, path: String, urgency: Urgency,
        due: CalendarDay? = nil
    ) {
        self.key = key
        self.origin = origin
        self.subject = subject
        self.why = why
        self.deed = deed
        self.path = path
        self.urgency = urgency
        self.due = due
    }
}
