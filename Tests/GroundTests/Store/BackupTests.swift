import Dispatch
import Foundation
import TestKit
import Testing

@testable import Store

struct BackupTests {
    @Test func `a backup is one whole file and can be restored`() throws {
        try withTemporaryFolder { folder in
            let location = DatabaseLocation.file(folder.file("silang.sqlite"))
            let database = try Database.open(location, migrations: [bookMigration])
            try database.write { _ = try $0.addBook("Cantik Itu Luka") }
            try database.backup(to: folder.file("cadangan.sqlite"))
            try database.write { _ = try $0.addBook("Sesudah cadangan") }
            let inUse = refusal { try Database.restore(from: folder.file("cadangan.sqlite"), to: location) }
            let still = try database.read { try $0.books() }
            database.close()
            let kept = try Database.restore(from: folder.file("cadangan.sqlite"), to: location)

            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            let restored = try Database.open(location, migrations: [bookMigration])
            defer { restored.close() }
            let books = try restored.read { try $0.books() }
            let old = try Database.open(.file(try #require(kept)), migrations: [bookMigration])
            defer { old.close() }
            let oldBooks = try old.read { try $0.books() }
            #expect(inUse == .busy)
            #expect(still == 2)
            #expect(files == ["cadangan.sqlite", "silang.sqlite", "silang.sqlite.before-restore"])
            #expect(books == 1)
            #expect(oldBooks == 2)
        }
    }

    @Test func `a backup taken while others write is consistent`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            let second = try Database.open(database.location, migrations: [bookMigration])
            defer { second.close() }
            let ended = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                for _ in 0..<200 {
                    _ = try? second.write { connection in
                        _ = try connection.addBook("satu")
                        _ = try connection.addBook("dua")
                    }
                }
                ended.signal()
            }
            try withTemporaryFolder { folder in
                for round in 0..<3 {
                    let file = folder.file("copy-\(round)")
                    try database.backup(to: file)
                    try withTemporaryLocation { place in
                        try Database.restore(from: file, to: place)
                        let copy = try Database.open(place, migrations: [bookMigration])
                        defer { copy.close() }
                        let odd = try copy.read { try $0.int("SELECT COUNT(*) % 2 FROM book") }
                        #expect(odd == 0)
                    }
                }
            }
            ended.wait()
        }
    }

    @Test func `a bad backup is refused and the present database stays`() throws {
        try withTemporaryFolder { folder in
            let location = DatabaseLocation.file(folder.file("silang.sqlite"))
            try Database.open(location, migrations: []).close()
            let garbage = folder.file("garbage")
            try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: garbage))
            #expect(refusal { try Database.restore(from: garbage, to: location) } == .notADatabase)
            #expect(refusal { try Database.restore(from: folder.file("nothing"), to: location) } == .cannotOpen)
            #expect(refusal { try Database.restore(from: garbage, to: .memory) } == .unsupportedEngine)
            try Database.open(location, migrations: []).close()
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(files == ["garbage", "silang.sqlite"])
        }
    }

    @Test func `a restore takes the place of a file too damaged to open, and of none`() throws {
        try withTemporaryFolder { folder in
            let source = try Database.open(.file(folder.file("source.sqlite")), migrations: [])
            try source.backup(to: folder.file("backup"))
            source.close()
            let damaged = DatabaseLocation.file(folder.file("damaged.sqlite"))
            try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: folder.file("damaged.sqlite")))
            let missing = DatabaseLocation.file(folder.file("missing.sqlite"))
            let kept = try Database.restore(from: folder.file("backup"), to: damaged)
            let none = try Database.restore(from: folder.file("backup"), to: missing)
            #expect(kept != nil && none == nil)
            try Database.open(damaged, migrations: []).close()
            try Database.open(missing, migrations: []).close()
        }
    }

    @Test(.enabled(if: testEngine == .sqlite)) func `on SQLite, which keeps a log beside its file, a checkpoint empties it`()
        throws
    {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { _ = try $0.addBook("a") }
            try database.checkpoint()
            let log = try FileManager.default.attributesOfItem(atPath: try #require(database.location.path) + "-wal")
            #expect(log[.size] as? Int == 0)
        }
    }

    @Test func `a log left beside the old file goes with it`() throws {
        try withTemporaryFolder { folder in
            // Left behind, the old log would be played into the new file.
            for name in ["db", "db-wal", "db-shm", "draft"] {
                try Data(name.utf8).write(to: URL(fileURLWithPath: folder.file(name)))
            }
            let kept = try SQLiteBackup.replace(folder.file("db"), by: folder.file("draft"))
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(kept == folder.file("db.before-restore"))
            #expect(files == ["db", "db.before-restore", "db.before-restore-wal"])
            #expect(try String(contentsOfFile: folder.file("db"), encoding: .utf8) == "draft")
            #expect(try String(contentsOfFile: kept + "-wal", encoding: .utf8) == "db-wal")
        }
    }

    @Test(.enabled(if: testEngine == .sqlite)) func `on SQLite, a backup never takes the place of a database file in use`() throws
    {
        try withTemporaryDatabase { database in
            let path = try #require(database.location.path)
            try FileManager.default.createSymbolicLink(atPath: path + ".link", withDestinationPath: path)
            let other = try Database.open(.file(path + ".other"), migrations: [])
            defer { other.close() }
            #expect(refusal { try database.backup(to: path) } == .cannotOpen)
            #expect(refusal { try database.backup(to: path + ".link") } == .cannotOpen)
            #expect(refusal { try database.backup(to: path + ".other") } == .busy)
            #expect(refusal { try database.backup(to: path + "/no/where") } == .cannotOpen)
        }
    }

    @Test func `another program's database is not replaced`() throws {
        try withTemporaryFolder { folder in
            let database = try Database.open(.file(folder.file("foreign")), migrations: [])
            try database.backup(to: folder.file("backup"))
            _ = try database.write { try $0.run("PRAGMA application_id = 7") }
            database.close()
            let code = refusal { try Database.restore(from: folder.file("backup"), to: .file(folder.file("foreign"))) }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(code == .otherProgram)
            #expect(files == ["backup", "foreign"])
        }
    }

    @Test(.enabled(if: testEngine == .sqlite))
    func `on SQLite, which can be made to break a rule, problems are found where they are`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { _ = try $0.addBook("a") }
            try database.optimize()
            let none = try database.problems()
            try database.write { connection in
                try connection.run("PRAGMA ignore_check_constraints = ON")
                try connection.run("INSERT INTO book (title) VALUES ('')")
                try connection.run("PRAGMA ignore_check_constraints = OFF")
            }
            let some = try database.problems()
            #expect(none.isEmpty)
            #expect(some == ["CHECK constraint failed in book"])
        }
    }
}
