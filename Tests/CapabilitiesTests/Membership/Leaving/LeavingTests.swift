import Commons
import Store
import Testing

@testable import Membership

@Suite struct LeavingTests {
    private static func note(_ house: PeopleHouse, _ day: CalendarDay, by actor: Actor) throws {
        let now = house.now
        try house.database.write { connection in
            try Membership.noteLeaving(house.own, lastDay: day, by: actor, at: now, connection)
        }
    }

    private static func rows(_ table: String, _ house: PeopleHouse) throws -> Int64? {
        try house.database.read { try $0.int("SELECT COUNT(*) FROM \(raw: table) WHERE library_id = \(house.own)") }
    }

    @Test(arguments: Role.allCases) func `only the own principal leaves`(role: Role) {
        let actor = PeopleRulesTests.actor(role)
        #expect(actor.mayLeave(PeopleRulesTests.own) == (role == .principal))
        #expect(!actor.mayLeave(PeopleRulesTests.other))
    }

    @Test func `after the last day nobody and no way in is left, but counts; before it nothing changes`() async throws {
        try await PeopleHouse.open { house async throws in
            let today = CalendarDay(at: house.now)
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            let network = try networks.make(name: "Gugus", by: .operatorAtConsole)
            for step in [MemberStep.invite, .accept] {
                try networks.take(step, for: "D0000001", in: network.id, by: .operatorAtConsole)
            }
            let budi = try house.add("Budi", .principal)
            let ratna = try house.add("Ratna", .librarian)
            let murid = try house.add("Murid", .pupil, number: "1001", group: "VII-A")
            let nur = try house.add("Nur", .principal, at: .library(house.other))
            // Somebody of elsewhere who helps here stays there.
            try house.people.appoint(nur, as: .helper, at: .library(house.own), by: .operatorAtConsole)
            try await house.enter(ratna)
            let keeper = try house.actor(ratna)
            _ = try house.people.consent(
                of: [murid], at: house.own, formDay: today, scopes: [.account], by: keeper)
            var profile = LibraryProfile()
            profile.rules = "Tenang"
            try house.membership.describe(house.own, profile, hours: nil, email: "a@example.org", phone: nil, by: keeper)
            #expect(throws: NotAllowed.self) { try Self.note(house, today, by: keeper) }
            try Self.note(house, today.adding(days: 3), by: try house.actor(budi))
            try house.membership.takeBackLeaving(house.own, by: try house.actor(budi))
            #expect(throws: MembershipError.hasLeft) { try house.membership.takeBackLeaving(house.own, by: .operatorAtConsole) }
            try Self.note(house, today.adding(days: 3), by: try house.actor(budi))
            house.pass(3 * 86400)
            #expect(try house.membership.leavingsDue().isEmpty)
            let early = try #require(try house.membership.leaving(of: house.own))
            try house.membership.carryOut(early, by: .system)
            #expect(try house.names().count == 4)
            house.pass(86400)
            let due = try #require(try house.membership.leavingsDue().first)
            #expect(throws: NotAllowed.self) { try house.membership.carryOut(due, by: keeper) }
            try house.membership.carryOut(due, by: .system)
            try house.membership.carryOut(due, by: .system)
            #expect(try house.names() == ["Nur"])
            for table in ["credential", "session", "sign_in_slip", "known_browser"] {
                #expect(try house.count(table, of: ratna) == 0, "\(table)")
            }
            for table in ["member", "consent", "ward", "desk", "library_profile", "shown_name"] {
                #expect(try Self.rows(table, house) == 0, "\(table)")
            }
            let library = try #require(try house.membership.library(code: "D0000001"))
            #expect(library.name == "SMP Satu" && library.details.email == nil && !library.isUnderCharter)
            #expect(try networks.members(of: network.id, by: .visitor).isEmpty)
            #expect(try house.people.appointments(of: nur, by: .operatorAtConsole).map(\.grant.role) == [.principal])
            let stored = try house.stored(["journal", "left_count", "library_leaving", "library", "network_member_day"])
            for name in ["Budi", "Ratna", "Murid", "1001", "example.org"] { #expect(!stored.contains(name), "\(name)") }
            #expect(try house.membership.leavingsDue().isEmpty)
            #expect(throws: MembershipError.hasLeft) { try Self.note(house, today.adding(days: 9), by: .operatorAtConsole) }
        }
    }
}
