public import Commons
public import Store

/// How a library's part of the union catalogue stands.
public struct CatalogStanding: Sendable, Hashable {
    public let titles: Int
    public let copies: Int
    /// The newest day that its data is true of.
    public let asOf: CalendarDay?
    /// Titles with a call number, and with one that begins with a class.
    public let labelled: Int
    public let classed: Int

    public init(titles: Int, copies: Int, asOf: CalendarDay?, labelled: Int, classed: Int) {
        (self.titles, self.copies, self.asOf, self.labelled, self.classed) = (titles, copies, asOf, labelled, classed)
    }
}

/// Inside another room's or page's read.
extension UnionCatalog {
    /// Those of which the catalogue has nothing are not among them.
    public static func standings(
        of libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [LibraryID: CatalogStanding] {
        let rows = try connection.rows(StandingReading.standings(libraries))
        return Dictionary(
            rows.map { row in
                (
                    LibraryID(row.int(0)),
                    CatalogStanding(
                        titles: Int(row.int(1)), copies: Int(row.int(2)), asOf: row.textOrNil(3).flatMap { CalendarDay($0) },
                        labelled: Int(row.int(4)), classed: Int(row.int(5)))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// A library's titles that were there at the end of a day and still are.
    public static func titles(of library: LibraryID, until day: CalendarDay, _ connection: Connection) throws(StoreError) -> Int {
        try StandingReading.titles(library, until: day, connection)
    }

    /// Titles that came in these days and still are there.
    public static func added(
        to library: LibraryID, in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> Int {
        try StandingReading.added(library, in: days, connection)
    }

    /// The same for several libraries; those without any are not among them.
    public static func added(
        to libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Int] {
        try StandingReading.added(libraries, in: days, connection)
    }

    /// Imports brought in within these days and not undone.
    public static func imports(
        of library: LibraryID, in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> Int {
        try StandingReading.imports(library, from: days.lowerBound.begin, before: days.upperBound.end, connection)
            .count
    }

    /// The day that the newest data brought in until the end of a day is true of.
    public static func dataDay(
        of library: LibraryID, until day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> CalendarDay? {
        try StandingReading.imports(library, from: 0, before: day.end, connection).asOf.flatMap { CalendarDay($0) }
    }
}
