internal import GRDB
internal import GRDBSQLite

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// SQLite through GRDB's pool: one writer, a few readers on snapshots, write-ahead log.
final class SQLiteDriver: Driver {
    let path: String?
    private let writer: any DatabaseWriter
    /// A connection that never writes, so that SQLite's counter shows it every commit, this process's own included.
    private let watcher: DatabaseQueue?
    private let courtesy = WriteCourtesy()
    private let relief: LogRelief
    private let rehearses: Bool

    init(_ writer: any DatabaseWriter, watcher: DatabaseQueue?, relief: LogRelief, path: String?, rehearses: Bool) {
        self.writer = writer
        self.watcher = watcher
        self.relief = relief
        self.path = path
        self.rehearses = rehearses
    }

    var engine: Engine { .sqlite }

    func read<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            return try writer.read { db in try Self.inside(db, body) }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    func write<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            return try writer.writeWithoutTransaction { db in try transaction(db, body) }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    func readAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        do {
            return try await writer.read { db in try Self.inside(db, body) }
        } catch {
            throw Self.passedOn(error)
        }
    }

    func writeAside<T: Sendable>(_ body: @escaping @Sendable (Connection) throws -> T) async throws -> T {
        do {
            return try await writer.writeWithoutTransaction { db in try self.transaction(db, body) }
        } catch {
            throw Self.passedOn(error)
        }
    }

    /// GRDB interrupts the statement of a cancelled task; the caller is to see the cancellation, not the means.
    private static func passedOn(_ error: any Error) -> any Error {
        let refusal = (error as? StoreError) ?? (error as? DatabaseError).map { StoreError($0) }
        guard let refusal else { return error }
        return refusal.code == .interrupted && Task.isCancelled ? CancellationError() : refusal
    }

    private func transaction<T>(_ db: GRDB.Database, _ body: (Connection) throws -> T) throws -> T {
        courtesy.wait()
        if rehearses {
            try db.inTransaction(.immediate) {
                _ = try Self.inside(db, body)
                return .rollback
            }
        }
        var result: T?
        var begun: ContinuousClock.Instant?
        defer { if let begun { relief.relieve(db, afterLongWrite: courtesy.wrote(since: begun)) } }
        try db.inTransaction(.immediate) {
            begun = ContinuousClock.now
            result = try Self.inside(db, body)
            return .commit
        }
        guard let result else { throw StoreError(.other, "a transaction ended without a result") }
        return result
    }

    private static func inside<T>(_ db: GRDB.Database, _ body: (Connection) throws -> T) throws -> T {
        let connection = Connection(SQLiteSession(db))
        defer { connection.end() }
        let result = try body(connection)
        // An error that the closure swallowed has ended the transaction all the same.
        if let failure = connection.failure { throw failure }
        return result
    }

    func changeToken() throws(StoreError) -> Int64 {
        do {
            guard let watcher else { return Int64(try writer.read { $0.totalChangesCount }) }
            return try watcher.unsafeRead { db throws in
                var values: [Value] = []
                let cursor = try SQLiteCursor(db, "PRAGMA data_version")
                defer { cursor.close() }
                return try cursor.next(into: &values) ? Row(values, count: values.count).int(0) : 0
            }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    func backup(to target: String) throws(StoreError) {
        try SQLiteBackup.write(writer, to: target, from: path)
    }

    /// Each migration looks again once it has the one lock for writing.
    func migrating(_ body: () throws(StoreError) -> Void) throws(StoreError) { try body() }

    /// Every read sees every write before it.
    var lastWrite: Int64? { nil }

    /// Four milliseconds: longer than the one after which a waiting writer tries again.
    func giveWay() { usleep(4000) }

    func checkpoint() throws(StoreError) {
        guard path != nil else { return }
        do {
            try writer.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    func optimize() throws(StoreError) {
        do {
            try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002") }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    func problems() throws(StoreError) -> [String] {
        do {
            // A connection of its own, so that nobody waits; not a read-only one, for which SQLite leaves CHECK rules out.
            let inspector = try path.map { try DatabaseQueue(path: $0) }
            defer { try? inspector?.close() }
            return try (inspector ?? writer).read { db in
                let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
                let orphans = try GRDB.Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
                    "\(row[0] as String): a row refers to a missing row of \(row[2] as String)"
                }
                return damage + orphans
            }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    func close() {
        // Refused only while a statement runs; the connections then end with their last user. The watcher goes last:
        // the pool ends with its readers, which may not write and so would leave the log behind.
        try? writer.close()
        try? watcher?.close()
    }
}

extension StoreError {
    /// Any error out of GRDB.
    init(sqlite error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error)
        default: self.init(.other, "\(type(of: error))")
        }
    }
}
