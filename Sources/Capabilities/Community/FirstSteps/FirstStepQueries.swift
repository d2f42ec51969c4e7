import Commons
import Store

/// The SQL of first steps.
enum FirstStepQueries {
    /// Kept beside the steps: the list was put away.
    static let away = "put-away"

    static func ticked(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> [String: Int64] {
        let rows = try connection.rows("SELECT step, at FROM first_step WHERE library_id = \(library)")
        return Dictionary(rows.map { ($0.text(0), $0.int(1)) }, uniquingKeysWith: { first, _ in first })
    }

    static func tick(
        _ step: String, of library: LibraryID, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO first_step (library_id, step, actor, at) VALUES (\(library), \(step), \(actor), \(now))
            ON CONFLICT (library_id, step) DO NOTHING
            """)
    }

    static func untick(_ step: String, of library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM first_step WHERE library_id = \(library) AND step = \(step)")
    }

    /// Of these libraries, those that came into a network since a moment and have not put their list away.
    static func newcomers(
        _ libraries: [LibraryID], since: Int64, _ connection: Connection
    ) throws(StoreError) -> [LibraryID] {
        try connection.rows(
            """
            SELECT DISTINCT m.library_id FROM network_member m
            WHERE m.library_id IN \(list: libraries) AND m.state = 'active' AND m.since >= \(since)
                AND NOT EXISTS (SELECT 1 FROM first_step f WHERE f.library_id = m.library_id AND f.step = \(away))
            ORDER BY m.library_id
            """
        ).map { LibraryID($0.int(0)) }
    }

    static func forget(_ connection: Connection) throws(StoreError) {
        try connection.run(
            "DELETE FROM first_step WHERE library_id IN (SELECT library_id FROM library_leaving WHERE done_at IS NOT NULL)")
    }
}
