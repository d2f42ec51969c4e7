import Agreements
public import Commons
import Discovery
import Membership
import Store

extension Planning {
    /// Partners that one brief counts: with the school itself the bits of ``HeldTogether``.
    public static let mostPartners = 31

    /// What cooperation is to one school today, for its own meeting.
    ///
    /// - Throws: ``NotAllowed`` to whoever may not see whom the library works with; ``PlanningError/unknownLibrary(_:)``.
    public func brief(for code: String, by actor: Actor) throws -> SchoolBrief {
        let today = clock.today()
        return try discovery.database.read { connection in
            guard let own = try Membership.library(code: code, connection) else {
                throw PlanningError.unknownLibrary(String(code.prefix(20)))
            }
            guard actor.maySeekPartners(of: own.id) else { throw NotAllowed(verb: "planning.brief") }
            let bound = try Agreements.engagements(of: own.id, inForce: true, on: today, connection)
            let counted = bound.prefix(Self.mostPartners)
            let byID = Dictionary(
                try Membership.libraries(connection).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            let ids = [own.id] + counted.map(\.partner)
            let coverage = Coverage(count: ids.count, groups: try PlanningReading.heldTogether(ids, connection))
            let copies = try PlanningReading.copies([own.id], connection)[own.id]
            let partners = counted.enumerated().compactMap { index, one in
                byID[one.partner].map {
                    let titles = coverage.titles(of: index + 1)
                    return SchoolBrief.Partner(
                        library: $0, agreement: one.agreement, titles: titles, new: titles - coverage.shared(0, index + 1))
                }
            }
            let wanted = try WantedReading.since(today.daysSince1970 - Self.wishDays, connection).filter { $0.library == own.id }
            return SchoolBrief(
                library: own, titles: coverage.titles(of: 0), copies: copies?.copies ?? 0, asOf: copies?.asOf,
                partners: partners.sorted { ($1.new, $0.library.id) < ($0.new, $1.library.id) },
                beyond: bound.count - counted.count, reached: coverage.gain(of: 0), given: coverage.unique(of: 0),
                wishes: try wishes(wanted, ids, connection), wishDays: Self.wishDays, day: today)
        }
    }
}
