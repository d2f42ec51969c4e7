import Testing

@testable import Discovery

struct SuggestionTests {
    private static let index: SearchIndex = {
        let many = (1...9).map { SearchHolding(library: $0, level: 0) }
        let index = SearchIndex()
        index.apply(upserts: [
            SearchDocument(id: 1, title: "Laut Bercerita"), SearchDocument(id: 2, title: "Laskar Pelangi", holdings: many),
            SearchDocument(id: 3, title: "Pelangi di Atas Laut"), SearchDocument(id: 4, title: "LASKAR PELANGI"),
            SearchDocument(id: 5, title: "Lasagna"),
        ])
        return index
    }()

    @Test func `titles that begin so come first, the best known before, no title twice`() {
        #expect(Self.index.suggestions("las").titles.map(\.title) == ["Laskar Pelangi", "Lasagna"])
        #expect(Self.index.suggestions("la").titles.map(\.id) == [2, 1, 5])
    }

    @Test func `then titles that hold the words`() {
        #expect(Self.index.suggestions("pelang").titles.map(\.title) == ["Pelangi di Atas Laut", "Laskar Pelangi"])
    }

    @Test func `the last word is completed, the most frequent first`() {
        let completions = Self.index.suggestions("Laskar pe").completions
        #expect(completions == [.init(text: "Laskar pelangi", count: 3)])
        #expect(Self.index.suggestions("la").completions.map(\.text) == ["laskar", "laut", "lasagna"])
    }

    @Test func `nothing typed suggests nothing, and no more come than asked for`() {
        #expect(Self.index.suggestions("") == SearchSuggestions())
        #expect(Self.index.suggestions("l", limit: 1).titles.count == 1)
        #expect(Self.index.suggestions("l", limit: 0) == SearchSuggestions())
    }
}
