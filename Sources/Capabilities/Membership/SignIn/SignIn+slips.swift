import Commons
import Store

/// The first way in, and the way back in: a code on paper.
extension SignIn {
    /// Whose slip this is, for greeting them on the page where they choose a password. Looking does not use it up: message
    /// programs look at links before people do.
    public func owner(of code: SlipCode, from browser: Browser) async throws -> Person {
        let now = clock.now()
        let found: Person? = try await database.write { connection in
            let keys = TryKeys(account: "", address: browser.address.map { "s:" + Secret.digest($0).prefix(32) })
            if let person = try CredentialQueries.slip(code, now: now, connection) {
                return try PeopleQueries.find(person, connection)
            }
            try Self.charge(keys, now, connection)
            return nil
        }
        guard let found else { throw SignInError.noSuchSlip }
        return found
    }

    /// Whether somebody has nothing to sign in by but the slip: named by their principal, without a name or number of their own.
    public func lacksSignInName(_ person: Person) throws -> Bool {
        guard person.signInName == nil else { return false }
        return try database.read { try PeopleQueries.numbers(of: person.id, $0).isEmpty }
    }

    /// Uses a slip up: sets the password, ends every session the person had, and signs in.
    ///
    /// - Parameter signInName: chosen by somebody who lacks one; of anybody else it is not asked.
    public func useSlip(
        _ code: SlipCode, password: String, signInName: String? = nil, isKept: Bool, from browser: Browser
    ) async throws -> SessionStart {
        let person = try await owner(of: code, from: browser)
        var own = PersonDetails(name: person.name)
        if try lacksSignInName(person) {
            own.signInName = signInName
            own = try People.checked(own)
            if own.signInName == nil { throw PeopleError.unfitSignInName("") }
        }
        let chosen = own.signInName
        try await refuseUnfit(password, for: person)
        let hash = try await hasher.hash(password)
        let now = clock.now()
        let (token, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            guard try CredentialQueries.slip(code, now: now, connection) == person.id,
                try CredentialQueries.use(code, connection),
                try Self.isSomebody(person.id, now, connection)
            else { throw SignInError.noSuchSlip }
            if let chosen {
                guard try PeopleQueries.find(signInName: chosen, connection) == nil else {
                    throw PeopleError.signInNameTaken(chosen)
                }
                try PeopleQueries.set(signInName: chosen, of: person.id, connection)
            }
            try CredentialQueries.set(password: hash, of: person.id, at: now, connection)
            try CredentialQueries.forgetWays(of: person.id, connection)
            try SessionQueries.endAll(of: person.id, connection)
            try Self.record("account.slip-used", person.id, by: person.id, now, connection)
            return try Self.begin(
                person.id, isKept ? .kept : .brief, token: token, browserToken: browserToken, browser, now, connection)
        }
    }

    func refuseUnfit(_ password: String, for person: Person) async throws {
        let (isPupil, numbers) = try await database.read { [clock] connection in
            let now = clock.now()
            let grants = try PeopleQueries.appointments(of: person.id, connection).filter { $0.counts(at: now) }.map(\.grant.role)
            return (grants.allSatisfy { $0 == .pupil }, try PeopleQueries.numbers(of: person.id, connection))
        }
        let names = [person.name, person.signInName ?? ""] + person.name.split(separator: " ").map(String.init) + numbers
        if let objection = PasswordRule.objection(to: password, isPupil: isPupil, names: names) {
            throw SignInError.unfit(objection)
        }
    }

    static func record(
        _ verb: String, _ subject: PersonID, by person: PersonID, _ now: Int64, _ connection: Connection
    ) throws {
        try connection.journal(
            JournalEntry(
                actor: "person:\(person.rawValue)", verb: verb, subjectKind: "person", subjectId: subject.rawValue, at: now))
    }
}
