/// A table read and written in the order of its key, a page at a time.
struct TableRows {
    let shape: TableShape
    let connection: Connection

    /// Rows per page; a page is one statement.
    static let page = 500

    private var columns: String { Self.list(shape.columns) }
    private var key: String { Self.list(shape.key) }

    func count() throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM \(raw: Self.quoted(shape.name))") ?? 0)
    }

    /// The rows after a key, or from the beginning.
    func page(after last: [Value]?) throws(StoreError) -> [Row] {
        var query: SQL = "SELECT \(raw: columns) FROM \(raw: Self.quoted(shape.name))"
        if let last { query += " WHERE (\(raw: key)) > \(list: last)" }
        query += " ORDER BY \(raw: key) LIMIT \(Self.page)"
        return try connection.rows(query)
    }

    /// The key of the last row; nil when there is none.
    func lastKey() throws(StoreError) -> [Value]? {
        let backwards = shape.key.map { Self.quoted($0) + " DESC" }.joined(separator: ", ")
        let row = try connection.row(
            "SELECT \(raw: columns) FROM \(raw: Self.quoted(shape.name)) ORDER BY \(raw: backwards) LIMIT 1")
        return row.map(keyValues)
    }

    func keyValues(_ row: Row) -> [Value] { shape.keyPositions.map { row[$0] } }

    func insert(_ rows: [Row]) throws(StoreError) {
        try connection.insertAll(into: shape.name, columns: shape.columns, rows: rows.map { Array($0.cells) })
    }

    /// Removes the first rows up to a page's number; how many there were.
    func removeFirst() throws(StoreError) -> Int {
        let rows = try page(after: nil)
        guard let last = rows.last else { return 0 }
        return try connection.run(
            "DELETE FROM \(raw: Self.quoted(shape.name)) WHERE (\(raw: key)) <= \(list: keyValues(last))")
    }

    /// The highest number the engine has ever given out here; nil when it gave none. Higher than the highest id when the
    /// last rows were deleted, and numbers are never given twice.
    func counter() throws(StoreError) -> Int64? {
        switch try connection.engine() {
        case .sqlite: try connection.int("SELECT seq FROM sqlite_sequence WHERE name = \(shape.name)")
        case .postgreSQL:
            try connection.int(
                "SELECT pg_sequence_last_value(CAST(pg_get_serial_sequence(\(shape.name), \(shape.key[0])) AS regclass))")
        }
    }

    func setCounter(_ value: Int64) throws(StoreError) {
        switch try connection.engine() {
        case .sqlite:
            let known = try connection.run("UPDATE sqlite_sequence SET seq = \(value) WHERE name = \(shape.name)")
            if known == 0 { try connection.run("INSERT INTO sqlite_sequence (name, seq) VALUES (\(shape.name), \(value))") }
        case .postgreSQL:
            _ = try connection.row("SELECT setval(pg_get_serial_sequence(\(shape.name), \(shape.key[0])), \(value))")
        }
    }

    private static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
    private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}
