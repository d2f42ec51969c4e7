public import Commons
import Store

/// The second factor.
extension SignIn {
    /// A secret to put into an authenticator app. It counts only once a code made with it was shown; asked again before that, it is the
    /// same one, so that a page loaded twice does not break what was scanned.
    ///
    /// - Parameter password: asked for once more, so that whoever finds a session open cannot make the account theirs.
    public func beginFactor(password: String, _ who: SignedIn, _ browser: Browser) async throws -> [UInt8] {
        guard who.session.kind != .desk, !who.hasAuthenticator || who.session.hasSecondFactor else {
            throw NotAllowed(verb: "account.factor")
        }
        _ = try await check(password, of: who, browser)
        let fresh = random(20)
        return try await database.write { connection in
            if let pending = try CredentialQueries.find(who.person.id, connection)?.pending { return pending }
            try CredentialQueries.set(pending: fresh, of: who.person.id, connection)
            return fresh
        }
    }

    /// Confirms the new secret with its first code.
    ///
    /// - Returns: the session's new token, and ten codes to keep on paper, each good once in place of the app's.
    public func confirmFactor(_ typed: String, _ who: SignedIn) async throws -> (token: String, recoveryCodes: [String]) {
        guard who.session.kind != .desk, !who.hasAuthenticator || who.session.hasSecondFactor else {
            throw NotAllowed(verb: "account.factor")
        }
        let now = clock.now()
        let (token, codes) = (Secret.token(random), (0..<10).map { _ in SlipCode(random) })
        let keys = TryKeys(account: "f:\(who.person.id.rawValue)", address: nil)
        _ = try await database.write { try Self.charge(keys, now, $0) }
        try await database.write { connection in
            guard let pending = try CredentialQueries.find(who.person.id, connection)?.pending,
                let step = TOTP.step(of: typed, pending, after: 0, now: now)
            else { throw SignInError.wrongCode }
            try Self.settle(keys, now, connection)
            try CredentialQueries.set(totp: pending, step: step, of: who.person.id, at: now, connection)
            try CredentialQueries.set(recoveryCodes: codes.map(\.digest), of: who.person.id, connection)
            try SessionQueries.endAll(of: who.person.id, but: who.session.id, connection)
            try SessionQueries.renew(who.session.id, hash: Secret.digest(token), connection)
            try Self.record("account.factor", who.person.id, by: who.person.id, now, connection)
        }
        return (token, codes.map(\.spaced))
    }

    /// Shows the second factor in a session, by the app's code or one of the codes on paper.
    ///
    /// - Returns: the session's new token: the old one, which may have been seen, never gets the greater rights.
    public func prove(_ typed: String, _ who: SignedIn) async throws -> String {
        guard who.session.kind != .desk else { throw NotAllowed(verb: "account.factor") }
        let now = clock.now()
        let token = Secret.token(random)
        let keys = TryKeys(account: "f:\(who.person.id.rawValue)", address: nil)
        _ = try await database.write { try Self.charge(keys, now, $0) }
        try await database.write { connection in
            guard let known = try CredentialQueries.find(who.person.id, connection), let secret = known.totp else {
                throw SignInError.wrongCode
            }
            if let step = TOTP.step(of: typed, secret, after: known.step, now: now) {
                guard try CredentialQueries.use(step: step, of: who.person.id, connection) else { throw SignInError.wrongCode }
            } else if let code = SlipCode(typed),
                try CredentialQueries.use(recoveryCode: code.digest, of: who.person.id, connection)
            {
                try Self.record("account.recovery-code", who.person.id, by: who.person.id, now, connection)
            } else {
                throw SignInError.wrongCode
            }
            try Self.settle(keys, now, connection)
            try SessionQueries.renew(who.session.id, hash: Secret.digest(token), connection)
        }
        return token
    }

    /// Takes the second factor away from somebody who lost both app and paper. At the console only.
    public func removeFactor(of person: PersonID, by actor: Actor) async throws {
        guard actor == .operatorAtConsole else { throw NotAllowed(verb: "account.factor.remove") }
        let now = clock.now()
        try await database.write { connection in
            try CredentialQueries.set(totp: nil, step: 0, of: person, at: now, connection)
            try CredentialQueries.set(recoveryCodes: [], of: person, connection)
            try SessionQueries.endAll(of: person, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "account.factor.remove", subjectKind: "person", subjectId: person.rawValue,
                    at: now))
        }
    }
}
