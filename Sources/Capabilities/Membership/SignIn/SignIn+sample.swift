public import Commons
import Store

/// The demonstration's made-up people, who need no password. Only who was made as such can be entered so, and the page that offers it
/// exists only where every library is made up too.
extension SignIn {
    /// Signs in as a made-up person, second factor included; nil for anybody else.
    public func enterSample(_ person: PersonID, from browser: Browser) async throws -> SessionStart? {
        let now = clock.now()
        let (token, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            guard try PeopleQueries.find(person, connection)?.isSample == true, try Self.isSomebody(person, now, connection)
            else {
                return nil
            }
            let start = try Self.begin(person, .brief, token: token, browserToken: browserToken, browser, now, connection)
            try SessionQueries.renew(start.session.id, hash: Secret.digest(token), connection)
            return start
        }
    }
}

extension People {
    /// The made-up people with what they are now.
    public func samples() throws -> [(person: Person, grants: [RoleGrant])] {
        let now = clock.now()
        return try database.read { connection in
            try PeopleQueries.samples(connection).map { person in
                (person, try PeopleQueries.appointments(of: person.id, connection).filter { $0.counts(at: now) }.map(\.grant))
            }.filter { !$0.1.isEmpty }
        }
    }
}
