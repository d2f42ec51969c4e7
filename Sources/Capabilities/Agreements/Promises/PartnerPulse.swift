public import Commons
import Store

/// Two questions that each party answers once a quarter while an agreement is in force (S146): how smoothly it goes, and whether it is
/// worth the trouble, from 1 to 5.
public struct PartnerPulse: Sendable, Hashable {
    public let library: LibraryID
    public let quarter: Quarter
    public let smooth: Int
    public let worth: Int

    /// A quarter of a year.
    public struct Quarter: Sendable, Hashable, Comparable {
        /// Quarters counted from the year 0.
        let count: Int
        public var year: Int { count / 4 }
        /// 1–4.
        public var number: Int { count % 4 + 1 }

        public init(_ day: CalendarDay) { count = day.year * 4 + (day.month - 1) / 3 }
        init(count: Int) { self.count = count }

        public static func < (one: Quarter, other: Quarter) -> Bool { one.count < other.count }
    }

    /// What the parties said in one quarter, without who said what.
    public struct Beat: Sendable, Hashable {
        public let quarter: Quarter
        public let answers: Int
        /// Tenths of a point, 10–50.
        public let smoothTenths: Int
        public let worthTenths: Int
    }

    /// By quarter, the newest first; halves are rounded up.
    public static func beats(_ all: [PartnerPulse]) -> [Beat] {
        Dictionary(grouping: all, by: \.quarter).sorted { $0.key > $1.key }.map { quarter, answers in
            func mean(_ value: (PartnerPulse) -> Int) -> Int {
                (answers.reduce(0) { $0 + value($1) } * 20 + answers.count) / (2 * answers.count)
            }
            return Beat(quarter: quarter, answers: answers.count, smoothTenths: mean(\.smooth), worthTenths: mean(\.worth))
        }
    }
}

extension Agreements {
    /// Takes a party's two answers for this quarter; a later one of the same quarter takes their place.
    public func pulse(_ id: AgreementID, for library: LibraryID, smooth: Int, worth: Int, by actor: Actor) throws {
        guard (1...5).contains(smooth), (1...5).contains(worth) else { throw AgreementError.nothingSaid }
        let now = clock.now()
        try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.pulse, in: try place(agreement, actor, connection))
            try mustBePresent(library, in: agreement, connection)
            try actor.must(.pulse, for: library)
            guard agreement.state.isInForce else { throw AgreementError.notNow(.review, agreement.state) }
            try CommitmentQueries.set(
                PartnerPulse(library: library, quarter: .init(clock.today()), smooth: smooth, worth: worth), of: id,
                by: actor.journalID, at: now, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "agreement.pulse", subjectKind: "agreement", subjectId: id.rawValue, at: now,
                    details: ["library": String(library.rawValue)]))
        }
    }
}
