internal import GRDB
internal import GRDBSQLite

/// One SQLite connection inside one transaction. Statements come from GRDB's cache; stepping and binding go straight
/// to SQLite, which halves the cost of a row.
final class SQLiteSession: Session {
    private let db: GRDB.Database

    init(_ db: GRDB.Database) {
        self.db = db
    }

    var engine: Engine { .sqlite }

    func run(_ sql: SQL) throws(StoreError) -> Int {
        let before = sqlite3_total_changes(db.sqliteConnection)
        let cursor = try SQLiteCursor(db, sql)
        defer { cursor.close() }
        while try cursor.step() {}
        // The count of the last writing statement stays, so ask whether this one wrote at all.
        return sqlite3_total_changes(db.sqliteConnection) == before ? 0 : Int(sqlite3_changes(db.sqliteConnection))
    }

    func post(_ sql: SQL) throws(StoreError) { _ = try run(sql) }

    func insert(_ sql: SQL) throws(StoreError) -> Int64 {
        guard try run(sql) == 1 else { throw StoreError(.syntax, "an insert must add one row: \(sql.text.prefix(200))") }
        return sqlite3_last_insert_rowid(db.sqliteConnection)
    }

    func cursor(_ sql: SQL) throws(StoreError) -> any Cursor {
        try SQLiteCursor(db, sql)
    }

    func stream(_ sql: SQL) throws(StoreError) -> any Cursor { try cursor(sql) }

    func insertAll(_ table: String, _ columns: [String], _ rows: AnyIterator<[Value]>) throws(StoreError) -> Int {
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let text = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
        var written = 0
        for row in rows {
            guard row.count == columns.count else { throw StoreError(.syntax, "a row has \(row.count) values for \(table)") }
            written += try run(SQL(text: text, values: row))
        }
        return written
    }

    /// One writer at a time numbers the lines in the order of commits by itself.
    func changed(_ subject: Change.Subject) throws(StoreError) {
        _ = try run("INSERT INTO change (kind, id) VALUES (\(subject.kind), \(subject.id))")
    }

    func settleChanges() {}

    func hasTable(_ name: String) throws(StoreError) -> Bool {
        var values: [Value] = []
        let cursor = try SQLiteCursor(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = \(name)")
        defer { cursor.close() }
        return try cursor.next(into: &values)
    }

    func plan(of sql: SQL) throws(StoreError) -> String {
        var values: [Value] = []
        let cursor = try SQLiteCursor(db, "EXPLAIN QUERY PLAN \(sql: sql)")
        defer { cursor.close() }
        var lines: [String] = []
        while try cursor.next(into: &values) {
            lines.append(Row(values, count: values.count).text(3))
            values.removeAll(keepingCapacity: true)
        }
        return lines.joined(separator: "\n")
    }
}
