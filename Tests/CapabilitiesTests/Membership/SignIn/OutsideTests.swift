import Commons
import Store
import Testing

@testable import Membership

/// Accounts elsewhere: whose they are, what they open, and what takes them away.
@Suite struct OutsideTests {
    static func account(_ subject: String, at issuer: String = "https://masuk.contoh.example") -> OutsideAccount {
        OutsideAccount(issuer: issuer, subject: subject, label: "b…@contoh.example")
    }

    static let browser = SignIn.Browser(address: "192.0.2.1")

    /// The way of whoever is signed in and types their password.
    static func link(_ start: SessionStart, to account: OutsideAccount, _ house: PeopleHouse) async throws {
        let who = try #require(try house.who(start))
        let secret = try await house.door.beginOutside(
            .link(who, password: PeopleHouse.password, browser), isKept: false, atDesk: nil)
        try await house.door.linkOutside(account, try await house.door.takeOutside(secret), who)
    }

    static func enter(_ account: OutsideAccount, _ house: PeopleHouse, isKept: Bool = false) async throws -> SessionStart {
        let secret = try await house.door.beginOutside(.signIn, isKept: isKept, atDesk: nil)
        return try await house.door.enterOutside(account, try await house.door.takeOutside(secret), from: browser)
    }

    /// Why the first account opens nothing; nil when it opens.
    static func refusal(_ house: PeopleHouse) async -> OutsideError? {
        do {
            _ = try await enter(account("1"), house)
            return nil
        } catch { return error as? OutsideError }
    }

    static func useSlip(_ slip: SlipCode, by account: OutsideAccount, _ house: PeopleHouse) async throws -> SessionStart {
        let secret = try await house.door.beginOutside(.slip(slip, browser), isKept: false, atDesk: nil)
        return try await house.door.enterOutside(account, try await house.door.takeOutside(secret), from: browser)
    }

    @Test func `linked by its owner it opens their account, and theirs alone`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try house.add("Sari", .teacher)
            await #expect(throws: OutsideError.notLinked) { try await Self.enter(Self.account("1"), house) }
            try await Self.link(house.enter(ratna), to: Self.account("1"), house)
            let start = try await Self.enter(Self.account("1"), house, isKept: true)
            #expect(start.session.person == ratna && start.session.kind == .kept && !start.session.hasSecondFactor)
            #expect(try house.who(start)?.actor.grants.count == 1)
            let link = try #require(try await house.door.outsideLink(of: ratna))
            #expect(link.label == "b…@contoh.example" && link.usedAt == house.now)
            // The same number at another provider is somebody else, and so is whatever looks alike.
            for other in [
                Self.account("1", at: "https://lain.contoh.example"), Self.account("1 "), Self.account("01"),
                Self.account("example:1", at: "https://masuk.contoh."), Self.account(""),
            ] {
                await #expect(throws: OutsideError.notLinked) { try await Self.enter(other, house) }
            }
            #expect(try house.names() == ["Ratna", "Sari"], "nobody is made by an account elsewhere")
        }
    }

    @Test func `a mail address opens nothing, be it confirmed on both sides`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try house.people.set(
                mail: MailAddress("ratna@contoh.example"), phone: nil, rhythm: .daily,
                of: ActingPerson(id: ratna, grants: [RoleGrant(.librarian, at: .library(house.own))]))
            let same = OutsideAccount(issuer: "https://masuk.contoh.example", subject: "7", label: "ratna@contoh.example")
            await #expect(throws: OutsideError.notLinked) { try await Self.enter(same, house) }
        }
    }

    @Test func `linking asks for the password, counted like a sign-in`() async throws {
        try await PeopleHouse.open { house async throws in
            let who = try #require(try house.who(try await house.enter(house.add("Ratna", .librarian))))
            func attempt(_ password: String) async -> SignInError? {
                do {
                    _ = try await house.door.beginOutside(
                        .link(who, password: password, Self.browser), isKept: false, atDesk: nil)
                    return nil
                } catch { return error as? SignInError }
            }
            for _ in 0..<5 { #expect(await attempt("salah semua") == .wrongPassword) }
            #expect(await attempt(PeopleHouse.password) == .wait(seconds: 15))
            #expect(try house.count("outside_attempt", of: who.person.id) == 0)
            house.pass(15)
            #expect(await attempt(PeopleHouse.password) == nil)
        }
    }

    @Test func `an attempt counts once, for ten minutes, on all nodes, and only for what it was made`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            try await Self.link(start, to: Self.account("1"), house)
            let secret = try await house.door.beginOutside(.signIn, isKept: false, atDesk: nil)
            let attempt = try await house.node().takeOutside(secret)
            await #expect(throws: OutsideError.noAttempt) { try await house.door.takeOutside(secret) }
            for made in ["", "a", String(repeating: "a", count: 64), secret.uppercased()] {
                await #expect(throws: OutsideError.noAttempt) { try await house.door.takeOutside(made) }
            }
            let late = try await house.door.beginOutside(.signIn, isKept: false, atDesk: nil)
            house.pass(600)
            await #expect(throws: OutsideError.noAttempt) { try await house.door.takeOutside(late) }
            // A way in links nothing, and a way to link lets nobody in.
            let who = try #require(try house.who(start))
            await #expect(throws: OutsideError.noAttempt) { try await house.door.linkOutside(Self.account("2"), attempt, who) }
            let linking = try await house.door.takeOutside(
                house.door.beginOutside(.link(who, password: PeopleHouse.password, Self.browser), isKept: false, atDesk: nil))
            await #expect(throws: OutsideError.noAttempt) {
                try await house.door.enterOutside(Self.account("1"), linking, from: Self.browser)
            }
            // What is stored is no secret that a browser could show.
            let open = try await house.door.beginOutside(.signIn, isKept: false, atDesk: nil)
            #expect(try !house.stored(["outside_attempt", "outside_link"]).contains(open))
        }
    }

    @Test func `a link is made in the session that asked for it`() async throws {
        try await PeopleHouse.open { house async throws in
            let (ratna, nur) = (try house.add("Ratna", .librarian), try house.add("Nur", .teacher))
            let (first, other) = (try await house.enter(ratna), try await house.enter(nur))
            let who = try #require(try house.who(first))
            let attempt = try await house.door.takeOutside(
                house.door.beginOutside(.link(who, password: PeopleHouse.password, Self.browser), isKept: false, atDesk: nil))
            let second = try await house.door.signIn(
                "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: Self.browser)
            for start in [other, second] {
                let wrong = try #require(try house.who(start))
                await #expect(throws: OutsideError.noAttempt) {
                    try await house.door.linkOutside(Self.account("1"), attempt, wrong)
                }
            }
            #expect(try await house.door.outsideLink(of: ratna) == nil)
        }
    }

    @Test func `one account is one person's, and one person has one`() async throws {
        try await PeopleHouse.open { house async throws in
            let (ratna, nur) = (try house.add("Ratna", .librarian), try house.add("Nur", .teacher))
            let (hers, his) = (try await house.enter(ratna), try await house.enter(nur))
            try await Self.link(hers, to: Self.account("1"), house)
            try await Self.link(hers, to: Self.account("1"), house)
            await #expect(throws: OutsideError.linkedElsewhere) { try await Self.link(his, to: Self.account("1"), house) }
            await #expect(throws: OutsideError.alreadyLinked) { try await Self.link(hers, to: Self.account("2"), house) }
            #expect(try await Self.enter(Self.account("1"), house).session.person == ratna)
        }
    }

    @Test func `it is gone with the password, by a slip, by its owner, by erasure, and with the last role`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            var who = try #require(try house.who(start))
            try await Self.link(start, to: Self.account("1"), house)
            await #expect(throws: SignInError.wrongPassword) {
                try await house.door.unlinkOutside(password: "salah", who, Self.browser)
            }
            #expect(await Self.refusal(house) == nil)
            try await house.door.unlinkOutside(password: PeopleHouse.password, who, Self.browser)
            #expect(await Self.refusal(house) == .notLinked)
            try await Self.link(start, to: Self.account("1"), house)
            try await house.door.change(password: PeopleHouse.password + "!", from: PeopleHouse.password, who, Self.browser)
            #expect(await Self.refusal(house) == .notLinked)
            let again = try await house.enter(ratna)
            who = try #require(try house.who(again))
            try await Self.link(again, to: Self.account("1"), house)
            try await house.enter(ratna)
            #expect(await Self.refusal(house) == .notLinked, "a slip ends every other way in")
            try await Self.link(house.enter(ratna), to: Self.account("1"), house)
            let roles = try house.people.appointments(of: ratna, by: .operatorAtConsole).filter { $0.counts(at: house.now) }
            for role in roles { try house.people.end(role.id, by: .operatorAtConsole) }
            #expect(await Self.refusal(house) == .nobody)
            let principal = try house.actor(house.add("Budi", .principal))
            try house.people.erase(ratna, at: house.own, by: principal)
            #expect(await Self.refusal(house) == .notLinked)
            #expect(try house.count("outside_link", of: ratna) == 0 && house.count("outside_attempt", of: ratna) == 0)
        }
    }

    @Test func `a slip is used up without a password, and all that was before is over`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let before = try await house.enter(ratna)
            try await Self.link(before, to: Self.account("thief"), house)
            let slip = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip.code
            let start = try await Self.useSlip(slip, by: Self.account("1"), house)
            #expect(start.session.person == ratna && start.token != before.token)
            #expect(try house.door.signedIn(before.token) == nil)
            await #expect(throws: OutsideError.notLinked) { try await Self.enter(Self.account("thief"), house) }
            await #expect(throws: SignInError.refused) {
                try await house.door.signIn(
                    "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: Self.browser)
            }
            #expect(try await Self.enter(Self.account("1"), house).session.person == ratna)
            await #expect(throws: SignInError.noSuchSlip) { try await Self.useSlip(slip, by: Self.account("2"), house) }
            // It counts as a way in where those without one are listed.
            let members = try house.people.members(of: house.own, by: house.actor(ratna))
            #expect(members.map(\.hasPassword) == [true])
            // Without a password nothing of the account can be changed; a new slip gives one.
            let who = try #require(try house.who(start))
            await #expect(throws: SignInError.noPassword) {
                try await house.door.unlinkOutside(password: "", who, Self.browser)
            }
            await #expect(throws: SignInError.noPassword) {
                try await house.door.beginFactor(password: "", who, Self.browser)
            }
        }
    }

    @Test func `a slip that was replaced on the way, or is for an account of another, opens nothing and is not used up`()
        async throws
    {
        try await PeopleHouse.open { house async throws in
            let (ratna, nur) = (try house.add("Ratna", .librarian), try house.add("Nur", .teacher))
            try await Self.link(house.enter(nur), to: Self.account("1"), house)
            let old = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip.code
            let attempt = try await house.door.takeOutside(
                house.door.beginOutside(.slip(old, Self.browser), isKept: false, atDesk: nil))
            let new = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip.code
            await #expect(throws: OutsideError.noSuchSlip) {
                try await house.door.enterOutside(Self.account("2"), attempt, from: Self.browser)
            }
            await #expect(throws: OutsideError.linkedElsewhere) { try await Self.useSlip(new, by: Self.account("1"), house) }
            #expect(try await Self.useSlip(new, by: Self.account("2"), house).session.person == ratna)
        }
    }

    @Test func `whoever needs a second factor needs a password, and is asked for the factor all the same`() async throws {
        try await PeopleHouse.open { house async throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let slip = try house.people.handOut(to: ika, by: .operatorAtConsole).slip.code
            await #expect(throws: OutsideError.needsPassword) { try await Self.useSlip(slip, by: Self.account("1"), house) }
            try await Self.link(house.enter(ika), to: Self.account("1"), house)
            let who = try #require(try house.who(try await Self.enter(Self.account("1"), house)))
            #expect(who.awaitsSecondFactor && !Actor.person(who.actor).runsInstallation)
        }
    }

    @Test func `a pupil comes in only while a guardian's consent is recorded`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let budi = try house.add("Budi", .pupil, number: "1001", group: "VII-A")
            func consent() throws {
                _ = try house.people.consent(
                    of: [budi], at: house.own, formDay: WallClock.fixed(house.now).today(), scopes: [.account], by: ratna)
            }
            try consent()
            let slip = try house.people.handOut(to: budi, at: house.own, by: ratna).slip.code
            _ = try await Self.useSlip(slip, by: Self.account("1"), house)
            #expect(try await Self.enter(Self.account("1"), house).session.person == budi)
            #expect(try await house.door.outsideLink(of: budi)?.label == "")
            try house.people.consent(
                of: [budi], at: house.own, formDay: WallClock.fixed(house.now).today(), scopes: [.photos], by: ratna)
            await #expect(throws: OutsideError.notLinked) { try await Self.enter(Self.account("1"), house) }
            #expect(try house.count("outside_link", of: budi) == 0)
            // Should a link be there without a consent, it opens nothing.
            try await house.database.write { try OutsideQueries.link(Self.account("1"), label: "", to: budi, at: house.now, $0) }
            await #expect(throws: OutsideError.noConsent) { try await Self.enter(Self.account("1"), house) }
            try house.people.withdraw(budi, at: house.own, by: ratna)
            await #expect(throws: OutsideError.notLinked) { try await Self.enter(Self.account("1"), house) }
            #expect(try house.count("outside_link", of: budi) == 0)
        }
    }

    @Test func `not at a desk's computer, and not from a session by PIN`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            let who = try #require(try house.who(start))
            let desk = try await house.door.enrol("Meja depan", at: house.own, by: who)
            await #expect(throws: OutsideError.atDesk) {
                try await house.door.beginOutside(.signIn, isKept: false, atDesk: desk)
            }
            await #expect(throws: Never.self) {
                try await house.door.beginOutside(.signIn, isKept: false, atDesk: String(repeating: "a", count: 64))
            }
            try await house.door.set(pin: "194728", password: PeopleHouse.password, who, Self.browser)
            let byPIN = try await house.door.switchAtDesk(desk, to: ratna, pin: "194728", from: Self.browser)
            let atDesk = try #require(try house.who(byPIN))
            await #expect(throws: NotAllowed.self) {
                try await house.door.beginOutside(
                    .link(atDesk, password: PeopleHouse.password, Self.browser), isKept: false, atDesk: nil)
            }
        }
    }

    @Test func `two who come with one account at once are one, and two who link it are one and a refusal`() async throws {
        try await PeopleHouse.open { house async throws in
            let (ratna, nur) = (try house.add("Ratna", .librarian), try house.add("Nur", .teacher))
            let starts = [try await house.enter(ratna), try await house.enter(nur)]
            let made = await withTaskGroup(of: Bool.self) { group in
                for start in starts {
                    group.addTask { (try? await Self.link(start, to: Self.account("1"), house)) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(made == 1)
            let secret = try await house.door.beginOutside(.signIn, isKept: false, atDesk: nil)
            let taken = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { (try? await house.node().takeOutside(secret)) != nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 1)
        }
    }
}
