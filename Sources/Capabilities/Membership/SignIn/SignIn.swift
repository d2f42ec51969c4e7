public import Commons
public import Store

/// The door: who signs in, by what, and for how long.
///
/// Verbs: `signIn`, `signedIn`, `useSlip`, `prove`, `switchAtDesk`, `signOut`, and what people change about their own account
/// (`SignIn+account.swift`).
public struct SignIn: Sendable {
    let database: Database
    let clock: WallClock
    let hasher: PasswordHasher
    let random: RandomBytes

    public init(database: Database, clock: WallClock, hasher: PasswordHasher = PasswordHasher(), random: RandomBytes = .system) {
        self.database = database
        self.clock = clock
        self.hasher = hasher
        self.random = random
    }

    /// What a browser brings along besides what is typed.
    public struct Browser: Sendable, Hashable {
        /// Who counts as one client: never stored, only its digest.
        public var address: String?
        /// The token of a browser that signed in before.
        public var token: String?
        /// "Chrome, Android".
        public var device: String

        public init(address: String? = nil, token: String? = nil, device: String = "") {
            (self.address, self.token, self.device) = (address, token, device)
        }
    }

    /// Signs in by name or number and password. An unknown name takes as long and is answered as a wrong password.
    ///
    /// - Parameters:
    ///   - name: the sign-in name; with a library, a number or short name there.
    ///   - isKept: on a device of one's own.
    /// - Throws: ``SignInError``.
    public func signIn(
        _ name: String, at libraryCode: String?, password: String, isKept: Bool, from browser: Browser
    ) async throws -> SessionStart {
        let name = SignInName.folded(name)
        let now = clock.now()
        let libraryCode = libraryCode.map { String($0.filter { !$0.isWhitespace }.prefix(80)) }.flatMap {
            $0.isEmpty ? nil : $0.uppercased()
        }
        let (person, keys, mayLook) = try await database.write { connection in
            let person = try Self.person(name, libraryCode, connection)
            let account = try Self.account(name, libraryCode, connection)
            let keys = try Self.keys(account: account, person, browser, connection)
            return (person, keys, try Self.charge(keys, now, connection))
        }
        let kept = try await database.read { connection in
            try person.flatMap { mayLook ? try CredentialQueries.find($0, connection)?.password : nil }
        }
        guard try await hasher.accepts(String(password.prefix(PasswordRule.longest)), kept), let person else {
            throw SignInError.refused
        }
        let (token, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            // The password may have been changed, and the person have left, while it was checked.
            guard try CredentialQueries.find(person, connection)?.password == kept,
                try Self.isSomebody(person, now, connection)
            else { throw SignInError.refused }
            try Self.settle(keys, now, connection)
            try SessionQueries.endOld(before: now, connection)
            return try Self.begin(
                person, isKept ? .kept : .brief, token: token, browserToken: browserToken, browser, now, connection)
        }
    }

    /// Who a session's token belongs to, with their roles as they are now; nil when it is none, or its time is over.
    public func signedIn(_ token: String) throws -> SignedIn? {
        guard token.utf8.count == 64 else { return nil }
        let (now, hash) = (clock.now(), Secret.digest(token))
        let found = try database.read { connection in try Self.signedIn(hash, now, connection) }
        if let found, found.session.seenAt + 300 < now {
            try database.write { try SessionQueries.seen(found.session.id, at: now, $0) }
        }
        return found
    }

    public func signOut(_ token: String) async throws {
        let hash = Secret.digest(token)
        try await database.write { connection in
            if let session = try SessionQueries.find(hash: hash, connection) {
                try SessionQueries.end(session.id, of: session.person, connection)
            }
        }
    }

    private static func signedIn(_ hash: String, _ now: Int64, _ connection: Connection) throws -> SignedIn? {
        guard let session = try SessionQueries.find(hash: hash, connection), now < session.endsAt,
            now < session.seenAt + session.kind.idle, let person = try PeopleQueries.find(session.person, connection)
        else { return nil }
        let desk = try session.desk.flatMap { try SessionQueries.desk($0, connection)?.library }
        let appointments = try PeopleQueries.appointments(of: person.id, connection)
        let actor = ActingRights.actor(
            person.id, appointments, now: now, hasSecondFactor: session.hasSecondFactor, desk: desk,
            isDeskSession: session.kind == .desk,
            delegated: try DelegationQueries.counting(
                for: person.id, on: CalendarDay(at: now), now: now, connection))
        return SignedIn(
            person: person, session: session, actor: actor,
            grants: Set(appointments.filter { $0.counts(at: now) }.map(\.grant)),
            hasAuthenticator: try CredentialQueries.find(person.id, connection)?.totp != nil)
    }

    /// Whoever has no role any more does not come in.
    static func isSomebody(_ person: PersonID, _ now: Int64, _ connection: Connection) throws -> Bool {
        try PeopleQueries.appointments(of: person, connection).contains { $0.counts(at: now) }
    }

    private static func person(_ name: String, _ code: String?, _ connection: Connection) throws -> PersonID? {
        guard let code else { return try PeopleQueries.find(signInName: name, connection) }
        guard let library = try Membership.library(code: code, connection) else { return nil }
        if let known = try PeopleQueries.find(number: name, at: library.id, connection) { return known }
        // Who names their library beside a sign-in name is let in too, if they belong there.
        guard let person = try PeopleQueries.find(signInName: name, connection),
            try PeopleQueries.isMember(person, of: library.id, connection)
        else { return nil }
        return person
    }

    /// A session under a new token: whatever token the browser had before is worth nothing.
    static func begin(
        _ person: PersonID, _ kind: SessionKind, desk: DeskID? = nil, token: String, browserToken: String, _ browser: Browser,
        _ now: Int64, _ connection: Connection
    ) throws -> SessionStart {
        let draft = Session(
            id: SessionID(0), person: person, kind: kind, desk: desk, hasSecondFactor: false,
            device: String(browser.device.prefix(60)),
            madeAt: now, seenAt: now, endsAt: now + kind.longest)
        let id = try SessionQueries.insert(hash: Secret.digest(token), draft, connection)
        let today = CalendarDay(at: now)
        try ActivityQueries.countSignIn(on: today, connection)
        for appointment in try PeopleQueries.appointments(of: person, connection) where appointment.counts(at: now) {
            let works = [.librarian, .deputy, .principal, .helper].contains(appointment.grant.role)
            if works, case .library(let library) = appointment.grant.place {
                try ActivityQueries.seen(library, on: today, connection)
            }
        }
        var known = browserToken
        if let token = browser.token, try SessionQueries.isKnown(Secret.digest(token), to: person, connection) { known = token }
        try SessionQueries.know(Secret.digest(known), person, at: now, connection)
        let session = Session(
            id: id, person: person, kind: kind, desk: desk, hasSecondFactor: false, device: draft.device, madeAt: now,
            seenAt: now,
            endsAt: draft.endsAt)
        return SessionStart(token: token, session: session, browserToken: known)
    }
}
