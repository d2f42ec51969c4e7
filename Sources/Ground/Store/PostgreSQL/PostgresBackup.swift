/// Backups by PostgreSQL's own programs, which operators know and every hosting offers: `pg_dump` in its custom format, put
/// back by `pg_restore` into a fresh database that then takes the old one's name.
struct PostgresBackup {
    private let address: PostgresAddress
    private let name: String

    init(_ address: PostgresAddress, name: String) {
        self.address = address
        self.name = name
    }

    init(_ url: String, name: String) throws(StoreError) {
        self.init(try PostgresAddress(url), name: name)
    }

    /// One consistent copy; the file appears only when it is complete.
    func write(to path: String) throws(StoreError) {
        let draft = path + ".partial"
        DatabaseFile.remove(draft)
        try DatabaseFile.makeReady(draft)
        do throws(StoreError) {
            try run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file=\(draft)"], address)
            try DatabaseFile.move(draft, to: path)
        } catch {
            DatabaseFile.remove(draft)
            throw error
        }
    }

    /// Returns the name under which the former database is kept; nil when there was none.
    func restore(_ backup: String) throws(StoreError) -> String? {
        guard let database = address.name else { throw StoreError(.cannotOpen, "the address of \(name) names no database") }
        guard DatabaseFile.exists(backup) else { throw StoreError(.cannotOpen, "there is no file \(backup)") }
        guard DatabaseFile.begins(backup, with: "PGDMP") else {
            throw StoreError(.notADatabase, "\(backup) is not a backup of a PostgreSQL database")
        }
        let fresh = database + "_restoring"
        let link = try maintenance()
        try link.order("DROP DATABASE IF EXISTS \(quoted(fresh))")
        try link.order("CREATE DATABASE \(quoted(fresh)) TEMPLATE template0 ENCODING 'UTF8'")
        do throws(StoreError) {
            try run("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", "--dbname=\(fresh)", backup], address)
            try checkOurs(fresh, backup)
            return try exchange(database, for: fresh, link)
        } catch {
            _ = try? link.order("DROP DATABASE IF EXISTS \(quoted(fresh)) WITH (FORCE)")
            throw error
        }
    }

    /// A restored database is ours when it has the list of migrations.
    private func checkOurs(_ fresh: String, _ backup: String) throws(StoreError) {
        let pool = PostgresPool(address.database(fresh), name: fresh, DatabaseOptions())
        let found = try pool.extra().ask("SELECT 1 FROM pg_tables WHERE tablename = 'schema_migration'")
        guard found.count > 0 else { throw StoreError(.otherProgram, "\(backup) is not a copy of this program's database") }
    }

    /// Two renamings: between them the name leads nowhere, and who connects is refused; nobody ever sees half a database.
    private func exchange(_ database: String, for fresh: String, _ link: PostgresLink) throws(StoreError) -> String? {
        let kept = database + "_before_restore"
        let exists = try link.ask("SELECT 1 FROM pg_database WHERE datname = \(database)").count > 0
        if exists {
            let users = try link.ask("SELECT 1 FROM pg_stat_activity WHERE datname = \(database)").count
            guard users == 0 else { throw StoreError(.busy, "\(name) is in use; stop the service first") }
            try link.order("DROP DATABASE IF EXISTS \(quoted(kept))")
            try link.order("ALTER DATABASE \(quoted(database)) RENAME TO \(quoted(kept))")
        }
        try link.order("ALTER DATABASE \(quoted(fresh)) RENAME TO \(quoted(database))")
        return exists ? kept : nil
    }

    /// A connection to a database other than the one that is to be replaced.
    private func maintenance() throws(StoreError) -> PostgresLink {
        var refusal = StoreError(.cannotOpen, "no connection")
        for other in ["postgres", "template1"] where other != address.name {
            do throws(StoreError) {
                let pool = PostgresPool(address.database(other), name: "\(other) beside \(name)", DatabaseOptions())
                let link = try pool.extra()
                try link.ask("SET statement_timeout = 0")
                return link
            } catch {
                refusal = error
            }
        }
        throw refusal
    }

    private func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    private func run(_ program: String, _ arguments: [String], _ address: PostgresAddress) throws(StoreError) {
        let (status, words) = try ChildProgram.run(program, arguments, environment: address.environment)
        if status != 0 {
            throw StoreError(ChildProgram.code(of: words), "\(program) (status \(status)): \(address.clean(words))")
        }
    }
}
