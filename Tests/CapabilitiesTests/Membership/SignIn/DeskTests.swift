import Commons
import Membership
import Store
import Testing

/// The shared computer: enrolled by a librarian, switched by PIN.
@Suite struct DeskTests {
    @Test func `switching by PIN gives the rights of the desk and no more`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try house.people.appoint(ratna, as: .principal, at: .library(house.own), by: .operatorAtConsole)
            try house.people.appoint(ratna, as: .operator, at: .installation, by: .operatorAtConsole)
            try house.people.appoint(ratna, as: .librarian, at: .library(house.other), by: .operatorAtConsole)
            let who = try #require(try await house.who(house.enter(ratna)))
            try await house.door.set(pin: "481592", password: PeopleHouse.password, who, .init())
            let token = try await house.door.enrol("Meja depan", at: house.own, by: who)
            let known = try #require(try await house.door.desk(token))
            #expect(known.desk.name == "Meja depan" && known.people.map(\.name) == ["Ratna"])
            let start = try await house.door.switchAtDesk(token, to: ratna, pin: "481592", from: .init())
            let atDesk = try #require(try house.who(start))
            #expect(atDesk.actor.grants == [RoleGrant(.librarian, at: .library(house.own))])
            #expect(!atDesk.awaitsSecondFactor)
            // From a desk nobody changes passwords, enrols computers or proves a factor.
            await #expect(throws: NotAllowed.self) {
                try await house.door.change(password: "kata yang lain sekali", from: PeopleHouse.password, atDesk, .init())
            }
            await #expect(throws: NotAllowed.self) { try await house.door.enrol("Lain", at: house.own, by: atDesk) }
            await #expect(throws: NotAllowed.self) {
                try await house.door.beginFactor(password: PeopleHouse.password, atDesk, .init())
            }
            await #expect(throws: NotAllowed.self) { try await house.door.prove("123456", atDesk) }
            // A computer taken out of use ends what was begun on it.
            try await house.door.remove(known.desk.id, at: house.own, by: who)
            #expect(try house.who(start) == nil)
            #expect(try await house.door.desk(token) == nil)
        }
    }

    @Test func `a PIN is worth nothing elsewhere, to others, or to a guesser`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let sari = try house.add("Sari", .teacher)
            let who = try #require(try await house.who(house.enter(ratna)))
            let teacher = try #require(try await house.who(house.enter(sari)))
            try await house.door.set(pin: "481592", password: PeopleHouse.password, who, .init())
            try await house.door.set(pin: "735281", password: PeopleHouse.password, teacher, .init())
            let token = try await house.door.enrol("Meja", at: house.own, by: who)
            func enter(_ person: PersonID, _ pin: String, _ token: String) async throws {
                _ = try await house.door.switchAtDesk(token, to: person, pin: pin, from: .init())
            }
            await #expect(throws: SignInError.refused) { try await enter(ratna, "481592", String(repeating: "0", count: 64)) }
            await #expect(throws: SignInError.refused) { try await enter(sari, "735281", token) }
            await #expect(throws: NotAllowed.self) { try await house.door.enrol("Meja", at: house.own, by: teacher) }
            await #expect(throws: NotAllowed.self) { try await house.door.enrol("Meja", at: house.other, by: who) }
            for _ in 0..<5 { await #expect(throws: SignInError.refused) { try await enter(ratna, "000001", token) } }
            await #expect(throws: SignInError.wait(seconds: 15)) { try await enter(ratna, "481592", token) }
        }
    }

    @Test(arguments: ["", "12345", "1234567", "123456", "654321", "111111", "121212", "12345a", "１２３４５６"])
    func `a PIN that everybody tries first is refused`(pin: String) { #expect(PasswordRule.objection(toPIN: pin) != nil) }

    @Test(arguments: [
        "pendek", "12345678", "password", "Perpustakaan", "aaaaaaaa", "abababab", "ratnasari", "ratna.sari1", "rahasia123",
    ])
    func `a password that everybody tries first is refused`(password: String) {
        #expect(PasswordRule.objection(to: password, isPupil: false, names: ["Ratna Sari", "Ratna", "Sari", "ratnasari"]) != nil)
    }

    @Test(arguments: ["tiga kata tenang", "kuda-batu-langit", "Xy7!pq2z"]) func `a decent one is taken`(password: String) {
        #expect(PasswordRule.objection(to: password, isPupil: false, names: ["Ratna"]) == nil)
    }
}
