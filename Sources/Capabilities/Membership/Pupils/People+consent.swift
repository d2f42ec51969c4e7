public import Commons
public import Store

/// The register of guardians' consents (UU 27/2022 Pasal 25): without one, a pupil is a name, a class and a number here, and that for
/// ``paperDays`` days.
extension People {
    public func consents(at library: LibraryID, by actor: Actor) throws -> [Consent] {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "consent.list") }
        return try database.read { try ConsentQueries.all(of: library, $0) }
    }

    /// Records the paper forms of some pupils that came in with one date.
    ///
    /// - Returns: how many were recorded; who is no pupil here is passed over.
    @discardableResult
    public func consent(
        of pupils: [PersonID], at library: LibraryID, formDay: CalendarDay, scopes: Set<ConsentScope>, by actor: Actor
    ) throws -> Int {
        guard case .person(let acting) = actor, actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "consent.record") }
        let today = clock.today()
        guard formDay <= today, formDay.year >= today.year - 5, !scopes.isEmpty else { throw PeopleError.unfitDay(formDay.iso) }
        let now = clock.now()
        return try database.write { connection in
            let known = Set(try PeopleQueries.members(of: library, connection).filter(\.isPupil).map(\.person.id))
            var count = 0
            for pupil in Set(pupils).sorted() where known.contains(pupil) {
                guard try Self.isPupilAtMost(pupil, now, connection) else { continue }
                try ConsentQueries.insert(pupil, at: library, formDay, scopes, takenBy: acting.id, at: now, connection)
                try Self.record("consent.record", pupil, [:], actor, now, connection)
                if !scopes.contains(.account) { try CredentialQueries.erase(pupil, connection) }
                count += 1
            }
            return count
        }
    }

    /// Whether a guardian agreed to an account of this pupil, inside another room's transaction.
    public static func mayHaveAccount(
        pupil: PersonID, at library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try ConsentQueries.allows(.account, pupil, at: library, connection)
    }

    /// A guardian takes the consent back: the pupil is erased at once, account, name and number; a count remains.
    public func withdraw(_ pupil: PersonID, at library: LibraryID, by actor: Actor) throws {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "consent.withdraw") }
        let now = clock.now()
        try database.write { connection in
            try Self.takeBack(pupil, at: library, by: actor, now, connection)
        }
    }

    static func takeBack(
        _ pupil: PersonID, at library: LibraryID, by actor: Actor, _ now: Int64, _ connection: Connection
    ) throws {
        guard try isPupilAtMost(pupil, now, connection),
            try ConsentQueries.withdraw(pupil, at: library, now: now, connection) > 0
        else {
            throw PeopleError.unknownPerson
        }
        try PeopleQueries.countLeaver(of: library, in: CalendarDay(at: now).year, role: .pupil, connection)
        try PeopleQueries.erase(pupil, from: library, connection)
        // A pupil of two schools loses the account with either's consent.
        try CredentialQueries.erase(pupil, connection)
        try record("consent.withdraw", pupil, [:], actor, now, connection)
    }
}
