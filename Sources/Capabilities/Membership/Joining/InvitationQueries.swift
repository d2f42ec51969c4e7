import Commons
import Store

/// The SQL of invitations.
enum InvitationQueries {
    private static let columns: SQL = """
        id, network_id, library_id, npsn, label, by_operator, made_by, made_at, expires_at, principal_at, librarian_at, revoked_at
        """

    static func insert(_ i: Invitation, hash: String, _ connection: Connection) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO join_invitation (hash, network_id, library_id, npsn, label, by_operator, made_by, made_at, expires_at)
            VALUES (\(hash), \(i.network), \(i.library), \(i.npsn), \(i.label), \(i.isByOperator), \(i.madeBy), \(i.madeAt),
                    \(i.expiresAt))
            RETURNING id
            """) ?? 0
    }

    static func find(hash: String, _ connection: Connection) throws(StoreError) -> Invitation? {
        try connection.row("SELECT \(sql: columns) FROM join_invitation WHERE hash = \(hash)").map(invitation)
    }

    static func of(_ network: NetworkID, _ connection: Connection) throws(StoreError) -> [Invitation] {
        try connection.rows(
            "SELECT \(sql: columns) FROM join_invitation WHERE network_id = \(network) ORDER BY id DESC LIMIT 500"
        ).map(invitation)
    }

    /// Takes a seat; false when another request was quicker, or it is open no more.
    static func use(_ id: Int64, _ seat: JoinSeat, at now: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        let column: SQL = seat == .principal ? "principal_at" : "librarian_at"
        return try connection.run(
            """
            UPDATE join_invitation SET \(sql: column) = \(now)
            WHERE id = \(id) AND \(sql: column) IS NULL AND principal_at IS NULL AND revoked_at IS NULL AND expires_at > \(now)
            """) == 1
    }

    static func bind(_ id: Int64, to library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE join_invitation SET library_id = \(library) WHERE id = \(id)")
    }

    static func revoke(_ id: Int64, of network: NetworkID, at now: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE join_invitation SET revoked_at = \(now)
            WHERE id = \(id) AND network_id = \(network) AND revoked_at IS NULL AND principal_at IS NULL
            """) == 1
    }

    /// Every open link to a library ends.
    static func revokeAll(to library: LibraryID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE join_invitation SET revoked_at = \(now) WHERE library_id = \(library) AND revoked_at IS NULL")
    }

    /// Every open link into a network ends.
    static func revokeAll(into network: NetworkID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE join_invitation SET revoked_at = \(now)
            WHERE network_id = \(network) AND revoked_at IS NULL AND principal_at IS NULL
            """)
    }

    private static func invitation(_ row: Row) -> Invitation {
        Invitation(
            id: row.int(0), network: row.intOrNil(1).map { NetworkID($0) }, library: row.intOrNil(2).map { LibraryID($0) },
            npsn: row.textOrNil(3), label: row.text(4), isByOperator: row.bool(5), madeBy: row.text(6), madeAt: row.int(7),
            expiresAt: row.int(8), principalAt: row.intOrNil(9), librarianAt: row.intOrNil(10), revokedAt: row.intOrNil(11))
    }
}
