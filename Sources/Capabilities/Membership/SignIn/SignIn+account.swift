public import Commons
import Store

/// What people change about their own account.
extension SignIn {
    public func sessions(of person: PersonID) async throws -> [Session] {
        let now = clock.now()
        return try await database.read { try SessionQueries.list(of: person, now: now, $0) }
    }

    /// Ends one session of one's own; false when it is nobody's or another's.
    @discardableResult
    public func end(_ session: SessionID, of person: PersonID) async throws -> Bool {
        try await database.write { try SessionQueries.end(session, of: person, $0) }
    }

    public func endOthers(_ who: SignedIn) async throws {
        try await database.write { try SessionQueries.endAll(of: who.person.id, but: who.session.id, $0) }
    }

    /// Changes the password of whoever knows the old one, and ends all other sessions. A link to an account elsewhere goes, too: whoever
    /// knew the old password could have made it.
    public func change(password: String, from old: String, _ who: SignedIn, _ browser: Browser) async throws {
        let kept = try await check(old, of: who, browser)
        try await refuseUnfit(password, for: who.person)
        let hash = try await hasher.hash(password)
        let now = clock.now()
        try await database.write { connection in
            guard try CredentialQueries.find(who.person.id, connection)?.password == kept else { throw SignInError.refused }
            try CredentialQueries.set(password: hash, of: who.person.id, at: now, connection)
            try SessionQueries.endAll(of: who.person.id, but: who.session.id, connection)
            try OutsideQueries.unlink(who.person.id, connection)
            try Self.record("account.password", who.person.id, by: who.person.id, now, connection)
        }
    }

    /// Sets the PIN for switching at the library's desk; nil takes it away.
    public func set(pin: String?, password: String, _ who: SignedIn, _ browser: Browser) async throws {
        _ = try await check(password, of: who, browser)
        if let pin, let objection = PasswordRule.objection(toPIN: pin) { throw SignInError.unfit(objection) }
        var hash: String?
        if let pin { hash = try await hasher.hash(pin: pin) }
        let now = clock.now()
        try await database.write { [hash] connection in
            try CredentialQueries.set(pin: hash, of: who.person.id, at: now, connection)
            try Self.record("account.pin", who.person.id, by: who.person.id, now, connection)
        }
    }

    /// Asks for the password once more; counted like a sign-in. Returns its hash as it is kept.
    func check(_ password: String, of who: SignedIn, _ browser: Browser) async throws -> String? {
        guard who.session.kind != .desk else { throw NotAllowed(verb: "account.change") }
        let now = clock.now()
        let keys = TryKeys(account: "p:\(who.person.id.rawValue)", address: nil)
        let kept = try await database.write { connection in
            try Self.charge(keys, now, connection)
            return try CredentialQueries.find(who.person.id, connection)?.password
        }
        guard kept != nil else { throw SignInError.noPassword }
        guard try await hasher.accepts(String(password.prefix(PasswordRule.longest)), kept) else {
            throw SignInError.wrongPassword
        }
        try await database.write { try Self.settle(keys, now, $0) }
        return kept
    }
}
