extension PostgresDriver {
    func backup(to path: String) throws(StoreError) {
        try PostgresBackup(address, name: name).write(to: path)
    }

    /// What the server has noted against the data, and what reading every row brings up.
    func problems() throws(StoreError) -> [String] {
        let link = try writers.extra()
        try link.ask("SET statement_timeout = 0")
        var problems = try texts(
            link,
            """
            SELECT 'index ' || CAST(i.indexrelid AS regclass) || ' is not valid' FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT i.indisvalid
            UNION ALL SELECT 'rule ' || conname || ' of ' || CAST(conrelid AS regclass) || ' was never checked' FROM pg_constraint
            WHERE connamespace = CAST(current_schema() AS regnamespace) AND NOT convalidated
            UNION ALL SELECT 'the server counted ' || checksum_failures || ' damaged pages' FROM pg_stat_database
            WHERE datname = current_database() AND checksum_failures > 0
            """)
        let tables = try texts(
            link,
            """
            SELECT CAST(c.oid AS regclass)::text FROM pg_class c
            WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r' ORDER BY c.oid
            """)
        for table in tables {
            do throws(StoreError) {
                // Hashing every row reads every page of the table and of its long values.
                _ = try link.ask("SELECT SUM(CAST(hashtext(CAST(t AS text)) AS bigint)) FROM \(raw: table) AS t")
            } catch {
                guard error.code == .corrupt || error.code == .device || error.code == .other else { throw error }
                problems.append("\(table): \(error.message)")
            }
        }
        return problems
    }

    private func texts(_ link: PostgresLink, _ sql: SQL) throws(StoreError) -> [String] {
        let result = try link.ask(sql)
        var values: [Value] = []
        while try result.next(into: &values) {}
        return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}
