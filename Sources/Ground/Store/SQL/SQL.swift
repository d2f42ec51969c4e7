/// A piece of SQL with its bound values.
///
/// Interpolation binds and never quotes, so no value can change the meaning of a statement:
///
/// ```swift
/// let query: SQL = "SELECT name FROM library WHERE code = \(code)"
/// ```
///
/// - `\(value)` binds one value.
/// - `\(list: values)` binds each as `(?,?,?)`; an empty list becomes `(NULL)`, which equals nothing. Of more than eight the last
///   may be bound again, which is nothing to `IN`.
/// - `\(sql: other)` nests another piece with its values.
/// - `\(raw: text)` inserts text as it is: only for names and clauses the program itself wrote.
///
/// The character `?` is the parameter mark and may stand in the text only inside quotes.
public struct SQL: Sendable, Hashable {
    /// The statement, with `?` where values are bound.
    public internal(set) var text: String
    /// The values in the order of their marks.
    public internal(set) var values: [Value]

    init(text: String, values: [Value]) {
        self.text = text
        self.values = values
    }

    /// Trusted text without values, e.g. a line of a migration.
    public init(raw text: String) {
        self.init(text: text, values: [])
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        SQL(text: left.text + right.text, values: left.values + right.values)
    }

    public static func += (left: inout SQL, right: SQL) {
        left.text += right.text
        left.values += right.values
    }
}

extension Sequence<SQL> {
    /// The pieces one after the other with `separator` between them.
    public func joined(separator: SQL = "") -> SQL {
        var joined = SQL(text: "", values: [])
        for (index, piece) in enumerated() {
            if index > 0 { joined += separator }
            joined += piece
        }
        return joined
    }
}
