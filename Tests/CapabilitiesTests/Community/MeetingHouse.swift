import Agreements
import Commons
import Membership
import Store
import Synchronization
import TestKit

@testable import Community

/// A network of three made-up libraries and a fourth outside it, their people, and a clock that the test turns.
struct MeetingHouse: Sendable {
    let database: Database
    let community: Community
    let networks: Networks
    let people: People
    let hands: Hands
    let network: NetworkID
    let libraries: [LibraryID]

    /// 2026-11-23, 09.00 WIB, a Monday.
    final class Hands: Sendable {
        private let now = Mutex<Int64>(1_795_399_200)
        var clock: WallClock { WallClock { self.now.withLock { $0 } } }
        func pass(days: Int) { now.withLock { $0 += Int64(days) * 86_400 } }
    }

    static let migrations = MembershipSchema.migrations + AgreementsSchema.migrations + CommunitySchema.migrations

    static func with(_ body: (MeetingHouse) throws -> Void) throws {
        try withTemporaryDatabase(migrations: migrations) { database in
            let hands = Hands()
            let membership = Membership(database: database, clock: hands.clock)
            let networks = Networks(database: database, clock: hands.clock)
            let network = try networks.make(name: "Jejaring Uji", by: .operatorAtConsole).id
            var ids: [LibraryID] = []
            for number in 1...4 {
                let code = "D000000\(number)"
                ids.append(
                    try membership.add(
                        code: code, LibraryDetails(name: "SMP Contoh \(number)", level: .smp), by: .operatorAtConsole
                    )
                    .library.id)
                guard number < 4 else { continue }
                for step in [MemberStep.invite, .accept] {
                    try networks.take(step, for: code, in: network, by: .operatorAtConsole)
                }
            }
            try body(
                MeetingHouse(
                    database: database, community: Community(database: database, clock: hands.clock), networks: networks,
                    people: People(database: database, clock: hands.clock), hands: hands, network: network, libraries: ids))
        }
    }

    var circle: MeetingCircle { .network(network) }
    var today: CalendarDay { hands.clock.today() }

    func person(_ role: Role, _ library: Int, id: Int64? = nil) -> Actor {
        let number = id ?? Int64(library * 100) + Int64(Role.allCases.firstIndex(of: role) ?? 0)
        return .person(ActingPerson(id: PersonID(number), grants: [RoleGrant(role, at: .library(libraries[library]))]))
    }

    var coordinator: Actor {
        .person(
            ActingPerson(
                id: PersonID(9_001), grants: [RoleGrant(.coordinator, at: .network(network))], hasSecondFactor: true))
    }

    /// A meeting to which the members are invited.
    func called(days: Int = 10) throws -> MeetingID {
        let id = try community.plan(
            circle, title: "Rapat uji", day: today.adding(days: days), minute: 780, place: "Aula", by: coordinator)
        try community.take(.call, id, by: coordinator)
        return id
    }

    func inSession() throws -> MeetingID {
        let id = try called()
        try community.take(.open, id, by: coordinator)
        return id
    }
}
