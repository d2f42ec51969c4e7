public import Commons

/// An agreement as the rules see it: its parties, its days and its clauses, made ready for asking. Immutable.
public final class TermsAgreement: Sendable {
    public struct Party: Sendable, Hashable {
        public let library: LibraryID
        /// First and last day as a party; nil for the agreement's own.
        public let from: CalendarDay?
        public let until: CalendarDay?

        public init(_ library: LibraryID, from: CalendarDay? = nil, until: CalendarDay? = nil) {
            (self.library, self.from, self.until) = (library, from, until)
        }
    }

    /// How many it binds; the narrower goes before the wider.
    public enum Breadth: Int, Sendable, Hashable { case charter = 0, many, two }

    public let id: AgreementID
    public let version: Int
    public let breadth: Breadth
    public let parties: [Party]
    public let from: CalendarDay
    /// The last day on which it is in force; nil for open-ended.
    public let until: CalendarDay?
    public let suspendedSince: CalendarDay?
    /// Days on which it rested before: what was asked of them stays as it was.
    public let rests: [ClosedRange<CalendarDay>]
    let clauses: [TermsClause]

    public init(
        id: AgreementID, version: Int, breadth: Breadth, parties: [Party], from: CalendarDay, until: CalendarDay?,
        suspendedSince: CalendarDay? = nil, rests: [ClosedRange<CalendarDay>] = [], amends: Bool = false, clauses: [Clause]
    ) {
        (self.id, self.version, self.breadth, self.parties) = (id, version, breadth, parties)
        (self.from, self.until, self.suspendedSince, self.rests) = (from, until, suspendedSince, rests)
        let standing = TermsClause.Standing(agreed: 2, breadth: breadth.rawValue, effective: from.daysSince1970, amends: amends)
        // A clause that fixes nothing answers nothing.
        self.clauses = clauses.enumerated().filter { !$1.values.isEmpty }.map { index, clause in
            TermsClause(
                clause, standing,
                source: .clause(id, version: version, ordinal: index + 1, key: clause.key))
        }
    }

    /// Whether a day is among its days.
    func covers(_ day: CalendarDay) -> Bool { day >= from && until.map { day <= $0 } ?? true }

    /// Why it does not bind these two on that day; nil when it does.
    func objection(_ question: TermsQuestion) -> SetAside.Reason? {
        if question.day < from { return .notYetInForce(from: from) }
        if let until, question.day > until { return .over(since: until) }
        if let suspendedSince, question.day >= suspendedSince { return .suspended(since: suspendedSince) }
        if let rest = rests.first(where: { $0.contains(question.day) }) { return .suspended(since: rest.lowerBound) }
        for party in parties where party.library == question.lender || party.library == question.borrower {
            if let first = party.from, question.day < first { return .notYetParty(party.library) }
            if let last = party.until, question.day > last { return .noLongerParty(party.library) }
        }
        return nil
    }
}

/// A library's own rules: those over its items where it lends, those over its readers where it borrows.
public final class HouseRules: Sendable {
    public let library: LibraryID
    public let version: Int
    /// From this day until the next version's.
    public let since: CalendarDay
    let clauses: [TermsClause]
    /// Those that guard, by parameter.
    let guards: [Int: [TermsClause]]

    public init(library: LibraryID, version: Int, since day: CalendarDay, clauses: [Clause]) {
        (self.library, self.version, self.since) = (library, version, day)
        let standing = TermsClause.Standing(agreed: 1, breadth: 0, effective: day.daysSince1970)
        self.clauses = clauses.map { clause in
            var clause = clause
            // A library's own rules switch on no service: that takes two.
            clause.values[.service] = nil
            return TermsClause(clause, standing, source: .houseRule(library, version: version, key: clause.key))
        }
        guards = TermsBook.guards(among: self.clauses)
    }
}
