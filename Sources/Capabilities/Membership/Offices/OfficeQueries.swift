import Commons
import Store

/// The SQL of offices and mandates.
enum OfficeQueries {
    static func insert(_ name: String, _ kind: OfficeKind, at now: Int64, _ connection: Connection) throws(StoreError) -> OfficeID
    {
        OfficeID(
            try connection.int(
                "INSERT INTO office (name, kind, made_at) VALUES (\(name), \(kind.rawValue), \(now)) RETURNING id") ?? 0)
    }

    static func all(_ connection: Connection) throws(StoreError) -> [Office] {
        try connection.rows("SELECT id, name, kind FROM office ORDER BY name, id").map(office)
    }

    static func find(_ id: OfficeID, _ connection: Connection) throws(StoreError) -> Office? {
        try connection.row("SELECT id, name, kind FROM office WHERE id = \(id)").map(office)
    }

    static func find(name: String, _ connection: Connection) throws(StoreError) -> Office? {
        try connection.row("SELECT id, name, kind FROM office WHERE name = \(name)").map(office)
    }

    static func insert(_ m: Mandate, by actor: String, at now: Int64, _ connection: Connection) throws(StoreError) -> Int64 {
        let levels = m.scope.levels.map(\.rawValue).sorted().joined(separator: " ")
        let id =
            try connection.int(
                """
                INSERT INTO mandate (office_id, document, from_day, until_day, region, regency, levels, given_by, given_at)
                VALUES (\(m.office), \(m.document), \(m.from.daysSince1970), \(m.until?.daysSince1970), \(m.scope.region),
                        \(m.scope.regency), \(levels), \(actor), \(now))
                RETURNING id
                """) ?? 0
        for library in m.scope.libraries.sorted() {
            try connection.run("INSERT INTO mandate_library (mandate_id, library_id) VALUES (\(id), \(library))")
        }
        return id
    }

    static func end(_ id: Int64, on day: CalendarDay, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE mandate SET until_day = \(day.daysSince1970)
            WHERE id = \(id) AND (until_day IS NULL OR until_day > \(day.daysSince1970))
            """) == 1
    }

    static func mandates(of office: OfficeID? = nil, _ connection: Connection) throws(StoreError) -> [Mandate] {
        let condition: SQL = office.map { "office_id = \($0)" } ?? "1 = 1"
        var named: [Int64: Set<LibraryID>] = [:]
        for row in try connection.rows(
            """
            SELECT l.mandate_id, l.library_id FROM mandate_library l JOIN mandate m ON m.id = l.mandate_id
            WHERE \(sql: condition) ORDER BY l.mandate_id, l.library_id
            """)
        { named[row.int(0), default: []].insert(LibraryID(row.int(1))) }
        return try connection.rows(
            """
            SELECT id, office_id, document, from_day, until_day, region, regency, levels FROM mandate WHERE \(sql: condition)
            ORDER BY id
            """
        ).map { row in
            let levels = row.text(7).split(separator: " ").compactMap { LibraryLevel(rawValue: String($0)) }
            return Mandate(
                id: row.int(0), office: OfficeID(row.int(1)), document: row.text(2),
                from: CalendarDay(daysSince1970: Int(row.int(3))),
                until: row.intOrNil(4).map { CalendarDay(daysSince1970: Int($0)) },
                scope: MandateScope(
                    region: row.textOrNil(5), regency: row.textOrNil(6), levels: Set(levels), libraries: named[row.int(0)] ?? []))
        }
    }

    private static func office(_ row: Row) -> Office {
        Office(id: OfficeID(row.int(0)), name: row.text(1), kind: OfficeKind(rawValue: row.text(2)) ?? .other)
    }
}
