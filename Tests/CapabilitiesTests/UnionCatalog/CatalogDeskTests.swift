import Commons
import Membership
import Store
import Synchronization
import TestKit
import Testing
import UnionCatalog

/// What a library's part of the catalogue asks of who keeps it (S160).
@Suite struct CatalogDeskTests {
    private static let code = "D0000001"

    private static func with(_ body: (Database, UnionCatalog, Actor, @escaping @Sendable (Int) -> Void) throws -> Void) throws {
        try withTemporaryDatabase(migrations: MembershipSchema.migrations + UnionCatalogSchema.migrations) { database in
            let seconds = Seconds()
            let clock = WallClock { seconds.now }
            let library = try Membership(database: database, clock: clock).add(
                code: code, LibraryDetails(name: "SMP Contoh", level: .smp), by: .operatorAtConsole
            ).library.id
            let keeper = Actor.person(ActingPerson(id: PersonID(1), grants: [RoleGrant(.librarian, at: .library(library))]))
            try body(database, UnionCatalog(database: database, clock: clock), keeper) { seconds.pass($0) }
        }
    }

    private final class Seconds: Sendable {
        private let value = Mutex<Int64>(1_795_399_200)
        var now: Int64 { value.withLock { $0 } }
        func pass(_ days: Int) { value.withLock { $0 += Int64(days) * 86_400 } }
    }

    private static func file(_ title: String, _ day: String) -> ImportRequest {
        let rows = "judul;pengarang;penerbit;tahun\n\(title);Andi Contoh;Penerbit Contoh;2005\n"
        return ImportRequest(
            files: [.init(name: "katalog.csv", bytes: Array(rows.utf8), day: CalendarDay(day))], library: code)
    }

    @Test func `data older than half a year is told of, with its day, until newer data comes`() throws {
        try Self.with { _, catalog, keeper, pass in
            #expect(try catalog.deskTasks(by: keeper).isEmpty)
            _ = try catalog.importFiles(Self.file("Gunung", "2026-11-20"), by: keeper)
            pass(177)
            #expect(try catalog.deskTasks(by: keeper).isEmpty)
            pass(1)
            let task = try #require(try catalog.deskTasks(by: keeper).first)
            #expect(task.key.hasSuffix(":stale") && task.why.indonesian.contains("20 November 2026"))
            _ = try catalog.importFiles(Self.file("Laut", "2027-05-19"), by: keeper)
            #expect(try catalog.deskTasks(by: keeper).isEmpty)
        }
    }

    @Test func `an import that was cut off is told of until another comes, and one that waits is told of after an hour`() throws {
        try Self.with { database, catalog, keeper, pass in
            _ = try catalog.importFiles(Self.file("Gunung", "2026-11-20"), by: keeper)
            func last(_ state: String) throws {
                try database.write { _ = try $0.run("UPDATE batch SET state = \(state) WHERE id = (SELECT MAX(id) FROM batch)") }
            }
            _ = try catalog.importFiles(Self.file("Laut", "2026-11-21"), by: keeper)
            try last("abandoned")
            #expect(try catalog.deskTasks(by: keeper).map(\.key).map { $0.hasSuffix(":failed") } == [true])
            try last("applying")
            #expect(try catalog.deskTasks(by: keeper).isEmpty)
            pass(1)
            #expect(try catalog.deskTasks(by: keeper).map(\.key).map { $0.hasSuffix(":waiting") } == [true])
            _ = try catalog.importFiles(Self.file("Hutan", "2026-11-22"), by: keeper)
            try last("applied")
            #expect(try catalog.deskTasks(by: .visitor).isEmpty)
        }
    }
}
