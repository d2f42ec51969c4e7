import Commons
import Store

/// The SQL of plans: sets of holdings, counted by the engine.
enum PlanningReading {
    /// The titles of a set of libraries, by exactly who has them and by main class.
    ///
    /// Grouped by an expression, so that SQLite reads the few libraries' parts of the key and not the holdings of all in the order of titles.
    static func heldTogether(_ libraries: [LibraryID]) -> SQL {
        let bits = libraries.enumerated().map { position, library -> SQL in
            "WHEN \(library) THEN \(raw: String(1 << position))"
        }.joined(separator: " ")
        return """
            SELECT CAST(g.mask AS BIGINT), COALESCE(SUBSTR(t.class_unified, 1, 1), ''), COUNT(*)
            FROM (
                SELECT +title_id AS title, SUM(CASE library_id \(sql: bits) ELSE 0 END) AS mask
                FROM holding WHERE library_id IN \(list: libraries) GROUP BY +title_id
            ) g JOIN title t ON t.id = g.title
            GROUP BY g.mask, COALESCE(SUBSTR(t.class_unified, 1, 1), '') ORDER BY 1, 2
            """
    }

    static func heldTogether(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [HeldTogether] {
        try connection.rows(heldTogether(libraries)).map {
            HeldTogether(libraries: UInt32(truncatingIfNeeded: $0.int(0)), mainClass: Int($0.text(1)), titles: Int($0.int(2)))
        }
    }

    static func copies(_ libraries: [LibraryID]) -> SQL {
        """
        SELECT library_id, CAST(SUM(copies) AS BIGINT), MAX(as_of) FROM holding
        WHERE library_id IN \(list: libraries) GROUP BY library_id
        """
    }

    static func copies(
        _ libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [LibraryID: (copies: Int, asOf: String?)] {
        let rows = try connection.rows(copies(libraries))
        return Dictionary(
            rows.map { (LibraryID($0.int(0)), (Int($0.int(1)), $0.textOrNil(2))) }, uniquingKeysWith: { first, _ in first })
    }

    /// Copies of these titles at these libraries, by title.
    static func copies(
        of titles: [TitleID], at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [TitleID: Int] {
        guard !titles.isEmpty else { return [:] }
        let rows = try connection.rows(
            """
            SELECT title_id, CAST(SUM(copies) AS BIGINT) FROM holding
            WHERE title_id IN \(list: titles) AND library_id IN \(list: libraries) GROUP BY title_id
            """)
        return Dictionary(rows.map { (TitleID($0.int(0)), Int($0.int(1))) }, uniquingKeysWith: { first, _ in first })
    }

    /// The libraries that have a catalogue.
    static func cataloguing(_ connection: Connection) throws(StoreError) -> Set<LibraryID> {
        // One look at the key for each library: counting their holdings would read them all.
        Set(
            try connection.rows(
                "SELECT id FROM library l WHERE EXISTS (SELECT 1 FROM holding h WHERE h.library_id = l.id)"
            ).map { LibraryID($0.int(0)) })
    }

    /// By library and main class: its titles, and how many of them `own` has too.
    static func exchanges(of own: LibraryID, with libraries: [LibraryID]) -> SQL {
        """
        SELECT h.library_id, COALESCE(SUBSTR(t.class_unified, 1, 1), ''), COUNT(*), COUNT(o.title_id)
        FROM holding h JOIN title t ON t.id = h.title_id
        LEFT JOIN holding o ON o.library_id = \(own) AND o.title_id = h.title_id
        WHERE h.library_id IN \(list: libraries)
        GROUP BY h.library_id, COALESCE(SUBSTR(t.class_unified, 1, 1), '') ORDER BY 1, 2
        """
    }

    static func exchanges(
        of own: LibraryID, with libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [LibraryID: [Int?: (titles: Int, shared: Int)]] {
        var found: [LibraryID: [Int?: (titles: Int, shared: Int)]] = [:]
        for row in try connection.rows(exchanges(of: own, with: libraries)) {
            found[LibraryID(row.int(0)), default: [:]][Int(row.text(1))] = (Int(row.int(2)), Int(row.int(3)))
        }
        return found
    }

    /// How many titles each library has; those without a catalogue are not in it.
    static func shelves(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [Int] {
        guard !libraries.isEmpty else { return [] }
        return try connection.rows(
            """
            SELECT COUNT(*) FROM holding WHERE library_id IN \(list: libraries) GROUP BY library_id ORDER BY 1
            """
        ).map { Int($0.int(0)) }
    }

    /// The titles of many libraries taken as one, and how many of them none had before a day.
    static func together(
        _ libraries: [LibraryID], since day: Int, _ connection: Connection
    ) throws(StoreError) -> (titles: Int, unique: Int, copies: Int, new: Int) {
        guard !libraries.isEmpty,
            let row = try connection.rows(
                """
                SELECT COUNT(*), SUM(CASE WHEN g.holders = 1 THEN 1 ELSE 0 END), CAST(SUM(g.copies) AS BIGINT),
                    SUM(CASE WHEN g.first_day >= \(day) THEN 1 ELSE 0 END)
                FROM (
                    SELECT +title_id AS title, COUNT(*) AS holders, SUM(copies) AS copies, MIN(since_day) AS first_day
                    FROM holding
                    WHERE library_id IN \(list: libraries) GROUP BY +title_id
                ) g
                """
            ).first
        else { return (0, 0, 0, 0) }
        return (
            Int(row.int(0)), Int(row.intOrNil(1) ?? 0), Int(row.intOrNil(2) ?? 0), Int(row.intOrNil(3) ?? 0)
        )
    }
}
