import Commons
import Discovery
import Foundation
import Membership
import Store
import TestKit
import Testing

@testable import UnionCatalog

/// A database as the first program with migrations up to 30 left it: two libraries, a book that both have, three that one has. The
/// fixtures are dumps of such a database by the engines' own tools; they are never made again.
struct OldDatabaseTests {
    private static let migrations = MembershipSchema.migrations + UnionCatalogSchema.migrations + DiscoverySchema.migrations

    @Test func `a database of schema 30 is brought to today's, and all that was in it is there and goes on`() throws {
        try withOldDatabase { location in
            let database = try Database.open(location, migrations: Self.migrations)
            defer { database.close() }
            let desk = Desk(database)
            let newest = try database.read { try $0.int("SELECT MAX(number) FROM schema_migration") }
            #expect(newest == Self.migrations.map { Int64($0.number) }.max())
            let (libraries, titles, holdings, wishes) = try database.read { connection in
                (
                    try Membership.libraries(connection).map(\.code),
                    try UnionCatalog.eachTitle(after: 0, limit: 100, connection).map(\.0.name),
                    try connection.int("SELECT COUNT(*) FROM holding"), try connection.int("SELECT COUNT(*) FROM wish")
                )
            }
            #expect(libraries.sorted() == ["D0000001", "D0000002"])
            #expect(titles.count == 4 && titles.contains("Kamus Contoh"))
            #expect(holdings == 5 && wishes == 0)
            #expect(try database.problems().isEmpty)
            // Numbers go on where they stopped, an old batch can still be undone, and the same file finds nothing new.
            let again = try desk.take(Self.second, into: "D0000002", asOf: "2026-11-01")
            #expect(again.batch?.rawValue == 3 && again.tally.created == 0)
            try desk.catalog.undo(BatchID(1), by: .operatorAtConsole)
            #expect(try database.read { try $0.int("SELECT COUNT(*) FROM holding") } == 2)
        }
    }

    @Test func `a migration that is cut off leaves the old rows and the whole steps, and the next start goes on`() throws {
        try withOldDatabase { location in
            let broken = Migration(
                9000, room: "Test", "half", ["CREATE TABLE half (a BIGINT)", "INSERT INTO half (b) VALUES (1)"])
            let error = #expect(throws: StoreError.self) {
                try Database.open(location, migrations: Self.migrations + [broken]).close()
            }
            #expect(error?.message.contains("9000") == true)
            let database = try Database.open(location, migrations: Self.migrations)
            defer { database.close() }
            let (half, records) = try database.read { connection in
                (
                    try connection.int("SELECT COUNT(*) FROM schema_migration WHERE number = 9000"),
                    try connection.int("SELECT COUNT(*) FROM source_record")
                )
            }
            #expect(half == 0 && records == 5)
            #expect(throws: StoreError.self) { try database.read { try $0.int("SELECT COUNT(*) FROM half") } }
        }
    }

    @Test func `an old database opened by several at once is migrated once`() throws {
        try withOldDatabase { location in
            let opened = DispatchGroup()
            for _ in 0..<4 {
                opened.enter()
                Thread.detachNewThread {
                    #expect(throws: Never.self) { try Database.open(location, migrations: Self.migrations).close() }
                    opened.leave()
                }
            }
            opened.wait()
            let database = try Database.open(location, migrations: Self.migrations)
            defer { database.close() }
            let counts = try database.read {
                try $0.row("SELECT COUNT(*), COUNT(DISTINCT number) FROM schema_migration")
            }
            #expect(counts?.int(0) == counts?.int(1))
        }
    }

    private static let second = """
        No,Judul,Pengarang,Penerbit,Tahun,Jumlah
        1,Buku contoh pertama,Pengarang Contoh,Penerbit Contoh,2019,1
        2,Atlas Contoh,Tim Contoh,Penerbit Contoh,2011,1

        """

    private func withOldDatabase(_ body: (DatabaseLocation) throws -> Void) throws {
        try withTemporaryLocation { location in
            let name = testEngine == .sqlite ? "sqlite" : "postgresql"
            let script = try String(
                contentsOfFile: repositoryRoot() + "/Tests/Fixtures/schema-30-\(name).sql", encoding: .utf8)
            if let path = location.path {
                try runInSQLite(script, at: path)
            } else {
                try PostgresAdministration.run(location, [script])
            }
            try body(location)
        }
    }

    /// Through SQLite itself, because opening by the program would migrate.
    private func runInSQLite(_ script: String, at path: String) throws {
        typealias Open = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> CInt
        typealias Execute =
            @convention(c) (OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?) -> CInt
        typealias Close = @convention(c) (OpaquePointer?) -> CInt
        let open = unsafeBitCast(try #require(dlsym(nil, "sqlite3_open")), to: Open.self)
        let execute = unsafeBitCast(try #require(dlsym(nil, "sqlite3_exec")), to: Execute.self)
        let close = unsafeBitCast(try #require(dlsym(nil, "sqlite3_close")), to: Close.self)
        var database: OpaquePointer?
        try #require(open(path, &database) == 0)
        defer { _ = close(database) }
        try #require(execute(database, script, nil, nil, nil) == 0)
    }
}
