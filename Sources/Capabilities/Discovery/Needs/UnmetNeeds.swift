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
        public var count: Int
        public var lastDay: CalendarDay
    }

    private let database: Database
    private let clock: WallClock

    public init(database: Database, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    /// - Parameter words: already reduced to words the catalogue knows, because people type names.
    public func record(_ words: [String], _ kind: Kind) async throws {
        let text = words.prefix(8).joined(separator: " ")
        guard !text.isEmpty else { return }
        let day = clock.today().daysSince1970
        try await database.write { connection in
            _ = try connection.run(
                """
                INSERT INTO unmet_need (words, kind, day, count) VALUES (\(text), \(kind.rawValue), \(day), 1)
                ON CONFLICT (words, kind, day) DO UPDATE SET count = unmet_need.count + 1
                """)
        }
    }

    /// The needs of the last days, the most frequent first.
    public func top(_ limit: Int, days: Int = 90) throws -> [Need] {
        let since = clock.today().daysSince1970 - days
        return try database.read { connection in
            try connection.rows(
                """
                SELECT words, SUM(count), MAX(day) FROM unmet_need WHERE day >= \(since)
                GROUP BY words ORDER BY SUM(count) DESC, words LIMIT \(limit)
                """
            ).map { Need(words: $0.text(0), count: Int($0.int(1)), lastDay: CalendarDay(daysSince1970: Int($0.int(2)))) }
        }
    }
}
