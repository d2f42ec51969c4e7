/// A table as both engines know it: what a copy must know of it, and nothing else.
struct TableShape: Sendable, Hashable {
    let name: String
    let columns: [String]
    /// The primary key's columns, in its order.
    let key: [String]
    /// Whether the engine counts the key up.
    let isCounted: Bool

    /// Where the key's values stand in a row.
    var keyPositions: [Int] { key.compactMap { columns.firstIndex(of: $0) } }

    /// Every table of the schema in the order of their names, but for the list of migrations: each database has its own.
    static func all(_ connection: Connection) throws(StoreError) -> [TableShape] {
        let query: SQL =
            switch try connection.engine() {
            case .sqlite:
                """
                SELECT m.name, p.name, p.pk, CASE WHEN m.sql LIKE '%AUTOINCREMENT%' THEN 1 ELSE 0 END
                FROM sqlite_schema m JOIN pragma_table_info(m.name) p
                WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_' ORDER BY m.name, p.cid
                """
            case .postgreSQL:
                """
                SELECT CAST(c.relname AS text) COLLATE "C" AS table_name, CAST(a.attname AS text),
                    CAST(COALESCE(array_position(string_to_array(CAST(i.indkey AS text), ' '), CAST(a.attnum AS text)), 0) AS bigint),
                    CAST(CASE WHEN k.attidentity <> '' THEN 1 ELSE 0 END AS bigint)
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                LEFT JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = i.indkey[0]
                WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                ORDER BY table_name, a.attnum
                """
            }
        var shapes: [TableShape] = []
        var name = ""
        var columns: [String] = []
        var key: [(place: Int64, column: String)] = []
        var isCounted = false
        func finish() {
            guard !columns.isEmpty, name != "schema_migration" else { return }
            shapes.append(
                TableShape(
                    name: name, columns: columns, key: key.sorted { $0.place < $1.place }.map(\.column), isCounted: isCounted))
        }
        for row in try connection.rows(query) {
            if row.text(0) != name {
                finish()
                (name, columns, key, isCounted) = (row.text(0), [], [], row.int(3) != 0)
            }
            columns.append(row.text(1))
            if row.int(2) > 0 { key.append((row.int(2), row.text(1))) }
        }
        finish()
        return shapes
    }

    /// The columns that both have: one engine may keep one of its own, which its default fills.
    func shared(with other: TableShape) -> TableShape {
        TableShape(name: name, columns: columns.filter(other.columns.contains), key: key, isCounted: isCounted)
    }
}
