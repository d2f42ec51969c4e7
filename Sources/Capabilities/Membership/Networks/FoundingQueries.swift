import Commons
import Store

/// The SQL of founding networks, what they say of themselves, and their coordinators' places.
enum FoundingQueries {
    /// Counts of members that everyone may know of, by network.
    static func members(_ connection: Connection) throws(StoreError) -> [NetworkID: Int] {
        try connection.rows(
            """
            SELECT network_id, COUNT(*) FROM network_member
            WHERE state IN \(list: MemberState.allCases.filter(\.isPublic).map(\.rawValue)) GROUP BY network_id
            """
        ).reduce(into: [:]) { counts, row in counts[NetworkID(row.int(0))] = Int(row.int(1)) }
    }

    /// Open networks that one place founded, and when the last was, closed ones too.
    static func founded(from place: Place, _ connection: Connection) throws(StoreError) -> (open: Int, last: Int64?) {
        let row = try connection.row(
            """
            SELECT COUNT(*) - COUNT(a.closed_at), MAX(n.made_at) FROM network n JOIN network_about a ON a.network_id = n.id
            WHERE a.founder_kind = \(place.kind) AND a.founder_id = \(place.number)
            """)
        return (Int(row?.int(0) ?? 0), row?.intOrNil(1))
    }

    static func put(_ about: NetworkAbout, of network: NetworkID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO network_about (network_id, purpose, calendar, meeting_link)
            VALUES (\(network), \(about.purpose), \(about.calendar), \(about.meetingLink))
            ON CONFLICT (network_id) DO UPDATE SET purpose = excluded.purpose, calendar = excluded.calendar,
                meeting_link = excluded.meeting_link
            """)
    }

    static func founder(_ place: Place, of network: NetworkID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE network_about SET founder_kind = \(place.kind), founder_id = \(place.number) WHERE network_id = \(network)")
    }

    static func rename(_ network: NetworkID, _ name: String, _ region: String?, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE network SET name = \(name), region = \(region) WHERE id = \(network)")
    }

    static func close(_ network: NetworkID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO network_about (network_id, closed_at) VALUES (\(network), \(now))
            ON CONFLICT (network_id) DO UPDATE SET closed_at = excluded.closed_at
            """)
        try connection.run("DELETE FROM network_seat WHERE network_id = \(network) AND used_at IS NULL")
    }

    static func offer(
        _ network: NetworkID, hash: String, by actor: String, at now: Int64, until end: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO network_seat (network_id, hash, made_by, made_at, expires_at)
            VALUES (\(network), \(hash), \(actor), \(now), \(end))
            """)
    }

    /// Uses a place up; nil when there is no such, or another was quicker. Gives who offered it.
    static func take(hash: String, of network: NetworkID, at now: Int64, _ connection: Connection) throws(StoreError) -> String? {
        try connection.row(
            """
            UPDATE network_seat SET used_at = \(now)
            WHERE hash = \(hash) AND network_id = \(network) AND used_at IS NULL AND expires_at > \(now) RETURNING made_by
            """
        )?.text(0)
    }
}
