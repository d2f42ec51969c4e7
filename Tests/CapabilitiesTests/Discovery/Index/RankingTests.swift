import Testing

@testable import Discovery

struct RankingTests {
    /// Titles by number, in an order that has nothing to do with the answers.
    private static func index(_ titles: [String]) -> SearchIndex {
        let index = SearchIndex()
        index.apply(upserts: titles.enumerated().map { SearchDocument(id: Int64($0.offset), title: $0.element) })
        return index
    }

    private static func found(_ text: String, in titles: [String], prefixLast: Bool = false) -> [String] {
        index(titles).search(SearchQuery(text: text, prefixLast: prefixLast)).ids.map { titles[Int($0)] }
    }

    @Test func `the exact title comes first, then titles that begin with it, then titles that hold it`() {
        let titles = [
            "Atlas Bumi dan Manusia Purba", "Sejarah Bumi Manusia", "Manusia Bumi", "Bumi Manusia: Panduan Guru", "Bumi Manusia",
            "Bumi untuk Manusia",
        ]
        let found = Self.found("bumi manusia", in: titles)
        #expect(found.prefix(2) == ["Bumi Manusia", "Bumi Manusia: Panduan Guru"])
        #expect(found.count == titles.count)
        #expect(found.last == "Atlas Bumi dan Manusia Purba")
    }

    @Test func `a word as typed beats another form of it`() {
        let titles = ["Membaca", "Pembaca", "Bacaan", "Baca"]
        for title in titles { #expect(Self.found(title, in: titles).first == title) }
        #expect(Self.found("baca", in: titles).count == 4)
    }

    @Test func `the grade asked for comes first however it is written`() {
        let titles = ["Matematika Kelas VIII", "Matematika Kelas 9", "Matematika Kelas VII", "Matematika Kelas VI"]
        #expect(Self.found("matematika kelas 7", in: titles) == ["Matematika Kelas VII"])
        #expect(Self.found("matematika kelas vii", in: titles) == ["Matematika Kelas VII"])
        #expect(Self.found("matematika kelas IX", in: titles) == ["Matematika Kelas 9"])
        #expect(Self.found("matematika kelas vii", in: titles, prefixLast: true).first == "Matematika Kelas VII")
    }

    @Test func `the title weighs more than the author, the author more than the subject, that more than the publisher`() {
        let index = SearchIndex()
        index.apply(upserts: [
            SearchDocument(id: 1, title: "Satu", publisher: "Kartini"),
            SearchDocument(id: 2, title: "Dua", subjects: ["Kartini"]),
            SearchDocument(id: 3, title: "Tiga", creators: ["Kartini"]), SearchDocument(id: 4, title: "Kartini"),
        ])
        #expect(index.search(SearchQuery(text: "kartini")).ids == [4, 3, 2, 1])
    }

    @Test func `title and author together find the book`() {
        let index = SearchIndex()
        index.apply(upserts: [
            SearchDocument(id: 1, title: "Ronggeng", subjects: ["Tohari"]),
            SearchDocument(id: 2, title: "Ronggeng Dukuh Paruk", creators: ["Tohari, Ahmad"]),
            SearchDocument(id: 3, title: "Kubah", creators: ["Tohari, Ahmad"]),
        ])
        #expect(index.search(SearchQuery(text: "ronggeng tohari")).ids.first == 2)
        #expect(Set(index.search(SearchQuery(text: "ahmad tohari")).ids) == [2, 3])
    }

    @Test func `of equal titles the one that more libraries hold comes first, then the lower id`() {
        let index = SearchIndex()
        let many = (1...40).map { SearchHolding(library: $0, level: 0) }
        index.apply(upserts: [
            SearchDocument(id: 1, title: "Kamus"), SearchDocument(id: 2, title: "Kamus", holdings: many),
            SearchDocument(id: 3, title: "Kamus"),
        ])
        #expect(index.search(SearchQuery(text: "kamus")).ids == [2, 1, 3])
    }

    @Test func `of equal titles the nearer one comes first`() {
        let index = SearchIndex()
        index.apply(
            upserts: (1...3).map { SearchDocument(id: $0, title: "Kamus", holdings: [.init(library: Int32($0), level: 0)]) })
        #expect(index.search(SearchQuery(text: "kamus", near: [2: 1.5, 3: 0.2])).ids == [3, 2, 1])
        #expect(index.search(SearchQuery(near: [2: 1.5, 3: 0.2])).ids == [3, 2, 1])
    }

    @Test func `question words need not match, yet count when they do`() {
        let titles = ["Gunung Berapi", "Tentang Gunung Berapi"]
        #expect(Set(Self.found("buku tentang gunung berapi", in: titles)) == Set(titles))
        #expect(Self.found("tentang gunung berapi", in: titles).first == "Tentang Gunung Berapi")
        #expect(Self.found("tentang", in: titles) == ["Tentang Gunung Berapi"])
    }

    @Test func `pages follow one another without gap or repetition in every order`() {
        var random = RandomCatalogue(seed: 77)
        let index = SearchIndex()
        index.apply(upserts: (1...900).map { random.document(id: $0) })
        index.apply(upserts: (901...950).map { random.document(id: $0) })
        for sort in SearchQuery.Sort.allCases {
            for text in ["", "gunung"] {
                var query = SearchQuery(text: text, sort: sort, size: 37)
                let total = index.search(query).total
                var ids: [Int64] = []
                for page in 1...(total / 37 + 2) {
                    query.page = page
                    ids += index.search(query).ids
                }
                #expect(ids.count == total, "\(sort) \(text)")
                #expect(Set(ids).count == total, "\(sort) \(text)")
            }
        }
    }

    @Test func `titles sort as readers expect, years and days latest first, unknown years last`() {
        let index = SearchIndex()
        index.apply(upserts: [
            SearchDocument(id: 1, title: "Bab 10", year: 2001, addedDay: 5), SearchDocument(id: 2, title: "bab 9", addedDay: -5),
            SearchDocument(id: 3, title: "Ábad", year: 2010, addedDay: 1),
        ])
        index.apply(upserts: [SearchDocument(id: 4, title: "Babad", year: 1950, addedDay: 9)])
        #expect(index.search(SearchQuery(sort: .title)).ids == [3, 2, 1, 4])
        #expect(index.search(SearchQuery(sort: .year)).ids == [3, 1, 4, 2])
        #expect(index.search(SearchQuery(sort: .newest)).ids == [4, 1, 3, 2])
    }
}
