import Commons
import Store

/// Who has a role and no way to come in: one statement for all libraries of one desk.
enum PeopleDeskQueries {
    /// Appointed, without a password or a linked account elsewhere, and without a slip that still holds; counted by library and role.
    static func withoutWayIn(
        _ libraries: [LibraryID], _ roles: [Role], now: Int64, _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, code: String, name: String, role: Role, count: Int)] {
        try connection.rows(
            """
            SELECT l.id, l.code, l.name, a.role, COUNT(DISTINCT a.person_id) FROM appointment a
            JOIN library l ON l.id = a.place_id
            LEFT JOIN credential c ON c.person_id = a.person_id
            WHERE a.place_kind = \(Place.library(LibraryID(0)).kind) AND a.place_id IN \(list: libraries)
                AND a.role IN \(list: roles.map(\.rawValue)) AND a.since <= \(now) AND (a.until IS NULL OR a.until > \(now))
                AND c.password IS NULL
                AND NOT EXISTS (SELECT 1 FROM outside_link o WHERE o.person_id = a.person_id)
                AND NOT EXISTS (SELECT 1 FROM sign_in_slip s WHERE s.person_id = a.person_id AND s.expires_at > \(now))
            GROUP BY l.id, l.code, l.name, a.role ORDER BY l.id, a.role
            """
        ).compactMap { row in
            guard let role = Role(rawValue: row.text(3)) else { return nil }
            return (LibraryID(row.int(0)), row.text(1), row.text(2), role, Int(row.int(4)))
        }
    }

    /// People of a library who were one of these and are nothing there now.
    static func over(
        _ libraries: [LibraryID], _ roles: [Role], now: Int64, _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, code: String, name: String, count: Int)] {
        try connection.rows(
            """
            SELECT l.id, l.code, l.name, COUNT(DISTINCT a.person_id) FROM appointment a
            JOIN library l ON l.id = a.place_id
            WHERE a.place_kind = \(Place.library(LibraryID(0)).kind) AND a.place_id IN \(list: libraries)
                AND a.role IN \(list: roles.map(\.rawValue)) AND a.until <= \(now)
                AND NOT EXISTS (
                    SELECT 1 FROM appointment b WHERE b.person_id = a.person_id AND b.place_kind = a.place_kind
                        AND b.place_id = a.place_id AND (b.until IS NULL OR b.until > \(now)))
            GROUP BY l.id, l.code, l.name ORDER BY l.id
            """
        ).map { (LibraryID($0.int(0)), $0.text(1), $0.text(2), Int($0.int(3))) }
    }
}
