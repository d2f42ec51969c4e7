import Dispatch
import Foundation
import TestKit
import Testing

@testable import Store

struct MigrationTests {
    let third = Migration(
        3, room: "Test", "shelf marks", ["ALTER TABLE book ADD COLUMN shelf TEXT", "UPDATE book SET shelf = 'R ' || title"])

    @Test func `a new database has every step written down`() throws {
        try withTemporaryDatabase(migrations: [third, bookMigration]) { database in
            let rows = try database.read {
                try $0.rows("SELECT number, room, name, applied_at, checksum FROM schema_migration ORDER BY number")
            }
            #expect(rows.map { $0.int(0) } == [1, 2, 3])
            #expect(rows.map { $0.text(1) } == ["Store", "Test", "Test"])
            #expect(rows.last?.text(2) == "shelf marks")
            #expect(rows.allSatisfy { $0.int(3) > 1_700_000_000 && $0.text(4).utf8.count == 16 })
        }
    }

    @Test func `an older database keeps its rows and gets the later steps`() throws {
        try withTemporaryLocation { location in
            let old = try Database.open(location, migrations: [bookMigration])
            try old.write { _ = try $0.addBook("Saman") }
            old.close()
            let new = try Database.open(location, migrations: [bookMigration, third])
            defer { new.close() }
            let shelf = try new.read { try $0.text("SELECT shelf FROM book") }
            #expect(shelf == "R Saman")
        }
    }

    @Test func `a database of a newer program is refused and left alone`() throws {
        try withTemporaryDatabase(migrations: [bookMigration, third]) { database in
            let code = refusal { _ = try Database.open(database.location, migrations: [bookMigration]) }
            #expect(code == .newerSchema)
        }
    }

    @Test func `an edited step is refused but a new layout of its text is not`() throws {
        try withTemporaryDatabase(migrations: [bookMigration, third]) { database in
            let edited = Migration(3, room: "Test", "shelf marks", ["ALTER TABLE book ADD COLUMN shelf BIGINT"])
            let laidOut = Migration(
                3, room: "Test", "shelf marks",
                ["ALTER TABLE book\n    ADD COLUMN shelf TEXT", "UPDATE book SET shelf = 'R ' || title"])
            let refused = refusal { _ = try Database.open(database.location, migrations: [bookMigration, edited]) }
            #expect(refused == .schemaDrift)
            try Database.open(database.location, migrations: [bookMigration, laidOut]).close()
        }
    }

    @Test func `a step slipped in below an applied one is refused, and so are two with one number`() throws {
        let fifth = Migration(5, room: "Test", "later", ["CREATE TABLE later (a BIGINT)"])
        try withTemporaryDatabase(migrations: [bookMigration, fifth]) { database in
            let slipped = refusal { _ = try Database.open(database.location, migrations: [bookMigration, third, fifth]) }
            let twice = refusal { _ = try Database.open(database.location, migrations: [bookMigration, fifth, fifth]) }
            #expect(slipped == .schemaDrift)
            #expect(twice == .schemaDrift)
        }
    }

    @Test func `a failing step leaves nothing half written and the steps before it in place`() throws {
        try withTemporaryLocation { location in
            let failing = Migration(
                3, room: "Test", "half", ["CREATE TABLE first (a BIGINT)", "INSERT INTO first (b) VALUES (1)"])
            #expect(refusal { _ = try Database.open(location, migrations: [bookMigration, failing]) } == .syntax)
            let database = try Database.open(location, migrations: [bookMigration])
            defer { database.close() }
            let tables = try database.read { [try $0.hasTable("book"), try $0.hasTable("first")] }
            #expect(tables == [true, false])
        }
    }

    @Test func `identity is counted up and never given out twice`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            let ids = try database.write { connection in
                let first = try connection.addBook("a")
                try connection.run("DELETE FROM book")
                return [first, try connection.addBook("b")]
            }
            #expect(ids == [1, 2])
        }
    }

    @Test func `unknown words in braces are refused and other braces are kept`() throws {
        try withTemporaryLocation { location in
            let unknown = Migration(2, room: "Test", "unknown", ["CREATE TABLE a (b {money})"])
            let json = Migration(
                2, room: "Test", "json", ["CREATE TABLE a (b {text} DEFAULT '{}' , c {text} DEFAULT '{\"x\":1}')"])
            let code = refusal { _ = try Database.open(location, migrations: [unknown]) }
            #expect(code == .syntax)
            let database = try Database.open(location, migrations: [json])
            defer { database.close() }
            let row = try database.write { connection in
                try connection.row("INSERT INTO a DEFAULT VALUES RETURNING b, c")
            }
            #expect(row?.text(0) == "{}" && row?.text(1) == "{\"x\":1}")
        }
    }

    @Test(.enabled(if: testEngine == .sqlite))
    func
        `on SQLite, whose migrations take turns by the write lock, a step that another process applied meanwhile is not applied again`()
        throws
    {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { first in
            let ended = DispatchSemaphore(value: 0)
            try first.write { connection in
                Thread.detachNewThread { [third] in
                    // Finds the third step missing, and then waits for its turn to write.
                    #expect(throws: Never.self) {
                        try Database.open(first.location, migrations: [bookMigration, third]).close()
                    }
                    ended.signal()
                }
                Thread.sleep(forTimeInterval: 0.2)
                for statement in try third.statements(for: .sqlite) { try connection.run(statement) }
                try connection.run(
                    """
                    INSERT INTO schema_migration (number, room, name, applied_at, checksum)
                    VALUES (3, 'Test', 'shelf marks', 0, \(third.checksum(for: .sqlite)))
                    """)
            }
            ended.wait()
        }
    }
}
