import Commons
import Membership
import Store
import UnionCatalog

extension Discovery {
    /// The titles that came last, or in one month: automatic, since an import is all it takes (S116).
    public func newTitles(_ search: NewTitlesSearch) async throws -> NewTitles {
        guard let library = search.library else { return try await newInNetwork(search) }
        return try await database.read { connection in
            var new = NewTitles()
            let (from, until) = (search.month?.firstDay, search.month?.endDay)
            let found = try UnionCatalog.accessions(
                of: library, from: from, until: until, offset: (search.page - 1) * search.size, limit: search.size, connection)
            (new.rows, new.total) = (found.rows, found.total)
            new.months = try UnionCatalog.daysOfMonths(of: library, connection).map { CalendarMonth($0) }
            return new
        }
    }

    /// From the index, which knows levels and days and counts exactly. What came since a month began, less what came since it ended,
    /// is what came in it; the newest come first, so it starts where the later ones end.
    private func newInNetwork(_ search: NewTitlesSearch) async throws -> NewTitles {
        var query = SearchQuery(sort: .newest, size: 1, facetLimit: 0)
        query.levels = search.level.map { [$0.number] } ?? []
        query.addedSince = search.month.map { Int32(clamping: $0.firstDay) }
        let since = index.search(query)
        var later = SearchAnswer()
        if let month = search.month {
            query.addedSince = Int32(clamping: month.endDay)
            later = index.search(query)
            query.addedSince = Int32(clamping: month.firstDay)
        }
        var new = NewTitles()
        new.total = max(0, since.total - later.total)
        let laterByLevel = Dictionary(later.facets.levels.map { ($0.value, $0.count) }, uniquingKeysWith: { a, _ in a })
        new.levels = since.facets.levels.compactMap { level in
            LibraryLevel(number: level.value).map { ($0, max(0, level.count - laterByLevel[level.value, default: 0])) }
        }
        let start = (search.page - 1) * search.size
        let ids = start < new.total ? ids(query, from: later.total + start, count: min(search.size, new.total - start)) : []
        let (rows, days) = try await database.read { connection in
            (try UnionCatalog.titles(ids.map { TitleID($0) }, connection), try UnionCatalog.daysOfMonths(of: nil, connection))
        }
        new.rows = rows.map { ($0.title, CalendarDay(daysSince1970: $0.title.createdDay)) }
        new.months = days.map { CalendarMonth($0) }
        return new
    }

    /// The ids of a run of hits, read from pages of the index's own size.
    private func ids(_ query: SearchQuery, from start: Int, count: Int) -> [Int64] {
        var query = query
        query.size = 100
        var ids: [Int64] = []
        query.page = start / 100 + 1
        while ids.count < start % 100 + count {
            let page = index.search(query).ids
            ids += page
            query.page += 1
            if page.count < 100 { break }
        }
        return Array(ids.dropFirst(start % 100).prefix(count))
    }
}
