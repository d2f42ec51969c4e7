public import Commons
public import Store

/// The union catalogue (katalog induk): what every member has, in one place, and where it stands (S98–S100).
///
/// Verbs of desk work: `importFiles`, `finishInterrupted`, `undo`, `batches`, `report`; `titles`, `title`, `shelf`, `newest`;
/// `explain`, `clusters`.
public struct UnionCatalog: Sendable {
    public let database: Database
    let clock: WallClock

    public init(database: Database, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    // MARK: Reading

    /// Titles in the order asked for, with every holding; numbers that are gone are left out. One snapshot.
    public func titles(_ ids: [TitleID]) throws -> [(title: CatalogTitle, holdings: [Holding])] {
        try database.read { try Self.titles(ids, $0) }
    }

    public static func titles(_ ids: [TitleID], _ connection: Connection) throws(StoreError) -> [(
        title: CatalogTitle, holdings: [Holding]
    )] {
        let numbers = ids.map(\.rawValue)
        let holdings = Dictionary(grouping: try TitleReading.holdings(numbers, connection), by: \.title)
        return try TitleReading.titles(numbers, connection).map { ($0, holdings[$0.id] ?? []) }
    }

    /// One title, or where it went.
    public func title(_ id: TitleID) throws -> TitleFate {
        try database.read { try Self.fate(of: id, $0) }
    }

    /// The same, off the calling task's thread.
    public func fate(of id: TitleID) async throws -> TitleFate {
        try await database.read { try Self.fate(of: id, $0) }
    }

    private static func fate(of id: TitleID, _ connection: Connection) throws -> TitleFate {
        if let found = try titles([id], connection).first, found.title.libraries > 0 { return .here(found.title, found.holdings) }
        guard let survivor = try TitleReading.survivor(of: id.rawValue, connection) else { return .unknown }
        return .movedTo(TitleID(survivor))
    }

    /// A library's titles by sort key, a page at a time.
    public func shelf(
        of library: LibraryID, after: ShelfMark? = nil, limit: Int
    ) throws -> (rows: [(title: CatalogTitle, holding: Holding?)], next: ShelfMark?) {
        try database.read { connection in
            let rows = try TitleReading.shelf(
                library, after: after.map { ($0.sortKey, $0.title.rawValue) }, limit: limit, connection)
            let holdings = try TitleReading.holdings(rows.map(\.title.id.rawValue), connection).filter { $0.library == library }
            let byTitle = Dictionary(holdings.map { ($0.title, $0) }, uniquingKeysWith: { a, _ in a })
            let next = rows.count == limit ? rows.last.map { ShelfMark(sortKey: $0.sortKey, title: $0.title.id) } : nil
            return (rows.map { ($0.title, byTitle[$0.title.id]) }, next)
        }
    }

    /// The titles that came last: into the catalogue, or into one library's part of it (S116).
    public func newest(in library: LibraryID? = nil, limit: Int) throws -> [(title: CatalogTitle, day: CalendarDay)] {
        try database.read { connection in
            try TitleReading.newest(library: library, limit: limit, connection).map {
                ($0.title, CalendarDay(daysSince1970: $0.day))
            }
        }
    }

    /// What stands where, in numbers.
    public func figures() throws -> CatalogFigures {
        try database.read { connection in
            let row = try connection.row(
                "SELECT COUNT(*), COALESCE(SUM(libraries), 0), COALESCE(SUM(copies), 0) FROM title WHERE libraries > 0")
            let libraries = try connection.int("SELECT COUNT(DISTINCT library_id) FROM holding") ?? 0
            return CatalogFigures(
                titles: Int(row?.int(0) ?? 0), holdings: Int(row?.int(1) ?? 0), copies: Int(row?.int(2) ?? 0),
                libraries: Int(libraries))
        }
    }

    /// A library's titles, copies and the newest day its data is true of.
    public func figures(of library: LibraryID) throws -> (titles: Int, copies: Int, asOf: String?) {
        try database.read { connection in
            let row = try connection.row(
                "SELECT COUNT(*), COALESCE(SUM(copies), 0), MAX(as_of) FROM holding WHERE library_id = \(library)")
            return (Int(row?.int(0) ?? 0), Int(row?.int(1) ?? 0), row?.textOrNil(2))
        }
    }

    /// Titles in order of number, for whoever reads them all (index, export).
    public static func eachTitle(
        after id: Int64, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(title: CatalogTitle, holdings: [Holding])] {
        let titles = try TitleReading.each(from: id, limit: limit, connection)
        let holdings = Dictionary(grouping: try TitleReading.holdings(titles.map(\.id.rawValue), connection), by: \.title)
        return titles.map { ($0, holdings[$0.id] ?? []) }
    }

    /// Every source record with its title: code, the record's id in its library, title number.
    public func eachClusterLine(_ body: (_ code: String, _ localID: String, _ title: TitleID) throws -> Void) throws {
        try database.read { connection in
            try connection.each(
                """
                SELECT l.code, r.public_id, r.title_id FROM source_record r JOIN library l ON l.id = r.library_id
                WHERE r.gone = 0 ORDER BY r.library_id, r.id
                """
            ) { try body($0.text(0), $0.text(1), TitleID($0.int(2))) }
        }
    }
}

/// A place on a library's shelf list, to go on from.
public struct ShelfMark: Sendable, Hashable {
    public var sortKey: [UInt8]
    public var title: TitleID

    public init(sortKey: [UInt8], title: TitleID) {
        self.sortKey = sortKey
        self.title = title
    }
}

/// The catalogue in four numbers.
public struct CatalogFigures: Sendable, Hashable {
    public var titles: Int
    public var holdings: Int
    public var copies: Int
    public var libraries: Int
}
