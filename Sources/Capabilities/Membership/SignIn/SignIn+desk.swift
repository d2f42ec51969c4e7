public import Commons
import Store

/// The shared computer at the desk: enrolled once by the librarian, then people switch by PIN.
extension SignIn {
    /// Makes the browser that asks one of the library's desks.
    ///
    /// - Returns: the token for its cookie.
    public func enrol(_ name: String, at library: LibraryID, by who: SignedIn) async throws -> String {
        guard Actor.person(who.actor).mayEnrol(at: library), who.session.kind != .desk else {
            throw NotAllowed(verb: "desk.enrol")
        }
        let now = clock.now()
        let token = Secret.token(random)
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        try await database.write { connection in
            let id = try SessionQueries.enrol(
                hash: Secret.digest(token), at: library, name: String((name.isEmpty ? "Meja" : name).prefix(60)),
                by: who.person.id,
                at: now, connection)
            try connection.journal(
                JournalEntry(
                    actor: "person:\(who.person.id.rawValue)", verb: "desk.enrol", subjectKind: "desk", subjectId: id.rawValue,
                    at: now))
        }
        return token
    }

    public func desks(of library: LibraryID, by who: SignedIn) async throws -> [Desk] {
        guard Actor.person(who.actor).mayEnrol(at: library) else { throw NotAllowed(verb: "desk.list") }
        return try await database.read { try SessionQueries.desks(of: library, $0) }
    }

    /// Takes a computer out of use, and ends whatever was begun on it by PIN.
    public func remove(_ desk: DeskID, at library: LibraryID, by who: SignedIn) async throws {
        guard Actor.person(who.actor).mayEnrol(at: library), who.session.kind != .desk else {
            throw NotAllowed(verb: "desk.remove")
        }
        try await database.write { try SessionQueries.removeDesk(desk, of: library, $0) }
    }

    /// The desk that a browser's token names, and who may switch there: those who keep the library or help, and have a PIN.
    public func desk(_ token: String) async throws -> (desk: Desk, people: [Person])? {
        let (now, hash) = (clock.now(), Secret.digest(token))
        return try await database.read { connection in
            guard let desk = try SessionQueries.desk(hash: hash, connection) else { return nil }
            return (desk, try Self.people(at: desk, now, connection))
        }
    }

    /// Switches to somebody by PIN.
    public func switchAtDesk(_ token: String, to person: PersonID, pin: String, from browser: Browser) async throws
        -> SessionStart
    {
        let (now, hash) = (clock.now(), Secret.digest(token))
        let keys = TryKeys(account: "d:\(hash.prefix(16)):\(person.rawValue)", address: nil)
        let (desk, kept) = try await database.write { connection in
            guard let desk = try SessionQueries.desk(hash: hash, connection) else { throw SignInError.refused }
            try Self.charge(keys, now, connection)
            let mayBe = try Self.people(at: desk, now, connection).contains { $0.id == person }
            return (desk, mayBe ? try CredentialQueries.find(person, connection)?.pin : nil)
        }
        guard try await hasher.accepts(pin: pin, kept) else { throw SignInError.refused }
        let (session, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            guard try SessionQueries.desk(hash: hash, connection) != nil,
                try CredentialQueries.find(person, connection)?.pin == kept
            else { throw SignInError.refused }
            try Self.settle(keys, now, connection)
            return try Self.begin(
                person, .desk, desk: desk.id, token: session, browserToken: browserToken, browser, now, connection)
        }
    }

    private static func people(at desk: Desk, _ now: Int64, _ connection: Connection) throws -> [Person] {
        let roles: Set<Role> = [.librarian, .deputy, .helper]
        let ids = try PeopleQueries.appointments(at: .library(desk.library), connection).filter {
            roles.contains($0.grant.role) && $0.counts(at: now)
        }.map(\.person)
        return try Set(ids).sorted().compactMap { id in
            guard try CredentialQueries.find(id, connection)?.pin != nil else { return nil }
            return try PeopleQueries.find(id, connection)
        }
    }
}
