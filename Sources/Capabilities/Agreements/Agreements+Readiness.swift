public import Commons
import Store

/// Who is ready, and who is held up by what.
extension Agreements {
    /// What other rooms know of these libraries, by question; it goes before what was ticked.
    public typealias ReadinessFacts = [LibraryID: [String: ReadinessFinding]]

    /// Ticks one answer for one's own library.
    public func answer(_ library: LibraryID, _ key: String, _ answer: ReadinessAnswer, by actor: Actor) throws {
        try actor.must(.readiness, for: library)
        guard ReadinessQuestion.all.contains(where: { $0.key == key }) else { throw AgreementError.unknownClause(key) }
        try database.write { try ReadinessQueries.answer(library, key, answer, by: actor.journalID, at: clock.now(), $0) }
    }

    /// The eight conditions of each of these libraries: a heat map's rows. Of libraries that somebody may not see, there is none.
    ///
    /// - Parameters:
    ///   - network: whose coordinator may see all of them.
    ///   - facts: what the system counts by itself; each names the query behind it.
    public func readiness(
        _ libraries: [LibraryID], network: NetworkID? = nil, facts: ReadinessFacts = [:], by actor: Actor
    ) throws -> [Readiness] {
        try database.read { connection in
            let overseen = try overseen(actor, connection)
            let seen = libraries.filter {
                actor.may(.seeReadiness, in: AgreementPlace(libraries: [$0], network: network, overseen: overseen))
            }
            guard !seen.isEmpty || libraries.isEmpty else { throw NotAllowed(verb: "agreement.see-readiness") }
            let ticked = try ReadinessQueries.answers(seen, connection)
            let own = try TermsReading.newestRules(seen, connection)
            return seen.map { library in
                var findings = ticked[library] ?? [:]
                if let rules = own.first(where: { $0.library == library }) {
                    findings["rules-recorded"] = ReadinessFinding(
                        .yes,
                        source: .query("house_rule: MAX(version)", words: Phrase(id: "aturan sendiri", en: "the own rules")),
                        figure: Phrase(id: "versi \(rules.version)", en: "version \(rules.version)"))
                }
                findings.merge(facts[library] ?? [:]) { _, known in known }
                return Readiness(library: library, findings: findings)
            }
        }
    }
}

/// One library's answers and the heat of each condition.
public struct Readiness: Sendable, Hashable {
    public let library: LibraryID
    public let findings: [String: ReadinessFinding]

    public func heat(_ condition: ReadinessCondition) -> ReadinessHeat {
        .of(ReadinessQuestion.all.filter { $0.condition == condition }, findings)
    }

    /// What is needed and missing.
    public var blockers: [ReadinessQuestion] {
        ReadinessQuestion.all.filter { $0.isNeeded && findings[$0.key]?.answer == .no }
    }
}
