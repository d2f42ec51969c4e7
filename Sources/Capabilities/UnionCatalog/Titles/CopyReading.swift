import Commons
import Store

/// The SQL of where a title's copies stand, library by library.
enum CopyReading {
    /// Copies that stand together, counted; thousands of one schoolbook are a few rows.
    static func groups(_ titles: [TitleID], _ libraries: [LibraryID]) -> SQL {
        """
        SELECT r.library_id, r.title_id, i.collection, i.location, i.call_number, COUNT(*), COUNT(i.available),
            CAST(COALESCE(SUM(i.available), 0) AS BIGINT)
        FROM source_record r JOIN item i ON i.library_id = r.library_id AND i.record_id = r.id
        WHERE r.library_id IN \(list: libraries) AND r.title_id IN \(list: titles) AND r.gone = 0
        GROUP BY r.library_id, r.title_id, i.collection, i.location, i.call_number
        """
    }

    static func read(
        _ titles: [TitleID], _ libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [CopyGroup] {
        try connection.rows(groups(titles, libraries)).map { row in
            CopyGroup(
                library: LibraryID(row.int(0)), title: TitleID(row.int(1)), collection: row.textOrNil(2),
                location: row.textOrNil(3), callNumber: row.textOrNil(4), copies: Int(row.int(5)),
                available: row.int(6) == 0 ? nil : Int(row.int(7)))
        }
    }

    /// Since when each library has had anything in the catalogue: one look at the index for each.
    static func beginnings(_ libraries: [LibraryID]) -> SQL {
        """
        SELECT l.id, (SELECT MIN(h.since_day) FROM holding h WHERE h.library_id = l.id) FROM library l
        WHERE l.id IN \(list: libraries)
        """
    }

    static func beginnings(
        _ libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [LibraryID: CalendarDay] {
        try connection.rows(beginnings(libraries)).reduce(into: [:]) { found, row in
            found[LibraryID(row.int(0))] = row.intOrNil(1).map { CalendarDay(daysSince1970: Int($0)) }
        }
    }
}
