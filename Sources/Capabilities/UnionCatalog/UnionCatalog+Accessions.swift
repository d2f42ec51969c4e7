public import Commons
public import Store

extension UnionCatalog {
    /// What came into one library's holdings between two days (from, until: days since 1970, until not included), the newest first,
    /// with how many there are (S116).
    public static func accessions(
        of library: LibraryID, from: Int?, until: Int?, offset: Int, limit: Int, _ connection: Connection
    ) throws(StoreError) -> (rows: [(title: CatalogTitle, day: CalendarDay)], total: Int) {
        let (from, until) = (from ?? 0, until ?? Int(Int32.max))
        let found = try AccessionReading.titles(library, from: from, until: until, offset: offset, limit: limit, connection)
        let titles = try TitleReading.titles(found.map(\.id), connection)
        let days = Dictionary(found.map { ($0.id, $0.day) }, uniquingKeysWith: { a, _ in a })
        return (
            titles.map { ($0, CalendarDay(daysSince1970: days[$0.id.rawValue] ?? 0)) },
            try AccessionReading.count(library, from: from, until: until, connection)
        )
    }

    /// A day of each month in which titles came, the latest first: into the catalogue, or into one library's holdings.
    public static func daysOfMonths(
        of library: LibraryID?, most: Int = 24, _ connection: Connection
    ) throws(StoreError) -> [CalendarDay] {
        var days: [CalendarDay] = []
        var before = Int(Int32.max)
        while days.count < most, let last = try AccessionReading.lastDay(library, before: before, connection) {
            let day = CalendarDay(daysSince1970: last)
            days.append(day)
            before = last - day.day + 1
        }
        return days
    }
}
