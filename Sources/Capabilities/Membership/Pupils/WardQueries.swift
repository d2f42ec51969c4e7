import Commons
import Store

/// The SQL of guardians and their pupils.
enum WardQueries {
    static func add(_ pupil: PersonID, of guardian: PersonID, at library: LibraryID, _ connection: Connection) throws(StoreError)
    {
        try connection.run(
            """
            INSERT INTO ward (library_id, guardian_id, pupil_id) VALUES (\(library), \(guardian), \(pupil))
            ON CONFLICT (library_id, guardian_id, pupil_id) DO NOTHING
            """)
    }

    static func remove(
        _ pupil: PersonID, of guardian: PersonID, at library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            "DELETE FROM ward WHERE library_id = \(library) AND guardian_id = \(guardian) AND pupil_id = \(pupil)") > 0
    }

    static func isThere(
        _ pupil: PersonID, of guardian: PersonID, at library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.int(
            """
            SELECT COUNT(*) FROM ward WHERE library_id = \(library) AND guardian_id = \(guardian) AND pupil_id = \(pupil)
            """) == 1
    }

    static func all(at library: LibraryID, _ connection: Connection) throws(StoreError) -> [WardLink] {
        try connection.rows(
            "SELECT guardian_id, pupil_id FROM ward WHERE library_id = \(library) ORDER BY guardian_id, pupil_id"
        ).map { WardLink(guardian: PersonID($0.int(0)), pupil: PersonID($0.int(1))) }
    }

    /// A guardian's pupils at one library, with the newest paper of each.
    static func wards(of guardian: PersonID, at library: LibraryID, _ connection: Connection) throws(StoreError) -> [Ward] {
        let papers = Dictionary(
            try ConsentQueries.all(of: library, connection).map { ($0.person, $0) }, uniquingKeysWith: { _, last in last })
        return try connection.rows(
            """
            SELECT p.id, p.name, m.class_group FROM ward w
            JOIN person p ON p.id = w.pupil_id
            JOIN member m ON m.library_id = w.library_id AND m.person_id = w.pupil_id
            WHERE w.library_id = \(library) AND w.guardian_id = \(guardian) ORDER BY p.name, p.id
            """
        ).map { row in
            let pupil = PersonID(row.int(0))
            return Ward(
                pupil: pupil, library: library, name: row.text(1), classGroup: row.textOrNil(2), consent: papers[pupil])
        }
    }

    static func erase(_ person: PersonID, from library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "DELETE FROM ward WHERE library_id = \(library) AND (guardian_id = \(person) OR pupil_id = \(person))")
    }
}
