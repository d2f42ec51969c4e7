import Commons
import Store

/// The SQL behind what is known of libraries as organisations.
enum StandingReading {
    /// How many people hold which role at each of these libraries.
    static func roles(
        _ libraries: [LibraryID], now: Int64, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: [Role: Int]] {
        let rows = try connection.rows(
            """
            SELECT place_id, role, COUNT(DISTINCT person_id) FROM appointment
            WHERE place_kind = \(Place.library(LibraryID(0)).kind) AND place_id IN \(list: libraries)
                AND since <= \(now) AND (until IS NULL OR until > \(now))
            GROUP BY place_id, role
            """)
        return rows.reduce(into: [:]) { found, row in
            guard let role = Role(rawValue: row.text(1)) else { return }
            found[LibraryID(row.int(0)), default: [:]][role] = Int(row.int(2))
        }
    }

    /// When the profile was last changed, up to a moment; from the journal, which keeps every change.
    static func profileChanges(
        _ libraries: [LibraryID], until: Int64, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Int64] {
        let rows = try connection.rows(
            """
            SELECT subject_id, MAX(at) FROM journal
            WHERE subject_kind = 'library' AND subject_id IN \(list: libraries) AND verb = 'library.profile' AND at < \(until)
            GROUP BY subject_id
            """)
        return Dictionary(rows.map { (LibraryID($0.int(0)), $0.int(1)) }, uniquingKeysWith: { first, _ in first })
    }
}
