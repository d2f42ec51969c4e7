import Testing

@testable import Discovery

struct ConcurrencyTests {
    /// The writer moves ten titles between two words at once; no search may see some here and some there.
    @Test func `a search sees a change as a whole or not at all`() async {
        let index = SearchIndex()
        func batch(_ word: String) -> [SearchDocument] { (1...10).map { SearchDocument(id: $0, title: "\(word) \($0)") } }
        index.apply(upserts: batch("gunung"))
        await withTaskGroup(of: Int.self) { group in
            group.addTask {
                for round in 0..<200 {
                    index.apply(upserts: batch(round.isMultiple(of: 2) ? "lautan" : "gunung"))
                    if round % 50 == 0 { index.compact() }
                }
                return 0
            }
            for _ in 0..<3 {
                group.addTask {
                    var torn = 0
                    for _ in 0..<400 {
                        let total = index.search(SearchQuery(text: "gunung")).total
                        if total != 0 && total != 10 { torn += 1 }
                        let all = index.search(SearchQuery())
                        if all.total != 10 || all.ids.count != 10 { torn += 1 }
                    }
                    return torn
                }
            }
            for await torn in group { #expect(torn == 0) }
        }
    }
}
