import Testing

@testable import Discovery

/// The queries of the fixture were written before any ranking code, against titles collected independently of it.
struct PupilQueryTests {
    static let index = DemoTitles.index
    static let queries = DemoTitles.pupilQueries

    @Test(.enabled(if: DemoTitles.areThere), arguments: queries)
    func `the title a pupil hopes for is among the first`(_ query: PupilQuery) {
        let answer = Self.index.search(SearchQuery(text: query.text))
        let titles = answer.ids.compactMap { DemoTitles.title($0) }
        let place = titles.firstIndex { $0.hasPrefix(query.hopedTitle) }.map { $0 + 1 }
        #expect(
            place ?? .max <= query.within,
            "\(query.text): hoped for \(query.hopedTitle) within \(query.within), found at \(place.map(String.init) ?? "none") of \(answer.total): \(titles.prefix(5)) \(answer.suggestion ?? "")"
        )
    }
}
