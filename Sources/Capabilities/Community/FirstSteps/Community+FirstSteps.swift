public import Commons
import Membership
import Store

/// The way in for a new member (S76, S150): what the system sees is ticked by itself, the rest by hand.
extension Community {
    /// Days for which a library that came into a network finds the list at its desk.
    public static let newcomerDays = 180

    /// - Parameter seen: what the system knows to be done, each with its figure; asked of the rooms that know.
    public func firstSteps(
        of library: LibraryID, seen: [FirstStep: Phrase], by actor: Actor
    ) throws -> FirstSteps {
        guard actor.represents(library) else { throw NotAllowed(verb: "first-steps.see") }
        let ticked = try database.read { try FirstStepQueries.ticked(library, $0) }
        return FirstSteps(
            library: library,
            lines: FirstStep.allCases.map { step in
                let at = ticked[step.rawValue]
                return FirstStepLine(step: step, isDone: at != nil || seen[step] != nil, figure: seen[step], tickedAt: at)
            }, isPutAway: ticked[FirstStepQueries.away] != nil)
    }

    /// Ticks a step that only people can see, or takes the tick back.
    public func tick(_ step: FirstStep, _ isDone: Bool, of library: LibraryID, by actor: Actor) throws {
        guard actor.represents(library), !step.isSeen else { throw NotAllowed(verb: "first-steps.tick") }
        try set(step.rawValue, isDone, library, actor)
    }

    /// Puts the list away, or takes it out again.
    public func putAwayFirstSteps(_ isAway: Bool, of library: LibraryID, by actor: Actor) throws {
        guard actor.represents(library) else { throw NotAllowed(verb: "first-steps.put-away") }
        try set(FirstStepQueries.away, isAway, library, actor)
    }

    /// The libraries for which the list stands at this desk.
    public func newcomers(by actor: Actor) throws -> [LibraryID] {
        guard case .person(let person) = actor else { return [] }
        let own = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place, actor.represents(id) { id } else { nil }
            })
        guard !own.isEmpty else { return [] }
        let since = clock.now() - Int64(Self.newcomerDays) * 86_400
        return try database.read { try FirstStepQueries.newcomers(own.sorted(), since: since, $0) }
    }

    private func set(_ step: String, _ isDone: Bool, _ library: LibraryID, _ actor: Actor) throws {
        try database.write { connection in
            if isDone {
                try FirstStepQueries.tick(step, of: library, by: actor.journalID, at: clock.now(), connection)
            } else {
                try FirstStepQueries.untick(step, of: library, connection)
            }
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: isDone ? "first-steps.tick" : "first-steps.untick", subjectKind: "library",
                    subjectId: library.rawValue, at: clock.now(), details: ["step": step]))
        }
    }
}
