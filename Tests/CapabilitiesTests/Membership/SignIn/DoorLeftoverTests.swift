import Commons
import Store
import Testing

@testable import Membership

/// What earlier attacks had left open at the door.
@Suite struct DoorLeftoverTests {
    static func browser(_ number: Int) -> SignIn.Browser { SignIn.Browser(address: "198.51.100.\(number)") }

    static func attempt(
        _ house: PeopleHouse, _ name: String, at code: String?, _ password: String, _ number: Int = 1
    ) async -> SignInError? {
        do {
            _ = try await house.door.signIn(name, at: code, password: password, isKept: false, from: browser(number))
            return nil
        } catch { return error as? SignInError }
    }

    /// Ways of writing one person's name: alone, at the library by code and NPSN, in capitals, with gaps, and by number.
    static let ways: [(String, String?)] = [
        ("ratna.contoh", nil), (" Ratna.Contoh", nil), ("ratna.contoh", "D0000001"), ("ratna.contoh", " d0000001 "),
        ("RATNA.CONTOH", "D0000001"), ("g-17", "D0000001"), ("G-17", "D0000001 "),
    ]

    @Test func `an account's tries are counted together however its name is written`() async throws {
        try await PeopleHouse.open { house async throws in
            var details = PersonDetails(name: "Ratna")
            (details.signInName, details.number) = ("ratna.contoh", "g-17")
            let ratna = try house.people.add(details, as: .librarian, at: .library(house.own), by: .operatorAtConsole)
            try await house.enter(ratna)
            for number in 0..<5 {
                let way = Self.ways[number % Self.ways.count]
                #expect(await Self.attempt(house, way.0, at: way.1, "tebakan \(number)", number) == .refused)
            }
            // The right password, and yet it is not looked at: by no way of writing the name, until the wait is over.
            for way in Self.ways {
                let answer = await Self.attempt(house, way.0, at: way.1, PeopleHouse.password, 77)
                #expect(answer != nil, "\(way)")
            }
            house.pass(3600)
            #expect(await Self.attempt(house, "g-17", at: "D0000001", PeopleHouse.password) == nil)
        }
    }

    @Test func `what is told does not differ between names that exist and names that do not`() async throws {
        var answers: [[SignInError?]] = []
        for isThere in [true, false] {
            try await PeopleHouse.open { house async throws in
                if isThere { try await house.enter(house.add("Ratna", .librarian)) }
                var told: [SignInError?] = []
                for number in 0..<40 {
                    let way = Self.ways[number * 3 % Self.ways.count]
                    told.append(await Self.attempt(house, way.0, at: way.1, "tebakan \(number)", number))
                }
                answers.append(told)
            }
        }
        #expect(answers[0] == answers[1])
        #expect(answers[0].contains(.wait(seconds: 15)))
    }

    @Test func `somebody's own browser is let in while strangers' tries are used up`() async throws {
        try await PeopleHouse.open { house async throws in
            let start = try await house.enter(house.add("Ratna", .librarian))
            for number in 0..<20 { _ = await Self.attempt(house, "ratna.contoh", at: nil, "tebakan", number) }
            let own = SignIn.Browser(address: "198.51.100.3", token: start.browserToken)
            _ = try await house.door.signIn(
                "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: own)
        }
    }

    @Test(arguments: [
        ("caf\u{E9} sore hari", "cafe\u{301} sore hari"), ("tiga\u{A0}kata\u{3000}tenang", "tiga kata tenang"),
        ("\u{1E9B}\u{323} rahasia", "\u{17F}\u{323}\u{307} rahasia"),
        ("\u{212B}ngstr\u{F6}m biru", "A\u{30A}ngstro\u{308}m biru"),
    ])
    func `a password typed in another way of writing the same letters is the same`(one: String, other: String) async throws {
        #expect(PasswordText.bytes(one) == PasswordText.bytes(other))
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try await house.enter(ratna, password: one)
            #expect(await Self.attempt(house, "ratna.contoh", at: nil, other) == nil)
            #expect(await Self.attempt(house, "ratna.contoh", at: nil, one) == nil)
        }
    }

    @Test func `other letters stay others, and plain ones are as they were`() {
        let plain = String(decoding: (0x20..<0x7F).map { UInt8($0) }, as: UTF8.self)
        #expect(PasswordText.bytes(plain) == Array(plain.utf8))
        // Compatibility is not sameness: only form C, so that no sign is lost.
        for (one, other) in [("cafe", "caf\u{E9}"), ("\u{FB01}", "fi"), ("\u{FF21}", "A"), ("Sandi", "sandi"), ("a  b", "a b")] {
            #expect(PasswordText.bytes(one) != PasswordText.bytes(other))
        }
    }

    @Test func `a second factor is set up by who knows the password, and looking stores nothing`() async throws {
        try await PeopleHouse.open { house async throws in
            let ika = try house.add("Ika", .operator, at: .installation)
            let who = try #require(try house.who(try await house.enter(ika)))
            func pending() throws -> Bool { try house.database.read { try CredentialQueries.find(ika, $0)?.pending != nil } }
            await #expect(throws: SignInError.wrongPassword) {
                try await house.door.beginFactor(password: "salah", who, Self.browser(1))
            }
            #expect(try !pending())
            await #expect(throws: SignInError.wrongCode) { try await house.door.confirmFactor("123456", who) }
            _ = try await house.door.beginFactor(password: PeopleHouse.password, who, Self.browser(1))
            #expect(try pending())
        }
    }
}
