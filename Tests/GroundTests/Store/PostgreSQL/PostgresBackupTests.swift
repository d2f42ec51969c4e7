import Foundation
import TestKit
import Testing

@testable import Store

@Suite(.enabled(if: testEngine == .postgreSQL))
struct PostgresBackupTests {
    @Test func `on PostgreSQL, a backup is put back beside the former database, which is kept`() throws {
        try withTemporaryFolder { folder in
            try withTemporaryLocation(migrations: [bookMigration]) { location in
                let database = try Database.open(location, migrations: [bookMigration])
                try database.write { _ = try $0.addBook("Cantik Itu Luka") }
                try database.backup(to: folder.file("backup"))
                try database.write { _ = try $0.addBook("Sesudah cadangan") }
                let inUse = refusal { try Database.restore(from: folder.file("backup"), to: location) }
                let still = try database.read { try $0.books() }
                database.close()
                let kept = try Database.restore(from: folder.file("backup"), to: location)
                let restored = try Database.open(location, migrations: [bookMigration])
                defer { restored.close() }
                let (books, next) = try restored.write { (try $0.books(), try $0.addBook("Nomor berikut")) }
                let old = try Database.open(.parse(TestServer.url(#require(kept))), migrations: [bookMigration])
                defer { old.close() }
                let oldBooks = try old.read { try $0.books() }
                #expect(inUse == .busy && still == 2)
                #expect(books == 1 && next == 2)
                #expect(oldBooks == 2)
            }
        }
    }

    @Test func `on PostgreSQL, a bad backup is refused and the present database stays`() throws {
        try withTemporaryFolder { folder in
            try withTemporaryDatabase(migrations: [bookMigration]) { database in
                try database.write { _ = try $0.addBook("Tetap") }
                try database.backup(to: folder.file("whole"))
                let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("whole")))
                try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: folder.file("half")))
                try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: folder.file("garbage")))
                let codes = ["garbage", "nothing", "half"].map { name in
                    refusal { try Database.restore(from: folder.file(name), to: database.location) }
                }
                let books = try database.read { try $0.books() }
                #expect(codes == [.notADatabase, .cannotOpen, .other])
                #expect(books == 1)
            }
        }
    }

    @Test func `on PostgreSQL, problems are none in a sound database and statistics can be brought up to date`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { _ = try $0.addBook("a") }
            try database.optimize()
            try database.checkpoint()
            #expect(try database.problems().isEmpty)
            _ = try database.write { connection in
                try connection.run("ALTER TABLE book ADD CONSTRAINT never CHECK (title <> 'a') NOT VALID")
            }
            #expect(try database.problems() == ["rule never of book was never checked"])
        }
    }
}
