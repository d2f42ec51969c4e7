import Commons
import Store

/// The SQL of what units hand in.
enum UnitNoteQueries {
    static func insert(
        _ text: String, _ kind: UnitNote.Kind, unit: String, by person: PersonID, for library: LibraryID, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) -> UnitNoteID {
        UnitNoteID(
            try connection.int(
                """
                INSERT INTO unit_note (library_id, person_id, unit, kind, text, at)
                VALUES (\(library), \(person), \(unit), \(kind.rawValue), \(text), \(now)) RETURNING id
                """) ?? 0)
    }

    static func countOpen(by person: PersonID, for library: LibraryID, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM unit_note WHERE library_id = \(library) AND person_id = \(person) AND meeting_id IS NULL
                """) ?? 0)
    }

    /// Whose library it is and who wrote it.
    static func owner(
        of id: UnitNoteID, _ connection: Connection
    ) throws(StoreError) -> (library: LibraryID, person: PersonID, isOpen: Bool)? {
        try connection.row("SELECT library_id, person_id, meeting_id FROM unit_note WHERE id = \(id)").map {
            (LibraryID($0.int(0)), PersonID($0.int(1)), $0.intOrNil(2) == nil)
        }
    }

    static func remove(_ id: UnitNoteID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM unit_note WHERE id = \(id)")
    }

    static func all(
        of library: LibraryID, since: Int64, seenBy person: PersonID, _ connection: Connection
    ) throws(StoreError) -> [UnitNote] {
        try connection.rows(
            """
            SELECT id, unit, kind, text, at, meeting_id, person_id FROM unit_note
            WHERE library_id = \(library) AND (meeting_id IS NULL OR at >= \(since)) ORDER BY unit, id
            """
        ).compactMap { row in
            UnitNote.Kind(rawValue: row.text(2)).map {
                UnitNote(
                    id: UnitNoteID(row.int(0)), library: library, unit: row.text(1), kind: $0, text: row.text(3),
                    at: row.int(4), meeting: row.intOrNil(5).map { MeetingID($0) }, isOwn: row.int(6) == person.rawValue)
            }
        }
    }

    /// Notes that still wait become those of a meeting.
    static func take(
        _ ids: [UnitNoteID], of library: LibraryID, to meeting: MeetingID, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE unit_note SET meeting_id = \(meeting)
            WHERE library_id = \(library) AND meeting_id IS NULL AND id IN \(list: ids)
            """)
    }

    static func waiting(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [LibraryID: Int] {
        let rows = try connection.rows(
            """
            SELECT library_id, COUNT(*) FROM unit_note WHERE library_id IN \(list: libraries) AND meeting_id IS NULL
            GROUP BY library_id
            """)
        return Dictionary(rows.map { (LibraryID($0.int(0)), Int($0.int(1))) }, uniquingKeysWith: { first, _ in first })
    }

    /// What belongs to people who are gone and to libraries that left.
    static func forget(_ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            DELETE FROM unit_note WHERE NOT EXISTS
                (SELECT 1 FROM member m WHERE m.library_id = unit_note.library_id AND m.person_id = unit_note.person_id)
            """)
    }
}
