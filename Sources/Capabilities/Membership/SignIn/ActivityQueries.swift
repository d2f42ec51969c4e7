public import Commons
public import Store

/// The SQL of signs of life.
enum ActivityQueries {
    static func seen(_ library: LibraryID, on day: CalendarDay, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO library_activity (library_id, seen_day) VALUES (\(library), \(day.daysSince1970))
            ON CONFLICT (library_id) DO UPDATE SET seen_day = excluded.seen_day
            WHERE library_activity.seen_day < excluded.seen_day
            """)
    }

    static func countSignIn(on day: CalendarDay, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO sign_in_day (day, count) VALUES (\(day.daysSince1970), 1)
            ON CONFLICT (day) DO UPDATE SET count = sign_in_day.count + 1
            """)
    }

    /// Of so many days, by day; a day without one is not among them.
    static func signIns(
        since day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [(day: CalendarDay, count: Int)] {
        try connection.rows("SELECT day, count FROM sign_in_day WHERE day >= \(day.daysSince1970) ORDER BY day").map {
            (CalendarDay(daysSince1970: Int($0.int(0))), Int($0.int(1)))
        }
    }
}

extension Membership {
    /// Something came from a library on a day, inside the transaction of another room.
    public static func noteActivity(of library: LibraryID, on day: CalendarDay, _ connection: Connection) throws(StoreError) {
        try ActivityQueries.seen(library, on: day, connection)
    }
}
