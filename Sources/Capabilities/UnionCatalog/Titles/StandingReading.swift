import Commons
import Store

/// The SQL of how a library's catalogue stands.
enum StandingReading {
    /// One pass over each library's part of the key. A call number that begins with a digit is one that classes the book.
    static func standings(_ libraries: [LibraryID]) -> SQL {
        """
        SELECT library_id, COUNT(*), CAST(SUM(copies) AS BIGINT), MAX(as_of), COUNT(call_number),
            CAST(SUM(CASE WHEN call_number >= '0' AND call_number < ':' THEN 1 ELSE 0 END) AS BIGINT)
        FROM holding WHERE library_id IN \(list: libraries) GROUP BY library_id
        """
    }

    static func titles(_ library: LibraryID, until day: CalendarDay, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                "SELECT COUNT(*) FROM holding WHERE library_id = \(library) AND since_day <= \(day.daysSince1970)") ?? 0)
    }

    static func added(
        _ library: LibraryID, in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM holding WHERE library_id = \(library) AND since_day >= \(days.lowerBound.daysSince1970)
                    AND since_day <= \(days.upperBound.daysSince1970)
                """) ?? 0)
    }

    static func added(
        _ libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Int] {
        try connection.rows(
            """
            SELECT library_id, COUNT(*) FROM holding
            WHERE library_id IN \(list: libraries) AND since_day >= \(days.lowerBound.daysSince1970)
                AND since_day <= \(days.upperBound.daysSince1970)
            GROUP BY library_id
            """
        ).reduce(into: [:]) { $0[LibraryID($1.int(0))] = Int($1.int(1)) }
    }

    /// Imports that are in the catalogue and were brought in within these moments.
    static func imports(
        _ library: LibraryID, from: Int64, before: Int64, _ connection: Connection
    ) throws(StoreError) -> (count: Int, asOf: String?) {
        let row = try connection.row(
            """
            SELECT COUNT(*), MAX(as_of) FROM batch WHERE library_id = \(library) AND state = \(BatchState.applied.rawValue)
                AND ended_at >= \(from) AND ended_at < \(before)
            """)
        return (Int(row?.int(0) ?? 0), row?.textOrNil(1))
    }
}
