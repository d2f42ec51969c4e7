import Agreements
public import Commons
import Discovery
import Membership
import Store

extension Planning {
    /// How many libraries are looked at closely, chosen by nearness, level and programme: the collections of all in a province would take too long.
    public static let closely = 16
    /// A class counts as wanted at a library when so many wishes that named it fall into it: fewer could be one child.
    public static let fewestWantsOfAClass = 3

    /// Who might become a partner, the best first, and who already is.
    public func suggestions(for code: String, limit: Int = 8, by actor: Actor) throws -> PartnerSuggestions {
        let today = clock.today()
        return try discovery.database.read { connection in
            guard let own = try Membership.library(code: code, connection) else {
                throw PlanningError.unknownLibrary(String(code.prefix(20)))
            }
            guard actor.maySeekPartners(of: own.id) else { throw NotAllowed(verb: "planning.suggest") }
            let all = try Membership.libraries(connection)
            let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            let engaged = try Agreements.engagements(of: own.id, on: today, connection).compactMap { one in
                byID[one.partner].map { (library: $0, engagement: one) }
            }
            let taken = Set(engaged.map(\.library.id) + [own.id])
            let cataloguing = try PlanningReading.cataloguing(connection)
            let others = all.filter { !taken.contains($0.id) && cataloguing.contains($0.id) }
            let programmes = try Membership.commonProgrammes(with: own.id, connection)
            let chosen = Array(
                others.map { (library: $0, facts: Self.facts(own, $0, programmes[$0.id] ?? [])) }.map {
                    ($0.library, $0.facts, Self.first($0.facts))
                }
                .sorted { ($1.2, $0.0.id) < ($0.2, $1.0.id) }.prefix(Self.closely))
            let ids = chosen.map(\.0.id)
            let exchanges = try PlanningReading.exchanges(of: own.id, with: ids + [own.id], connection)
            let wanted = try WantedReading.since(today.daysSince1970 - Self.wishDays, connection)
            let wishes = try self.wishes(wanted.filter { $0.library == own.id }, ids, connection)
            let near = Set(ids + [own.id])
            let wants = wantedClasses(wanted.filter { $0.library.map(near.contains) ?? false })
            var found = chosen.enumerated().map { index, one in
                var facts = one.1
                facts.classes = Self.classes(exchanges[own.id] ?? [:], exchanges[one.0.id] ?? [:])
                (facts.wishes, facts.wishesFilled) = (wishes.asked, wishes.filledAlone(index))
                facts.commonWants = (wants[own.id] ?? []).intersection(wants[one.0.id] ?? []).sorted()
                return PartnerSuggestion(library: one.0, facts: facts, score: PartnerScore(facts))
            }
            found.sort { ($1.score.total, $0.library.id) < ($0.score.total, $1.library.id) }
            return PartnerSuggestions(
                library: own, found: Array(found.prefix(limit)), engaged: engaged, examined: chosen.count,
                considered: others.count)
        }
    }

    private static func first(_ facts: PartnerFacts) -> Int {
        [.near, .level, .programme].reduce(0) { $0 + PartnerScore.points($1, facts) }
    }

    private static func facts(_ own: Library, _ other: Library, _ programmes: [SchoolProgramme]) -> PartnerFacts {
        let (here, there) = (own.details, other.details)
        let kilometres = here.place.flatMap { from in there.place.map { from.kilometres(to: $0) } }
        var facts = PartnerFacts(
            kilometres: kilometres, isSameDistrict: here.district != nil && here.district == there.district,
            isSameRegency: here.regency != nil && here.regency == there.regency, level: own.level, theirLevel: other.level)
        facts.commonProgrammes = programmes
        return facts
    }

    private static func classes(
        _ own: [Int?: (titles: Int, shared: Int)], _ theirs: [Int?: (titles: Int, shared: Int)]
    ) -> [PartnerFacts.Class] {
        ((0...9).map { $0 } + [nil]).compactMap { (mainClass: Int?) in
            let (mine, their) = (own[mainClass]?.titles ?? 0, theirs[mainClass])
            guard mine > 0 || their != nil else { return nil }
            return PartnerFacts.Class(mainClass, own: mine, theirs: their?.titles ?? 0, shared: their?.shared ?? 0)
        }
    }

    /// The main classes into which enough wishes of each library fall.
    private func wantedClasses(_ wanted: [Wanted]) -> [LibraryID: Set<Int>] {
        var counts: [LibraryID: [Int: Int]] = [:]
        var known: [[String]: Int?] = [:]
        for one in wanted {
            guard let library = one.library else { continue }
            let mainClass = known[one.words] ?? discovery.mainClassDigit(of: one.words)
            known[one.words] = .some(mainClass)
            if let mainClass { counts[library, default: [:]][mainClass, default: 0] += one.count }
        }
        return counts.mapValues { Set($0.filter { $0.value >= Self.fewestWantsOfAClass }.keys) }
    }
}
