public import Commons
public import Store

/// What readers wanted of late, reduced to words, for whoever plans with it: counted, never by person.
public struct Wanted: Sendable, Hashable {
    public let words: [String]
    /// The library that a wish named; nil for searches in vain and for wishes that named none.
    public let library: LibraryID?
    public let count: Int

    public init(words: [String], library: LibraryID?, count: Int) {
        (self.words, self.library, self.count) = (words, library, count)
    }
}

/// The SQL of what readers wanted.
public enum WantedReading {
    /// Wishes and searches in vain since a day (in days since 1970-01-01); those that named a library by library.
    public static func since(_ day: Int, _ connection: Connection) throws(StoreError) -> [Wanted] {
        let wishes = try connection.rows(
            """
            SELECT words, library_id, COUNT(*) FROM wish WHERE asked_day >= \(day)
            GROUP BY words, library_id ORDER BY words, COALESCE(library_id, 0)
            """
        ).map { Wanted(words: split($0.text(0)), library: $0.intOrNil(1).map { LibraryID($0) }, count: Int($0.int(2))) }
        let searches = try UnmetNeeds.searches(since: day, connection).map {
            Wanted(words: split($0.words), library: nil, count: $0.count)
        }
        return (wishes + searches).filter { !$0.words.isEmpty }
    }

    /// Wishes that named one of these libraries since a day, and how many of them have an answer.
    public static func wishes(
        at libraries: [LibraryID], since day: Int, _ connection: Connection
    ) throws(StoreError) -> (asked: Int, answered: Int) {
        guard !libraries.isEmpty else { return (0, 0) }
        let rows = try connection.rows(
            """
            SELECT state, COUNT(*) FROM wish WHERE asked_day >= \(day) AND library_id IN \(list: libraries) GROUP BY state
            """)
        let answered = rows.filter { $0.text(0) == WishState.answered.rawValue }
        return (rows.reduce(0) { $0 + Int($1.int(1)) }, answered.reduce(0) { $0 + Int($1.int(1)) })
    }

    private static func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
