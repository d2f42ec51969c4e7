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
        networks: [NetworkID], libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [Waiting] {
        try connection.rows(
            """
            SELECT m.network_id, n.name, l.name, l.code, m.state, m.since FROM network_member m
            JOIN network n ON n.id = m.network_id JOIN library l ON l.id = m.library_id
            WHERE (m.state = \(MemberState.applicant.rawValue) AND m.network_id IN \(list: networks))
                OR (m.state = \(MemberState.invited.rawValue) AND m.library_id IN \(list: libraries))
            ORDER BY m.since, m.network_id, m.library_id
            """
        ).compactMap { row in
            guard let state = MemberState(rawValue: row.text(4)) else { return nil }
            return Waiting(
                network: NetworkID(row.int(0)), networkName: row.text(1), libraryName: row.text(2), code: row.text(3),
                state: state, since: row.int(5))
        }
    }

    /// How many libraries of a network are in which state.
    static func byState(_ network: NetworkID, _ connection: Connection) throws(StoreError) -> [MemberState: Int] {
        try connection.rows("SELECT state, COUNT(*) FROM network_member WHERE network_id = \(network) GROUP BY state")
            .reduce(into: [:]) { counts, row in
                if let state = MemberState(rawValue: row.text(0)) { counts[state] = Int(row.int(1)) }
            }
    }
}
