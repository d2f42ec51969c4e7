import Commons
import Store

/// The SQL of consents.
enum ConsentQueries {
    static func insert(
        _ person: PersonID, at library: LibraryID, _ day: CalendarDay, _ scopes: Set<ConsentScope>, takenBy: PersonID,
        at now: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        // The newest paper is the one that counts.
        try connection.run(
            """
            UPDATE consent SET withdrawn_at = \(now)
            WHERE library_id = \(library) AND person_id = \(person) AND withdrawn_at IS NULL
            """)
        try connection.run(
            """
            INSERT INTO consent (library_id, person_id, form_day, scopes, taken_by, recorded_at)
            VALUES (\(library), \(person), \(day.iso), \(scopes.map(\.rawValue).sorted().joined(separator: " ")), \(takenBy), \(now))
            """)
        try PaperlessQueries.end(person, at: library, connection)
    }

    static func withdraw(_ person: PersonID, at library: LibraryID, now: Int64, _ connection: Connection) throws(StoreError)
        -> Int
    {
        try connection.run(
            """
            UPDATE consent SET withdrawn_at = \(now)
            WHERE library_id = \(library) AND person_id = \(person) AND withdrawn_at IS NULL
            """)
    }

    static func all(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [Consent] {
        try connection.rows(
            """
            SELECT id, person_id, form_day, scopes, taken_by, recorded_at, withdrawn_at FROM consent
            WHERE library_id = \(library) ORDER BY id
            """
        ).compactMap { row in
            CalendarDay(row.text(2)).map { day in
                Consent(
                    id: row.int(0), person: PersonID(row.int(1)), formDay: day,
                    scopes: Set(row.text(3).split(separator: " ").compactMap { ConsentScope(rawValue: String($0)) }),
                    takenBy: PersonID(row.int(4)), recordedAt: row.int(5), withdrawnAt: row.intOrNil(6))
            }
        }
    }

    static func allows(
        _ scope: ConsentScope, _ person: PersonID, at library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.rows(
            """
            SELECT scopes FROM consent WHERE library_id = \(library) AND person_id = \(person) AND withdrawn_at IS NULL
            """
        ).contains { $0.text(0).split(separator: " ").contains(Substring(scope.rawValue)) }
    }
}
