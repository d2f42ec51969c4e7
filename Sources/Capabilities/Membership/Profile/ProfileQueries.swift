import Commons
import FoundationEssentials
import Store

/// The SQL of profiles.
enum ProfileQueries {
    static func find(_ library: LibraryID, _ connection: Connection) throws -> LibraryProfile? {
        guard let content = try connection.text("SELECT content FROM library_profile WHERE library_id = \(library)") else {
            return nil
        }
        var profile = try JSONDecoder().decode(LibraryProfile.self, from: Data(content.utf8))
        profile.programmes = Set(
            try connection.rows("SELECT programme FROM library_programme WHERE library_id = \(library)").map {
                SchoolProgramme(stored: $0.text(0))
            })
        return profile
    }

    static func commonProgrammes(
        with library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: [SchoolProgramme]] {
        try connection.rows(
            """
            SELECT b.library_id, b.programme FROM library_programme a JOIN library_programme b ON b.programme = a.programme
            WHERE a.library_id = \(library) AND b.library_id <> \(library) ORDER BY b.library_id, b.programme
            """
        ).reduce(into: [:]) { $0[LibraryID($1.int(0)), default: []].append(SchoolProgramme(stored: $1.text(1))) }
    }

    static func profiles(_ libraries: [LibraryID]) -> SQL {
        "SELECT library_id, content FROM library_profile WHERE library_id IN \(list: libraries)"
    }

    static func find(_ libraries: [LibraryID], _ connection: Connection) throws -> [LibraryID: LibraryProfile] {
        try connection.rows(profiles(libraries)).reduce(into: [:]) { found, row in
            found[LibraryID(row.int(0))] = try JSONDecoder().decode(LibraryProfile.self, from: Data(row.text(1).utf8))
        }
    }

    static func put(_ profile: LibraryProfile, of library: LibraryID, at now: Int64, _ connection: Connection) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let content = String(decoding: try encoder.encode(profile), as: UTF8.self)
        try connection.run(
            """
            INSERT INTO library_profile (library_id, content, changed_at) VALUES (\(library), \(content), \(now))
            ON CONFLICT (library_id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
            """)
        try connection.run("DELETE FROM library_programme WHERE library_id = \(library)")
        for programme in profile.programmes.sorted() {
            try connection.run(
                "INSERT INTO library_programme (library_id, programme) VALUES (\(library), \(programme.key))")
        }
    }

    static func show(
        _ person: PersonID, at library: LibraryID, _ shows: Bool, _ connection: Connection
    ) throws(StoreError) {
        try connection.run("DELETE FROM shown_name WHERE library_id = \(library) AND person_id = \(person)")
        if shows { try connection.run("INSERT INTO shown_name (library_id, person_id) VALUES (\(library), \(person))") }
    }

    static func shown(at library: LibraryID, _ connection: Connection) throws(StoreError) -> Set<PersonID> {
        Set(try connection.rows("SELECT person_id FROM shown_name WHERE library_id = \(library)").map { PersonID($0.int(0)) })
    }
}
