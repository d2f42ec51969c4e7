public import Commons
import Store

/// Signing in by an account elsewhere (OpenID Connect). Such an account makes nobody and gives no role: it is a second key to an account that
/// the library made, cut by its owner.
extension SignIn {
    /// Seconds from going to the provider to being back.
    public static let outsidePatience: Int64 = 600

    /// What somebody wants of the provider, with the proof that they may.
    public enum OutsideWish: Sendable {
        case signIn
        /// Links an account to whoever is signed in and knows their password.
        case link(SignedIn, password: String, Browser)
        /// Uses a slip up without choosing a password.
        case slip(SlipCode, Browser)
    }

    /// Begins a way to the provider.
    ///
    /// - Parameters:
    ///   - desk: the token of the browser's desk cookie. A desk's computer keeps the provider's session after ours has ended, and the next
    ///     person would be taken for the one before.
    /// - Returns: the secret for the browser's cookie, from which the whole way is derived.
    public func beginOutside(_ wish: OutsideWish, isKept: Bool, atDesk desk: String?) async throws -> String {
        if let desk, try await self.desk(desk) != nil { throw OutsideError.atDesk }
        let now = clock.now()
        let attempt: OutsideAttempt
        switch wish {
        case .signIn: attempt = OutsideAttempt(purpose: .signIn, isKept: isKept, slip: nil, person: nil, session: nil)
        case .link(let who, let password, let browser):
            _ = try await check(password, of: who, browser)
            attempt = OutsideAttempt(purpose: .link, isKept: isKept, slip: nil, person: who.person.id, session: who.session.id)
        case .slip(let code, let browser):
            let person = try await owner(of: code, from: browser)
            try await database.read { connection in try Self.refuseWithoutPassword(person.id, now, connection) }
            attempt = OutsideAttempt(purpose: .slip, isKept: isKept, slip: code.digest, person: person.id, session: nil)
        }
        let secret = Secret.token(random)
        try await database.write { connection in
            try OutsideQueries.dropAttempts(before: now, connection)
            try OutsideQueries.add(secret, attempt, until: now + Self.outsidePatience, connection)
        }
        return secret
    }

    /// Takes an attempt, once, whatever comes of it.
    public func takeOutside(_ secret: String) async throws -> OutsideAttempt {
        let now = clock.now()
        guard secret.utf8.count == 64,
            let attempt = try await database.write({ try OutsideQueries.take(secret, now: now, $0) })
        else { throw OutsideError.noAttempt }
        return attempt
    }

    /// Signs in whoever linked this account, or uses the attempt's slip up: links the account, and ends every session and every other way
    /// in that the person had.
    public func enterOutside(
        _ account: OutsideAccount, _ attempt: OutsideAttempt, from browser: Browser
    ) async throws -> SessionStart {
        let now = clock.now()
        let (token, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            let person: PersonID
            switch attempt.purpose {
            case .link: throw OutsideError.noAttempt
            case .signIn:
                guard let owner = try OutsideQueries.owner(account, connection) else { throw OutsideError.notLinked }
                person = owner
            case .slip: person = try Self.useSlip(of: attempt, now, connection)
            }
            try Self.refuseOutsider(person, now, connection)
            if attempt.purpose == .slip {
                try Self.refuseWithoutPassword(person, now, connection)
                try CredentialQueries.forgetWays(of: person, connection)
                try CredentialQueries.set(password: nil, of: person, at: now, connection)
                try SessionQueries.endAll(of: person, connection)
                try Self.link(account, to: person, now, connection)
                try Self.record("account.slip-used", person, by: person, now, connection)
            }
            try OutsideQueries.used(account, at: now, connection)
            try SessionQueries.endOld(before: now, connection)
            return try Self.begin(
                person, attempt.isKept ? .kept : .brief, token: token, browserToken: browserToken, browser, now, connection)
        }
    }

    /// Links an account to whoever began the attempt, in the session in which they began it.
    public func linkOutside(_ account: OutsideAccount, _ attempt: OutsideAttempt, _ who: SignedIn) async throws {
        guard attempt.purpose == .link, attempt.person == who.person.id, attempt.session == who.session.id,
            who.session.kind != .desk
        else { throw OutsideError.noAttempt }
        let now = clock.now()
        try await database.write { connection in
            try Self.refuseOutsider(who.person.id, now, connection)
            try Self.link(account, to: who.person.id, now, connection)
        }
    }

    public func outsideLink(of person: PersonID) async throws -> OutsideLink? {
        try await database.read { try OutsideQueries.link(of: person, $0) }
    }

    /// Takes one's own link off again.
    public func unlinkOutside(password: String, _ who: SignedIn, _ browser: Browser) async throws {
        _ = try await check(password, of: who, browser)
        let now = clock.now()
        try await database.write { connection in
            guard try OutsideQueries.unlink(who.person.id, connection) else { return }
            try Self.record("account.outside-unlink", who.person.id, by: who.person.id, now, connection)
        }
    }

    private static func useSlip(of attempt: OutsideAttempt, _ now: Int64, _ connection: Connection) throws -> PersonID {
        guard let digest = attempt.slip, let person = try CredentialQueries.slip(digest: digest, now: now, connection),
            person == attempt.person, try CredentialQueries.use(digest: digest, connection)
        else { throw OutsideError.noSuchSlip }
        return person
    }

    private static func link(
        _ account: OutsideAccount, to person: PersonID, _ now: Int64, _ connection: Connection
    ) throws {
        if let owner = try OutsideQueries.owner(account, connection) {
            guard owner == person else { throw OutsideError.linkedElsewhere }
            return
        }
        guard try OutsideQueries.link(of: person, connection) == nil else { throw OutsideError.alreadyLinked }
        // Of a pupil nothing is kept that their school did not write down.
        let isPupil = try People.isPupilAtMost(person, now, connection)
        try OutsideQueries.link(account, label: isPupil ? "" : account.label, to: person, at: now, connection)
        try record("account.outside-link", person, by: person, now, connection)
    }

    /// Whoever has no role comes in by no key; a pupil only where a guardian said yes to an account.
    private static func refuseOutsider(_ person: PersonID, _ now: Int64, _ connection: Connection) throws {
        let counting = try PeopleQueries.appointments(of: person, connection).filter { $0.counts(at: now) }
        guard !counting.isEmpty else { throw OutsideError.nobody }
        for appointment in counting where appointment.grant.role == .pupil {
            guard case .library(let school) = appointment.grant.place,
                try ConsentQueries.allows(.account, person, at: school, connection)
            else { throw OutsideError.noConsent }
        }
    }

    /// Setting up a second factor asks for the password, so whoever needs the one needs the other.
    private static func refuseWithoutPassword(_ person: PersonID, _ now: Int64, _ connection: Connection) throws {
        let needs = try PeopleQueries.appointments(of: person, connection).contains {
            $0.counts(at: now) && $0.grant.role.needsSecondFactor
        }
        if needs { throw OutsideError.needsPassword }
    }
}
