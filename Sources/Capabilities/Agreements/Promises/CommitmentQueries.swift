import Commons
import Store

/// The SQL of commitments and reviews.
enum CommitmentQueries {
    static func insert(
        _ agreement: AgreementID, _ library: LibraryID, what: String, measure: String, target: Int?, due: CalendarDay,
        by actor: String,
        at: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO commitment (agreement_id, library_id, what, measure, target, due_day, actor, at)
            VALUES (\(agreement), \(library), \(what), \(measure), \(target), \(due.daysSince1970), \(actor), \(at)) RETURNING id
            """) ?? 0
    }

    /// Of these libraries, whatever the agreement, past their day; the newest last.
    static func due(
        of libraries: [LibraryID], from: CalendarDay, before day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [Commitment] {
        try commitments(
            """
            library_id IN \(list: libraries) AND due_day >= \(from.daysSince1970) AND due_day < \(day.daysSince1970)
                AND agreement_id IN (SELECT p.agreement_id FROM agreement_party p WHERE p.library_id IN \(list: libraries)
                    AND p.state <> \(AgreementState.withdrawn.rawValue))
            """, connection)
    }

    /// What a library has promised in agreements that hold, and what falls due from a day on.
    static func pending(
        of library: LibraryID, from day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [Commitment] {
        let states = AgreementState.allCases.filter(\.isInForce).map(\.rawValue)
        return try connection.rows(
            select(
                """
                library_id = \(library) AND outcome IS NULL AND due_day >= \(day.daysSince1970)
                    AND agreement_id IN (SELECT id FROM agreement WHERE state IN \(list: states))
                """)
        ).map(commitment)
    }

    static func of(_ agreement: AgreementID, _ connection: Connection) throws(StoreError) -> [Commitment] {
        try commitments("agreement_id = \(agreement)", connection)
    }

    static func find(_ id: Int64, _ connection: Connection) throws(StoreError) -> Commitment? {
        try commitments("id = \(id)", connection).first
    }

    private static func commitments(_ condition: SQL, _ connection: Connection) throws(StoreError) -> [Commitment] {
        try connection.rows(select(condition)).map(commitment)
    }

    static func select(_ condition: SQL) -> SQL {
        """
        SELECT id, agreement_id, library_id, what, measure, target, due_day, outcome, at FROM commitment
        WHERE \(sql: condition) ORDER BY due_day, id
        """
    }

    static func commitment(_ row: Row) -> Commitment {
        Commitment(
            id: row.int(0), agreement: AgreementID(row.int(1)), library: LibraryID(row.int(2)), what: row.text(3),
            measure: row.text(4), target: row.intOrNil(5).map(Int.init), due: CalendarDay(daysSince1970: Int(row.int(6))),
            since: CalendarDay(at: row.int(8)),
            stated: row.textOrNil(7).flatMap(Commitment.Outcome.init(rawValue:)))
    }

    static func state(_ id: Int64, _ outcome: Commitment.Outcome, by actor: String, at: Int64, _ connection: Connection)
        throws(StoreError)
    {
        try connection.run(
            "UPDATE commitment SET outcome = \(outcome == .pending ? nil : outcome.rawValue), stated_by = \(actor), stated_at = \(at) WHERE id = \(id)"
        )
    }

    static func insert(_ r: AgreementReview, of id: AgreementID, at: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO agreement_review (agreement_id, day, notes, kept, missed, pending, actor, at, numbers, costs)
            VALUES (\(id), \(r.day.daysSince1970), \(r.notes), \(r.kept), \(r.missed), \(r.pending), \(r.actor), \(at),
                    \(AgreementPaper.text(of: r.numbers)), \(AgreementPaper.text(of: r.costs)))
            """)
    }

    static func reviews(_ id: AgreementID, _ connection: Connection) throws(StoreError) -> [AgreementReview] {
        try connection.rows(
            "SELECT day, notes, kept, missed, pending, actor, numbers, costs FROM agreement_review WHERE agreement_id = \(id) ORDER BY id DESC"
        ).map { row in
            AgreementReview(
                day: CalendarDay(daysSince1970: Int(row.int(0))), notes: row.text(1), kept: Int(row.int(2)),
                missed: Int(row.int(3)),
                pending: Int(row.int(4)), actor: row.text(5), numbers: AgreementPaper.numbers(row.text(6)),
                costs: AgreementPaper.costs(row.text(7)))
        }
    }

    static func set(_ p: PartnerPulse, of id: AgreementID, by actor: String, at: Int64, _ connection: Connection)
        throws(StoreError)
    {
        try connection.run(
            """
            INSERT INTO agreement_pulse (agreement_id, library_id, quarter, smooth, worth, actor, at)
            VALUES (\(id), \(p.library), \(p.quarter.count), \(p.smooth), \(p.worth), \(actor), \(at))
            ON CONFLICT (agreement_id, library_id, quarter) DO UPDATE
            SET smooth = excluded.smooth, worth = excluded.worth, actor = excluded.actor, at = excluded.at
            """)
    }

    static func pulses(_ id: AgreementID, _ connection: Connection) throws(StoreError) -> [PartnerPulse] {
        try connection.rows(
            """
            SELECT library_id, quarter, smooth, worth FROM agreement_pulse WHERE agreement_id = \(id)
            ORDER BY quarter DESC, library_id
            """
        ).map { row in
            PartnerPulse(
                library: LibraryID(row.int(0)), quarter: .init(count: Int(row.int(1))), smooth: Int(row.int(2)),
                worth: Int(row.int(3)))
        }
    }

    /// How many commitments of these agreements are past their day and nobody has said how they ended.
    static func overdue(_ agreements: [AgreementID], on day: Int, _ connection: Connection) throws(StoreError) -> Int {
        guard !agreements.isEmpty else { return 0 }
        return Int(
            try connection.int(
                "SELECT COUNT(*) FROM commitment WHERE agreement_id IN \(list: agreements) AND due_day < \(day) AND outcome IS NULL"
            )
                ?? 0)
    }
}
