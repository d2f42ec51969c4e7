import Commons
import Membership
import Store
import Testing

/// Members from which nothing was seen for long (S161).
@Suite struct SilentTests {
    @Test func `a member that neither signs in nor sends a catalogue for half a year is asked after, once for its network`()
        async throws
    {
        try await PeopleHouse.open { house async throws in
            let networks = Networks(database: house.database, clock: WallClock { house.now })
            let network = try networks.make(name: "Jejaring Uji", by: .operatorAtConsole).id
            for code in ["D0000001", "D0000002"] {
                for step in [MemberStep.invite, .accept] {
                    try networks.take(step, for: code, in: network, by: .operatorAtConsole)
                }
            }
            let ika = try house.actor(house.add("Ika", .coordinator, at: .network(network)))
            let ratna = try house.add("Ratna", .librarian)
            func silent() throws -> [DeskTask] { try networks.deskTasks(by: ika).filter { $0.key.hasSuffix(":silent") } }
            house.pass(179 * 86_400)
            #expect(try silent().isEmpty)
            house.pass(3 * 86_400)
            #expect(try silent().first?.why.indonesian.hasPrefix("2 anggota tidak masuk") == true)
            try await house.enter(ratna)
            let task = try #require(try silent().first)
            #expect(task.why.indonesian.contains("1 anggota") && task.why.indonesian.contains("SMA Dua"))
            #expect(task.path == "/jaringan/\(network.rawValue)" && task.urgency == .soon)
            try await house.database.write { try Membership.noteActivity(of: house.other, on: CalendarDay(at: house.now), $0) }
            #expect(try silent().isEmpty)
            let elsewhere = try house.actor(house.add("Jauh", .coordinator, at: .network(NetworkID(99))))
            #expect(try networks.deskTasks(by: elsewhere).isEmpty)
        }
    }
}
