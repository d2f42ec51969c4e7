import Commons
import Store

/// The SQL of lists of accessions (daftar tambahan koleksi).
enum AccessionReading {
    /// The numbers of the titles that came into one library's holdings from a day up to, not including, another; the newest first.
    static func titles(
        _ library: LibraryID, from: Int, until: Int, offset: Int, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(id: Int64, day: Int)] {
        try connection.rows(
            """
            SELECT title_id, since_day FROM holding WHERE library_id = \(library) AND since_day >= \(from) AND since_day < \(until)
            ORDER BY since_day DESC, title_id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).map { ($0.int(0), Int($0.int(1))) }
    }

    static func count(_ library: LibraryID, from: Int, until: Int, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM holding WHERE library_id = \(library) AND since_day >= \(from) AND since_day < \(until)
                """) ?? 0)
    }

    /// The last day before another on which something came; one step in an index.
    static func lastDay(_ library: LibraryID?, before day: Int, _ connection: Connection) throws(StoreError) -> Int? {
        guard let library else {
            return try connection.int("SELECT MAX(created_day) FROM title WHERE created_day < \(day)").map(Int.init)
        }
        return try connection.int("SELECT MAX(since_day) FROM holding WHERE library_id = \(library) AND since_day < \(day)").map(
            Int.init)
    }
}
