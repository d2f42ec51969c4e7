import Store

/// The SQL of ``SearchReach``: three numbers a day.
enum SearchReachQueries {
    static func add(_ counts: [SearchReach.Place: Int], on day: Int, _ connection: Connection) throws(StoreError) {
        for (place, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try connection.run(
                """
                INSERT INTO search_reach (day, place, count) VALUES (\(day), \(place.rawValue), \(count))
                ON CONFLICT (day, place) DO UPDATE SET count = search_reach.count + excluded.count
                """)
        }
    }

    static func sum(since day: Int, _ connection: Connection) throws(StoreError) -> SearchReach {
        var reach = SearchReach()
        let rows = try connection.rows(
            "SELECT place, CAST(SUM(count) AS BIGINT) FROM search_reach WHERE day >= \(day) GROUP BY place")
        for row in rows {
            switch SearchReach.Place(rawValue: row.text(0)) {
            case .own: reach.own = Int(row.int(1))
            case .elsewhere: reach.elsewhere = Int(row.int(1))
            case .nowhere: reach.nowhere = Int(row.int(1))
            case nil: break
            }
        }
        return reach
    }
}
