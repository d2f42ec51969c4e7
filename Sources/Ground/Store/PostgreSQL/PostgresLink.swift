internal import CLibPQ

/// One connection to a server, always in libpq's pipeline mode: several statements go out together and cost one journey.
///
/// Used by one thread at a time; the pool hands it from one to the next, which is why it may cross threads.
final class PostgresLink: @unchecked Sendable {
    let connection: OpaquePointer
    var statements: [String: [PostgresStatement]] = [:]
    var columnTypes: [String: [Oid]] = [:]
    /// How far this server was seen to have come in the primary's log, where it is a replica.
    var replayed: Int64 = 0
    private var names = 0
    /// Statements known here may mean something else by now, or there are too many of them.
    private var forgets = false
    /// Whether this transaction changed the schema: undone, it changes it back.
    private var changedSchema = false
    /// What was sent since the last synchronisation.
    private var sent: [Sent] = []
    /// Synchronisations whose answers nobody has read.
    private var unread = 0
    private(set) var isBroken = false

    /// Whether statements are under way whose answers the next `receive` brings.
    var hasSent: Bool { !sent.isEmpty }

    private struct Sent {
        let text: String
        let prepared: PostgresStatement?
        /// Whether values were bound, which the server's words might then quote.
        let hasValues: Bool
    }

    /// Statements kept prepared; a program's own are a few hundred.
    private static let mostStatements = 500

    init(_ connection: OpaquePointer) {
        self.connection = connection
    }

    deinit { PQfinish(connection) }

    /// Reads what is left over and asks the socket, without a journey, whether the server is still there.
    func isHealthy() -> Bool {
        drain()
        // The first look may read the server's farewell, the second then finds the end.
        return !isBroken && PQconsumeInput(connection) == 1 && PQconsumeInput(connection) == 1
            && PQstatus(connection) == CONNECTION_OK
    }

    /// Sends a statement; its answer comes with the next `receive`. Long lists make texts that never come back: those are
    /// not kept prepared.
    func send(_ sql: SQL, keeping: Bool = true) throws(PostgresFailure) {
        drain()
        if forgets, sent.isEmpty {
            forgets = false
            statements.removeAll()
            try dispatch("DEALLOCATE ALL", nil) { PQsendQueryParams(connection, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 1) }
            // Apart from what follows: BEGIN with a level of isolation must be the first of its journey.
            leave()
            drain()
        }
        let wanted = sql.values.map(PostgresValues.type)
        if !keeping || wanted.count > 100 || sql.text.utf8.count > 8192 {
            let text = try rewritten(sql)
            try bind(sql, wanted) { values, lengths, formats in
                PQsendQueryParams(connection, text, CInt(wanted.count), wanted, values, lengths, formats, 1)
            }
            return
        }
        let statement = try prepared(sql, wanted)
        try bind(sql, statement.types) { values, lengths, formats in
            PQsendQueryPrepared(connection, statement.name, CInt(wanted.count), values, lengths, formats, 1)
        }
    }

    /// Reads the answers to all that was sent; returns the last one's, or throws the first error.
    func receive() throws(PostgresFailure) -> PostgresResult {
        guard PQpipelineSync(connection) == 1 else { throw broken(sent.last?.text ?? "") }
        var last: PostgresResult?
        var failure: PostgresFailure?
        let expected = sent
        sent.removeAll(keepingCapacity: true)
        for item in expected {
            let result = PQgetResult(connection)
            let status = PQresultStatus(result)
            if let result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK {
                last = PostgresResult(result)
                if last?.changesSchema == true { (forgets, changedSchema) = (true, true) }
                skip()
                continue
            }
            if let prepared = item.prepared { forget(prepared, item.text) }
            if status == PGRES_FATAL_ERROR, failure == nil {
                failure = Self.failure(result, item.text, hasValues: item.hasValues)
            }
            if failure?.isStale == true { forgets = true }
            PQclear(result)
            if PQstatus(connection) != CONNECTION_OK || result == nil { throw broken(item.text, failure) }
            skip()
        }
        let end = PQgetResult(connection)
        let isSettled = PQresultStatus(end) == PGRES_PIPELINE_SYNC
        PQclear(end)
        guard isSettled else { throw broken(expected.last?.text ?? "", failure) }
        if let failure { throw failure }
        guard let last else { throw broken("") }
        return last
    }

    /// Lets what was sent be answered later, at the end of a transaction: the next user reads past it.
    func leave() {
        if changedSchema { (forgets, changedSchema) = (true, false) }
        guard PQpipelineSync(connection) == 1 else {
            isBroken = true
            return
        }
        sent.removeAll(keepingCapacity: true)
        unread += 1
    }

    /// Reads past answers that nobody wants.
    func drain() {
        var empty = 0
        while unread > 0, !isBroken {
            guard let result = PQgetResult(connection) else {
                empty += 1
                if empty > 3 || PQstatus(connection) != CONNECTION_OK { isBroken = true }
                continue
            }
            empty = 0
            if PQresultStatus(result) == PGRES_PIPELINE_SYNC { unread -= 1 }
            PQclear(result)
        }
    }

    func broken(_ text: String, _ failure: PostgresFailure? = nil) -> PostgresFailure {
        isBroken = true
        if let failure, !failure.state.isEmpty { return failure }
        return PostgresFailure(
            error: StoreError(.serverGone, "the connection to the server was lost in: \(text.prefix(300))"), state: "")
    }

    static func failure(_ result: OpaquePointer?, _ text: String, hasValues: Bool = false) -> PostgresFailure {
        func field(_ code: Character) -> String {
            PQresultErrorField(result, CInt(code.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
        }
        let state = field("C")
        return PostgresFailure(error: StoreError(postgres: state, field("M"), running: text, hasValues: hasValues), state: state)
    }

    private func rewritten(_ sql: SQL) throws(PostgresFailure) -> String {
        let (text, marks) = PostgresStatement.rewrite(sql.text)
        guard marks == sql.values.count else {
            throw PostgresFailure(
                error: StoreError(.syntax, "the statement has a stray parameter mark: \(sql.text.prefix(200))"), state: "42601")
        }
        return text
    }

    private func prepared(_ sql: SQL, _ wanted: [Oid]) throws(PostgresFailure) -> PostgresStatement {
        let known = statements[sql.text] ?? []
        if let statement = known.first(where: { $0.types.count == wanted.count && $0.takes(wanted) }) { return statement }
        let text = try rewritten(sql)
        var types = wanted
        var others = known
        if let index = known.firstIndex(where: { $0.merged(with: wanted) != nil }), let merged = known[index].merged(with: wanted)
        {
            types = merged
            others.remove(at: index)
        }
        names += 1
        let statement = PostgresStatement(name: "s\(names)", types: types)
        statements[sql.text] = others + [statement]
        if statements.count > Self.mostStatements { forgets = true }
        try dispatch(sql.text, statement) { PQsendPrepare(connection, statement.name, text, CInt(types.count), types) }
        return statement
    }

    private func forget(_ statement: PostgresStatement, _ text: String) {
        statements[text]?.removeAll { $0 === statement }
        if statements[text]?.isEmpty == true { statements[text] = nil }
    }

    private func bind(
        _ sql: SQL, _ types: [Oid], _ send: ([UnsafePointer<CChar>?], [CInt], [CInt]) -> CInt
    ) throws(PostgresFailure) {
        var buffer: [UInt8] = []
        var starts: [Int] = []
        var lengths: [CInt] = []
        for value in sql.values {
            let start = buffer.count
            do throws(StoreError) {
                try PostgresValues.append(value, to: &buffer)
            } catch {
                throw PostgresFailure(error: error, state: "22000")
            }
            starts.append(value == .null ? -1 : start)
            lengths.append(CInt(buffer.count - start))
        }
        // An empty value still needs an address that is not nil.
        buffer.append(0)
        let formats = [CInt](repeating: 1, count: starts.count)
        try dispatch(sql.text, nil, hasValues: !starts.isEmpty) {
            buffer.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { chars in
                    send(starts.map { start in start < 0 ? nil : chars.baseAddress.map { $0 + start } }, lengths, formats)
                }
            }
        }
    }

    private func dispatch(
        _ text: String, _ prepared: PostgresStatement?, hasValues: Bool = false, _ send: () -> CInt
    ) throws(PostgresFailure) {
        guard send() == 1 else { throw broken(text) }
        sent.append(Sent(text: text, prepared: prepared, hasValues: hasValues))
    }

    /// Each answer is followed by an empty one.
    private func skip() {
        while let rest = PQgetResult(connection) { PQclear(rest) }
    }
}
