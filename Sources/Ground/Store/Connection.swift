/// One transaction on one connection: the only way to the data, valid only inside the closure that received it.
///
/// After an SQL error the transaction is over: every later statement is refused with `transactionOver` and nothing is
/// kept, even when the closure swallows the error. (So PostgreSQL does it; SQLite follows, so that code cannot come to
/// rely on the difference.)
public final class Connection {
    private var session: (any Session)?
    private(set) var failure: StoreError?
    var changesSeen: Set<Change.Subject> = []

    init(_ session: any Session) {
        self.session = session
    }

    func end() {
        session = nil
    }

    /// The engine, for the few statements that differ.
    public func engine() throws(StoreError) -> Engine { try open().engine }

    /// Every row of a query.
    public func rows(_ sql: SQL) throws(StoreError) -> [Row] {
        var values: [Value] = []
        var rows = 0
        try walk(sql) { cursor throws(StoreError) in
            while try cursor.next(into: &values) { rows += 1 }
        }
        guard rows > 0 else { return [] }
        let width = values.count / rows
        return (0..<rows).map { Row(values, start: $0 * width, count: width) }
    }

    /// The first row of a query, or of a statement with RETURNING.
    public func row(_ sql: SQL) throws(StoreError) -> Row? {
        var values: [Value] = []
        var found = false
        try walk(sql) { cursor throws(StoreError) in found = try cursor.next(into: &values) }
        return found ? Row(values, count: values.count) : nil
    }

    /// The first column of the first row as an integer; nil when there is no row or it holds NULL.
    public func int(_ sql: SQL) throws(StoreError) -> Int64? { try row(sql)?.intOrNil(0) }

    /// The first column of the first row as text; nil when there is no row or it holds NULL.
    public func text(_ sql: SQL) throws(StoreError) -> String? { try row(sql)?.textOrNil(0) }

    /// Walks a query row by row without keeping the result. What `body` throws ends the walk and is passed on.
    public func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let cursor = try perform { session throws(StoreError) in try session.stream(sql) }
        defer { cursor.close() }
        var values: [Value] = []
        while true {
            values.removeAll(keepingCapacity: true)
            do throws(StoreError) {
                guard try cursor.next(into: &values) else { return }
            } catch {
                throw fail(error)
            }
            try body(Row(values, count: values.count))
        }
    }

    /// Runs a statement and returns the rows it inserted, updated or deleted. Statements are prepared once per text.
    @discardableResult
    public func run(_ sql: SQL) throws(StoreError) -> Int {
        try perform { session throws(StoreError) in try session.run(sql) }
    }

    /// Runs a statement whose answer nobody needs. On PostgreSQL it travels with the next question, or with the end of the
    /// transaction, and costs no journey of its own; what is wrong with it is said there.
    public func post(_ sql: SQL) throws(StoreError) {
        try perform { session throws(StoreError) in try session.post(sql) }
    }

    /// Inserts one row into a table whose key is `id {identity}` and returns its id. Twice as fast on SQLite as RETURNING,
    /// so it is the way of bulk imports; the text holds no RETURNING.
    public func insert(_ sql: SQL) throws(StoreError) -> Int64 {
        try perform { session throws(StoreError) in try session.insert(sql) }
    }

    /// Inserts many rows into the named columns of a table, by COPY on PostgreSQL and by one prepared statement on SQLite, and
    /// returns how many. Names are the program's own; a row holds one value per column. Ids may be given or left to the
    /// engine; a row that breaks a rule ends the transaction.
    @discardableResult
    public func insertAll(
        into table: String, columns: [String], rows: some Sequence<[Value]>
    ) throws(StoreError) -> Int {
        try perform { session throws(StoreError) in try session.insertAll(table, columns, AnyIterator(rows.makeIterator())) }
    }

    /// The engine's plan of a query, for tests that a hot query uses its index.
    public func plan(of sql: SQL) throws(StoreError) -> String {
        try perform { session throws(StoreError) in try session.plan(of: sql) }
    }

    func append(_ change: Change.Subject) throws(StoreError) {
        try perform { session throws(StoreError) in try session.changed(change) }
    }

    func settleChanges() throws(StoreError) {
        try perform { session throws(StoreError) in try session.settleChanges() }
    }

    func hasTable(_ name: String) throws(StoreError) -> Bool { try open().hasTable(name) }

    private func open() throws(StoreError) -> any Session {
        if let failure {
            throw StoreError(.transactionOver, "the transaction ended with \(failure.code)")
        }
        guard let session else {
            throw StoreError(.transactionOver, "a connection was used after its closure")
        }
        return session
    }

    private func perform<T>(_ body: (any Session) throws(StoreError) -> T) throws(StoreError) -> T {
        let session = try open()
        do throws(StoreError) {
            return try body(session)
        } catch {
            throw fail(error)
        }
    }

    private func walk(_ sql: SQL, _ body: (any Cursor) throws(StoreError) -> Void) throws(StoreError) {
        let cursor = try perform { session throws(StoreError) in try session.cursor(sql) }
        defer { cursor.close() }
        do throws(StoreError) {
            try body(cursor)
        } catch {
            throw fail(error)
        }
    }

    private func fail(_ error: StoreError) -> StoreError {
        failure = error
        return error
    }
}
