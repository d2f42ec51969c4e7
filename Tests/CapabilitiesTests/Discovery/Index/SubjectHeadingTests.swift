import Testing

@testable import Discovery

struct SubjectHeadingTests {
    private static let spellings = ["CERITA BERGAMBAR", "cerita bergambar", "Cerita bergambar", "Cerita -- Bergambar", "Komik"]

    private static func index(_ subjects: [String]) -> SearchIndex {
        var builder = SearchIndexBuilder()
        for (number, subject) in subjects.enumerated() {
            builder.add(SearchDocument(id: Int64(number + 1), title: "Buku \(number)", subjects: [subject]))
        }
        return builder.finish()
    }

    @Test func `however it is written, one heading is one facet value, shown in the same spelling whatever came first`() {
        for shift in Self.spellings.indices {
            let turned = Array(Self.spellings[shift...] + Self.spellings[..<shift])
            let facets = Self.index(turned).search(SearchQuery(text: "buku")).facets
            #expect(facets.subjects.map(\.value) == ["Cerita -- Bergambar", "Komik"])
            #expect(facets.subjects.map(\.count) == [4, 1])
        }
    }

    @Test func `any spelling filters, and the chosen heading is listed once`() {
        let found = Self.index(Self.spellings).search(SearchQuery(text: "buku", subjects: ["cerita BERGAMBAR"]))
        #expect(found.total == 4)
        #expect(found.facets.subjects.map(\.value) == ["Cerita -- Bergambar", "Komik"])
    }

    @Test func `headings without a word stay apart`() {
        var headings = SubjectHeadings()
        #expect(headings.intern("--") != headings.intern("…"))
    }

    @Test func `labels that are one heading are refused`() {
        #expect(SubjectHeadings(labels: ["Komik", "KOMIK"]) == nil)
        #expect(SubjectHeadings(labels: ["Komik", "Cerita"])?.number(of: "cerita") == 1)
    }
}
