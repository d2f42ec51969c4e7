internal import CLibPQ

/// One transaction on one connection. It begins with its first statement, in the same journey; a connection that turns
/// out to be dead at that moment is replaced, because nothing can have happened yet.
final class PostgresSession: Session {
    private let pool: PostgresPool
    private var link: PostgresLink?
    private let begin: SQL
    private let cancellation: PostgresCancellation?
    private var turn: PostgresTurn?
    private var begun = false
    private var cursors = 0
    /// Statements under way whose answers nobody waits for yet.
    private var posted = 0
    /// Answers that are not read pile up on both sides; these fit in any buffer.
    private static let mostPosted = 100
    private var changes: [Change.Subject] = []
    /// The first thing that went wrong.
    private(set) var failure: PostgresFailure?
    /// Whether COMMIT was sent and not answered.
    private(set) var isInDoubt = false

    static let reading: SQL = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    static let writing: SQL = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    init(
        _ pool: PostgresPool, _ link: PostgresLink, _ begin: SQL, _ cancellation: PostgresCancellation? = nil,
        _ turn: PostgresTurn? = nil
    ) {
        (self.pool, self.link, self.begin, self.cancellation, self.turn) = (pool, link, begin, cancellation, turn)
        cancellation?.watch(link)
    }

    var engine: Engine { .postgreSQL }

    func run(_ sql: SQL) throws(StoreError) -> Int { try perform([sql]).written }

    /// The first statement of a transaction waits for its answer: until then the connection may turn out to be dead.
    func post(_ sql: SQL) throws(StoreError) {
        guard begun, posted < Self.mostPosted else {
            _ = try perform([sql])
            return
        }
        let link = try open()
        do throws(PostgresFailure) {
            try link.send(sql)
            posted += 1
        } catch {
            throw fail(error)
        }
    }

    func insert(_ sql: SQL) throws(StoreError) -> Int64 {
        var values: [Value] = []
        let result = try perform([SQL(text: sql.text + " RETURNING id", values: sql.values)])
        guard result.count == 1, try result.next(into: &values), case .integer(let id)? = values.first else {
            throw StoreError(.syntax, "an insert must add one row: \(sql.text.prefix(200))")
        }
        if let table = PostgresText.tableWithGivenID(sql.text) { try countOn(table, from: id) }
        return id
    }

    /// An id that was given, not counted, must not be given out again later.
    private func countOn(_ table: String, from id: Int64) throws(StoreError) {
        _ = try perform([
            """
            SELECT setval(s, \(id)) FROM (SELECT CAST(pg_get_serial_sequence(\(table), 'id') AS regclass) AS s) AS counter
            WHERE s IS NOT NULL AND COALESCE(pg_sequence_last_value(s), 0) < \(id)
            """
        ])
    }

    func cursor(_ sql: SQL) throws(StoreError) -> any Cursor { try perform([sql]) }

    func stream(_ sql: SQL) throws(StoreError) -> any Cursor {
        guard PostgresText.isQuery(sql.text) else { return try cursor(sql) }
        cursors += 1
        return try PostgresStream(self, sql, name: "c\(cursors)")
    }

    func hasTable(_ name: String) throws(StoreError) -> Bool {
        try perform(["SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = \(name)"]).count > 0
    }

    /// Sequential scans are left out of account: a test's few rows would always be scanned, a province's never should.
    func plan(of sql: SQL) throws(StoreError) -> String {
        let result = try perform([
            "SET LOCAL enable_seqscan = off", "EXPLAIN (COSTS OFF) \(sql: sql)",
        ])
        _ = try perform(["SET LOCAL enable_seqscan = on"])
        var values: [Value] = []
        while try result.next(into: &values) {}
        return values.map { if case .text(let line) = $0 { line } else { "" } }.joined(separator: "\n")
    }

    func insertAll(_ table: String, _ columns: [String], _ rows: AnyIterator<[Value]>) throws(StoreError) -> Int {
        let list = columns.joined(separator: ", ")
        let shape: SQL = "SELECT \(raw: list) FROM \(raw: table) LIMIT 0"
        let types: [Oid]
        if let known = link?.columnTypes[shape.text], begun {
            types = known
        } else {
            types = try perform([shape]).columnTypes
            link?.columnTypes[shape.text] = types
        }
        let link = try open()
        posted = 0
        do throws(PostgresFailure) {
            return try PostgresCopy(into: "\(table) (\(list))", types: types).run(link, rows)
        } catch {
            throw fail(error)
        }
    }

    // MARK: Changes

    /// Lines are kept until the end, so that their numbers stand in the order of commits; see `settleChanges`.
    func changed(_ subject: Change.Subject) { changes.append(subject) }

    /// Appends the lines. From here to its end this transaction keeps others from appending theirs: a number is given out
    /// only when all lower ones can be seen, so no follower ever passes one by.
    func settleChanges() throws(StoreError) {
        if changes.isEmpty { return }
        _ = try perform(takeChanges())
    }

    private func takeChanges() -> [SQL] {
        if changes.isEmpty { return [] }
        let kinds = "{" + changes.map { String($0.kind.rawValue) }.joined(separator: ",") + "}"
        let ids = "{" + changes.map { String($0.id) }.joined(separator: ",") + "}"
        changes.removeAll()
        return [
            PostgresLock.changes.sqlUntilEnd,
            """
            INSERT INTO change (kind, id) SELECT kind, id FROM unnest(CAST(CAST(\(kinds) AS text) AS smallint[]), \
            CAST(CAST(\(ids) AS text) AS bigint[])) AS line(kind, id)
            """,
        ]
    }

    // MARK: Journeys

    /// Sends statements together and returns the last one's answer.
    func perform(_ statements: [SQL], keeping: Bool = true) throws(StoreError) -> PostgresResult {
        while true {
            let link = try open()
            do throws(PostgresFailure) {
                if let cancellation { try cancellation.check() }
                if !begun { try link.send(begin) }
                for statement in statements { try link.send(statement, keeping: keeping) }
                posted = 0
                let result = try link.receive()
                begun = true
                return result
            } catch {
                if !begun, error.isDisconnection {
                    try replaceLink()
                    continue
                }
                begun = true
                throw fail(error)
            }
        }
    }

    /// Sends along with whatever comes next.
    func sendLater(_ sql: SQL) {
        try? link?.send(sql, keeping: false)
    }

    /// Ends the transaction and keeps it.
    func commit() throws(StoreError) {
        if !begun, changes.isEmpty { return finish() }
        // A first journey may be made again on another connection; one with COMMIT in it never.
        if !begun { try settleChanges() }
        let last = takeChanges()
        isInDoubt = true
        _ = try perform(last + ["COMMIT"])
        isInDoubt = false
        begun = false
        finish()
    }

    /// Ends the transaction and keeps nothing; also the end of a read. Nobody waits for the answer.
    func finish() {
        guard let link else { return }
        self.link = nil
        cancellation?.leave()
        if begun, !link.isBroken {
            do throws(PostgresFailure) {
                // After an error the server passes over all that came in the same journey, ROLLBACK too.
                if link.hasSent { link.leave() }
                try link.send("ROLLBACK")
                link.leave()
            } catch {}
        }
        turn?.end(link)
        if cancellation?.wasUsed == true { pool.drop(link) } else { pool.give(link) }
    }

    private func replaceLink() throws(StoreError) {
        guard let dead = link else { return }
        cancellation?.leave()
        link = nil
        turn = nil
        let fresh = try pool.replace(dead)
        link = fresh
        cancellation?.watch(fresh)
    }

    private func open() throws(StoreError) -> PostgresLink {
        guard let link else { throw StoreError(.transactionOver, "the transaction is over") }
        return link
    }

    private func fail(_ failure: PostgresFailure) -> StoreError {
        self.failure = self.failure ?? failure
        guard isInDoubt, failure.isDisconnection else { return failure.error }
        return StoreError(.serverGone, "the connection was lost while the write was being kept: it may or may not have been kept")
    }
}
