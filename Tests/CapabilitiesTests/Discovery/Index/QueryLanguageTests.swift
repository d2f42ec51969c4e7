import Testing

@testable import Discovery

struct QueryLanguageTests {
    private static let index: SearchIndex = {
        let index = SearchIndex()
        index.apply(upserts: [
            SearchDocument(
                id: 1, title: "Laskar Pelangi", creators: ["Andrea Hirata"], publisher: "Bentang", subjects: ["Fiksi Indonesia"],
                identifiers: ["9789793062792"], classNotations: ["899.221"], year: 2005),
            SearchDocument(
                id: 2, title: "Pelangi di Atas Laut", creators: ["Laskar Jaya"], publisher: "Balai Pustaka",
                series: ["Seri Laut"],
                classNotations: ["297.4", "2X4"], year: 2011),
            SearchDocument(
                id: 3, title: "Fiqih Ibadah", subjects: ["Ibadah"], identifiers: ["03785955"], classNotations: ["297.12"],
                year: 2017),
            SearchDocument(id: 4, title: "297 Tanya Jawab", publisher: "Laut"),
        ])
        return index
    }()

    private static func ids(_ text: String) -> Set<Int64> {
        let answer = index.search(SearchQuery(text: text))
        return answer.relaxed == nil ? Set(answer.ids) : []
    }

    @Test(arguments: [
        ("pelangi", [1, 2]), ("laskar pelangi", [1, 2]), ("judul:laskar", [1]), ("title:laskar", [1]), ("pengarang:laskar", [2]),
        ("author: andrea hirata", [1]), ("penerbit:laut", [4]), ("publisher:laut", [4]), ("laut", [2, 4]), ("seri:laut", [2]),
        ("series:laut", [2]), ("subjek:fiksi", [1]), ("subject:ibadah", [3]), ("judul: laskar laut", []),
        ("Seri: laut judul: pelangi", [2]), ("judul:\"laskar pelangi\"", [1]),
    ])
    func `a field prefix restricts to its field`(_ text: String, _ expected: [Int64]) {
        #expect(Self.ids(text) == Set(expected))
    }

    @Test(arguments: [
        ("\"laskar pelangi\"", [1]), ("\u{201C}pelangi laskar\u{201D}", []), ("\"pelangi di atas\"", [2]),
        ("\"atas pelangi\"", []),
        ("\"hirata bentang\"", []),
    ])
    func `words in quotes stand next to each other in one field`(_ text: String, _ expected: [Int64]) {
        #expect(Self.ids(text) == Set(expected))
    }

    @Test(arguments: [
        ("pelangi -laut", [1]), ("-pelangi", [3, 4]), ("pelangi -\"laskar pelangi\"", [2]), ("-penerbit:laut laut", [2]),
        ("pelangi - laut", [2]),
    ])
    func `a minus before a word leaves its titles out`(_ text: String, _ expected: [Int64]) {
        #expect(Self.ids(text) == Set(expected))
    }

    @Test(arguments: [
        "9789793062792", "978-979-3062-79-2", "979-3062-79-7", "9793062797", "isbn:979-3062-79-7", "978 979 3062 79 2",
        "978979306",
    ])
    func `an ISBN is found however it is typed`(_ text: String) {
        #expect(Self.ids(text) == [1])
    }

    @Test func `an ISSN is found by its hyphen`() {
        #expect(Self.ids("0378-5955") == [3])
    }

    @Test(arguments: [
        ("297", [2, 3, 4]), ("297.1", [3]), ("2x4", [2]), ("2X4", [2]), ("klas:297", [2, 3]), ("ddc:8", [1]),
        ("class:29", [2, 3]),
        ("klas: 297 laut", [2]),
    ])
    func `a class notation finds what is classed under it`(_ text: String, _ expected: [Int64]) {
        #expect(Self.ids(text) == Set(expected))
    }

    @Test(arguments: [
        ("tahun:2011", [2]), ("year:2005-2011", [1, 2]), ("tahun:2012-", [3]), ("tahun:-2005", [1]), ("pelangi 2005", [1]),
        ("pelangi tahun:2005", [1]),
    ])
    func `a year may be asked for`(_ text: String, _ expected: [Int64]) {
        #expect(Self.ids(text) == Set(expected))
    }

    @Test func `the word being typed goes on`() {
        #expect(Self.index.search(SearchQuery(text: "laskar pel", prefixLast: true)).ids.first == 1)
        #expect(Set(Self.index.search(SearchQuery(text: "pel", prefixLast: true)).ids) == [1, 2])
        #expect(Self.index.search(SearchQuery(text: "pel ", prefixLast: true)).relaxed != nil || Self.ids("pel").isEmpty)
    }

    @Test func `the answer tells how it read the query`() {
        let terms = Self.index.search(SearchQuery(text: "buku judul:laskar -laut \"atas laut\"")).terms
        #expect(terms.map(\.text) == ["buku", "laskar", "laut", "atas laut"])
        #expect(terms.map(\.field) == [nil, "title", nil, nil])
        #expect(terms.map(\.excluded) == [false, false, true, false])
        #expect(terms.map(\.optional) == [true, false, false, false])
    }
}
