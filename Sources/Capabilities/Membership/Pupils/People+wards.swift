public import Commons
import Store

/// Guardians and their pupils (S78e). The library says who answers for whom; a guardian then sees how it stands with the own child's
/// consent and may take it back. Giving it needs a signature, so it stays on paper (UU 27/2022 Pasal 25).
extension People {
    /// Says that somebody is a pupil's guardian. Both have to be that at this library now.
    public func setWard(_ pupil: PersonID, of guardian: PersonID, at library: LibraryID, by actor: Actor) throws {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "ward.set") }
        let now = clock.now()
        try database.write { connection in
            let members = try PeopleQueries.members(of: library, connection)
            func isOne(_ person: PersonID, _ role: Role) -> Bool {
                members.contains { member in
                    member.person.id == person && member.appointments.contains { $0.grant.role == role && $0.counts(at: now) }
                }
            }
            guard isOne(pupil, .pupil), isOne(guardian, .guardian) else { throw PeopleError.unknownPerson }
            try WardQueries.add(pupil, of: guardian, at: library, connection)
            try Self.record("ward.set", pupil, [:], actor, now, connection)
        }
    }

    public func removeWard(_ pupil: PersonID, of guardian: PersonID, at library: LibraryID, by actor: Actor) throws {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "ward.remove") }
        let now = clock.now()
        try database.write { connection in
            guard try WardQueries.remove(pupil, of: guardian, at: library, connection) else { throw PeopleError.unknownPerson }
            try Self.record("ward.remove", pupil, [:], actor, now, connection)
        }
    }

    /// Who answers for whom at a library.
    public func wardLinks(at library: LibraryID, by actor: Actor) throws -> [WardLink] {
        guard actor.mayKeepPupils(of: library) else { throw NotAllowed(verb: "ward.list") }
        return try database.read { try WardQueries.all(at: library, $0) }
    }

    /// A guardian's own pupils, wherever the guardian is one.
    public func wards(of guardian: ActingPerson) throws -> [Ward] {
        let libraries = guardian.grants.compactMap { grant -> LibraryID? in
            if grant.role == .guardian, case .library(let id) = grant.place { id } else { nil }
        }
        guard !libraries.isEmpty else { return [] }
        return try database.read { connection in
            try libraries.sorted().flatMap { try WardQueries.wards(of: guardian.id, at: $0, connection) }
        }
    }

    /// A guardian takes the own child's consent back, as by a word to the library: the child is erased here at once.
    public func withdraw(_ pupil: PersonID, at library: LibraryID, asGuardian guardian: ActingPerson) throws {
        let actor = Actor.person(guardian)
        guard actor.has(.guardian, at: .library(library)) else { throw NotAllowed(verb: "consent.withdraw") }
        let now = clock.now()
        try database.write { connection in
            // Of another's child nobody is told whether it is here.
            guard try WardQueries.isThere(pupil, of: guardian.id, at: library, connection) else {
                throw NotAllowed(verb: "consent.withdraw")
            }
            try Self.takeBack(pupil, at: library, by: actor, now, connection)
        }
    }
}
