import Commons
import Membership
import Store
import TestKit
import Testing
import UnionCatalog

@testable import Discovery

struct FollowingTests {
    static let clock = WallClock.fixed(1_795_399_200)
    private static let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations

    /// A catalogue of made-up titles, and what the index of it finds.
    private static func withCatalogue(titles: Int, _ body: (Database, SyntheticCatalog, [LibraryID]) throws -> Void) throws {
        try withTemporaryDatabase(migrations: migrations, rehearsing: false) { database in
            let (catalog, libraries) = try fill(database, titles: titles)
            try body(database, catalog, libraries)
        }
    }

    @discardableResult
    private static func fill(_ database: Database, titles: Int) throws -> (SyntheticCatalog, [LibraryID]) {
        let membership = Membership(database: database, clock: clock)
        for code in ["D0000001", "D0000002"] {
            _ = try membership.add(code: code, LibraryDetails(name: code, level: .smp), by: .operatorAtConsole)
        }
        let catalog = SyntheticCatalog(database: database, seed: 3)
        let libraries = try membership.libraries().map(\.id)
        try catalog.fill(titles: titles, libraries: libraries) { _ in }
        return (catalog, libraries)
    }

    @Test func `a saved index is loaded and catches up with what came since`() throws {
        try Self.withCatalogue(titles: 40) { database, catalog, libraries in
            let first = Discovery(database: database, clock: Self.clock)
            try first.load()
            try first.save()
            try catalog.fill(titles: 5, libraries: libraries) { _ in }
            let second = Discovery(database: database, clock: Self.clock)
            try second.load()
            #expect(second.index.count == 45)
            #expect(try IndexKeeper(discovery: first).follow() == 5)
            #expect(first.index.count == 45)
        }
    }

    @Test func `a service that had to build its index saves it at its end, and what was loaded as saved is not saved again`()
        async throws
    {
        func serve(_ database: Database) async throws {
            let discovery = Discovery(database: database, clock: Self.clock)
            try discovery.load()
            let service = Task { try await DiscoveryService(discovery).run() }
            service.cancel()
            try await service.value
        }
        func saved(_ database: Database) throws -> Int64? {
            try database.read { try $0.int("SELECT MAX(id) FROM search_snapshot") }
        }
        // As a program finds it that saves indexes in a new form.
        func makeUnreadable(_ database: Database) throws {
            try database.write { _ = try $0.run("UPDATE search_part SET body = \([UInt8]([1]))") }
        }
        try await withTemporaryDatabase(migrations: Self.migrations, rehearsing: false) { database in
            try Self.fill(database, titles: 40)
            try await serve(database)
            #expect(try saved(database) == 1)
            try await serve(database)
            #expect(try saved(database) == 1)
            try makeUnreadable(database)
            try await serve(database)
            #expect(try saved(database) == 2)
        }
    }

    @Test func `a start loads what was saved, and builds anew when a part of it is missing`() throws {
        try Self.withCatalogue(titles: 40) { database, _, _ in
            let first = Discovery(database: database, clock: Self.clock)
            try first.load()
            // Small parts, so that there are several.
            var saving = try SnapshotQueries.Saving(in: database)
            try first.index.save(mark: database.read { try $0.latestSequence() }, partSize: 1024) { try saving.write($0) }
            try saving.finish(at: 0)
            // Behind the index's back: only an index built anew misses the title.
            try database.write { _ = try $0.run("UPDATE title SET libraries = 0 WHERE id = 1") }
            let second = Discovery(database: database, clock: Self.clock)
            try second.load()
            #expect(second.index.count == 40)
            try database.write { _ = try $0.run("DELETE FROM search_part WHERE part = 2") }
            let third = Discovery(database: database, clock: Self.clock)
            try third.load()
            #expect(third.index.count == 39)
        }
    }

    @Test func `saving removes the lines that the saved index has seen, but for the newest`() throws {
        try Self.withCatalogue(titles: 40) { database, _, _ in
            let discovery = Discovery(database: database, clock: Self.clock)
            try discovery.load()
            try IndexKeeper(discovery: discovery, changesKept: 10).save()
            let (lines, last) = try database.read { (try $0.changes(after: 0, limit: 1000), try $0.latestSequence()) }
            #expect(lines.map(\.seq) == Array(last - 9...last))
            let next = Discovery(database: database, clock: Self.clock)
            try next.load()
            #expect(next.index.count == 40)
        }
    }

    @Test func `lines that the saved index has not seen stay`() throws {
        try Self.withCatalogue(titles: 40) { database, catalog, libraries in
            let discovery = Discovery(database: database, clock: Self.clock)
            try discovery.load()
            let seen = try database.read { try $0.latestSequence() }
            try catalog.fill(titles: 20, libraries: libraries) { _ in }
            try IndexKeeper(discovery: discovery, changesKept: 5).save()
            let missing = try database.read { try $0.changesAreMissing(after: seen) }
            #expect(!missing)
            try discovery.follow()
            #expect(discovery.index.count == 60)
        }
    }

    @Test func `a follower whose place was trimmed away builds anew`() throws {
        try Self.withCatalogue(titles: 40) { database, catalog, libraries in
            let behind = Discovery(database: database, clock: Self.clock)
            try behind.load()
            try catalog.fill(titles: 30, libraries: libraries) { _ in }
            _ = try Membership(database: database, clock: Self.clock).add(
                code: "D0000003", LibraryDetails(name: "Baru", level: .sd), by: .operatorAtConsole)
            let ahead = Discovery(database: database, clock: Self.clock)
            try ahead.load()
            try IndexKeeper(discovery: ahead, changesKept: 3).save()
            #expect(behind.index.count == 40)
            try behind.follow()
            #expect(behind.index.count == 70)
            #expect(behind.directory["D0000003"] != nil)
            #expect(try IndexKeeper(discovery: behind).follow() == 0)
        }
    }

    @Test func `an index saved before lines were trimmed away is built anew`() throws {
        try Self.withCatalogue(titles: 40) { database, catalog, libraries in
            let first = Discovery(database: database, clock: Self.clock)
            try first.load()
            try first.save()
            try catalog.fill(titles: 30, libraries: libraries) { _ in }
            _ = try database.write { try $0.trimChanges(through: .max, limit: 1000) }
            let second = Discovery(database: database, clock: Self.clock)
            try second.load()
            #expect(second.index.count == 70)
        }
    }
}
