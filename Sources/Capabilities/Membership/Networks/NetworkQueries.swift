import Commons
import Store

/// The SQL of networks.
enum NetworkQueries {
    static func insert(name: String, region: String?, at now: Int64, _ connection: Connection) throws(StoreError) -> NetworkID {
        let id = try connection.int(
            "INSERT INTO network (name, region, made_at) VALUES (\(name), \(region), \(now)) RETURNING id")
        return NetworkID(id ?? 0)
    }

    private static let columns: SQL = """
        SELECT n.id, n.name, n.region, n.made_at, a.purpose, a.calendar, a.meeting_link, a.founder_kind, a.founder_id, a.closed_at
        FROM network n LEFT JOIN network_about a ON a.network_id = n.id
        """

    static func all(_ connection: Connection) throws(StoreError) -> [Network] {
        try connection.rows("\(sql: columns) ORDER BY n.name, n.id").map(network)
    }

    static func find(_ id: NetworkID, _ connection: Connection) throws(StoreError) -> Network? {
        try connection.row("\(sql: columns) WHERE n.id = \(id)").map(network)
    }

    static func find(name: String, _ connection: Connection) throws(StoreError) -> Network? {
        try connection.row("\(sql: columns) WHERE n.name = \(name)").map(network)
    }

    static func members(of network: NetworkID, _ connection: Connection) throws(StoreError) -> [NetworkMember] {
        try connection.rows(
            "SELECT network_id, library_id, state, charter, since FROM network_member WHERE network_id = \(network) ORDER BY library_id"
        ).compactMap(member)
    }

    static func allMembers(_ connection: Connection) throws(StoreError) -> [NetworkMember] {
        try connection.rows(
            "SELECT network_id, library_id, state, charter, since FROM network_member ORDER BY network_id, library_id"
        ).compactMap(member)
    }

    static func member(_ library: LibraryID, of network: NetworkID, _ connection: Connection) throws(StoreError) -> NetworkMember?
    {
        try connection.row(
            """
            SELECT network_id, library_id, state, charter, since FROM network_member
            WHERE network_id = \(network) AND library_id = \(library)
            """
        ).flatMap(member)
    }

    static func networks(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [NetworkMember] {
        try connection.rows(
            "SELECT network_id, library_id, state, charter, since FROM network_member WHERE library_id = \(library) ORDER BY network_id"
        ).compactMap(member)
    }

    static func set(_ m: NetworkMember, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO network_member (network_id, library_id, state, charter, since)
            VALUES (\(m.network), \(m.library), \(m.state.rawValue), \(m.charter), \(m.since))
            ON CONFLICT (network_id, library_id)
            DO UPDATE SET state = excluded.state, charter = excluded.charter, since = excluded.since
            """)
        try connection.run(
            """
            INSERT INTO network_member_day (network_id, library_id, state, since)
            VALUES (\(m.network), \(m.library), \(m.state.rawValue), \(m.since))
            """)
    }

    private static func network(_ row: Row) -> Network {
        Network(
            id: NetworkID(row.int(0)), name: row.text(1), region: row.textOrNil(2), madeAt: row.int(3),
            about: NetworkAbout(purpose: row.textOrNil(4), calendar: row.textOrNil(5), meetingLink: row.textOrNil(6)),
            founder: row.textOrNil(7).flatMap { Place(kind: $0, number: row.intOrNil(8) ?? 0) }, closedAt: row.intOrNil(9))
    }

    private static func member(_ row: Row) -> NetworkMember? {
        guard let state = MemberState(rawValue: row.text(2)) else { return nil }
        return NetworkMember(
            network: NetworkID(row.int(0)), library: LibraryID(row.int(1)), state: state, charter: row.textOrNil(3),
            since: row.int(4))
    }
}
