import Commons
import Store

/// What waits for an answer about membership: one statement, whatever the number of networks.
enum NetworkDeskQueries {
    struct Waiting {
        let network: NetworkID
        let networkName: String
        let libraryName: String
        let code: String
        let state: MemberState
        let since: Int64
    }

    /// Applicants of these networks, and these libraries' own invitations.
    static func waiting(
        networks: [NetworkID], libraries: [LibraryID], limit: Int, _ connection: Connection
    ) throws(StoreError) -> (first: [Waiting], total: Int) {
        let condition: SQL = """
            (m.state = \(MemberState.applicant.rawValue) AND m.network_id IN \(list: networks))
                OR (m.state = \(MemberState.invited.rawValue) AND m.library_id IN \(list: libraries))
            """
        let first = try connection.rows(
            """
            SELECT m.network_id, n.name, l.name, l.code, m.state, m.since FROM network_member m
            JOIN network n ON n.id = m.network_id JOIN library l ON l.id = m.library_id
            WHERE \(sql: condition) ORDER BY m.since, m.network_id, m.library_id LIMIT \(limit)
            """
        ).compactMap { row -> Waiting? in
            guard let state = MemberState(rawValue: row.text(4)) else { return nil }
            return Waiting(
                network: NetworkID(row.int(0)), networkName: row.text(1), libraryName: row.text(2), code: row.text(3),
                state: state, since: row.int(5))
        }
        guard first.count == limit else { return (first, first.count) }
        return (first, Int(try connection.int("SELECT COUNT(*) FROM network_member m WHERE \(sql: condition)") ?? 0))
    }

    struct Silent {
        let network: NetworkID
        let networkName: String
        let libraryName: String
    }

    /// Members in for longer than that, of whose library nothing was seen since.
    static func silent(
        _ networks: [NetworkID], before day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [Silent] {
        try connection.rows(
            """
            SELECT m.network_id, n.name, l.name FROM network_member m
            JOIN network n ON n.id = m.network_id JOIN library l ON l.id = m.library_id
            LEFT JOIN library_activity a ON a.library_id = m.library_id
            WHERE m.state = \(MemberState.active.rawValue) AND m.network_id IN \(list: networks)
                AND m.since < \(day.begin) AND (a.seen_day IS NULL OR a.seen_day < \(day.daysSince1970))
            ORDER BY m.network_id, l.name, l.id
            """
        ).map { Silent(network: NetworkID($0.int(0)), networkName: $0.text(1), libraryName: $0.text(2)) }
    }

    /// Open networks with members, which nobody runs at this moment.
    static func unled(now: Int64, _ connection: Connection) throws(StoreError) -> [(id: NetworkID, name: String)] {
        try connection.rows(
            """
            SELECT n.id, n.name FROM network n LEFT JOIN network_about b ON b.network_id = n.id
            WHERE b.closed_at IS NULL
                AND EXISTS (SELECT 1 FROM network_member m WHERE m.network_id = n.id AND m.state = \(MemberState.active.rawValue))
                AND NOT EXISTS (
                    SELECT 1 FROM appointment a
                    WHERE a.place_kind = \(Place.network(NetworkID(0)).kind) AND a.place_id = n.id
                        AND a.role = \(Role.coordinator.rawValue) AND a.since <= \(now) AND (a.until IS NULL OR a.until > \(now)))
            ORDER BY n.id
            """
        ).map { (NetworkID($0.int(0)), $0.text(1)) }
    }

    /// How many libraries of a network are in which state.
    static func byState(_ network: NetworkID, _ connection: Connection) throws(StoreError) -> [MemberState: Int] {
        try connection.rows("SELECT state, COUNT(*) FROM network_member WHERE network_id = \(network) GROUP BY state")
            .reduce(into: [:]) { counts, row in
                if let state = MemberState(rawValue: row.text(0)) { counts[state] = Int(row.int(1)) }
            }
    }
}
