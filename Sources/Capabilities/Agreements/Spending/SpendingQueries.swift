import Commons
import Store

/// The SQL of the register of what was spent: lines are put in and never changed.
enum SpendingQueries {
    static func insert(
        _ note: SpendingNote, of agreement: AgreementID, for library: LibraryID, corrects: Int64? = nil, reason: String? = nil,
        by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO agreement_spending (agreement_id, library_id, has_line, line, payer_id, to_id, rupiah, in_kind, day, what,
                receipt, corrects, reason, actor, at)
            VALUES (\(agreement), \(library), \(note.line == nil ? 0 : 1), \(note.line?.what ?? ""), \(note.line?.payer), \(note.to),
                \(note.rupiah), \(note.inKind), \(note.day.daysSince1970), \(note.what), \(note.receipt), \(corrects), \(reason),
                \(actor), \(at)) RETURNING id
            """) ?? 0
    }

    /// The newest first.
    static func of(_ agreement: AgreementID, _ connection: Connection) throws(StoreError) -> [Spending] {
        try connection.rows("\(sql: select) WHERE agreement_id = \(agreement) ORDER BY id DESC").map(spending)
    }

    static func find(_ id: Int64, _ connection: Connection) throws(StoreError) -> Spending? {
        try connection.row("\(sql: select) WHERE id = \(id)").map(spending)
    }

    static func isTakenBack(_ id: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        (try connection.int("SELECT COUNT(*) FROM agreement_spending WHERE corrects = \(id)") ?? 0) > 0
    }

    static func count(_ agreement: AgreementID, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM agreement_spending WHERE agreement_id = \(agreement)") ?? 0)
    }

    /// Agreements of these libraries, in these states, that have a register.
    static func unsettled(
        of libraries: [LibraryID], in states: [AgreementState], limit: Int, _ connection: Connection
    ) throws(StoreError) -> [AgreementID] {
        try connection.rows(
            """
            SELECT DISTINCT s.agreement_id FROM agreement_spending s JOIN agreement_party p ON p.agreement_id = s.agreement_id
            WHERE p.library_id IN \(list: libraries) AND p.state IN \(list: states.map(\.rawValue))
            ORDER BY s.agreement_id DESC LIMIT \(limit)
            """
        ).map { AgreementID($0.int(0)) }
    }

    private static let select: SQL = """
        SELECT id, agreement_id, library_id, has_line, line, payer_id, to_id, rupiah, in_kind, day, what, receipt, corrects, reason,
            actor, at
        FROM agreement_spending
        """

    private static func spending(_ row: Row) -> Spending {
        Spending(
            id: row.int(0), agreement: AgreementID(row.int(1)), library: LibraryID(row.int(2)),
            line: row.int(3) == 1 ? CostLine(row.text(4), payer: row.intOrNil(5).map { LibraryID($0) }) : nil,
            to: row.intOrNil(6).map { LibraryID($0) }, rupiah: Int(row.int(7)), inKind: row.textOrNil(8),
            day: CalendarDay(daysSince1970: Int(row.int(9))), what: row.text(10), receipt: row.textOrNil(11),
            corrects: row.intOrNil(12), reason: row.textOrNil(13), actor: row.text(14), at: row.int(15))
    }
}
