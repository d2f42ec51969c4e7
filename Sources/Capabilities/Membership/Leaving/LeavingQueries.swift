import Commons
import Store

/// The SQL of libraries that leave.
enum LeavingQueries {
    static func find(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> LibraryLeaving? {
        try connection.row(
            "SELECT library_id, last_day, asked_at, done_at FROM library_leaving WHERE library_id = \(library)"
        ).map(leaving)
    }

    /// Those of these libraries that have given notice and are still here.
    static func under(
        _ libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [(leaving: LibraryLeaving, code: String, name: String)] {
        try connection.rows(
            """
            SELECT v.library_id, v.last_day, v.asked_at, v.done_at, l.code, l.name FROM library_leaving v
            JOIN library l ON l.id = v.library_id
            WHERE v.library_id IN \(list: libraries) AND v.done_at IS NULL ORDER BY v.last_day, v.library_id
            """
        ).map { (leaving($0), $0.text(4), $0.text(5)) }
    }

    static func due(_ today: CalendarDay, _ connection: Connection) throws(StoreError) -> [LibraryLeaving] {
        try connection.rows(
            """
            SELECT library_id, last_day, asked_at, done_at FROM library_leaving
            WHERE done_at IS NULL AND last_day < \(today.daysSince1970) ORDER BY library_id
            """
        ).map(leaving)
    }

    static func put(
        _ library: LibraryID, lastDay: CalendarDay, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO library_leaving (library_id, last_day, asked_by, asked_at)
            VALUES (\(library), \(lastDay.daysSince1970), \(actor), \(now))
            ON CONFLICT (library_id) DO UPDATE SET last_day = excluded.last_day, asked_by = excluded.asked_by,
                asked_at = excluded.asked_at
            """)
    }

    static func takeBack(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("DELETE FROM library_leaving WHERE library_id = \(library) AND done_at IS NULL") == 1
    }

    static func done(_ library: LibraryID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE library_leaving SET done_at = \(now) WHERE library_id = \(library)")
    }

    /// What is left of a library's people and ways in once each of them was erased: roles of people from elsewhere, desks, consents,
    /// its contact details. Its name, code and place stay, because the history names it.
    static func clear(_ library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "DELETE FROM session WHERE desk_id IN (SELECT id FROM desk WHERE library_id = \(library))")
        for table in [
            "desk", "consent", "ward", "shown_name", "library_profile", "mandate_library", "library_activity",
            "library_programme", "delegation",
        ] {
            try connection.run("DELETE FROM \(raw: table) WHERE library_id = \(library)")
        }
        try ApprovalQueries.clear(library, connection)
        try connection.run("DELETE FROM appointment WHERE place_kind = 'library' AND place_id = \(library)")
        try connection.run(
            "UPDATE library SET hours = NULL, email = NULL, phone = NULL, website = NULL, charter = '' WHERE id = \(library)")
    }

    /// Whoever belongs to no other library or office coordinates no network any more: nobody would be left there but a name.
    static func endSeats(of person: PersonID, but library: LibraryID, _ connection: Connection) throws(StoreError) {
        let elsewhere = try connection.int(
            """
            SELECT COUNT(*) FROM appointment WHERE person_id = \(person)
                AND (place_kind IN ('office', 'installation') OR (place_kind = 'library' AND place_id <> \(library)))
            """)
        guard elsewhere == 0 else { return }
        try connection.run("DELETE FROM appointment WHERE person_id = \(person) AND place_kind = 'network'")
    }

    /// A library that had left is here again by its principal's word: as one that never left, with its past days as they were.
    static func comeBack(_ library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM library_leaving WHERE library_id = \(library) AND done_at IS NOT NULL")
    }

    private static func leaving(_ row: Row) -> LibraryLeaving {
        LibraryLeaving(
            library: LibraryID(row.int(0)), lastDay: CalendarDay(daysSince1970: Int(row.int(1))), askedAt: row.int(2),
            doneAt: row.intOrNil(3))
    }
}
