internal import Logging

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Applies the migrations that a database lacks, each in its own transaction, and refuses a schema it does not know.
struct Migrator {
    private let migrations: [Migration]
    private let logger: Logger

    init(_ migrations: [Migration], logger: Logger) {
        self.migrations = migrations.sorted { $0.number < $1.number }
        self.logger = logger
    }

    func migrate(_ database: Database) throws(StoreError) {
        for (earlier, later) in zip(migrations, migrations.dropFirst()) where earlier.number == later.number {
            throw StoreError(
                .schemaDrift, "two migrations have number \(later.number): '\(earlier.name)' and '\(later.name)'")
        }
        do {
            // A read first: a start with nothing to do must not wait for a writer.
            let applied = try database.read { connection in
                try connection.hasTable("schema_migration") ? try self.applied(connection) : [:]
            }
            if try pending(applied, database.engine).isEmpty { return }
            try database.driver.migrating { () throws(StoreError) in try applyPending(database) }
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(.other, "migration failed: \(type(of: error))")
        }
    }

    private func applyPending(_ database: Database) throws(StoreError) {
        do {
            // Looks again: another process may have done it while this one waited for its turn.
            let applied = try database.read { connection in
                try connection.hasTable("schema_migration") ? try self.applied(connection) : [:]
            }
            for migration in try pending(applied, database.engine) {
                try database.write { try apply(migration, $0) }
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(.other, "migration failed: \(type(of: error))")
        }
    }

    private func apply(_ migration: Migration, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number INTEGER PRIMARY KEY NOT NULL, room TEXT NOT NULL, name TEXT NOT NULL,
                applied_at BIGINT NOT NULL, checksum TEXT NOT NULL)
            """)
        // Another process may have come first while this one waited for its turn to write.
        let engine = try connection.engine()
        guard try pending(applied(connection), engine).contains(migration) else { return }
        do throws(StoreError) {
            for statement in try migration.statements(for: engine) {
                try connection.run(statement)
            }
        } catch {
            throw StoreError(error.code, "migration \(migration.number) '\(migration.name)': \(error.message)")
        }
        try connection.run(
            """
            INSERT INTO schema_migration (number, room, name, applied_at, checksum)
            VALUES (\(migration.number), \(migration.room), \(migration.name), \(Int64(time(nil))), \
            \(migration.checksum(for: engine)))
            """)
        logger.info("applied migration", metadata: ["number": "\(migration.number)", "name": "\(migration.name)"])
    }

    private func applied(_ connection: Connection) throws(StoreError) -> [Int: String] {
        let rows = try connection.rows("SELECT number, checksum FROM schema_migration")
        return Dictionary(rows.map { (Int($0.int(0)), $0.text(1)) }) { first, _ in first }
    }

    private func pending(_ applied: [Int: String], _ engine: Engine) throws(StoreError) -> [Migration] {
        let known = Set(migrations.map(\.number))
        if let foreign = applied.keys.filter({ !known.contains($0) }).max() {
            throw StoreError(.newerSchema, "the database has migration \(foreign), which this program does not know")
        }
        let latest = applied.keys.max() ?? 0
        var pending: [Migration] = []
        for migration in migrations {
            guard let checksum = applied[migration.number] else {
                if migration.number < latest {
                    throw StoreError(
                        .schemaDrift, "migration \(migration.number) was added below \(latest), which is already applied")
                }
                pending.append(migration)
                continue
            }
            if checksum != migration.checksum(for: engine) {
                throw StoreError(.schemaDrift, "migration \(migration.number) was edited after it was applied")
            }
        }
        return pending
    }
}
