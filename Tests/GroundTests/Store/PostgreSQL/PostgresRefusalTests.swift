import Foundation
import TestKit
import Testing

@testable import Store

/// What an operator meets with a server; there is no server on SQLite.
@Suite(.enabled(if: testEngine == .postgreSQL))
struct PostgresRefusalTests {
    private func error(_ url: String) -> StoreError? {
        var options = DatabaseOptions()
        options.busyDeadline = .milliseconds(300)
        return #expect(throws: StoreError.self) { try Database.open(.parse(url), migrations: [], options: options).close() }
    }

    private func changed(_ url: String, _ change: (inout URLComponents) -> Void) throws -> String {
        var parts = try #require(URLComponents(string: url))
        change(&parts)
        return try #require(parts.string)
    }

    @Test func `on PostgreSQL, a wrong password, name, port and form are told apart and no secret is told`() throws {
        let url = try TestServer.url("postgres")
        let secret = "rahasia%2Fsekali"
        let wrongPassword = try #require(error(changed(url) { $0.percentEncodedPassword = secret }))
        let wrongName = try #require(error(changed(url) { $0.path = "/tidak_ada" }))
        let wrongPort = try #require(error(changed(url) { ($0.port, $0.percentEncodedPassword) = (1, secret) }))
        let wrongForm = try #require(error("postgres://user:\(secret)%zz@localhost/x"))
        #expect(wrongPassword.code == .signInRefused && wrongPassword.message.contains("password authentication failed"))
        #expect(wrongName.code == .noSuchDatabase && wrongName.message.contains("\"tidak_ada\" does not exist"))
        #expect(wrongPort.code == .serverGone && wrongPort.message.contains("refused"))
        #expect(wrongForm.code == .cannotOpen)
        for error in [wrongPassword, wrongName, wrongPort, wrongForm] {
            #expect(!"\(error)".contains("rahasia"))
        }
    }

    @Test func `on PostgreSQL, several hosts may be named and one that is away is passed over`() throws {
        try withTemporaryLocation { location in
            let name = "\(location)".split(separator: "/").last ?? ""
            let url = try changed(TestServer.url(String(name))) { _ in }
            let host = try #require(url.firstRange(of: "@"))
            let several = url[..<host.upperBound] + "127.0.0.1:1," + url[host.upperBound...] + "?target_session_attrs=read-write"
            try Database.open(.parse(String(several)), migrations: []).close()
        }
    }

    @Test func `on PostgreSQL, another program's database is left alone`() throws {
        try withTemporaryDatabase { database in
            _ = try database.write { try $0.run("DROP TABLE schema_migration") }
            #expect(refusal { _ = try Database.open(database.location, migrations: []) } == .otherProgram)
        }
    }

    @Test func `on PostgreSQL, connections that the server ended are replaced`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { _ = try $0.addBook("Sebelum") }
            let token = try database.changeToken()
            try database.read { connection in
                _ = try connection.books()
            }
            try endConnections(database)
            let seen = try database.read { try $0.books() }
            try endConnections(database)
            try database.write { _ = try $0.addBook("Sesudah") }
            try endConnections(database)
            #expect(seen == 1)
            #expect(try database.changeToken() == token)
        }
    }

    @Test func `on PostgreSQL, a write whose connection ends in the middle runs again and happens once`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            var runs = 0
            try database.write { connection in
                runs += 1
                _ = try connection.addBook("Sekali")
                if runs == 1 { try endConnections(database) }
                _ = try connection.addBook("Saja")
            }
            let books = try database.read { try $0.books() }
            #expect(runs == 2)
            #expect(books == 2)
        }
    }

    @Test func `on PostgreSQL, more readers than connections wait, and in vain when none comes free`() throws {
        try withTemporaryLocation(migrations: []) { location in
            var options = DatabaseOptions()
            options.connections = 2
            options.busyDeadline = .milliseconds(50)
            let database = try Database.open(location, migrations: [], options: options)
            defer { database.close() }
            let ended = DispatchSemaphore(value: 0)
            let held = DispatchSemaphore(value: 0)
            for _ in 0..<2 {
                Thread.detachNewThread {
                    _ = try? database.read { connection in
                        _ = try connection.int("SELECT 1")
                        held.signal()
                        ended.wait()
                    }
                }
            }
            held.wait()
            held.wait()
            let code = refusal { _ = try database.read { try $0.int("SELECT 1") } }
            ended.signal()
            ended.signal()
            #expect(code == .busy)
        }
    }

    @Test func `on PostgreSQL, a read may follow on the connection that changed the schema`() throws {
        try withTemporaryLocation(migrations: []) { location in
            var options = DatabaseOptions()
            options.connections = 2
            let database = try Database.open(location, migrations: [], options: options)
            defer { database.close() }
            let kept = try database.write { connection in
                try connection.run("CREATE TABLE later (a BIGINT)")
                return try connection.int("SELECT COUNT(*) FROM later")
            }
            let read = try database.read { try $0.int("SELECT COUNT(*) FROM later") }
            #expect(kept == 0 && read == 0)
        }
    }

    @Test func `on PostgreSQL, a statement that takes too long is ended`() throws {
        try withTemporaryLocation(migrations: []) { location in
            var options = DatabaseOptions()
            options.statementDeadline = .milliseconds(50)
            let database = try Database.open(location, migrations: [], options: options)
            defer { database.close() }
            #expect(refusal { _ = try database.read { try $0.int("SELECT 1 FROM pg_sleep(30)") } } == .busy)
        }
    }

    @Test func `on PostgreSQL, a full disk undoes the write and the data before it stays`() throws {
        try withTemporaryDatabase(migrations: [bookMigration]) { database in
            try database.write { _ = try $0.addBook("Sebelum") }
            let code = refusal {
                try database.write { connection in
                    // The server's own way of saying so, without filling a disk.
                    _ = try connection.run("DO $$ BEGIN RAISE 'could not extend file' USING ERRCODE = '53100'; END $$")
                }
            }
            let books = try database.read { try $0.books() }
            #expect(code == .full)
            #expect(books == 1)
        }
    }

    private func endConnections(_ database: Database) throws {
        let name = "\(database.location)".split(separator: "/").last ?? ""
        try TestServer.administer(
            "DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'; END $$")
    }
}
