import Commons
import Store

/// The SQL of requests for approval.
enum ApprovalQueries {
    private static let columns: SQL = """
        id, library_id, kind, state, round, needs_foundation, reference, subject, summary, benefit, cost, risk, rupiah, until_day,
        asked_by, asked_at
        """

    static func insert(_ r: ApprovalRequest, _ connection: Connection) throws(StoreError) -> ApprovalRequestID {
        let id = try connection.int(
            """
            INSERT INTO approval_request (library_id, kind, state, round, needs_foundation, reference, subject, summary, benefit,
                cost, risk, rupiah, until_day, asked_by, asked_at)
            VALUES (\(r.library), \(r.kind.rawValue), \(r.state.rawValue), \(r.round), \(r.needsFoundation), \(r.reference),
                \(r.form.subject), \(r.form.summary), \(r.form.benefit), \(r.form.cost), \(r.form.risk), \(r.form.rupiah),
                \(r.form.until.daysSince1970), \(r.askedBy), \(r.askedAt))
            RETURNING id
            """)
        return ApprovalRequestID(id ?? 0)
    }

    static func update(_ r: ApprovalRequest, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE approval_request SET state = \(r.state.rawValue), round = \(r.round), subject = \(r.form.subject),
                summary = \(r.form.summary), benefit = \(r.form.benefit), cost = \(r.form.cost), risk = \(r.form.risk),
                rupiah = \(r.form.rupiah), until_day = \(r.form.until.daysSince1970), asked_by = \(r.askedBy),
                asked_at = \(r.askedAt)
            WHERE id = \(r.id)
            """)
    }

    static func find(_ id: ApprovalRequestID, _ connection: Connection) throws(StoreError) -> ApprovalRequest? {
        try of("id = \(id)", limit: 1, connection).first
    }

    static func of(
        _ libraries: [LibraryID], states: [ApprovalState], limit: Int, _ connection: Connection
    ) throws(StoreError) -> [ApprovalRequest] {
        try of(
            "library_id IN \(list: libraries) AND state IN \(list: states.map(\.rawValue))", limit: limit, connection)
    }

    static func approved(
        _ kind: ApprovalKind, _ reference: String, _ library: LibraryID, on day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> ApprovalRequest? {
        try of(
            """
            library_id = \(library) AND kind = \(kind.rawValue) AND reference = \(reference)
                AND state = \(ApprovalState.approved.rawValue) AND until_day >= \(day.daysSince1970)
            """, limit: 1, connection
        ).first
    }

    private static func of(_ condition: SQL, limit: Int, _ connection: Connection) throws(StoreError) -> [ApprovalRequest] {
        var found = try connection.rows(
            "SELECT \(sql: columns) FROM approval_request WHERE \(sql: condition) ORDER BY id DESC LIMIT \(limit)"
        ).compactMap(request)
        guard !found.isEmpty else { return [] }
        var decisions: [Int64: [ApprovalDecision]] = [:]
        let rows = try connection.rows(
            """
            SELECT request_id, round, capacity, outcome, way, actor, at, day, note, stead, image_id, confirmed_by
            FROM approval_decision WHERE request_id IN \(list: found.map(\.id)) ORDER BY request_id, round, at, capacity
            """)
        for row in rows { if let decision = decision(row) { decisions[row.int(0), default: []].append(decision) } }
        for index in found.indices { found[index].decisions = decisions[found[index].id.rawValue] ?? [] }
        return found
    }

    static func decide(_ id: ApprovalRequestID, _ d: ApprovalDecision, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            """
            INSERT INTO approval_decision (request_id, round, capacity, outcome, way, actor, at, day, note, stead, image_id)
            VALUES (\(id), \(d.round), \(d.capacity.rawValue), \(d.outcome.rawValue), \(d.way.rawValue), \(d.actor), \(d.at),
                \(d.day.daysSince1970), \(d.note), \(d.stead), \(d.image))
            ON CONFLICT (request_id, round, capacity) DO NOTHING
            """) == 1
    }

    static func confirm(
        _ id: ApprovalRequestID, round: Int, _ capacity: SigningCapacity, by actor: String, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE approval_decision SET confirmed_by = \(actor), confirmed_at = \(now)
            WHERE request_id = \(id) AND round = \(round) AND capacity = \(capacity.rawValue) AND confirmed_by IS NULL
            """)
    }

    static func keep(
        _ image: [UInt8], kind: String, of id: ApprovalRequestID, at now: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO approval_image (request_id, kind, bytes, at) VALUES (\(id), \(kind), \(image), \(now)) RETURNING id
            """) ?? 0
    }

    static func image(_ image: Int64, of id: ApprovalRequestID, _ connection: Connection) throws(StoreError) -> (
        kind: String, bytes: [UInt8]
    )? {
        try connection.row("SELECT kind, bytes FROM approval_image WHERE id = \(image) AND request_id = \(id)")
            .map { ($0.text(0), $0.bytes(1)) }
    }

    // MARK: Links

    static func issue(
        hash: String, _ id: ApprovalRequestID, round: Int, _ capacity: SigningCapacity, by actor: String, at now: Int64,
        until end: Int64, _ connection: Connection
    ) throws(StoreError) {
        try voidLinks(of: id, capacity, at: now, connection)
        try connection.run(
            """
            INSERT INTO approval_link (hash, request_id, round, capacity, issued_by, issued_at, expires_at)
            VALUES (\(hash), \(id), \(round), \(capacity.rawValue), \(actor), \(now), \(end))
            """)
    }

    static func voidLinks(
        of id: ApprovalRequestID, _ capacity: SigningCapacity, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE approval_link SET used_at = \(now)
            WHERE request_id = \(id) AND capacity = \(capacity.rawValue) AND used_at IS NULL
            """)
    }

    static func link(hash: String, _ connection: Connection) throws(StoreError) -> (
        request: ApprovalRequestID, round: Int, capacity: SigningCapacity, expiresAt: Int64, isUsed: Bool, issuer: String
    )? {
        try connection.row(
            "SELECT request_id, round, capacity, expires_at, used_at, issued_by FROM approval_link WHERE hash = \(hash)"
        ).flatMap { row in
            SigningCapacity(rawValue: row.text(2)).map {
                (ApprovalRequestID(row.int(0)), Int(row.int(1)), $0, row.int(3), row.intOrNil(4) != nil, row.text(5))
            }
        }
    }

    static func use(hash: String, at now: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("UPDATE approval_link SET used_at = \(now) WHERE hash = \(hash) AND used_at IS NULL") == 1
    }

    /// All of a library that leaves: its words are nobody else's.
    static func clear(_ library: LibraryID, _ connection: Connection) throws(StoreError) {
        for table in ["approval_decision", "approval_image", "approval_link"] {
            try connection.run(
                """
                DELETE FROM \(raw: table)
                WHERE request_id IN (SELECT id FROM approval_request WHERE library_id = \(library))
                """)
        }
        try connection.run("DELETE FROM approval_request WHERE library_id = \(library)")
    }

    private static func request(_ row: Row) -> ApprovalRequest? {
        guard let kind = ApprovalKind(rawValue: row.text(2)), let state = ApprovalState(rawValue: row.text(3)) else { return nil }
        let form = ApprovalForm(
            subject: row.text(7), summary: row.text(8), benefit: row.text(9), cost: row.text(10), risk: row.text(11),
            rupiah: row.intOrNil(12).map { Int($0) }, until: CalendarDay(daysSince1970: Int(row.int(13))),
            asksFoundation: row.bool(5))
        return ApprovalRequest(
            id: ApprovalRequestID(row.int(0)), library: LibraryID(row.int(1)), kind: kind, state: state,
            round: Int(row.int(4)), form: form, needsFoundation: row.bool(5), reference: row.textOrNil(6),
            askedBy: row.text(14), askedAt: row.int(15))
    }

    private static func decision(_ row: Row) -> ApprovalDecision? {
        guard let capacity = SigningCapacity(rawValue: row.text(2)),
            let outcome = ApprovalDecision.Outcome(rawValue: row.text(3)), let way = SigningWay(rawValue: row.text(4))
        else { return nil }
        return ApprovalDecision(
            round: Int(row.int(1)), capacity: capacity, outcome: outcome, way: way, actor: row.text(5), at: row.int(6),
            day: CalendarDay(daysSince1970: Int(row.int(7))), note: row.text(8), stead: row.textOrNil(9),
            image: row.intOrNil(10), confirmedBy: row.textOrNil(11))
    }
}
