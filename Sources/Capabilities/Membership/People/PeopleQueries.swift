import Commons
import Store

/// The SQL of people and their appointments.
enum PeopleQueries {
    private static let columns = SQL("p.id, p.name, p.form_of_address, p.language, p.sign_in_name, p.is_sample")
    private static let given = SQL("id, person_id, role, place_kind, place_id, rights, since, until, given_by")

    static func insert(_ d: PersonDetails, at now: Int64, _ connection: Connection) throws(StoreError) -> PersonID {
        let id = try connection.int(
            """
            INSERT INTO person (name, form_of_address, language, sign_in_name, is_sample, made_at)
            VALUES (\(d.name), \(d.formOfAddress), \(d.language?.rawValue), \(d.signInName), \(d.isSample), \(now)) RETURNING id
            """)
        return PersonID(id ?? 0)
    }

    static func rename(_ id: PersonID, _ name: String, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE person SET name = \(name) WHERE id = \(id)")
    }

    static func set(signInName: String, of id: PersonID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE person SET sign_in_name = \(signInName) WHERE id = \(id)")
    }

    static func find(_ id: PersonID, _ connection: Connection) throws(StoreError) -> Person? {
        try connection.row("SELECT \(sql: columns) FROM person p WHERE p.id = \(id)").map { person($0) }
    }

    static func find(signInName: String, _ connection: Connection) throws(StoreError) -> PersonID? {
        try connection.int("SELECT id FROM person WHERE sign_in_name = \(signInName)").map { PersonID($0) }
    }

    static func find(
        number: String, at library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> PersonID? {
        try connection.int("SELECT person_id FROM member WHERE library_id = \(library) AND number = \(number)").map {
            PersonID($0)
        }
    }

    static func setMember(
        _ person: PersonID, at library: LibraryID, number: String?, classGroup: String?, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO member (library_id, person_id, number, class_group) VALUES (\(library), \(person), \(number), \(classGroup))
            ON CONFLICT (library_id, person_id) DO UPDATE SET number = excluded.number, class_group = excluded.class_group
            """)
    }

    /// Made-up people, at most so many as fit on a page.
    static func samples(_ connection: Connection) throws(StoreError) -> [Person] {
        try connection.rows("SELECT \(sql: columns) FROM person p WHERE p.is_sample = 1 ORDER BY p.id LIMIT 30").map {
            person($0)
        }
    }

    static func numbers(of person: PersonID, _ connection: Connection) throws(StoreError) -> [String] {
        try connection.rows("SELECT number FROM member WHERE person_id = \(person) AND number IS NOT NULL").map { $0.text(0) }
    }

    static func isMember(_ person: PersonID, of library: LibraryID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.int("SELECT 1 FROM member WHERE library_id = \(library) AND person_id = \(person)") != nil
    }

    /// Everyone a library knows, by class, then name.
    static func members(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [Member] {
        let given = Dictionary(grouping: try appointments(at: .library(library), connection), by: \.person)
        return try connection.rows(
            """
            SELECT \(sql: columns), m.number, m.class_group, CASE WHEN c.password IS NULL AND o.id IS NULL THEN 0 ELSE 1 END
            FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN credential c ON c.person_id = p.id
            LEFT JOIN outside_link o ON o.person_id = p.id
            WHERE m.library_id = \(library) ORDER BY COALESCE(m.class_group, ''), p.name, p.id
            """
        ).map { row in
            let person = person(row)
            return Member(
                person: person, number: row.textOrNil(6), classGroup: row.textOrNil(7), appointments: given[person.id] ?? [],
                hasPassword: row.bool(8))
        }
    }

    static func appoint(_ a: Appointment, at now: Int64, _ connection: Connection) throws(StoreError) -> AppointmentID {
        let id = try connection.int(
            """
            INSERT INTO appointment (person_id, role, place_kind, place_id, rights, since, until, given_by, given_at)
            VALUES (\(a.person), \(a.grant.role.rawValue), \(a.grant.place.kind), \(a.grant.place.number),
                    \(a.rights.map(\.rawValue).sorted().joined(separator: " ")), \(a.since), \(a.until), \(a.givenBy), \(now))
            RETURNING id
            """)
        return AppointmentID(id ?? 0)
    }

    static func end(_ id: AppointmentID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE appointment SET until = \(now) WHERE id = \(id) AND (until IS NULL OR until > \(now))")
    }

    static func appointment(_ id: AppointmentID, _ connection: Connection) throws(StoreError) -> Appointment? {
        try connection.row("SELECT \(sql: given) FROM appointment WHERE id = \(id)").flatMap { appointment($0) }
    }

    /// All that somebody is or was, the oldest first.
    static func appointments(of person: PersonID, _ connection: Connection) throws(StoreError) -> [Appointment] {
        try connection.rows("SELECT \(sql: given) FROM appointment WHERE person_id = \(person) ORDER BY id").compactMap {
            appointment($0)
        }
    }

    static func appointments(at place: Place, _ connection: Connection) throws(StoreError) -> [Appointment] {
        try connection.rows(
            """
            SELECT \(sql: given) FROM appointment WHERE place_kind = \(place.kind) AND place_id = \(place.number) ORDER BY role, id
            """
        ).compactMap { appointment($0) }
    }

    /// Who has one of the roles at a place now, by number; a school's pupils are not read to find its staff.
    static func holders(
        of roles: Set<Role>, at place: Place, now: Int64, _ connection: Connection
    ) throws(StoreError) -> [PersonID] {
        try connection.rows(
            """
            SELECT DISTINCT person_id FROM appointment
            WHERE place_kind = \(place.kind) AND place_id = \(place.number) AND role IN \(list: roles.map(\.rawValue).sorted())
                AND since <= \(now) AND (until IS NULL OR until > \(now))
            ORDER BY person_id
            """
        ).map { PersonID($0.int(0)) }
    }

    static func count(role: Role, at place: Place, now: Int64, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(DISTINCT person_id) FROM appointment
                WHERE place_kind = \(place.kind) AND place_id = \(place.number) AND role = \(role.rawValue)
                    AND since <= \(now) AND (until IS NULL OR until > \(now))
                """) ?? 0)
    }

    /// Takes somebody out of a library: nothing of them stays there. Who is nowhere any more is taken out altogether.
    static func erase(_ person: PersonID, from library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM member WHERE library_id = \(library) AND person_id = \(person)")
        try connection.run("DELETE FROM consent WHERE library_id = \(library) AND person_id = \(person)")
        try connection.run("DELETE FROM shown_name WHERE library_id = \(library) AND person_id = \(person)")
        try WardQueries.erase(person, from: library, connection)
        try DelegationQueries.erase(person, from: library, connection)
        try connection.run(
            "DELETE FROM appointment WHERE person_id = \(person) AND place_kind = 'library' AND place_id = \(library)")
        let remains = try connection.int(
            """
            SELECT (SELECT COUNT(*) FROM member WHERE person_id = \(person))
                + (SELECT COUNT(*) FROM appointment WHERE person_id = \(person))
            """)
        guard remains == 0 else { return }
        try CredentialQueries.erase(person, connection)
        try ContactQueries.erase(person, connection)
        try connection.run("DELETE FROM person WHERE id = \(person)")
    }

    static func countLeaver(of library: LibraryID, in year: Int, role: Role, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO left_count (library_id, year, role, count) VALUES (\(library), \(year), \(role.rawValue), 1)
            ON CONFLICT (library_id, year, role) DO UPDATE SET count = left_count.count + 1
            """)
    }

    static func leavers(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [(
        year: Int, role: Role, count: Int
    )] {
        try connection.rows("SELECT year, role, count FROM left_count WHERE library_id = \(library) ORDER BY year, role")
            .compactMap {
                row in Role(rawValue: row.text(1)).map { (Int(row.int(0)), $0, Int(row.int(2))) }
            }
    }

    static func person(_ row: Row, from start: Int = 0) -> Person {
        Person(
            id: PersonID(row.int(start)), name: row.text(start + 1), formOfAddress: row.textOrNil(start + 2),
            language: row.textOrNil(start + 3).flatMap(Language.init(rawValue:)), signInName: row.textOrNil(start + 4),
            isSample: row.bool(start + 5))
    }

    /// A row whose words a newer program wrote gives no right.
    private static func appointment(_ row: Row) -> Appointment? {
        guard let role = Role(rawValue: row.text(2)), let place = Place(kind: row.text(3), number: row.int(4)) else { return nil }
        let rights = row.text(5).split(separator: " ").compactMap { HelperRight(rawValue: String($0)) }
        return Appointment(
            id: AppointmentID(row.int(0)), person: PersonID(row.int(1)), grant: RoleGrant(role, at: place), rights: Set(rights),
            since: row.int(6), until: row.intOrNil(7), givenBy: row.text(8))
    }
}
