public import Commons
public import Store

/// What people looked or asked for in vain (S2, S45): counted by day, never by person.
public struct UnmetNeeds: Sendable {
    public enum Kind: String, Sendable, Hashable {
        /// A search without a result.
        case search
        /// Somebody pressed *Minta*.
        case request
    }

    public struct Need: Sendable, Hashable {
        public var words: String
        /// Searches and requests.
        public var count: Int
        /// The requests among them.
        public var requests: Int
        public var lastDay: CalendarDay
    }

    private let database: Database
    private let clock: WallClock

    public init(database: Database, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    /// The needs of the last days, the most frequent first.
    public func top(_ limit: Int, days: Int = 90, by actor: Actor) throws -> [Need] {
        try actor.must(.list)
        let since = clock.today().daysSince1970 - days
        return try database.read { connection in
            try connection.rows(
                """
                SELECT words, CAST(SUM(count) AS BIGINT),
                    CAST(SUM(CASE WHEN kind = \(Kind.request.rawValue) THEN count ELSE 0 END) AS BIGINT), MAX(day)
                FROM unmet_need WHERE day >= \(since) GROUP BY words ORDER BY SUM(count) DESC, words LIMIT \(limit)
                """
            ).map {
                Need(
                    words: $0.text(0), count: Int($0.int(1)), requests: Int($0.int(2)),
                    lastDay: CalendarDay(daysSince1970: Int($0.int(3))))
            }
        }
    }

    /// Searches in vain since a day, by words.
    static func searches(since day: Int, _ connection: Connection) throws(StoreError) -> [Need] {
        try connection.rows(
            """
            SELECT words, CAST(SUM(count) AS BIGINT), MAX(day) FROM unmet_need
            WHERE day >= \(day) AND kind = \(Kind.search.rawValue) GROUP BY words ORDER BY words
            """
        ).map {
            Need(words: $0.text(0), count: Int($0.int(1)), requests: 0, lastDay: CalendarDay(daysSince1970: Int($0.int(2))))
        }
    }

    /// - Parameter words: already reduced to words the catalogue knows, because people type names.
    static func count(_ words: String, _ kind: Kind, _ day: CalendarDay, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO unmet_need (words, kind, day, count) VALUES (\(words), \(kind.rawValue), \(day.daysSince1970), 1)
            ON CONFLICT (words, kind, day) DO UPDATE SET count = unmet_need.count + 1
            """)
    }
}
