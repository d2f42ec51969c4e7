import Testing

@testable import Discovery

struct SpellingTests {
    private static let index: SearchIndex = {
        let titles = [
            "Laskar Pelangi", "Harry Potter dan Batu Bertuah", "Sang Pemimpi", "Perpustakaan Sekolah", "Pelan tapi Pasti",
            "Hari Raya",
            "Ensiklopedia Dinosaurus", "Batu Empedu",
        ]
        let index = SearchIndex()
        index.apply(upserts: titles.enumerated().map { SearchDocument(id: Int64($0.offset), title: $0.element) })
        return index
    }()

    @Test(arguments: [
        ("laskar plangi", "laskar pelangi", 0), ("lakar pelngi", "laskar pelangi", 0), ("harri potter", "harry potter", 1),
        ("ensklopedia", "ensiklopedia", 6), ("dinosarus", "dinosaurus", 6), ("dinosuarus", "dinosaurus", 6),
        ("laskarpelangi", "laskar pelangi", 0), ("perpus takaan", "perpustakaan", 3), ("batu bertuha", "batu bertuah", 1),
        ("fotter harry", "potter harry", 1),
    ])
    func `a misspelt query is answered as what was meant, and says so`(_ text: String, _ suggestion: String, _ id: Int64) {
        let answer = Self.index.search(SearchQuery(text: text))
        #expect(answer.ids.first == id)
        #expect(answer.suggestion == suggestion)
        #expect(answer.relaxed == .spelling)
        #expect(answer.total == Self.index.search(SearchQuery(text: suggestion)).total)
    }

    @Test func `a word that is right is left alone`() {
        let answer = Self.index.search(SearchQuery(text: "hari"))
        #expect(answer.ids == [5])
        #expect(answer.suggestion == nil)
        #expect(answer.relaxed == nil)
    }

    @Test func `with nothing like it there is no answer`() {
        let answer = Self.index.search(SearchQuery(text: "xylofonqq"))
        #expect(answer.total == 0)
        #expect(answer.ids.isEmpty)
        #expect(answer.suggestion == nil)
    }

    @Test func `when no title has all words, those with most of them are shown`() {
        let answer = Self.index.search(SearchQuery(text: "batu bertuah sekolah"))
        #expect(answer.relaxed == .anyWord)
        #expect(answer.ids.first == 1)
    }

    @Test func `numbers are not corrected`() {
        #expect(Self.index.search(SearchQuery(text: "1999")).total == 0)
    }

    @Test func `filters that hide every match do not make the spelling wrong`() {
        let answer = Self.index.search(SearchQuery(text: "laskar pelangi", languages: ["eng"]))
        #expect(answer.total == 0)
        #expect(answer.relaxed == nil)
    }

    @Test(arguments: [
        ("kata", "kata", 0), ("kata", "kaat", 3), ("kata", "katta", 2), ("kata", "kat", 4), ("kata", "kota", 3),
        ("kata", "kbta", 4),
        ("harry", "hary", 2), ("potter", "fotter", 4), ("kata", "khata", 2), ("", "ab", 8), ("ab", "", 8),
    ])
    func `slips cost less than other edits`(_ typed: String, _ word: String, _ expected: Int) {
        let bytes = Array(word.utf8)
        let cost = bytes.withUnsafeBufferPointer { EditCost(Array(typed.utf8)).cost($0, limit: 100) }
        #expect(cost == expected)
    }

    @Test func `a cost above the limit is none`() {
        let bytes = Array("gunung".utf8)
        #expect(bytes.withUnsafeBufferPointer { EditCost(Array("lautan".utf8)).cost($0, limit: 8) } == nil)
    }
}
