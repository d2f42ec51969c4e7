internal import GRDB
internal import GRDBSQLite

/// A bound SQLite statement being stepped. Resets the statement when closed, so that the cache can hand it out again.
final class SQLiteCursor: Cursor {
    private let statement: GRDB.Statement
    private let pointer: OpaquePointer
    private let connection: OpaquePointer?
    private let text: String

    init(_ db: GRDB.Database, _ sql: SQL) throws(StoreError) {
        text = sql.text
        connection = db.sqliteConnection
        do {
            statement = try Self.prepare(db, sql)
        } catch {
            throw StoreError(error, preparing: sql.text)
        }
        pointer = statement.sqliteStatement
        guard sqlite3_bind_parameter_count(pointer) == sql.values.count else {
            throw StoreError(.syntax, "the statement has a stray parameter mark: \(text.prefix(200))")
        }
        for (index, value) in sql.values.enumerated() {
            let code = Self.bind(pointer, CInt(index + 1), value)
            guard code == SQLITE_OK else { throw StoreError(sqlite: code, connection, running: text) }
        }
    }

    /// Long lists make texts that never come back: those are not kept.
    private static func prepare(_ db: GRDB.Database, _ sql: SQL) throws -> GRDB.Statement {
        if sql.values.count > 100 || sql.text.utf8.count > 8192 { return try db.makeStatement(sql: sql.text) }
        let cached = try db.cachedStatement(sql: sql.text)
        // The same query may be running further up the stack (`each` inside `each`).
        if sqlite3_stmt_busy(cached.sqliteStatement) != 0 { return try db.makeStatement(sql: sql.text) }
        return cached
    }

    private static func bind(_ pointer: OpaquePointer, _ index: CInt, _ value: Value) -> CInt {
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return sqlite3_bind_null(pointer, index)
        case .integer(let integer): return sqlite3_bind_int64(pointer, index, integer)
        case .real(let real): return sqlite3_bind_double(pointer, index, real)
        case .text(var text):
            return text.withUTF8 { utf8 in
                guard let start = utf8.baseAddress else { return sqlite3_bind_text(pointer, index, "", 0, copy) }
                return start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
                    sqlite3_bind_text64(pointer, index, $0, UInt64(utf8.count), copy, UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(pointer, index, 0) }
            return bytes.withUnsafeBytes { sqlite3_bind_blob64(pointer, index, $0.baseAddress, UInt64($0.count), copy) }
        }
    }

    func step() throws(StoreError) -> Bool {
        let code = sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        throw StoreError(sqlite: code, connection, running: text)
    }

    func next(into values: inout [Value]) throws(StoreError) -> Bool {
        guard try step() else { return false }
        for column in 0..<sqlite3_column_count(pointer) {
            values.append(value(column))
        }
        return true
    }

    private func value(_ column: CInt) -> Value {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER:
            return .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT:
            return .real(sqlite3_column_double(pointer, column))
        case SQLITE_TEXT:
            guard let start = sqlite3_column_text(pointer, column) else { return .text("") }
            let count = Int(sqlite3_column_bytes(pointer, column))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(pointer, column) else { return .bytes([]) }
            let count = Int(sqlite3_column_bytes(pointer, column))
            return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default:
            return .null
        }
    }

    func close() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }
}
