import Agreements
import Commons
import Community
import Discovery
import Membership
import Store
import UnionCatalog

/// Puts each measure's question to the room that knows. Rooms stand in an order and agreements know nothing of those to their right, so they
/// are asked here.
enum MeasuredFacts {
    /// The number of a commitment: from the day it was made to its own day, or to today before that; nil for what nothing counts.
    static func figure(_ one: Commitment, on today: CalendarDay, _ connection: Connection) throws -> Int? {
        guard let measure = CommitmentMeasure(rawValue: one.measure) else { return nil }
        let last = min(today, one.due)
        let days = min(one.since, last)...last
        let library = one.library
        func age(_ day: CalendarDay?) -> Int? { day.map { max(0, last.daysSince1970 - $0.daysSince1970) } }
        switch measure {
        case .titles: return try UnionCatalog.titles(of: library, until: last, connection)
        case .newTitles: return try UnionCatalog.added(to: library, in: days, connection)
        case .imports: return try UnionCatalog.imports(of: library, in: days, connection)
        case .catalogueAge: return age(try UnionCatalog.dataDay(of: library, until: last, connection))
        case .meetings: return try Community.attendance(of: [library], in: days, connection)[library]?.present ?? 0
        case .lateTasks: return try Community.attendance(of: [library], in: days, connection)[library]?.late ?? 0
        case .textReply: return try Agreements.textReplies(of: [library], in: days, connection)[library]?.longest ?? 0
        case .approvalReply: return try Agreements.approvalReplies(of: [library], in: days, connection)[library]?.longest ?? 0
        case .wishesAnswered: return try Discovery.replies(of: [library], in: days, connection)[library]?.percent ?? 100
        case .wishReply: return try Discovery.replies(of: [library], in: days, connection)[library]?.longest ?? 0
        case .profileAge: return age(try Membership.profileChanged(of: library, until: last, connection))
        }
    }

    static func figures(
        _ commitments: [Commitment], on today: CalendarDay, _ connection: Connection
    ) throws -> [Int64: Int] {
        try commitments.reduce(into: [:]) { $0[$1.id] = try figure($1, on: today, connection) }
    }
}

extension Site {
    /// What the system counts of commitments that nobody has spoken about, in one read, before any command that needs it.
    func measured(_ commitments: [Commitment]) throws -> [Int64: Int] {
        let (asked, today) = (commitments.filter { $0.isMeasured && $0.stated == nil }, clock.today())
        guard !asked.isEmpty else { return [:] }
        return try catalog.database.read { try MeasuredFacts.figures(asked, on: today, $0) }
    }

    /// The same for one, where a list is gone through.
    var measurement: Measurement {
        let (database, clock) = (catalog.database, clock)
        return { one in
            guard one.isMeasured else { return nil }
            let figure = try? database.read { try MeasuredFacts.figure(one, on: clock.today(), $0) }
            return figure.flatMap(\.self)
        }
    }
}
