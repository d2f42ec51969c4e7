import Commons
import Membership
import Testing

/// Ways by which somebody with a little could come to much; each was found open once.
@Suite struct TakeoverTests {
    private static let day = CalendarDay("2026-11-01")

    @Test(arguments: [Role.principal, .librarian, .teacher])
    func `nobody with another role is made a pupil, and so not taken out as one`(role: Role) async throws {
        try await PeopleHouse.open { house async throws in
            let deputy = try house.actor(house.add("Hasan", .deputy))
            let victim = try house.add("Dewi", role)
            try await house.enter(victim)
            #expect(throws: PeopleError.roleDoesNotFit(.pupil)) {
                try house.people.appoint(victim, as: .pupil, at: .library(house.own), by: deputy)
            }
            let recorded = try house.people.consent(
                of: [victim], at: house.own, formDay: #require(Self.day), scopes: [.photos], by: deputy)
            #expect(recorded == 0)
            let (_, left) = try house.people.promote(["": .leaves], at: house.own, by: deputy)
            #expect(left == 0)
            try await house.enter(victim)
        }
    }

    @Test func `a pupil who is to be more is first no pupil any more`() throws {
        try PeopleHouse.open { house throws in
            let pupil = try house.add("Adi", .pupil, number: "7", group: "VII-A")
            #expect(throws: PeopleError.roleDoesNotFit(.teacher)) {
                try house.people.appoint(pupil, as: .teacher, at: .library(house.own), by: .operatorAtConsole)
            }
            try house.people.appoint(pupil, as: .helper, at: .library(house.own), by: .operatorAtConsole)
        }
    }

    @Test func `a slip made for a teacher does not open a principal`() async throws {
        try await PeopleHouse.open { house async throws in
            let librarian = try house.actor(house.add("Ratna", .librarian))
            let teacher = try house.add("Dewi", .teacher)
            let slip = try house.people.handOut(to: teacher, at: house.own, by: librarian).slip
            try house.people.appoint(teacher, as: .principal, at: .library(house.own), by: .operatorAtConsole)
            await #expect(throws: SignInError.noSuchSlip) {
                _ = try await house.door.useSlip(slip.code, password: PeopleHouse.password, isKept: false, from: .init())
            }
        }
    }

    @Test func `a browser that signed in before gets in however many strangers fail behind the same address`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            for number in 0..<45 {
                _ = try? await house.door.signIn(
                    "siapa\(number)", at: nil, password: "salah sekali", isKept: false, from: SignIn.Browser(address: "192.0.2.1")
                )
            }
            await #expect(throws: SignInError.self) {
                _ = try await house.door.signIn(
                    "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false,
                    from: SignIn.Browser(address: "192.0.2.1"))
            }
            _ = try await house.door.signIn(
                "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false,
                from: SignIn.Browser(address: "192.0.2.1", token: start.browserToken))
        }
    }
}
