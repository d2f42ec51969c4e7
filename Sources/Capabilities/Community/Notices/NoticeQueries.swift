import Agreements
import Commons
import Store

/// The SQL of notices and of who has read them.
enum NoticeQueries {
    private static let columns = SQL(
        "n.id, n.network_id, n.agreement_id, n.event, n.library_id, n.title, n.text, n.roles, n.last_day, n.at, n.withdrawn_at")

    /// - Parameter origin: one of a kind for each library, so that what is told of one step is told once.
    /// - Returns: nil for one that was there.
    static func insert(
        _ source: Notice.Source, _ draft: NoticeDraft, lastDay: CalendarDay, origin: String?, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) -> NoticeID? {
        var (network, agreement, event, library) = (NetworkID?.none, AgreementID?.none, String?.none, LibraryID?.none)
        switch source {
        case .network(let id): network = id
        case .agreement(let id, let action, let party): (agreement, event, library) = (id, action.rawValue, party)
        case .library(let id): library = id
        }
        return try connection.int(
            """
            INSERT INTO notice (network_id, agreement_id, event, library_id, title, text, roles, last_day, at, origin)
            VALUES (\(network), \(agreement), \(event), \(library), \(draft.title), \(draft.text),
                    \(draft.roles.map(\.rawValue).sorted().joined(separator: " ")), \(lastDay.daysSince1970), \(now), \(origin))
            ON CONFLICT (library_id, origin) DO NOTHING RETURNING id
            """
        ).map { NoticeID($0) }
    }

    static func withdraw(_ id: NoticeID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE notice SET withdrawn_at = \(now) WHERE id = \(id) AND withdrawn_at IS NULL")
    }

    static func find(_ id: NoticeID, _ connection: Connection) throws(StoreError) -> Notice? {
        try connection.row("SELECT \(sql: columns) FROM notice n WHERE n.id = \(id)").flatMap(notice)
    }

    /// Of these libraries, of networks in which they take part, and of these networks; the newest first.
    static func of(
        _ libraries: [LibraryID], networks: [NetworkID], limit: Int, _ connection: Connection
    ) throws(StoreError) -> [Notice] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM notice n
            WHERE n.library_id IN \(list: libraries) OR n.network_id IN \(list: networks)
                OR n.network_id IN
                    (SELECT m.network_id FROM network_member m WHERE m.library_id IN \(list: libraries) AND m.state = 'active')
            ORDER BY n.id DESC LIMIT \(limit)
            """
        ).compactMap(notice)
    }

    /// Those still shown that somebody of these libraries has not read.
    static func unread(
        by person: PersonID, _ libraries: [LibraryID], on day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [Notice] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM notice n
            WHERE n.last_day >= \(day.daysSince1970) AND n.withdrawn_at IS NULL
                AND (n.library_id IN \(list: libraries) OR n.network_id IN
                    (SELECT m.network_id FROM network_member m WHERE m.library_id IN \(list: libraries) AND m.state = 'active'))
                AND NOT EXISTS (SELECT 1 FROM notice_receipt r WHERE r.notice_id = n.id AND r.person_id = \(person))
            ORDER BY n.last_day, n.id LIMIT 40
            """
        ).compactMap(notice)
    }

    static func countCurrent(_ source: Notice.Source, on day: CalendarDay, _ connection: Connection) throws(StoreError) -> Int {
        let whose: SQL =
            switch source {
            case .network(let id): "network_id = \(id)"
            case .library(let id), .agreement(_, _, let id): "library_id = \(id) AND agreement_id IS NULL"
            }
        return Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM notice
                WHERE \(sql: whose) AND withdrawn_at IS NULL AND last_day >= \(day.daysSince1970)
                """) ?? 0)
    }

    // MARK: Receipts

    static func note(
        _ person: PersonID, of library: LibraryID, read id: NoticeID, _ way: NoticeReader.Way, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO notice_receipt (library_id, notice_id, person_id, way, at)
            VALUES (\(library), \(id), \(person), \(way.rawValue), \(now))
            ON CONFLICT (library_id, notice_id, person_id) DO NOTHING
            """)
    }

    /// Takes back ticks of paper for those who are not among these.
    static func unsign(
        _ id: NoticeID, of library: LibraryID, but kept: [PersonID], _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            DELETE FROM notice_receipt WHERE library_id = \(library) AND notice_id = \(id)
                AND way = \(NoticeReader.Way.paper.rawValue) AND person_id NOT IN \(list: kept + [PersonID(0)])
            """)
    }

    static func receipts(
        _ id: NoticeID, of library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> [PersonID: (way: NoticeReader.Way?, at: Int64)] {
        let rows = try connection.rows(
            "SELECT person_id, way, at FROM notice_receipt WHERE library_id = \(library) AND notice_id = \(id)")
        return Dictionary(
            rows.map { (PersonID($0.int(0)), (NoticeReader.Way(rawValue: $0.text(1)), $0.int(2))) },
            uniquingKeysWith: { first, _ in first })
    }

    static func readAt(_ id: NoticeID, by person: PersonID, _ connection: Connection) throws(StoreError) -> Int64? {
        try connection.row("SELECT MIN(at) FROM notice_receipt WHERE notice_id = \(id) AND person_id = \(person)")?.intOrNil(0)
    }

    static func read(by person: PersonID, _ connection: Connection) throws(StoreError) -> Set<NoticeID> {
        Set(
            try connection.rows("SELECT DISTINCT notice_id FROM notice_receipt WHERE person_id = \(person)").map {
                NoticeID($0.int(0))
            })
    }

    static func reached(_ id: NoticeID, _ connection: Connection) throws(StoreError) -> Set<LibraryID> {
        Set(
            try connection.rows("SELECT DISTINCT library_id FROM notice_receipt WHERE notice_id = \(id)").map {
                LibraryID($0.int(0))
            })
    }

    /// What belongs to people who are gone, and to libraries that left: nothing of theirs may stay.
    static func forget(_ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            DELETE FROM notice_receipt WHERE NOT EXISTS
                (SELECT 1 FROM member m WHERE m.library_id = notice_receipt.library_id AND m.person_id = notice_receipt.person_id)
            """)
        try connection.run(
            """
            DELETE FROM notice_receipt WHERE EXISTS
                (SELECT 1 FROM notice n WHERE n.id = notice_receipt.notice_id AND n.network_id IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM network_member m WHERE m.network_id = n.network_id
                        AND m.library_id = notice_receipt.library_id AND m.state <> 'left'))
            """)
        try connection.run(
            "DELETE FROM notice WHERE library_id IN (SELECT library_id FROM library_leaving WHERE done_at IS NOT NULL)")
    }

    private static func notice(_ row: Row) -> Notice? {
        let library = row.intOrNil(4).map { LibraryID($0) }
        let source: Notice.Source
        if let network = row.intOrNil(1) {
            source = .network(NetworkID(network))
        } else if let agreement = row.intOrNil(2), let library {
            guard let action = row.textOrNil(3).flatMap(AgreementAction.init(rawValue:)) else { return nil }
            source = .agreement(AgreementID(agreement), action, party: library)
        } else if let library {
            source = .library(library)
        } else {
            return nil
        }
        return Notice(
            id: NoticeID(row.int(0)), source: source, title: row.text(5), text: row.text(6),
            roles: Set(row.text(7).split(separator: " ").compactMap { Role(rawValue: String($0)) }),
            lastDay: CalendarDay(daysSince1970: Int(row.int(8))), at: row.int(9), withdrawnAt: row.intOrNil(10))
    }
}
