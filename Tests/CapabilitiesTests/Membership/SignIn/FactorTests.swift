import Commons
import Store
import Testing

@testable import Membership

/// The second factor.
@Suite struct FactorTests {
    /// RFC 6238, appendix B: the last six of the eight digits for SHA-1.
    @Test(arguments: [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")])
    func `codes are those of the standard`(time: Int64, code: String) {
        #expect(TOTP.code(Array("12345678901234567890".utf8), step: time / 30) == code)
    }

    @Test func `a secret is told in base 32`() {
        #expect(TOTP.base32(Array("foobar".utf8)) == "MZXW6YTBOI" && TOTP.base32([]) == "")
    }

    @Test func `clocks may differ by one step, and a step counts once`() {
        let secret = Array("12345678901234567890".utf8)
        for (offset, isTaken) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)] {
            #expect((TOTP.step(of: TOTP.code(secret, step: 1000 + offset), secret, after: 0, now: 30_000) != nil) == isTaken)
        }
        #expect(TOTP.step(of: TOTP.code(secret, step: 1000), secret, after: 1000, now: 30_000) == nil)
        #expect(TOTP.step(of: "12345", secret, after: 0, now: 30_000) == nil)
    }

    @Test func `an operator is none until the second factor is shown, under a new token`() async throws {
        try await PeopleHouse.open { house async throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let start = try await house.enter(ika)
            let who = try #require(try house.who(start))
            #expect(!Actor.person(who.actor).runsInstallation && who.awaitsSecondFactor)
            let secret = try await house.door.beginFactor(password: PeopleHouse.password, who, .init())
            #expect(try await house.door.beginFactor(password: PeopleHouse.password, who, .init()) == secret)
            await #expect(throws: SignInError.wrongCode) { try await house.door.confirmFactor("000000", who) }
            let code = TOTP.code(secret, step: house.now / 30)
            let (token, codes) = try await house.door.confirmFactor(code, who)
            #expect(codes.count == 10 && Set(codes).count == 10)
            #expect(try house.door.signedIn(start.token) == nil)
            let proven = try #require(try house.door.signedIn(token))
            #expect(Actor.person(proven.actor).runsInstallation)

            // A second sign-in starts without, and the code that was used is worth nothing.
            let again = try await house.door.signIn(
                "ika.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: .init())
            let half = try #require(try house.who(again))
            #expect(!Actor.person(half.actor).runsInstallation && half.hasAuthenticator)
            await #expect(throws: SignInError.wrongCode) { try await house.door.prove(code, half) }
            // Whoever has only the password cannot set up another factor.
            await #expect(throws: NotAllowed.self) {
                try await house.door.beginFactor(password: PeopleHouse.password, half, .init())
            }
            house.pass(30)
            let fresh = TOTP.code(secret, step: house.now / 30)
            let renewed = try await house.door.prove(fresh, half)
            #expect(try house.door.signedIn(again.token) == nil)
            #expect(try house.door.signedIn(renewed)?.actor.hasSecondFactor == true)

            // A code on paper opens once.
            let third = try await house.door.signIn(
                "ika.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: .init())
            let bare = try #require(try house.who(third))
            let opened = try await house.door.prove(codes[0].lowercased(), bare)
            let now = try #require(try house.door.signedIn(opened))
            await #expect(throws: SignInError.wrongCode) { try await house.door.prove(codes[0], now) }
        }
    }

    @Test func `guessing codes is slowed`() async throws {
        try await PeopleHouse.open { house async throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let who = try #require(try await house.who(house.enter(ika)))
            let secret = try await house.door.beginFactor(password: PeopleHouse.password, who, .init())
            let (token, _) = try await house.door.confirmFactor(TOTP.code(secret, step: house.now / 30), who)
            let proven = try #require(try house.door.signedIn(token))
            for _ in 0..<5 { await #expect(throws: SignInError.wrongCode) { try await house.door.prove("000000", proven) } }
            await #expect(throws: SignInError.wait(seconds: 15)) { try await house.door.prove("000000", proven) }
        }
    }

    @Test func `only the console takes a lost factor away, and the sessions with it`() async throws {
        try await PeopleHouse.open { house async throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let who = try #require(try await house.who(house.enter(ika)))
            let secret = try await house.door.beginFactor(password: PeopleHouse.password, who, .init())
            let (token, _) = try await house.door.confirmFactor(TOTP.code(secret, step: house.now / 30), who)
            await #expect(throws: NotAllowed.self) { try await house.door.removeFactor(of: ika, by: .person(who.actor)) }
            try await house.door.removeFactor(of: ika, by: .operatorAtConsole)
            #expect(try house.door.signedIn(token) == nil)
        }
    }
}
