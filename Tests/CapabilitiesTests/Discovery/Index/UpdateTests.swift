import Testing

@testable import Discovery

struct UpdateTests {
    @Test(arguments: 1...5)
    func `an index brought up to date answers as one built anew`(_ seed: Int) {
        var random = RandomCatalogue(seed: UInt64(seed) &* 7_919)
        let index = SearchIndex()
        var current: [Int64: SearchDocument] = [:]
        for step in 0..<7 {
            let upserts = (0..<random.number(below: 40)).map { _ in random.document(id: Int64(1 + random.number(below: 150))) }
            let removals = (0..<random.number(below: 10)).map { _ in Int64(1 + random.number(below: 150)) }
            index.apply(upserts: upserts, removals: removals)
            for document in upserts { current[document.id] = document }
            for id in removals { current[id] = nil }
            if step == 4 { index.compact() }
            var builder = SearchIndexBuilder()
            for document in current.values.sorted(by: { $0.id < $1.id }) { builder.add(document) }
            let fresh = builder.finish()
            #expect(index.count == current.count)
            for _ in 0..<10 {
                let query = random.query()
                #expect(index.search(query) == fresh.search(query), "\(query)")
            }
            for text in ["gunugn lautt", "kota zzzz harimau", "gun", "978602000", "1", "rumahbesar", "\"gunung laut\""] {
                let query = SearchQuery(text: text, prefixLast: text == "gun")
                #expect(index.search(query) == fresh.search(query), "\(text)")
            }
            #expect(index.suggestions("gu") == fresh.suggestions("gu"))
        }
    }

    @Test func `a builder takes ids in any order and keeps the later of two`() {
        var random = RandomCatalogue(seed: 11)
        let documents = (0..<300).map { _ in random.document(id: Int64(1 + random.number(below: 100))) }
        var builder = SearchIndexBuilder()
        for document in documents { builder.add(document) }
        let built = builder.finish()
        let applied = SearchIndex()
        for document in documents { applied.apply(upserts: [document]) }
        #expect(built.count == Set(documents.map(\.id)).count)
        for _ in 0..<40 {
            let query = random.query()
            #expect(built.search(query) == applied.search(query), "\(query)")
        }
    }

    @Test func `many small changes leave few segments`() {
        var random = RandomCatalogue(seed: 5)
        let index = SearchIndex()
        for id in 1...300 { index.apply(upserts: [random.document(id: Int64(id))]) }
        #expect(index.snapshot.parts.count < 8)
        #expect(index.count == 300)
    }

    @Test func `removing everything leaves an index that answers nothing`() {
        var random = RandomCatalogue(seed: 6)
        let index = SearchIndex()
        index.apply(upserts: (1...50).map { random.document(id: $0) })
        index.apply(upserts: [], removals: Array(1...50))
        #expect(index.count == 0)
        #expect(index.search(SearchQuery(text: "gunung")).total == 0)
        #expect(index.search(SearchQuery()).facets == SearchFacets())
    }
}
