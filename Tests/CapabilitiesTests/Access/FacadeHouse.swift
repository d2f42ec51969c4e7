import Agreements
import Commons
import Discovery
import Membership
import Messages
import Paper
import Planning
import Store
import TestKit
import Testing
import UnionCatalog

@testable import Community

/// All façades over one database: two libraries that agree and take part in a network, a third outside it, and somebody of every role at each.
struct FacadeHouse: Sendable {
    /// Somebody who tries, by the name that the table knows them by.
    struct Visitor: Sendable {
        let name: String
        let actor: Actor

        var person: ActingPerson? { if case .person(let person) = actor { person } else { nil } }
    }

    static let migrations =
        MembershipSchema.migrations + AgreementsSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations
        + CommunitySchema.migrations + PaperSchema.migrations + MessagesSchema.migrations
    static let codes = ["D0000001", "D0000002", "D0000003"]

    let those: AgreeingLibraries
    let membership: Membership
    let networks: Networks
    let offices: Offices
    let people: People
    let approvals: Approvals
    let door: SignIn
    let register: SchoolRegister
    let catalog: UnionCatalog
    let discovery: Discovery
    let planning: Planning
    let community: Community
    let papers: Papers
    let messages: Messages
    let agreement: AgreementID
    let visitors: [Visitor]

    var database: Database { those.database }
    var agreements: Agreements { those.agreements }
    var own: LibraryID { those.a }
    var other: LibraryID { those.b }
    var outside: LibraryID { those.d }
    var network: NetworkID { those.network }
    var today: CalendarDay { those.today }

    static func with(_ body: (FacadeHouse) async throws -> Void) async throws {
        try await withTemporaryDatabase(migrations: migrations, rehearsing: false) { try await body(FacadeHouse($0)) }
    }

    private init(_ database: Database) throws {
        let hands = AgreeingLibraries.Hands()
        let clock = hands.clock
        let membership = Membership(database: database, clock: clock)
        let networks = Networks(database: database, clock: clock)
        let ids = try Self.codes.enumerated().map { index, code in
            try membership.add(
                code: code, LibraryDetails(name: "SMP Contoh \(index + 1)", level: .smp), by: .operatorAtConsole
            ).library.id
        }
        let network = try networks.make(name: "Gugus Contoh", by: .operatorAtConsole).id
        for code in Self.codes.prefix(2) {
            for step in [MemberStep.invite, .accept] { try networks.take(step, for: code, in: network, by: .operatorAtConsole) }
        }
        try networks.take(.invite, for: Self.codes[2], in: network, by: .operatorAtConsole)
        let agreements = Agreements(
            database: database, clock: clock, random: { hands.random($0) },
            mandate: { office, _ in office == OfficeID(1) ? [ids[0]] : [] })
        those = AgreeingLibraries(
            database: database, agreements: agreements, hands: hands, a: ids[0], b: ids[1], c: ids[2], d: ids[2])
        (self.membership, self.networks) = (membership, networks)
        offices = Offices(database: database, clock: clock)
        people = People(database: database, clock: clock)
        approvals = Approvals(database: database, clock: clock)
        door = SignIn(database: database, clock: clock, hasher: PasswordHasher(cost: .cheap, pinCost: .cheap))
        register = SchoolRegister(database: database, clock: clock)
        catalog = UnionCatalog(database: database, clock: clock)
        discovery = Discovery(database: database, clock: clock)
        try discovery.load()
        planning = Planning(discovery: discovery, clock: clock)
        community = Community(database: database, clock: clock)
        papers = Papers(database: database, agreements: agreements, clock: clock)
        messages = Messages(database: database, clock: clock, secret: [UInt8](repeating: 7, count: 32))
        _ = try offices.make(name: "Dinas Contoh", kind: .education, by: .operatorAtConsole)
        agreement = try those.active().id
        visitors = try Self.cast(people, ids, network)
    }

    private static func cast(_ people: People, _ libraries: [LibraryID], _ network: NetworkID) throws -> [Visitor] {
        var all = [Visitor(name: "visitor", actor: .visitor), Visitor(name: "console", actor: .operatorAtConsole)]
        func add(_ name: String, _ role: Role, _ place: Place, secondFactor: Bool = false) throws {
            let id = try people.add(PersonDetails(name: "Orang \(name)"), as: role, at: place, by: .operatorAtConsole)
            all.append(
                Visitor(
                    name: name,
                    actor: .person(
                        ActingPerson(id: id, grants: [RoleGrant(role, at: place)], hasSecondFactor: secondFactor))))
        }
        try add("coordinator", .coordinator, .network(network), secondFactor: true)
        try add("coordinator without second factor", .coordinator, .network(network))
        try add("coordinator elsewhere", .coordinator, .network(NetworkID(99)), secondFactor: true)
        try add("officer", .officer, .office(OfficeID(1)))
        try add("officer elsewhere", .officer, .office(OfficeID(99)))
        try add("operator", .operator, .installation, secondFactor: true)
        try add("operator without second factor", .operator, .installation)
        for (place, library) in zip(["own", "other", "outside"], libraries) {
            for role in Role.allCases where role.fits(.library(library)) {
                try add("\(place) \(role.rawValue)", role, .library(library))
            }
        }
        return all
    }

    /// Somebody new, on whom a deed can be tried.
    func somebody(_ role: Role, number: String? = nil) throws -> PersonID {
        var details = PersonDetails(name: "Seseorang")
        (details.number, details.classGroup) = (number, number == nil ? nil : "VII-A")
        return try people.add(details, as: role, at: .library(own), by: .operatorAtConsole)
    }

    func library(_ index: Int = 0) throws -> Library { try #require(try membership.library(code: Self.codes[index])) }

    var principal: Actor { visitors.first { $0.name == "own principal" }?.actor ?? .visitor }
    var librarian: Actor { visitors.first { $0.name == "own librarian" }?.actor ?? .visitor }
    var coordinator: Actor { visitors.first { $0.name == "coordinator" }?.actor ?? .visitor }
}
