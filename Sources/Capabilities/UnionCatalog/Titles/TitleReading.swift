import Commons
import Store

/// The SQL that reads titles and holdings.
enum TitleReading {
    private static let columns = SQL(
        """
        id, name, subtitle, responsibility, creators, contributors, edition, publisher, place, year, extent, series, class_number, \
        class_unified, language, subjects, isbns, issns, material, summary, links, brief, quality, libraries, copies, created_day
        """)
    private static let holdingColumns = SQL("library_id, title_id, call_number, location, copies, available, as_of, since_day")

    /// The titles that are there, in the order asked for.
    static func titles(_ ids: [Int64], _ connection: Connection) throws(StoreError) -> [CatalogTitle] {
        guard !ids.isEmpty else { return [] }
        let rows = try connection.rows("SELECT \(sql: columns) FROM title WHERE id IN \(list: ids)")
        let found = Dictionary(rows.map { ($0.int(0), title($0)) }, uniquingKeysWith: { a, _ in a })
        return ids.compactMap { found[$0] }
    }

    static func each(from id: Int64, limit: Int, _ connection: Connection) throws(StoreError) -> [CatalogTitle] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM title WHERE id > \(id) AND merged_into IS NULL AND libraries > 0 ORDER BY id LIMIT \(limit)
            """
        ).map(title)
    }

    static func survivor(of id: Int64, _ connection: Connection) throws(StoreError) -> Int64? {
        try connection.int("SELECT merged_into FROM title WHERE id = \(id)")
    }

    static func holdings(_ ids: [Int64], _ connection: Connection) throws(StoreError) -> [Holding] {
        guard !ids.isEmpty else { return [] }
        return try connection.rows(
            "SELECT \(sql: holdingColumns) FROM holding WHERE title_id IN \(list: ids) ORDER BY title_id, library_id"
        ).map(holding)
    }

    static func shelf(
        _ library: LibraryID, after: (key: [UInt8], id: Int64)?, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(title: CatalogTitle, sortKey: [UInt8])] {
        let from: SQL = after.map { "AND (t.sort_key > \($0.key) OR (t.sort_key = \($0.key) AND t.id > \($0.id)))" } ?? ""
        return try connection.rows(
            """
            SELECT \(sql: prefixed), t.sort_key FROM holding h JOIN title t ON t.id = h.title_id
            WHERE h.library_id = \(library) \(sql: from) ORDER BY t.sort_key, t.id LIMIT \(limit)
            """
        ).map { (title($0), $0.bytes(26)) }
    }

    static func newest(
        library: LibraryID?, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(title: CatalogTitle, day: Int)] {
        guard let library else {
            return try connection.rows(
                """
                SELECT \(sql: columns) FROM title WHERE merged_into IS NULL AND libraries > 0 ORDER BY created_day DESC, id DESC LIMIT \(limit)
                """
            ).map { (title($0), Int($0.int(25))) }
        }
        return try connection.rows(
            """
            SELECT \(sql: prefixed), h.since_day FROM holding h JOIN title t ON t.id = h.title_id
            WHERE h.library_id = \(library) ORDER BY h.since_day DESC, t.id DESC LIMIT \(limit)
            """
        ).map { (title($0), Int($0.int(26))) }
    }

    private static let prefixed = SQL(
        """
        t.id, t.name, t.subtitle, t.responsibility, t.creators, t.contributors, t.edition, t.publisher, t.place, t.year, t.extent, \
        t.series, t.class_number, t.class_unified, t.language, t.subjects, t.isbns, t.issns, t.material, t.summary, t.links, t.brief, \
        t.quality, t.libraries, t.copies, t.created_day
        """)

    private static func title(_ row: Row) -> CatalogTitle {
        CatalogTitle(
            id: TitleID(row.int(0)), name: row.text(1), subtitle: row.textOrNil(2), responsibility: row.textOrNil(3),
            creators: TextList.split(row.text(4)), contributors: TextList.split(row.text(5)), edition: row.textOrNil(6),
            publisher: row.textOrNil(7), place: row.textOrNil(8), year: row.intOrNil(9).map(Int.init), extent: row.textOrNil(10),
            series: row.textOrNil(11), classNumber: row.textOrNil(12), classUnified: row.textOrNil(13),
            language: row.textOrNil(14),
            subjects: TextList.split(row.text(15)), isbns: TextList.split(row.text(16)), issns: TextList.split(row.text(17)),
            material: MaterialType(rawValue: row.text(18)) ?? .other, summary: row.textOrNil(19),
            links: TextList.split(row.text(20)), isBrief: row.bool(21), quality: Int(row.int(22)), libraries: Int(row.int(23)),
            copies: Int(row.int(24)), createdDay: Int(row.int(25)))
    }

    private static func holding(_ row: Row) -> Holding {
        Holding(
            library: LibraryID(row.int(0)), title: TitleID(row.int(1)), callNumber: row.textOrNil(2), location: row.textOrNil(3),
            copies: Int(row.int(4)), available: row.intOrNil(5).map(Int.init), asOf: row.text(6), sinceDay: Int(row.int(7)))
    }
}
