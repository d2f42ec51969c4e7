import Commons
import Store
import Testing

@testable import Membership

/// A school comes in by a link: from the coordinator's invitation to the principal's acceptance.
@Suite struct InvitationTests {
    static let browser = SignIn.Browser(address: "192.0.2.7")

    struct Scene {
        let house: PeopleHouse
        let networks: Networks
        let network: Network
        let coordinator: Actor

        init(_ house: PeopleHouse) throws {
            self.house = house
            networks = Networks(database: house.database, clock: WallClock { house.now })
            network = try networks.make(name: "Gugus 3", by: .operatorAtConsole)
            coordinator = try house.actor(house.add("Dewi", .coordinator, at: .network(network.id)))
        }

        func form(_ seat: JoinSeat, _ name: String, accepts: Bool = true, npsn: String? = "D0000777") -> JoinForm {
            var details = LibraryDetails(name: "SMP Tujuh", level: .smp)
            details.npsn = npsn
            var own = PersonDetails(name: name)
            own.signInName = name.lowercased() + ".tujuh"
            return JoinForm(
                seat: seat, details: details, own: own, acceptsCharter: accepts, password: PeopleHouse.password, isKept: false)
        }

        func standing(of library: LibraryID) throws -> CharterStanding? {
            try house.database.read { try CharterReading.standings($0) }[library]
        }

        func state(_ code: String = "D0000777") throws -> MemberState? {
            guard let library = try house.membership.library(code: code) else { return nil }
            return try networks.members(of: network.id, by: coordinator).first { $0.library == library.id }?.state
        }
    }

    @Test func `a principal opens the link, accepts, and the school is a member; the link is used up`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            let made = try scene.networks.inviteByLink(.npsn("D0000777"), to: scene.network.id, by: scene.coordinator)
            for _ in 0..<3 { _ = try await house.door.offer(made.code, from: Self.browser) }
            #expect(try house.membership.library(code: "D0000777") == nil)
            await #expect(throws: JoinError.charterNotAccepted) {
                try await house.door.join(made.code, scene.form(.principal, "Budi", accepts: false), from: Self.browser)
            }
            var form = scene.form(.principal, "Budi")
            form.librarian = "Ratna"
            let start = try await house.door.join(made.code, form, from: Self.browser)
            let library = try #require(try house.membership.library(code: "D0000777"))
            #expect(library.isUnderCharter && library.name == "SMP Tujuh")
            #expect(try scene.state() == .active)
            let who = try #require(try house.who(start))
            #expect(who.grants == [RoleGrant(.principal, at: .library(library.id))])
            let members = try house.people.members(of: library.id, by: .person(who.actor))
            #expect(Set(members.map(\.person.name)) == ["Budi", "Ratna"])
            await #expect(throws: JoinError.noSuchInvitation) { try await house.door.offer(made.code, from: Self.browser) }
            #expect(try !house.stored(["join_invitation", "journal"]).contains(made.code.text))
            #expect(try !house.stored(["journal"]).contains("Budi"))
        }
    }

    @Test func `a librarian's is an application that waits for the principal, who comes by the same link`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            let made = try scene.networks.inviteByLink(.npsn("D0000777"), to: scene.network.id, by: scene.coordinator)
            _ = try await house.door.join(made.code, scene.form(.librarian, "Ratna"), from: Self.browser)
            let library = try #require(try house.membership.library(code: "D0000777"))
            #expect(!library.isUnderCharter)
            #expect(try scene.state() == .invited)
            #expect(try scene.standing(of: library.id) == nil)
            await #expect(throws: JoinError.alreadyHere) {
                try await house.door.join(made.code, scene.form(.librarian, "Lain"), from: Self.browser)
            }
            #expect(try await house.door.offer(made.code, from: Self.browser).seats == [.principal])
            _ = try await house.door.join(made.code, scene.form(.principal, "Budi"), from: Self.browser)
            #expect(try scene.state() == .active)
            #expect(try scene.standing(of: library.id) != nil)
        }
    }

    @Test func `a coordinator cannot make themselves principal of a school that has people`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            try house.add("Pustakawati", .librarian)
            let made = try scene.networks.inviteByLink(.library(code: "D0000001"), to: scene.network.id, by: scene.coordinator)
            #expect(try await house.door.offer(made.code, from: Self.browser).seats.isEmpty)
            await #expect(throws: JoinError.alreadyHere) {
                try await house.door.join(made.code, scene.form(.principal, "Dewi"), from: Self.browser)
            }
            // Without people it is free, and so it is by a link of whoever runs the installation.
            let free = try scene.networks.inviteByLink(.library(code: "D0000002"), to: scene.network.id, by: scene.coordinator)
            #expect(try await house.door.offer(free.code, from: Self.browser).seats == [.principal, .librarian])
            let own = try scene.networks.inviteByLink(.library(code: "D0000001"), to: scene.network.id, by: .operatorAtConsole)
            #expect(try await house.door.offer(own.code, from: Self.browser).seats == [.principal])
        }
    }

    @Test func `a link without a number opens no library that is here, and makes a code where there is none`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            let made = try scene.networks.inviteByLink(.name("TBM Contoh"), to: scene.network.id, by: scene.coordinator)
            await #expect(throws: MembershipError.self) {
                try await house.door.join(made.code, scene.form(.principal, "Budi", npsn: "salah"), from: Self.browser)
            }
            _ = try house.membership.add(code: nil, scene.form(.principal, "x").details, by: .operatorAtConsole)
            await #expect(throws: JoinError.alreadyHere) {
                try await house.door.join(made.code, scene.form(.principal, "Budi"), from: Self.browser)
            }
            _ = try await house.door.join(made.code, scene.form(.principal, "Budi", npsn: nil), from: Self.browser)
            #expect(try house.membership.libraries().contains { $0.code.hasPrefix("L-") && $0.isUnderCharter })
            let bound = try scene.networks.inviteByLink(.npsn("D0000778"), to: scene.network.id, by: scene.coordinator)
            await #expect(throws: JoinError.npsnMissing) {
                try await house.door.join(bound.code, scene.form(.principal, "Lain", npsn: "D0000779"), from: Self.browser)
            }
        }
    }

    @Test func `links end by time, by being taken back, and guessing waits`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            func make() throws -> (code: SlipCode, invitation: Invitation) {
                try scene.networks.inviteByLink(.npsn("D0000777"), to: scene.network.id, by: scene.coordinator)
            }
            let taken = try make()
            try scene.networks.revoke(taken.invitation.id, of: scene.network.id, by: scene.coordinator)
            await #expect(throws: JoinError.noSuchInvitation) { try await house.door.offer(taken.code, from: Self.browser) }
            #expect(throws: JoinError.noSuchInvitation) {
                try scene.networks.revoke(taken.invitation.id, of: scene.network.id, by: scene.coordinator)
            }
            let old = try make()
            house.pass(15 * 86400)
            await #expect(throws: JoinError.noSuchInvitation) { try await house.door.offer(old.code, from: Self.browser) }
            let wrong = try #require(SlipCode("2222 3333 4444"))
            var waits = 0
            for _ in 0..<60 {
                do {
                    _ = try await house.door.offer(wrong, from: SignIn.Browser(address: "192.0.2.99"))
                } catch SignInError.wait { waits += 1 } catch is JoinError {}
            }
            #expect(waits > 0)
            // Whoever has a true link is not kept out by others' guessing from elsewhere.
            let good = try make()
            #expect(try await house.door.offer(good.code, from: Self.browser).network?.name == "Gugus 3")
        }
    }

    @Test(arguments: Role.allCases) func `only the coordinator and whoever runs the installation make links`(role: Role) throws {
        try PeopleHouse.open { house throws in
            let scene = try Scene(house)
            let actor = PeopleRulesTests.actor(role)
            let may = role == .coordinator || role == .operator
            #expect(actor.mayInvite(to: NetworkID(1)) == may)
            #expect(actor.mayInvite(to: NetworkID(2)) == (role == .operator))
            guard !may else { return }
            #expect(throws: NotAllowed.self) {
                try scene.networks.inviteByLink(.name("X"), to: scene.network.id, by: actor)
            }
            #expect(throws: NotAllowed.self) { try scene.networks.invitations(of: scene.network.id, by: actor) }
            #expect(throws: NotAllowed.self) { try scene.networks.revoke(1, of: scene.network.id, by: actor) }
        }
    }

    @Test func `a librarian whom the principal names chooses a sign-in name with the first password`() async throws {
        try await PeopleHouse.open { house async throws in
            let scene = try Scene(house)
            let (code, _) = try scene.networks.inviteByLink(
                .npsn("D0000777", name: "SMP Tujuh"), to: scene.network.id, by: scene.coordinator)
            var form = scene.form(.principal, "Budi")
            form.librarian = "Ratna Baru"
            let start = try await house.door.join(code, form, from: Self.browser)
            let budi = try house.actor(start.session.person)
            let library = try #require(try house.membership.library(code: "D0000777")).id
            let ratna = try #require(try house.people.members(of: library, by: budi).first { $0.person.name == "Ratna Baru" })
            let slip = try house.people.handOut(to: ratna.person.id, at: library, by: budi).slip
            let owner = try await house.door.owner(of: slip.code, from: Self.browser)
            #expect(try house.door.lacksSignInName(owner))
            for (name, error) in [
                (nil, PeopleError.unfitSignInName("")), ("x y", .unfitSignInName("x y")),
                ("budi.tujuh", .signInNameTaken("budi.tujuh")),
            ] as [(String?, PeopleError)] {
                await #expect(throws: error) {
                    try await house.door.useSlip(
                        slip.code, password: PeopleHouse.password, signInName: name, isKept: false, from: Self.browser)
                }
            }
            _ = try await house.door.useSlip(
                slip.code, password: PeopleHouse.password, signInName: "Ratna.Tujuh", isKept: false, from: Self.browser)
            #expect(try house.people.person(signInName: "ratna.tujuh") == ratna.person.id)
            // Once somebody has a name, a slip asks for none and changes none.
            let again = try house.people.handOut(to: ratna.person.id, at: library, by: budi).slip
            _ = try await house.door.useSlip(
                again.code, password: PeopleHouse.password, signInName: "lain.nama", isKept: false, from: Self.browser)
            #expect(try house.people.person(signInName: "lain.nama") == nil)
        }
    }
}
