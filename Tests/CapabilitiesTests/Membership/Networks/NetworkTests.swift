import Commons
import Membership
import Store
import Testing

@Suite struct NetworkTests {
    static let own = LibraryID(1)
    static let network = NetworkID(1)

    /// State × step: all that is possible; every other pair is refused.
    static let possible: [String: MemberState] = [
        "- invite": .invited, "- apply": .applicant, "left invite": .invited, "left apply": .applicant, "invited accept": .active,
        "invited refuse": .left, "applicant admit": .active, "applicant refuse": .left, "applicant leave": .left,
        "active rest": .dormant, "active leave": .left, "dormant wake": .active, "dormant leave": .left,
        "invited withdraw": .left, "active pause": .dormant, "dormant exclude": .left,
    ]

    @Test(arguments: MemberStep.allCases) func `a step leads where the table says, and from nowhere else`(step: MemberStep) {
        for state in [nil] + MemberState.allCases.map(Optional.some) {
            #expect(
                step.rule(from: state)?.to == Self.possible["\(state?.rawValue ?? "-") \(step.rawValue)"],
                "\(String(describing: state))")
        }
    }

    @Test func `nobody is in a network by one side's word alone`() {
        for rule in MemberStep.rules where rule.to == .active && rule.from != .dormant {
            let before = MemberStep.rules.filter { $0.to == rule.from }
            #expect(!before.isEmpty && before.allSatisfy { $0.by != rule.by }, "\(rule)")
        }
    }

    @Test(arguments: Role.allCases) func `each step is one side's, at its own network and library`(role: Role) {
        let actor = PeopleRulesTests.actor(role)
        for rule in MemberStep.rules {
            let expected =
                switch rule.by {
                case .network: role == .coordinator
                case .principal: role == .principal
                case .library: [.principal, .librarian, .deputy].contains(role)
                }
            #expect(actor.may(rule, in: Self.network, for: Self.own) == expected, "\(rule)")
            #expect(!actor.may(rule, in: NetworkID(2), for: LibraryID(2)), "\(rule)")
        }
        let asleep = PeopleRulesTests.actor(.coordinator, at: .network(Self.network))
        #expect(!asleep.coordinates(Self.network))
    }

    @Test func `the network takes an invitation back, lays a silent member to rest, and puts out only who stays silent`() throws {
        try PeopleHouse.open { house throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            let network = try networks.make(name: "Gugus", by: .operatorAtConsole)
            let dewi = try house.actor(house.add("Dewi", .coordinator, at: .network(network.id)))
            let budi = try house.actor(house.add("Budi", .principal))
            func take(_ step: MemberStep, _ actor: Actor) throws {
                try networks.take(step, for: "D0000001", in: network.id, by: actor)
            }
            try take(.invite, dewi)
            try take(.withdraw, dewi)
            #expect(throws: NetworkError.notNow(.accept, .left)) { try take(.accept, budi) }
            try take(.invite, dewi)
            try take(.accept, budi)
            #expect(throws: NotAllowed.self) { try take(.pause, budi) }
            try take(.pause, dewi)
            #expect(try networks.steps(of: house.own, in: network.id, by: dewi).isEmpty)
            #expect(throws: NetworkError.tooSoon) { try take(.exclude, dewi) }
            house.pass(29 * 86_400)
            try take(.wake, budi)
            try take(.pause, dewi)
            house.pass(29 * 86_400)
            #expect(throws: NetworkError.tooSoon) { try take(.exclude, dewi) }
            house.pass(86_400)
            #expect(try networks.steps(of: house.own, in: network.id, by: dewi) == [.exclude])
            #expect(throws: NotAllowed.self) { try take(.exclude, budi) }
            try take(.exclude, dewi)
            #expect(try networks.members(of: network.id, by: .visitor).isEmpty)
        }
    }

    @Test func `from the invitation to leaving, with the charter that was accepted`() throws {
        try PeopleHouse.open { house throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            let network = try networks.make(name: "  Gugus  3 ", region: "Benang", by: .operatorAtConsole)
            #expect(network.name == "Gugus 3")
            #expect(try networks.make(name: "Gugus 3", by: .operatorAtConsole).id == network.id)
            let dewi = try house.actor(house.add("Dewi", .coordinator, at: .network(network.id)))
            let budi = try house.actor(house.add("Budi", .principal))
            let nur = try house.actor(house.add("Nur", .principal, at: .library(house.other)))
            #expect(throws: NotAllowed.self) { try networks.take(.invite, for: "D0000001", in: network.id, by: budi) }
            try networks.take(.invite, for: "D0000001", in: network.id, by: dewi)
            // Who was asked is the two sides' own matter.
            #expect(try networks.members(of: network.id, by: .visitor).isEmpty)
            #expect(try networks.members(of: network.id, by: nur).isEmpty)
            #expect(try networks.members(of: network.id, by: dewi).count == 1)
            #expect(throws: NotAllowed.self) { try networks.take(.accept, for: "D0000001", in: network.id, by: dewi) }
            #expect(throws: NotAllowed.self) { try networks.take(.accept, for: "D0000001", in: network.id, by: nur) }
            #expect(throws: NetworkError.notNow(.apply, .invited)) {
                try networks.take(.apply, for: "D0000001", in: network.id, by: budi)
            }
            #expect(try networks.steps(of: house.own, in: network.id, by: budi) == [.accept, .refuse])
            try networks.take(.accept, for: "D0000001", in: network.id, by: budi)
            #expect(try networks.members(of: network.id, by: .visitor).map(\.charter) == [Charter.standard.version])
            try networks.take(.rest, for: "D0000001", in: network.id, by: budi)
            try networks.take(.wake, for: "D0000001", in: network.id, by: budi)
            try networks.take(.leave, for: "D0000001", in: network.id, by: budi)
            #expect(try networks.memberships(of: house.own, by: budi).map(\.state) == [.left])
            #expect(try networks.members(of: network.id, by: .visitor).isEmpty)
            try networks.take(.apply, for: "D0000001", in: network.id, by: budi)
            #expect(throws: NotAllowed.self) { try networks.take(.admit, for: "D0000001", in: network.id, by: budi) }
            try networks.take(.admit, for: "D0000001", in: network.id, by: dewi)
            #expect(try networks.memberships(of: house.own, by: budi).map(\.state) == [.active])
            #expect(throws: NetworkError.unknownNetwork) {
                try networks.take(.invite, for: "D0000001", in: NetworkID(99), by: dewi)
            }
        }
    }

    @Test func `a library is in several networks, each by itself`() throws {
        try PeopleHouse.open { house throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            for name in ["Gugus 3", "MTs se-kabupaten"] {
                let network = try networks.make(name: name, by: .operatorAtConsole)
                try networks.take(.invite, for: "D0000001", in: network.id, by: .operatorAtConsole)
                try networks.take(.accept, for: "D0000001", in: network.id, by: .operatorAtConsole)
            }
            let both = try networks.memberships(of: house.own, by: .visitor)
            #expect(both.map(\.state) == [.active, .active])
            try networks.take(.leave, for: "D0000001", in: both[0].network, by: .operatorAtConsole)
            #expect(try networks.memberships(of: house.own, by: .visitor).map(\.network) == [both[1].network])
        }
    }

    @Test func `only whoever runs the installation makes a network`() throws {
        try PeopleHouse.open { house throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            for actor in [.visitor, try house.actor(house.add("Ratna", .librarian))] as [Actor] {
                #expect(throws: NotAllowed.self) { try networks.make(name: "X", by: actor) }
            }
            #expect(throws: NetworkError.nameMissing) { try networks.make(name: " \t", by: .operatorAtConsole) }
        }
    }
}
