import Foundation
import Store
import TestKit
import Testing

struct StoreErrorTests {
    @Test func `a missing folder is named and nothing is created`() throws {
        try withTemporaryFolder { folder in
            let path = folder.file("no/such/silang.sqlite")
            let error = #expect(throws: StoreError.self) { try Database.open(.file(path), migrations: []) }
            #expect(error?.code == .cannotOpen)
            #expect(error?.message.contains("no/such") == true)
            #expect(!FileManager.default.fileExists(atPath: folder.file("no")))
            #expect(refusal { _ = try Database.open(.file(folder.path), migrations: []) } == .cannotOpen)
        }
    }

    @Test(.enabled(if: testEngine == .sqlite)) func `on SQLite, whose database is a file, it can be read by its owner only`()
        throws
    {
        try withTemporaryDatabase { database in
            let path = try #require(database.location.path)
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            try database.write { try $0.setSetting("a", "b") }
            let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")
            #expect(log[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func `a file that may only be read and a folder that may not be written are told apart`() throws {
        try withTemporaryFolder { folder in
            try Database.open(.file(folder.file("a.sqlite")), migrations: []).close()
            let files = FileManager.default
            try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file("a.sqlite"))
            try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
            defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
            // The super-user may write anywhere; as another user for file access this thread may not.
            let before = actOnFiles(as: 65534)
            defer { _ = actOnFiles(as: before) }
            #expect(refusal { _ = try Database.open(.file(folder.file("a.sqlite")), migrations: []) } == .readOnly)
            #expect(refusal { _ = try Database.open(.file(folder.file("b.sqlite")), migrations: []) } == .cannotOpen)
        }
    }

    @Test func `garbage is no database, and another program's database is left alone`() throws {
        try withTemporaryFolder { folder in
            let garbage = folder.file("garbage.sqlite")
            try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: garbage))
            #expect(refusal { _ = try Database.open(.file(garbage), migrations: []) } == .notADatabase)

            let foreign = folder.file("foreign.sqlite")
            let database = try Database.open(.file(foreign), migrations: [])
            try database.write { connection in
                try connection.run("DROP TABLE schema_migration")
                try connection.run("PRAGMA application_id = 7")
            }
            database.close()
            #expect(refusal { _ = try Database.open(.file(foreign), migrations: []) } == .otherProgram)
        }
    }

    @Test func `a damaged file is called corrupt`() throws {
        try withTemporaryFolder { folder in
            let location = DatabaseLocation.file(folder.file("damaged.sqlite"))
            let database = try Database.open(location, migrations: [bookMigration])
            try database.write { connection in
                for number in 0..<500 { _ = try connection.addBook("Buku \(number) " + String(repeating: "x", count: 200)) }
            }
            try database.checkpoint()
            database.close()
            let path = try #require(location.path)
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            let size = try file.seekToEnd()
            try file.seek(toOffset: size / 2)
            try file.write(contentsOf: Data(repeating: 0x55, count: Int(size / 2)))
            try file.close()
            let code = refusal {
                let damaged = try Database.open(location, migrations: [bookMigration])
                defer { damaged.close() }
                _ = try damaged.read { try $0.rows("SELECT * FROM book") }
            }
            #expect(code == .corrupt)
        }
    }

    @Test(.enabled(if: testEngine == .sqlite))
    func `on SQLite, which can be told its size, a full disk undoes the write and the data before it stays`() throws {
        try withTemporaryDatabase(migrations: [bookMigration], rehearsing: false) { database in
            try database.write { _ = try $0.addBook("Sebelum") }
            let code = refusal {
                try database.write { connection in
                    let pages = try connection.int("PRAGMA page_count") ?? 0
                    _ = try connection.int("PRAGMA max_page_count = \(raw: String(pages + 4))")
                    for _ in 0..<100 { _ = try connection.addBook(String(repeating: "x", count: 4000)) }
                }
            }
            let books = try database.write { connection in
                _ = try connection.int("PRAGMA max_page_count = 1000000")
                _ = try connection.addBook("Sesudah")
                return try connection.books()
            }
            #expect(code == .full)
            #expect(books == 2)
        }
    }

    @Test func `each rule of a schema has its own code`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            func broken(_ sql: SQL) -> StoreError.Code? { refusal { _ = try database.write { try $0.run(sql) } } }
            try database.write { _ = try $0.addBook("a", isbn: "1") }
            #expect(broken("INSERT INTO book (title, isbn) VALUES ('b', '1')") == .constraint(.unique))
            #expect(broken("INSERT INTO book (id, title) VALUES (1, 'b')") == .constraint(.unique))
            #expect(broken("INSERT INTO book (title) VALUES (NULL)") == .constraint(.notNull))
            #expect(broken("INSERT INTO book (title) VALUES ('')") == .constraint(.check))
            #expect(broken("INSERT INTO book (title, parent) VALUES ('b', 99)") == .constraint(.foreignKey))
            #expect(broken("INSERT INTO nowhere VALUES (1)") == .syntax)
        }
    }

    @Test func `no error tells a value`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { connection in
                _ = try connection.addBook("a", isbn: "kenari")
                if testEngine == .sqlite { try connection.run("CREATE VIRTUAL TABLE words USING fts5 (word)") }
            }
            var statements: [SQL] = [
                "INSERT INTO book (title, isbn) VALUES ('b', \("kenari"))",
                "INSERT INTO book (id, title) VALUES (\("kenari"), 'x')",
            ]
            statements +=
                testEngine == .sqlite
                ? [
                    "SELECT * FROM words WHERE words MATCH \("kenari:\"")",
                    "SELECT * FROM words WHERE words MATCH \("kenari: x")",
                    "SELECT json_extract(\("kenari"), '$.a')",
                ]
                : [
                    "SELECT CAST(\("kenari") AS bigint)", "SELECT CAST(\("kenari") AS json)", "SELECT to_tsquery(\("kenari: x"))",
                    "SELECT CAST(\("kenari") AS regclass)", "SELECT substring('a' FROM \("kenari("))",
                ]
            for statement in statements {
                let error = #expect(throws: StoreError.self) { _ = try database.write { try $0.run(statement) } }
                #expect(error.map { "\($0) \($0.advice)".contains("kenari") } == false, "\(statement.text)")
            }
        }
    }

    @Test func `every code has advice in two languages`() {
        let codes: [StoreError.Code] = [
            .cannotOpen, .unsupportedEngine, .corrupt, .notADatabase, .otherProgram, .busy, .full, .readOnly, .newerSchema,
            .schemaDrift, .syntax, .device, .serverGone, .signInRefused, .encryption, .noSuchDatabase, .transactionOver,
            .leaseLost, .other,
            .constraint(.unique),
        ]
        for code in codes {
            let error = StoreError(code, "")
            #expect(!error.advice.isEmpty && error.advice != error.adviceInEnglish)
        }
    }
}

/// Changes the user this thread is for file access alone; without the super-user's rights it changes nothing.
private func actOnFiles(as user: CInt) -> CInt {
    typealias Call = @convention(c) (CInt) -> CInt
    guard let symbol = dlsym(nil, "setfsuid") else { return user }
    return unsafeBitCast(symbol, to: Call.self)(user)
}
