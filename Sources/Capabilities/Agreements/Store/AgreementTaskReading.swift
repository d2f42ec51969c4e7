import Commons
import FoundationEssentials
import Store

/// The SQL behind the desk: a fixed number of statements, whatever the number of agreements.
enum AgreementTaskReading {
    struct Basis {
        var agreements: [Agreement]
        /// Who has accepted the version in hand.
        var accepted: [AgreementID: [LibraryID]] = [:]
        var approvals: [AgreementID: [Approval]] = [:]
        /// Of the libraries asked for: past their day, and nobody has said what became of them.
        var overdue: [AgreementID: [Commitment]] = [:]
    }

    /// The states in which something may wait for somebody.
    static let states = AgreementState.allCases.filter { $0.isInForce || $0 == .proposed || $0 == .negotiated }

    static func basis(_ libraries: [LibraryID], _ today: CalendarDay, _ connection: Connection) throws -> Basis {
        try basis(
            AgreementReading.of(libraries, states: states, connection), overdue(libraries, today), connection)
    }

    /// Of some agreements alone.
    static func basis(
        of ids: [AgreementID], _ libraries: [LibraryID], _ today: CalendarDay, _ connection: Connection
    ) throws -> Basis {
        try basis(AgreementReading.all(ids, connection), overdue(libraries, today, in: ids), connection)
    }

    private static func basis(_ agreements: [Agreement], _ overdue: SQL, _ connection: Connection) throws -> Basis {
        var basis = Basis(agreements: agreements)
        func ids(_ state: AgreementState) -> [AgreementID] { basis.agreements.filter { $0.state == state }.map(\.id) }
        for row in try connection.rows(accepted(ids(.proposed))) {
            basis.accepted[AgreementID(row.int(0)), default: []].append(LibraryID(row.int(1)))
        }
        for row in try connection.rows(approvals(ids(.negotiated))) {
            basis.approvals[AgreementID(row.int(10)), default: []].append(AgreementReading.approval(row))
        }
        let late = try connection.rows(overdue).map(CommitmentQueries.commitment)
        basis.overdue = Dictionary(grouping: late, by: \.agreement)
        return basis
    }

    static func overdue(_ libraries: [LibraryID], _ today: CalendarDay) -> SQL {
        CommitmentQueries.select(
            """
            agreement_id IN (SELECT agreement_id FROM agreement_party WHERE library_id IN \(list: libraries))
                AND library_id IN \(list: libraries) AND due_day < \(today.daysSince1970) AND outcome IS NULL
            """)
    }

    static func overdue(_ libraries: [LibraryID], _ today: CalendarDay, in ids: [AgreementID]) -> SQL {
        CommitmentQueries.select(
            """
            agreement_id IN \(list: ids) AND library_id IN \(list: libraries) AND due_day < \(today.daysSince1970)
                AND outcome IS NULL
            """)
    }

    static func accepted(_ ids: [AgreementID]) -> SQL {
        """
        SELECT c.agreement_id, c.library_id FROM agreement_acceptance c
        JOIN agreement a ON a.id = c.agreement_id AND a.version = c.version WHERE a.id IN \(list: ids)
        """
    }

    static func approvals(_ ids: [AgreementID]) -> SQL {
        """
        SELECT p.library_id, p.capacity, p.way, p.actor, p.at, p.day, p.place, p.witnesses, p.image_id, p.confirmed_by, p.agreement_id,
            p.stead
        FROM agreement_approval p JOIN agreement a ON a.id = p.agreement_id AND a.version = p.version
        WHERE a.id IN \(list: ids) ORDER BY p.at, p.library_id, p.capacity
        """
    }

    /// Only the titles are taken out of the texts, which is most of the cost.
    static func titles(_ ids: [AgreementID], _ connection: Connection) throws -> [AgreementID: String] {
        struct Titled: Decodable { var title: String }
        let rows = try connection.rows(
            """
            SELECT v.agreement_id, v.content FROM agreement_version v
            JOIN agreement a ON a.id = v.agreement_id AND a.version = v.version WHERE a.id IN \(list: ids)
            """)
        return rows.reduce(into: [:]) { titles, row in
            titles[AgreementID(row.int(0))] = (try? JSONDecoder().decode(Titled.self, from: Data(row.text(1).utf8)))?.title
        }
    }

    // MARK: What a coordinator and a principal look at

    static func byState(network: NetworkID, _ connection: Connection) throws(StoreError) -> [AgreementState: Int] {
        try counts(
            """
            SELECT a.state, COUNT(*) FROM agreement a WHERE a.network_id = \(network) AND \(sql: AgreementReading.isWhole)
            GROUP BY a.state
            """, connection)
    }

    static func byState(library: LibraryID, on day: CalendarDay, _ connection: Connection) throws(StoreError) -> [AgreementState:
        Int]
    {
        try counts(
            """
            SELECT p.state, COUNT(*) FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
            WHERE p.library_id = \(library) AND \(sql: present(on: day)) AND \(sql: AgreementReading.isWhole) GROUP BY p.state
            """, connection)
    }

    /// Of a party: that it has not left.
    static func present(on day: CalendarDay) -> SQL { "(p.until_day IS NULL OR p.until_day >= \(day.daysSince1970))" }

    static func inNetwork(_ network: NetworkID) -> SQL { "a.network_id = \(network)" }

    static func ofLibrary(_ library: LibraryID) -> SQL {
        "a.id IN (SELECT agreement_id FROM agreement_party WHERE library_id = \(library))"
    }

    private static func counts(_ sql: SQL, _ connection: Connection) throws(StoreError) -> [AgreementState: Int] {
        try connection.rows(sql).reduce(into: [:]) { counts, row in
            if let state = AgreementState(rawValue: row.text(0)) { counts[state] = Int(row.int(1)) }
        }
    }

    /// Kept, missed and not due yet by what people stated and by the day alone.
    static func promises(
        _ condition: SQL, _ today: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> (byOutcome: [Commitment.Outcome: Int], overdue: Int) {
        let rows = try connection.rows(
            """
            SELECT k.outcome, COUNT(*), SUM(CASE WHEN k.due_day < \(today.daysSince1970) THEN 1 ELSE 0 END) FROM commitment k
            JOIN agreement a ON a.id = k.agreement_id WHERE \(sql: condition) GROUP BY k.outcome
            """)
        var (counts, overdue): ([Commitment.Outcome: Int], Int) = ([:], 0)
        for row in rows {
            let (all, late) = (Int(row.int(1)), Int(row.int(2)))
            if let stated = row.textOrNil(0).flatMap(Commitment.Outcome.init(rawValue:)) {
                counts[stated, default: 0] += all
            } else {
                overdue += late
                if late > 0 { counts[.missed, default: 0] += late }
                if all > late { counts[.pending, default: 0] += all - late }
            }
        }
        return (counts, overdue)
    }

    /// Those in force that end within so many days.
    static func ending(_ condition: SQL, _ today: CalendarDay, days: Int, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM agreement a
                WHERE \(sql: condition) AND a.state IN \(list: AgreementState.allCases.filter(\.isInForce).map(\.rawValue))
                    AND \(sql: AgreementReading.isWhole) AND a.ends_day >= \(today.daysSince1970) AND a.ends_day <= \(today.adding(days: days).daysSince1970)
                """) ?? 0)
    }
}
