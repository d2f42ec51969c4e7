public import Commons
public import Discovery
import Membership
import Store

/// Planning before anything is signed: who might work together, and what would come of it (S35, S71, S161, S183).
///
/// Verbs: `report`, `suggestions`, `brief`, `suppliers`, `readerSupply`, `wishSupply`. Each reads one snapshot of the store; what words find comes from the search index in memory, which follows the
/// store within a quarter of a second.
public struct Planning: Sendable {
    /// A set for a report: from two to twelve; a page of A4 holds four, two pages twelve.
    public static let most = 12
    /// Wishes and searches in vain are looked back on for half a year: two terms of school know other wants.
    public static let wishDays = 180

    let discovery: Discovery
    let clock: WallClock
    let lending: LendingCount

    /// - Parameter lending: what libraries have lent to others; nothing until loans are kept.
    public init(discovery: Discovery, clock: WallClock, lending: @escaping LendingCount = { _, _, _, _ in LendingLoad() }) {
        (self.discovery, self.clock, self.lending) = (discovery, clock, lending)
    }

    /// What would happen if these libraries worked together. In the order given, each once.
    public func report(_ codes: [String], by actor: Actor) throws -> PlanningReport {
        guard actor.mayPlan else { throw NotAllowed(verb: "planning.report") }
        let today = clock.today()
        return try discovery.database.read { connection in
            var libraries: [Library] = []
            for code in codes {
                guard let library = try Membership.library(code: code, connection) else {
                    throw PlanningError.unknownLibrary(String(code.prefix(20)))
                }
                if !libraries.contains(where: { $0.id == library.id }) { libraries.append(library) }
            }
            guard libraries.count >= 2 else { throw PlanningError.tooFew }
            guard libraries.count <= Self.most else { throw PlanningError.tooMany(most: Self.most) }
            let ids = libraries.map(\.id)
            let coverage = Coverage(count: ids.count, groups: try PlanningReading.heldTogether(ids, connection))
            let copies = try PlanningReading.copies(ids, connection)
            let profiles = try ids.reduce(into: [LibraryID: LibraryProfile]()) { found, id in
                found[id] = try Membership.publicProfile(of: id, connection)
            }
            let wanted = try WantedReading.since(today.daysSince1970 - Self.wishDays, connection)
                .filter { $0.library.map(ids.contains) ?? true }
            return PlanningReport(
                members: libraries.enumerated().map { index, library in
                    PlanningReport.Member(
                        library: library, titles: coverage.titles(of: index), copies: copies[library.id]?.copies ?? 0,
                        unique: coverage.unique(of: index), gain: coverage.gain(of: index), asOf: copies[library.id]?.asOf,
                        profile: profiles[library.id] ?? LibraryProfile(), closure: profiles[library.id]?.closure(on: today))
                },
                coverage: coverage, wishes: try wishes(wanted, ids, connection), wishDays: Self.wishDays,
                kilometres: libraries.map { one in
                    libraries.map { other in
                        guard one.id != other.id, let here = one.details.place, let there = other.details.place else {
                            return nil
                        }
                        return here.kilometres(to: there)
                    }
                }, day: today)
        }
    }
}
