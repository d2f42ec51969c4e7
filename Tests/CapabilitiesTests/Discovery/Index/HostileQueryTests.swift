import Testing

@testable import Discovery

struct HostileQueryTests {
    private static let index: SearchIndex = {
        var random = RandomCatalogue(seed: 31)
        let index = SearchIndex()
        index.apply(upserts: (1...300).map { random.document(id: $0) })
        return index
    }()

    @Test(arguments: [
        "", " ", "\"", "\"\"", "-", "--", ":", "judul:", "judul: ", "-judul:", "isbn:", "klas:", "tahun:", "tahun:-",
        "tahun:9999999-1",
        "judul:judul:judul:gunung", "\u{0}", "\u{1}", "\u{1}1", "\u{FEFF}", "\u{202E}gunung", "🌋🌋", "e\u{301}e\u{301}",
        "' OR 1=1 --",
        "<script>", "978", "978-", "x", "-x", "-gunung", "\"gunung", "gunung\"", "\"-gunung\"", "%", "*", "gunung*",
        "(gunung OR laut)",
    ])
    func `odd texts are answered`(_ text: String) {
        for prefix in [true, false] {
            let answer = Self.index.search(SearchQuery(text: text, prefixLast: prefix))
            #expect(answer.ids.count <= answer.total)
        }
        _ = Self.index.suggestions(text)
    }

    @Test func `long texts are read only so far`() {
        var random = RandomCatalogue(seed: 32)
        let texts = [
            String(repeating: "a", count: 100_000), String(repeating: "gunung ", count: 10_000),
            String(repeating: "\"a ", count: 5_000),
            String(repeating: "-a ", count: 5_000), String(repeating: "e\u{301}\u{302}", count: 10_000),
            (0..<5_000).map { _ in random.word() + random.word() }.joined(separator: " "),
        ]
        for text in texts {
            let answer = Self.index.search(SearchQuery(text: text))
            #expect(answer.terms.count <= QueryParser.termLimit)
        }
    }

    @Test func `pages beyond the end and sizes out of range are empty or cut`() {
        #expect(Self.index.search(SearchQuery(page: 1_000_000)).ids.isEmpty)
        #expect(Self.index.search(SearchQuery(page: .max, size: .max)).ids.isEmpty)
        #expect(Self.index.search(SearchQuery(page: 0, size: 0)).ids.count == 1)
        #expect(Self.index.search(SearchQuery(page: -5, size: 1_000)).ids.count == 100)
        #expect(Self.index.search(SearchQuery(facetLimit: -1)).facets.libraries.isEmpty)
    }

    @Test func `filters on values that no title has match nothing`() {
        #expect(Self.index.search(SearchQuery(libraries: [12_345])).total == 0)
        #expect(Self.index.search(SearchQuery(levels: [200])).total == 0)
        #expect(Self.index.search(SearchQuery(classNodes: ["x"])).total == 0)
        #expect(Self.index.search(SearchQuery(subjects: [""])).total == 0)
        #expect(Self.index.search(SearchQuery(near: [1: .nan, 2: -.infinity, 3: .infinity])).total == 300)
    }

    @Test func `hostile documents are indexed`() {
        let index = SearchIndex()
        var document = SearchDocument(id: .min, title: String(repeating: "kata ", count: 50_000))
        document.year = -5
        document.subjects = (0..<1_000).map { "subjek \($0)" }
        document.holdings = (0..<70_000).map { SearchHolding(library: Int32($0), level: 255) }
        document.classNodes = (0..<100).map { "\($0)" }
        document.classNotations = [String(repeating: "9", count: 1_000), "", " "]
        document.identifiers = ["", "x", "12345678901234567890", "9786020000000"]
        index.apply(upserts: [document, SearchDocument(id: .max, title: "")])
        #expect(index.count == 2)
        #expect(index.search(SearchQuery(text: "kata")).ids == [.min])
        #expect(index.search(SearchQuery(text: "9786020000000")).ids == [.min])
        #expect(index.search(SearchQuery(sort: .title)).ids == [.max, .min])
    }
}
