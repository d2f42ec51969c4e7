internal import CLibPQ

extension PostgresDriver {
    /// Connects, and refuses a database that another program uses.
    static func open(_ url: String, name: String, _ options: DatabaseOptions) throws(StoreError) -> PostgresDriver {
        let address = try PostgresAddress(url)
        let writers = PostgresPool(address, name: name, options)
        var replica: PostgresPool?
        if let location = options.replica {
            guard case .postgreSQL(let url) = location.place else {
                throw StoreError(.cannotOpen, "the replica of \(name) must be a postgres:// address, not \(location)")
            }
            replica = PostgresPool(try PostgresAddress(url), name: "\(location)", options)
        }
        let readers = PostgresReaders(primary: writers, replica: replica)
        let driver = PostgresDriver(address, name: name, readers: readers, writers: writers, options)
        try checkOwner(try writers.extra(), name)
        try readers.checkReplica(name)
        return driver
    }

    private static func checkOwner(_ link: PostgresLink, _ name: String) throws(StoreError) {
        let found = try link.ask(
            """
            SELECT COUNT(*), COALESCE(SUM(CASE WHEN tablename = 'schema_migration' THEN 1 ELSE 0 END), 0) FROM pg_tables
            WHERE schemaname = current_schema()
            """)
        var values: [Value] = []
        guard try found.next(into: &values) else { return }
        let row = Row(values, count: values.count)
        if row.int(0) > 0, row.int(1) == 0 {
            throw StoreError(.otherProgram, "\(name) has \(row.int(0)) tables, and none of them is schema_migration")
        }
    }
}
