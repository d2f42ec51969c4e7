import Foundation
import TestKit
import Testing

@testable import Store

/// Reads from a streaming standby, whose replay is held back at will; there is no replica of a file.
@Suite(.enabled(if: testEngine == .postgreSQL), .serialized)
struct ReplicaTests {
    @Test func `on PostgreSQL, reads go to the replica, and whoever wrote sees it at once on every node`() throws {
        try withPair { primary, replica in
            let writer = try open(primary, replica)
            let other = try open(primary, replica)
            defer { [writer, other].forEach { $0.close() } }
            try write(writer, "Sebelum")
            try catchUp(primary, replica)
            #expect(try seen(writer) == Seen(books: 1, onReplica: true))
            #expect(try seen(other) == Seen(books: 1, onReplica: true))

            try PostgresAdministration.run(.parse(replica), ["DO $$ BEGIN PERFORM pg_wal_replay_pause(); END $$"])
            #expect(other.lastWrite == nil)
            try write(writer, "Sesudah")
            // The node that wrote reads where its write is; another reads what the replica has.
            #expect(try seen(writer) == Seen(books: 2, onReplica: false))
            #expect(try seen(other) == Seen(books: 1, onReplica: true))
            // Told how far it must see, the other one passes the replica over too.
            let place = try #require(writer.lastWrite)
            #expect(try Database.$sight.withValue(place) { try seen(other) } == Seen(books: 2, onReplica: false))

            try PostgresAdministration.run(.parse(replica), ["DO $$ BEGIN PERFORM pg_wal_replay_resume(); END $$"])
            try catchUp(primary, replica)
            #expect(try seen(writer) == Seen(books: 2, onReplica: true))
            #expect(try Database.$sight.withValue(place) { try seen(other) } == Seen(books: 2, onReplica: true))
        }
    }

    @Test func `on PostgreSQL, reads of tasks know how far they must see, and the primary answers for a replica that is gone`()
        async throws
    {
        try await withPair { primary, replica in
            let database = try open(primary, replica)
            defer { database.close() }
            try write(database, "Satu")
            try catchUp(primary, replica)
            let near = try await database.read { try Self.look($0) }
            let far = try await Database.$sight.withValue(.max) { try await database.read { try Self.look($0) } }
            try run("stop", "replica")
            let alone = try seen(database)
            #expect(near == Seen(books: 1, onReplica: true))
            #expect(far == Seen(books: 1, onReplica: false))
            #expect(alone == Seen(books: 1, onReplica: false))
        }
    }

    @Test func `on PostgreSQL, a replica of another server is refused, and so is one of a file`() throws {
        try withTemporaryLocation(migrations: [bookMigration]) { location in
            let stranger = try run("start", "stranger")
            defer { _ = try? run("stop", "stranger") }
            var options = DatabaseOptions()
            options.replica = try .parse(stranger)
            let error = #expect(throws: StoreError.self) {
                try Database.open(location, migrations: [bookMigration], options: options).close()
            }
            #expect(error?.code == .cannotOpen && error?.message.contains("no copy") == true)
            #expect(refusal { try Database.open(.memory, migrations: [], options: options).close() } == .cannotOpen)
        }
    }

    private struct Seen: Equatable {
        let books: Int64?
        let onReplica: Bool
    }

    private static func look(_ connection: Connection) throws -> Seen {
        Seen(books: try connection.books(), onReplica: try connection.int("SELECT pg_is_in_recovery()") == 1)
    }

    private func seen(_ database: Database) throws -> Seen { try database.read { try Self.look($0) } }

    private func write(_ database: Database, _ title: String) throws { try database.write { _ = try $0.addBook(title) } }

    private func open(_ primary: String, _ replica: String) throws -> Database {
        var options = DatabaseOptions()
        options.replica = try .parse(replica)
        return try Database.open(.parse(primary), migrations: [bookMigration], options: options)
    }

    /// Waits until the replica has all that the primary has now.
    private func catchUp(_ primary: String, _ replica: String) throws {
        let plain = try Database.open(.parse(primary), migrations: [bookMigration])
        defer { plain.close() }
        let place = try #require(try plain.read { try $0.text("SELECT CAST(pg_current_wal_insert_lsn() AS text)") })
        // A log that moves on tells the replica where the last record ended.
        try PostgresAdministration.run(
            .parse(primary), ["DO $$ BEGIN PERFORM pg_logical_emit_message(false, 'silang', 'on'); END $$", "CHECKPOINT"])
        try PostgresAdministration.run(
            .parse(replica),
            ["DO $$ BEGIN WHILE pg_last_wal_replay_lsn() < '\(place)' LOOP PERFORM pg_sleep(0.01); END LOOP; END $$"])
    }

    private func withPair(_ body: (_ primary: String, _ replica: String) throws -> Void) throws {
        let pair = try start()
        defer { stop() }
        try body(pair.primary, pair.replica)
    }

    private func withPair(_ body: (_ primary: String, _ replica: String) async throws -> Void) async throws {
        let pair = try start()
        defer { stop() }
        try await body(pair.primary, pair.replica)
    }

    private func start() throws -> (primary: String, replica: String) {
        stop()
        let primary = try run("start", "primary")
        try Database.open(.parse(primary), migrations: [bookMigration]).close()
        return (primary, try run("start", "replica", following: primary))
    }

    private func stop() { for name in ["replica", "primary"] { _ = try? run("stop", name) } }

    /// The repository's own script for servers; what it prints.
    @discardableResult
    private func run(_ command: String, _ name: String, following primary: String? = nil) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: repositoryRoot() + "/Tools/postgres.sh")
        process.arguments = [command, "\(name)-\(ProcessInfo.processInfo.processIdentifier)"]
        process.environment = ProcessInfo.processInfo.environment.merging(primary.map { ["STANDBY_OF": $0] } ?? [:]) { $1 }
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
