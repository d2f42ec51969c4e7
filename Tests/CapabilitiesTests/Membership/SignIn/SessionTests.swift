import Commons
import Membership
import Store
import Testing

@Suite struct SessionTests {
    @Test func `a role that ends is gone at the next request`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let start = try await house.enter(ratna)
            #expect(try house.who(start)?.actor.grants == [RoleGrant(.librarian, at: .library(house.own))])
            let id = try #require(try house.people.appointments(of: ratna, by: .operatorAtConsole).first?.id)
            try house.people.end(id, by: .operatorAtConsole)
            #expect(try house.who(start)?.actor.grants == [])
            await #expect(throws: SignInError.refused) {
                try await house.door.signIn("ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false, from: .init())
            }
        }
    }

    @Test(arguments: [(false, SessionKind.brief), (true, .kept)])
    func `a session ends when nobody uses it, and at last anyhow`(isKept: Bool, kind: SessionKind) async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            try await house.enter(ratna)
            func enter() async throws -> SessionStart {
                try await house.door.signIn(
                    "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: isKept, from: .init())
            }
            let idle = try await enter()
            house.pass(kind.idle - 1)
            #expect(try house.who(idle) != nil)
            house.pass(kind.idle)
            #expect(try house.who(idle) == nil)
            let busy = try await enter()
            let (looks, rest) = kind.longest.quotientAndRemainder(dividingBy: kind.idle / 2)
            for _ in 0..<(looks - 1) {
                house.pass(kind.idle / 2)
                #expect(try house.who(busy) != nil)
            }
            house.pass(kind.idle / 2 + rest)
            #expect(try house.who(busy) == nil)
        }
    }

    @Test func `sessions are listed and ended one by one, all at once, and never another's`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let first = try await house.enter(ratna)
            func enter() async throws -> SessionStart {
                try await house.door.signIn(
                    "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: false,
                    from: .init(device: "Firefox, Windows"))
            }
            let (second, third) = (try await enter(), try await enter())
            let stranger = try await house.enter(house.add("Sari", .teacher))
            #expect(try await house.door.sessions(of: ratna).map(\.device) == ["Firefox, Windows", "Firefox, Windows", ""])
            #expect(try await house.door.end(stranger.session.id, of: ratna) == false)
            #expect(try house.who(stranger) != nil)
            #expect(try await house.door.end(second.session.id, of: ratna))
            #expect(try house.who(second) == nil)
            try await house.door.endOthers(#require(try house.who(third)))
            #expect(try house.who(first) == nil)
            #expect(try house.who(third) != nil)
            try await house.door.signOut(third.token)
            #expect(try house.who(third) == nil)
        }
    }

    @Test func `a new password ends every other session, and a slip ends all`() async throws {
        try await PeopleHouse.open { house async throws in
            let ratna = try house.add("Ratna", .librarian)
            let first = try await house.enter(ratna)
            let second = try await house.door.signIn(
                "ratna.contoh", at: nil, password: PeopleHouse.password, isKept: true, from: .init())
            let who = try #require(try house.who(second))
            await #expect(throws: SignInError.wrongPassword) {
                try await house.door.change(password: "empat kata yang baru", from: "salah", who, .init())
            }
            try await house.door.change(password: "empat kata yang baru", from: PeopleHouse.password, who, .init())
            #expect(try house.who(first) == nil)
            #expect(try house.who(second) != nil)
            try await house.enter(ratna)
            #expect(try house.who(second) == nil)
        }
    }

    @Test(arguments: ["", "x", String(repeating: "0", count: 64), String(repeating: "a", count: 10_000), "' OR 1=1 --"])
    func `a made-up token is nobody`(token: String) async throws {
        try await PeopleHouse.open { house async throws in
            try await house.enter(house.add("Ratna", .librarian))
            #expect(try house.door.signedIn(token) == nil)
        }
    }

    @Test func `another node knows the session`() async throws {
        try await PeopleHouse.open { house async throws in
            let start = try await house.enter(house.add("Ratna", .librarian))
            #expect(try house.node().signedIn(start.token)?.person.name == "Ratna")
        }
    }
}
