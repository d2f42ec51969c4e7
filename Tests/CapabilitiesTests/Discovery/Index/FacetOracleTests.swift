import Testing

@testable import Discovery

struct FacetOracleTests {
    @Test(arguments: 1...12)
    func `totals, titles and facets are those found by looking at every document`(_ seed: Int) {
        var random = RandomCatalogue(seed: UInt64(seed))
        let documents = (1...(20 + seed * 10)).map { random.document(id: Int64($0)) }
        let index = SearchIndex()
        index.apply(upserts: documents)
        let oracle = Oracle(documents: documents)
        for _ in 0..<60 {
            let query = random.query()
            let answer = index.search(query)
            guard answer.relaxed == nil else {
                #expect(oracle.ids(SearchQuery(text: query.text)).isEmpty)
                continue
            }
            let expected = oracle.ids(query)
            #expect(answer.total == expected.count, "\(query)")
            #expect(answer.ids.count == min(50, answer.total))
            #expect(Set(answer.ids).count == answer.ids.count)
            #expect(Set(answer.ids).isSubset(of: expected), "\(query)")
            #expect(Oracle.flatten(answer.facets) == oracle.facets(query), "\(query)")
        }
    }

    /// Above 4,096 titles counts over more than half of them are worked out from those that do not match.
    @Test func `a big segment counts as a small one does, also after deletions`() {
        var random = RandomCatalogue(seed: 99)
        var documents = (1...4_500).map { random.document(id: Int64($0)) }
        for index in documents.indices where index % 4 > 0 { documents[index].publisher = "Penerbit Umum" }
        let index = SearchIndex()
        index.apply(upserts: documents)
        index.apply(upserts: [], removals: [5, 6, 7, 4_000])
        let oracle = Oracle(documents: documents.filter { ![5, 6, 7, 4_000].contains($0.id) })
        for text in ["umum", "", "gunung", "-umum"] {
            var query = SearchQuery(text: text, facetLimit: 1_000)
            query.circles = SearchCircles([[1, 2], [2, 5, 6]])
            let answer = index.search(query)
            guard text != "-umum" else {
                #expect(answer.total == documents.count { $0.publisher == nil } - [5, 4_000].count { $0 % 4 == 1 })
                continue
            }
            #expect(answer.total == oracle.ids(query).count)
            #expect(Oracle.flatten(answer.facets) == oracle.facets(query))
        }
    }

    /// One facet filtered among all titles is counted from what is known of the whole segment.
    @Test func `a big segment filtered by one facet counts as a small one does`() {
        var random = RandomCatalogue(seed: 7)
        let documents = (1...4_500).map { random.document(id: Int64($0)) }
        let index = SearchIndex()
        index.apply(upserts: Array(documents.prefix(4_400)))
        index.apply(upserts: Array(documents.suffix(100)), removals: [5, 6, 7, 4_000])
        let oracle = Oracle(documents: documents.filter { ![5, 6, 7, 4_000].contains($0.id) })
        var queries = Array(repeating: SearchQuery(facetLimit: 1_000), count: 10)
        queries[0].libraries = [2, 5]
        queries[1].levels = [1]
        queries[2].available = true
        queries[3].available = false
        queries[4].languages = Set(documents.prefix(3).compactMap(\.language))
        queries[5].kinds = Set(documents.prefix(2).compactMap(\.kind))
        queries[6].classNodes = Set(documents.prefix(4).compactMap(\.classNodes.first))
        queries[7].subjects = Set(documents.prefix(9).flatMap(\.subjects))
        queries[8].years = 1990...2010
        queries[9].addedSince = documents[7].addedDay
        var within = SearchQuery(facetLimit: 1_000)
        within.within = [3]
        queries.append(within)
        for index in queries.indices { queries[index].circles = SearchCircles([[1, 2, 3], [3, 4], [77]]) }
        for query in queries {
            let answer = index.search(query)
            #expect(0 < answer.total && answer.total < 4_496, "\(query)")
            #expect(answer.total == oracle.ids(query).count, "\(query)")
            #expect(Oracle.flatten(answer.facets) == oracle.facets(query), "\(query)")
        }
    }

    @Test func `a chosen value is listed however few titles it has`() {
        var random = RandomCatalogue(seed: 3)
        let index = SearchIndex()
        index.apply(upserts: (1...200).map { random.document(id: Int64($0)) })
        let answer = index.search(SearchQuery(libraries: [6], facetLimit: 1))
        #expect(answer.facets.libraries.count == 2)
        #expect(answer.facets.libraries.contains { $0.value == 6 })
        #expect(answer.facets.libraryTotal == 6)
    }
}
