import Commons
import Store
import Testing

@testable import Membership

@Suite struct ProfileTests {
    @Test(arguments: [
        ("07.00–14.00", "07.00–14.00"), ("7:30 - 12", "07.30–12.00"), ("07.00 s.d. 14.00", "07.00–14.00"),
        ("8-15", "08.00–15.00"),
        ("8 - 11.30", "08.00–11.30"), ("00:00-24:00", "00.00–24.00"),
    ]) func `hours are read as people write them`(typed: String, text: String) {
        #expect(OpenHours(typed: typed)?.text == text)
    }

    @Test(arguments: ["", "pagi", "14.00–07.00", "7", "25.00-26.00", "99999999999999999999-1", "07.00"])
    func `what is no span of hours is none`(typed: String) { #expect(OpenHours(typed: typed) == nil) }

    @Test(arguments: Role.allCases) func `staff and principal describe their own library, nobody else's`(role: Role) throws {
        try PeopleHouse.open { house throws in
            let actor = PeopleRulesTests.actor(role)
            let may = [.librarian, .deputy, .principal, .operator].contains(role)
            for library in [house.own, house.other] {
                let expected = may && (library == house.own || role == .operator)
                func change() throws {
                    try house.membership.describe(library, LibraryProfile(), hours: nil, email: nil, phone: nil, by: actor)
                }
                if expected { try change() } else { #expect(throws: NotAllowed.self) { try change() } }
            }
        }
    }

    @Test func `capacity and closed periods come from the profile`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let day = try #require(CalendarDay("2026-12-21"))
            var profile = LibraryProfile()
            profile.weeklyCeiling = 12
            profile.closures = [Closure(from: day, until: day.adding(days: 10), reason: "Libur")]
            profile.services = [.copies, .lending]
            try house.membership.describe(house.own, profile, hours: " Senin ", email: "", phone: nil, by: ratna)
            #expect(try house.membership.profile(of: house.own).services == [.copies, .lending])
            #expect(try house.membership.library(code: "D0000001")?.details.hours == "Senin")
            let shut = try house.membership.capacity(library: house.own, on: day.adding(days: 10))
            #expect(shut.weekly == 12 && shut.isClosed)
            #expect(try !house.membership.capacity(library: house.own, on: day.adding(days: 11)).isClosed)
            #expect(try house.membership.capacity(library: house.other, on: day) == LendingCapacity(weekly: nil, closure: nil))
            profile.weeklyCeiling = -1
            let negative = profile
            #expect(throws: MembershipError.unfitCeiling(-1)) {
                try house.membership.describe(house.own, negative, hours: nil, email: nil, phone: nil, by: ratna)
            }
            profile.weeklyCeiling = nil
            profile.closures = [Closure(from: day, until: day.adding(days: -1), reason: "")]
            let backwards = profile
            #expect(throws: MembershipError.self) {
                try house.membership.describe(house.own, backwards, hours: nil, email: nil, phone: nil, by: ratna)
            }
        }
    }

    @Test func `a name is public only by that person's own word, and gone with them`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.add("Ratna", .librarian)
            let budi = try house.actor(house.add("Budi", .principal))
            #expect(try house.membership.contacts(of: house.own).map(\.names) == [[], []])
            try house.membership.showName(true, at: house.own, by: try house.actor(ratna))
            #expect(try house.membership.contacts(of: house.own).flatMap(\.names) == ["Ratna"])
            #expect(throws: NotAllowed.self) { try house.membership.showName(true, at: house.other, by: budi) }
            #expect(throws: NotAllowed.self) { try house.membership.showName(true, at: house.own, by: .operatorAtConsole) }
            try house.people.erase(ratna, at: house.own, by: budi)
            #expect(try house.membership.contacts(of: house.own).flatMap(\.names).isEmpty)
            #expect(try house.count("shown_name", of: ratna) == 0)
        }
    }

    @Test func `skills are seen inside the network only`() throws {
        try PeopleHouse.open { house throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            let network = try networks.make(name: "Gugus", by: .operatorAtConsole)
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let nur = try house.actor(house.add("Nur", .librarian, at: .library(house.other)))
            var profile = LibraryProfile()
            profile.skills = [.repair]
            try house.membership.describe(house.own, profile, hours: nil, email: nil, phone: nil, by: ratna)
            #expect(try house.membership.skills(of: house.own, by: ratna) == [.repair])
            #expect(try house.membership.skills(of: house.own, by: nur).isEmpty)
            for code in ["D0000001", "D0000002"] {
                for step in [MemberStep.invite, .accept] {
                    try networks.take(step, for: code, in: network.id, by: .operatorAtConsole)
                }
            }
            #expect(try house.membership.skills(of: house.own, by: nur) == [.repair])
            #expect(try house.membership.skills(of: house.own, by: .visitor).isEmpty)
            try networks.take(.rest, for: "D0000002", in: network.id, by: .operatorAtConsole)
            #expect(try house.membership.skills(of: house.own, by: nur).isEmpty)
        }
    }
}
