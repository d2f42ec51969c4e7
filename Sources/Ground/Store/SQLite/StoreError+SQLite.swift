internal import GRDB
internal import GRDBSQLite

extension StoreError {
    /// An error while a statement ran. SQLite's own words are kept only for broken constraints, where they name tables
    /// and columns: elsewhere (a full-text query, a JSON function) they quote the bound value.
    init(sqlite code: CInt, _ connection: OpaquePointer?, running text: String) {
        let extended = connection.map { sqlite3_extended_errcode($0) } ?? code
        let mapped = Code(sqlite: extended)
        var message = Self.words(extended)
        if mapped.constraint != nil, let connection, let words = sqlite3_errmsg(connection) {
            message = String(cString: words)
        }
        self.init(mapped, "\(message) in: \(text.prefix(300))")
    }

    /// An error of GRDB while it prepared a statement: nothing is bound yet, so SQLite's words hold no value.
    init(_ error: any Error, preparing text: String) {
        guard let error = error as? DatabaseError else {
            self.init(.other, "\(type(of: error)) in: \(text.prefix(300))")
            return
        }
        let code = Code(sqlite: error.extendedResultCode.rawValue)
        let words = error.message ?? Self.words(error.extendedResultCode.rawValue)
        self.init(code == .other ? .syntax : code, "\(words) in: \(text.prefix(300))")
    }

    /// An error of GRDB while it opened a database, or began or ended a transaction.
    init(_ error: DatabaseError) {
        let extended = error.extendedResultCode.rawValue
        let code = Code(sqlite: extended)
        self.init(code, code.constraint == nil ? Self.words(extended) : error.message ?? Self.words(extended))
    }

    private static func words(_ code: CInt) -> String {
        "\(sqlite3_errstr(code).map { String(cString: $0) } ?? "unknown") (\(code))"
    }
}

extension StoreError.Code {
    init(sqlite extended: CInt) {
        switch extended & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy
        case SQLITE_FULL: self = .full
        case SQLITE_READONLY: self = .readOnly
        case SQLITE_CORRUPT: self = .corrupt
        case SQLITE_NOTADB: self = .notADatabase
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen
        case SQLITE_IOERR: self = .device
        case SQLITE_ERROR, SQLITE_MISUSE, SQLITE_RANGE: self = .syntax
        case SQLITE_INTERRUPT: self = .interrupted
        case SQLITE_ABORT: self = .transactionOver
        case SQLITE_CONSTRAINT: self = .constraint(Self.rule(extended >> 8))
        default: self = .other
        }
    }

    /// The upper byte of an extended constraint code, as in sqlite3.h.
    private static func rule(_ number: CInt) -> StoreError.Constraint {
        switch number {
        case 6, 8, 10: .unique  // primary key, unique, rowid
        case 3: .foreignKey
        case 5: .notNull
        case 1: .check
        default: .other
        }
    }
}
