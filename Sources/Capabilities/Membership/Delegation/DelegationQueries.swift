import Commons
import Store

/// The SQL of delegations.
enum DelegationQueries {
    private static let columns: SQL = """
        d.id, d.library_id, d.person_id, d.decisions, d.position, d.letter, d.from_day, d.until_day, d.given_by, d.revoked_at
        """

    static func insert(
        _ form: DelegationForm, _ delegate: PersonID, at library: LibraryID, by giver: PersonID, _ now: Int64,
        _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO delegation (library_id, person_id, decisions, position, letter, from_day, until_day, given_by, given_at)
            VALUES (\(library), \(delegate), \(word(form.decisions)), \(form.position), \(form.letter),
                    \(form.from.daysSince1970), \(form.until.daysSince1970), \(giver), \(now))
            RETURNING id
            """) ?? 0
    }

    static func revoke(_ id: Int64, of library: LibraryID, at now: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            "UPDATE delegation SET revoked_at = \(now) WHERE id = \(id) AND library_id = \(library) AND revoked_at IS NULL") == 1
    }

    static func of(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> [Delegation] {
        try connection.rows(
            "SELECT \(sql: columns) FROM delegation d WHERE d.library_id = \(library) ORDER BY d.id DESC LIMIT 200"
        ).map(delegation)
    }

    static func find(_ id: Int64, of library: LibraryID, _ connection: Connection) throws(StoreError) -> Delegation? {
        try connection.row(
            "SELECT \(sql: columns) FROM delegation d WHERE d.id = \(id) AND d.library_id = \(library)"
        ).map(delegation)
    }

    /// What somebody may decide today by delegations that count: given by whoever is principal there still.
    static func counting(
        for person: PersonID, on today: CalendarDay, now: Int64, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Set<Decision>] {
        try connection.rows(
            "SELECT d.library_id, d.decisions FROM delegation d WHERE d.person_id = \(person) AND \(sql: counts(today, now))"
        ).reduce(into: [:]) { found, row in
            found[LibraryID(row.int(0)), default: []].formUnion(decisions(row.text(1)))
        }
    }

    /// Those of a library that count today.
    static func counting(
        at library: LibraryID, on today: CalendarDay, now: Int64, _ connection: Connection
    ) throws(StoreError) -> [Delegation] {
        try connection.rows(
            "SELECT \(sql: columns) FROM delegation d WHERE d.library_id = \(library) AND \(sql: counts(today, now)) ORDER BY d.id"
        ).map(delegation)
    }

    private static func counts(_ today: CalendarDay, _ now: Int64) -> SQL {
        """
        d.revoked_at IS NULL AND d.from_day <= \(today.daysSince1970) AND d.until_day >= \(today.daysSince1970)
            AND EXISTS (
                SELECT 1 FROM appointment a WHERE a.person_id = d.given_by AND a.place_kind = 'library'
                    AND a.place_id = d.library_id AND a.role = \(Role.principal.rawValue)
                    AND a.since <= \(now) AND (a.until IS NULL OR a.until > \(now)))
        """
    }

    static func erase(_ person: PersonID, from library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "DELETE FROM delegation WHERE library_id = \(library) AND (person_id = \(person) OR given_by = \(person))")
    }

    private static func word(_ decisions: Set<Decision>) -> String {
        Decision.allCases.filter(decisions.contains).map(\.rawValue).joined(separator: " ")
    }

    /// A word that a newer program wrote gives no right.
    private static func decisions(_ text: String) -> Set<Decision> {
        Set(text.split(separator: " ").compactMap { Decision(rawValue: String($0)) })
    }

    private static func delegation(_ row: Row) -> Delegation {
        Delegation(
            id: row.int(0), library: LibraryID(row.int(1)), delegate: PersonID(row.int(2)), decisions: decisions(row.text(3)),
            position: row.text(4), letter: row.text(5), from: CalendarDay(daysSince1970: Int(row.int(6))),
            until: CalendarDay(daysSince1970: Int(row.int(7))), giver: PersonID(row.int(8)), revokedAt: row.intOrNil(9))
    }
}
