import Commons
import Membership
import Store
import Synchronization
import TestKit

/// Two schools with their people, over a temporary database, at a time that a test can move.
final class PeopleHouse: Sendable {
    let database: Database
    let people: People
    let door: SignIn
    let membership: Membership
    let own: LibraryID
    let other: LibraryID
    private let time: Time

    /// 2026-11-23 02:00 UTC, a Monday morning at nine.
    static let start: Int64 = 1_795_399_200

    final class Time: Sendable {
        private let seconds = Mutex(PeopleHouse.start)
        var now: Int64 { seconds.withLock { $0 } }
        func pass(_ count: Int64) { seconds.withLock { $0 += count } }
    }

    private init(_ database: Database) throws {
        let time = Time()
        let clock = WallClock { time.now }
        self.time = time
        self.database = database
        people = People(database: database, clock: clock)
        door = SignIn(database: database, clock: clock, hasher: PasswordHasher(cost: .cheap, pinCost: .cheap))
        membership = Membership(database: database, clock: clock)
        own = try membership.add(code: "D0000001", LibraryDetails(name: "SMP Satu", level: .smp), by: .operatorAtConsole).library
            .id
        other = try membership.add(code: "D0000002", LibraryDetails(name: "SMA Dua", level: .sma), by: .operatorAtConsole).library
            .id
    }

    static func open(_ body: (PeopleHouse) throws -> Void) throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations) { try body(PeopleHouse($0)) }
    }

    static func open(_ body: (PeopleHouse) async throws -> Void) async throws {
        try await withTemporaryDatabase(migrations: MembershipSchema.migrations) { try await body(PeopleHouse($0)) }
    }

    var now: Int64 { time.now }

    func pass(_ seconds: Int64) { time.pass(seconds) }

    /// A second node on the same data.
    func node() -> SignIn {
        let time = time
        return SignIn(database: database, clock: WallClock { time.now }, hasher: PasswordHasher(cost: .cheap, pinCost: .cheap))
    }

    @discardableResult
    func add(
        _ name: String, _ role: Role, at place: Place? = nil, number: String? = nil, group: String? = nil,
        rights: Set<HelperRight> = []
    ) throws -> PersonID {
        var details = PersonDetails(name: name)
        details.signInName = number == nil ? name.lowercased() + ".contoh" : nil
        (details.number, details.classGroup) = (number, group)
        return try people.add(details, as: role, at: place ?? .library(own), rights: rights, by: .operatorAtConsole)
    }

    /// The person as the rules see them now, with a second factor where one is asked for.
    func actor(_ person: PersonID) throws -> Actor {
        let appointments = try people.appointments(of: person, by: .operatorAtConsole)
        return .person(ActingRights.actor(person, appointments, now: now, hasSecondFactor: true))
    }

    static let password = "tiga kata tenang"

    /// Somebody with a password, signed in on a browser.
    @discardableResult
    func enter(
        _ person: PersonID, password: String = password, from browser: SignIn.Browser = SignIn.Browser(address: "192.0.2.1")
    ) async throws -> SessionStart {
        let slip = try people.handOut(to: person, by: .operatorAtConsole).slip
        return try await door.useSlip(slip.code, password: password, isKept: false, from: browser)
    }

    /// What a table holds of somebody, in rows.
    func count(_ table: String, of person: PersonID) throws -> Int64? {
        try database.read { try $0.int("SELECT COUNT(*) FROM \(raw: table) WHERE person_id = \(person)") }
    }

    func names() throws -> [String] {
        try database.read { connection in try connection.rows("SELECT name FROM person ORDER BY id").map { $0.text(0) } }
    }

    /// Everything in some tables, as text.
    func stored(_ tables: [String]) throws -> String {
        try database.read { connection in
            try tables.map { try connection.rows("SELECT * FROM \(raw: $0)").map { "\($0)" }.joined() }.joined()
        }
    }

    func who(_ start: SessionStart) throws -> SignedIn? { try door.signedIn(start.token) }
}
