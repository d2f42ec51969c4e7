public import Commons
public import Store

/// How soon a library answers, in whole days.
public struct ResponseTimes: Sendable, Hashable {
    /// Of what was answered, in order of length.
    public let answered: [Int]
    /// Of what still waits: days until the last day looked at.
    public let waiting: [Int]

    public init(answered: [Int], waiting: [Int]) { (self.answered, self.waiting) = (answered.sorted(), waiting.sorted()) }

    public var count: Int { answered.count + waiting.count }
    /// The middle one of what was answered; of two middle ones the longer.
    public var median: Int? { answered.isEmpty ? nil : answered[answered.count / 2] }
    /// The longest, also of what still waits; nil when nothing was ever asked.
    public var longest: Int? { [answered.last, waiting.last].compactMap(\.self).max() }
}

/// What agreements themselves tell of libraries: inside another room's or page's read. Numbers alone, no names and no words.
extension Agreements {
    /// How long each library took to answer texts that others proposed in these days: by accepting, or by a remark of its own. A text that was
    /// replaced before it answered counts for nothing.
    public static func textReplies(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: ResponseTimes] {
        try ResponseReading.times(ResponseReading.proposed(libraries, days), until: days.upperBound, connection)
    }

    /// How long each library's signatory took to approve once all had accepted; paper counts from when it was confirmed.
    public static func approvalReplies(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: ResponseTimes] {
        try ResponseReading.times(ResponseReading.settled(libraries, days), until: days.upperBound, connection)
    }

    /// Commitments of these libraries that fell due in these days.
    public static func commitmentsDue(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [Commitment] {
        try CommitmentQueries.due(of: libraries, from: days.lowerBound, before: days.upperBound, connection)
    }

    /// The version of each library's own rules, and whether a price is among them.
    public static func ownRules(
        of libraries: [LibraryID], _ connection: Connection
    ) throws -> [LibraryID: (version: Int, hasTariff: Bool)] {
        Dictionary(
            try TermsReading.newestRules(libraries, connection).map { rules in
                let prices = rules.clauses.contains { clause in
                    clause.values.contains { TermsParameter.allCases[$0.index].spec.kind == .rupiah }
                }
                return (rules.library, (rules.version, prices))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of which a principal, or a foundation, has signed an agreement that counts.
    public static func signed(
        _ libraries: [LibraryID], as capacity: Approval.Capacity, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Int] {
        try ResponseReading.signed(libraries, capacity, connection)
    }
}
