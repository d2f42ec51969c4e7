import Commons
import Membership
import Store
import Testing

/// The door, as attackers and honest people come to it.
@Suite struct SignInTests {
    static func browser(_ address: String, token: String? = nil) -> SignIn.Browser {
        SignIn.Browser(address: address, token: token, device: "Chrome, Android")
    }

    @Test func `by name, by number at a library, and by name at a library`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try await house.enter(ratna)
            func enter(_ name: String, at code: String?) async throws -> PersonID {
                try await house.door.signIn(
                    name, at: code, password: PeopleHouse.password, isKept: false, from: Self.browser("192.0.2.1")
                ).session.person
            }
            #expect(try await enter(" RATNA.contoh ", at: nil) == ratna)
            #expect(try await enter("ratna.contoh", at: "D0000001") == ratna)
            await #expect(throws: SignInError.refused) { _ = try await enter("ratna.contoh", at: "D0000002") }
        }
    }

    @Test func `wrong password, unknown name, unknown library, no password set: one answer`() async throws {
        try await PeopleHouse.open { house async throws in
            try await house.enter(house.add("Ratna", .librarian))
            try house.add("Sari", .teacher)
            for (name, code) in [
                ("ratna.contoh", nil), ("siapa.itu", nil), ("ratna.contoh", "D0000099"), ("sari.contoh", nil), ("", nil),
                ("'--", nil),
            ] as [(String, String?)] {
                await #expect(throws: SignInError.refused, "\(name)") {
                    try await house.door.signIn(
                        name, at: code, password: "salah semua", isKept: false, from: Self.browser("192.0.2.9"))
                }
            }
        }
    }

    @Test func `guessing is slowed for a known and an unknown name alike, on all nodes and after a restart`() async throws {
        for name in ["ratna.contoh", "siapa.itu"] {
            try await PeopleHouse.open { house async throws in
                try await house.enter(house.add("Ratna", .librarian))
                func guess(_ number: Int, _ door: SignIn) async -> SignInError? {
                    do {
                        // From ever new addresses, as a botnet comes.
                        _ = try await door.signIn(
                            name, at: nil, password: "tebakan \(number)", isKept: false,
                            from: Self.browser("198.51.100.\(number)"))
                        return nil
                    } catch { return error as? SignInError }
                }
                for number in 0..<5 { #expect(await guess(number, house.door) == .refused) }
                #expect(await guess(5, house.door) == .wait(seconds: 15))
                #expect(await guess(6, house.node()) == .wait(seconds: 15))
                house.pass(15)
                #expect(await guess(7, house.node()) == .refused)
                #expect(await guess(8, house.door) == .wait(seconds: 30))
                // Even the right password waits: else waiting would tell that it was right.
                await #expect(throws: SignInError.wait(seconds: 30)) {
                    try await house.door.signIn(
                        name, at: nil, password: PeopleHouse.password, isKept: false, from: Self.browser("198.51.100.77"))
                }
            }
        }
    }

    @Test func `a stranger's guesses keep nobody out of their own browser, nor with a slip`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            for number in 0..<30 {
                _ = try? await house.door.signIn(
                    "ratna.contoh", at: nil, password: "tebakan", isKept: false, from: Self.browser("198.51.100.\(number)"))
                house.pass(20)
            }
            await #expect(throws: SignInError.self) {
                try await house.door.signIn(
                    "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: Self.browser("203.0.113.5"))
            }
            _ = try await house.door.signIn(
                "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false,
                from: Self.browser("192.0.2.1", token: start.browserToken))
            try await house.enter(ratna, from: Self.browser("203.0.113.5"))
        }
    }

    @Test func `a known browser of one person is a stranger to another, and is counted too`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try await house.enter(house.add("Ratna", .librarian))
            try await house.enter(house.add("Sari", .teacher))
            let browser = Self.browser("192.0.2.1", token: ratna.browserToken)
            for name in ["sari.contoh", "ratna.contoh"] {
                for _ in 0..<5 {
                    _ = try? await house.door.signIn(name, at: nil, password: "salah", isKept: false, from: browser)
                }
                await #expect(throws: SignInError.wait(seconds: 15), "\(name)") {
                    try await house.door.signIn(name, at: nil, password: PeopleHouse.password, isKept: false, from: browser)
                }
            }
        }
    }

    @Test func `one address that tries many names is slowed`() async throws {
        try await PeopleHouse.open { house async throws in
            var refused = 0
            for number in 0..<60 {
                do {
                    _ = try await house.door.signIn(
                        "nama\(number)", at: nil, password: "x", isKept: false, from: Self.browser("192.0.2.66"))
                } catch SignInError.refused { refused += 1 } catch {}
            }
            #expect(refused == 40)
        }
    }

    @Test func `many tries at once are counted as many`() async throws {
        try await PeopleHouse.open { house async throws in
            try await house.enter(house.add("Ratna", .librarian))
            let refused = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            _ = try await house.door.signIn(
                                "ratna.contoh", at: nil, password: "tebakan", isKept: false,
                                from: Self.browser("198.51.100.\(number)"))
                            return false
                        } catch { return error as? SignInError == .refused }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(refused == 5)
        }
    }

    @Test func `a slip opens once, for its person, in its time, and ends the older one`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let old = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip
            let slip = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip
            #expect(try await house.door.owner(of: slip.code, from: .init()).name == "Ratna")
            func use(_ code: SlipCode, _ password: String = PeopleHouse.password) async throws {
                _ = try await house.door.useSlip(code, password: password, isKept: false, from: .init())
            }
            await #expect(throws: SignInError.noSuchSlip) { try await use(old.code) }
            await #expect(throws: SignInError.self) { try await use(slip.code, "pendek") }
            try await use(slip.code)
            await #expect(throws: SignInError.noSuchSlip) { try await use(slip.code) }
            let late = try house.people.handOut(to: ratna, days: 1, by: .operatorAtConsole).slip
            house.pass(86400)
            await #expect(throws: SignInError.noSuchSlip) { try await use(late.code) }
        }
    }

    @Test func `of two who use one slip at once one comes in`() async throws {
        try await PeopleHouse.open { house async throws in
            let slip = try house.people.handOut(to: house.add("Ratna", .librarian), by: .operatorAtConsole).slip
            let came = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        (try? await house.node().useSlip(slip.code, password: PeopleHouse.password, isKept: false, from: .init()))
                            != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(came == 1)
        }
    }

    @Test func `slips are read however they are typed, and guessing them is slowed`() async throws {
        try await PeopleHouse.open { house async throws in
            let slip = try house.people.handOut(to: house.add("Ratna", .librarian), by: .operatorAtConsole).slip
            #expect(SlipCode(slip.code.spaced.lowercased()) == slip.code)
            #expect(SlipCode("K7M3-QX9P-2FGO") == nil && SlipCode("") == nil && SlipCode("K7M3") == nil)
            let wrong = try #require(SlipCode("222222222222"))
            for _ in 0..<40 {
                await #expect(throws: SignInError.noSuchSlip) {
                    try await house.door.owner(of: wrong, from: Self.browser("192.0.2.7"))
                }
            }
            await #expect(throws: SignInError.wait(seconds: 15)) {
                try await house.door.owner(of: wrong, from: Self.browser("192.0.2.7"))
            }
            // Whoever has a slip gets in from the same school all the same.
            _ = try await house.door.owner(of: slip.code, from: Self.browser("192.0.2.7"))
        }
    }

    @Test func `neither passwords nor tokens nor codes are stored`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            let slip = try house.people.handOut(to: ratna, by: .operatorAtConsole).slip
            let stored = try house.stored(["credential", "session", "sign_in_slip", "known_browser", "sign_in_try", "journal"])
            for secret in [PeopleHouse.password, start.token, start.browserToken, slip.code.text, "192.0.2.1"] {
                #expect(!stored.contains(secret))
            }
            #expect(stored.contains("scrypt$4$8$"))
        }
    }
}
