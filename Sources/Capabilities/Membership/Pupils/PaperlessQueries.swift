import Commons
import Store

/// The SQL of pupils without a recorded consent.
enum PaperlessQueries {
    struct Pupil {
        let library: LibraryID
        let person: PersonID
    }

    /// The time runs from here; where it runs already, it goes on.
    static func begin(
        _ person: PersonID, at library: LibraryID, now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE member SET paperless_since = \(now)
            WHERE library_id = \(library) AND person_id = \(person) AND paperless_since IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM consent c
                    WHERE c.library_id = member.library_id AND c.person_id = member.person_id AND c.withdrawn_at IS NULL)
            """)
    }

    static func end(_ person: PersonID, at library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE member SET paperless_since = NULL WHERE library_id = \(library) AND person_id = \(person)")
    }

    /// Pupils without a paper whose time does not run yet: those who were here before there was one.
    static func unmarked(limit: Int, now: Int64, _ connection: Connection) throws(StoreError) -> [Pupil] {
        try connection.rows(
            """
            SELECT DISTINCT m.library_id, m.person_id FROM member m
            JOIN appointment a ON a.person_id = m.person_id AND a.place_kind = 'library' AND a.place_id = m.library_id
            WHERE a.role = \(Role.pupil.rawValue) AND a.since <= \(now) AND (a.until IS NULL OR a.until > \(now))
                AND m.paperless_since IS NULL
                AND NOT EXISTS (
                    SELECT 1 FROM consent c
                    WHERE c.library_id = m.library_id AND c.person_id = m.person_id AND c.withdrawn_at IS NULL)
            ORDER BY m.library_id, m.person_id LIMIT \(limit)
            """
        ).map { Pupil(library: LibraryID($0.int(0)), person: PersonID($0.int(1))) }
    }

    /// Libraries at which somebody's time is over.
    static func librariesDue(_ before: Int64, _ connection: Connection) throws(StoreError) -> [LibraryID] {
        try connection.rows(
            "SELECT DISTINCT library_id FROM member WHERE paperless_since < \(before) ORDER BY library_id"
        ).map { LibraryID($0.int(0)) }
    }

    static func due(
        at library: LibraryID, _ before: Int64, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [PersonID] {
        try connection.rows(
            """
            SELECT person_id FROM member WHERE library_id = \(library) AND paperless_since < \(before)
            ORDER BY person_id LIMIT \(limit)
            """
        ).map { PersonID($0.int(0)) }
    }

    /// Since when how many, by library; from the index alone.
    static func waiting(
        at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, since: Int64, count: Int)] {
        try connection.rows(
            """
            SELECT library_id, paperless_since, COUNT(*) FROM member
            WHERE library_id IN \(list: libraries) AND paperless_since IS NOT NULL
            GROUP BY library_id, paperless_since ORDER BY library_id, paperless_since
            """
        ).map { (LibraryID($0.int(0)), $0.int(1), Int($0.int(2))) }
    }
}
