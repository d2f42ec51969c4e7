import Membership
import Testing

@testable import Discovery

struct SearchParametersTests {
    @Test func `every parameter is read, and nothing is complained of`() {
        let parameters = SearchParameters([
            ("q", "  laskar pelangi "), ("library", "D0000001"), ("library", "D0000002"), ("library", "D0000001"),
            ("level", "smp"),
            ("level", "SMA"), ("class", "800"), ("subject", "Fiksi Indonesia"), ("language", "ind"), ("material", "monograph"),
            ("year", "2010-2019"), ("available", "true"), ("near", "d0000003"), ("sort", "newest"), ("page", "3"), ("size", "50"),
            ("utm_source", "wa"),
        ])
        var expected = CatalogSearch("laskar pelangi")
        expected.libraries = ["D0000001", "D0000002"]
        expected.levels = [.smp, .sma]
        expected.classes = ["800"]
        expected.subjects = ["Fiksi Indonesia"]
        expected.languages = ["ind"]
        expected.materials = ["monograph"]
        expected.years = 2010...2019
        expected.available = true
        expected.near = .library(code: "D0000003")
        expected.sort = .newest
        expected.page = 3
        expected.size = 50
        #expect(parameters.search == expected)
        #expect(parameters.problems.isEmpty)
    }

    @Test func `nothing asked, and empty values, are an empty search`() {
        #expect(SearchParameters([]).search == CatalogSearch())
        let empty = SearchParameters(["q", "library", "year", "available", "near", "sort", "page", "size"].map { ($0, " ") })
        #expect(empty.search.text.isEmpty && empty.search.years == nil && empty.search.near == nil)
        #expect(SearchParameters([("library", ""), ("page", "")]).problems.isEmpty)
    }

    @Test(arguments: [
        ("page", "0", "parameter-page"), ("page", "x", "parameter-page"), ("size", "101", "parameter-size"),
        ("size", "0", "parameter-size"), ("level", "raja", "level-unknown"), ("year", "2019-2010", "year-malformed"),
        ("year", "20x", "year-malformed"), ("available", "maybe", "available-malformed"), ("sort", "price", "sort-unknown"),
    ])
    func `what means nothing is named and passed over`(_ name: String, _ value: String, _ code: String) {
        let parameters = SearchParameters([("q", "bumi"), (name, value)])
        #expect(parameters.problems.map(\.code) == [code])
        #expect(parameters.search.text == "bumi")
        #expect((1...100).contains(parameters.search.size) && parameters.search.page >= 1)
        #expect(parameters.search.levels.isEmpty && parameters.search.years == nil && parameters.search.available == nil)
    }

    @Test func `a number out of range is taken to the nearest end`() {
        #expect(SearchParameters([("size", "5000")]).search.size == 100)
        #expect(SearchParameters([("page", "-3")]).search.page == 1)
    }

    @Test func `a text too long is cut, and values without end are not taken`() {
        let long = SearchParameters([("q", String(repeating: "é", count: 1001))])
        #expect(long.search.text.unicodeScalars.count == 1000)
        #expect(long.problems.map(\.code) == ["q-too-long"])
        let many = SearchParameters((1...51).map { ("subject", "Subjek \($0)") })
        #expect(many.search.subjects.count == 50)
        #expect(many.problems.map(\.code) == ["parameter-subject"])
        #expect(SearchParameters([("class", String(repeating: "9", count: 201))]).search.classes.isEmpty)
    }

    @Test(arguments: [("2017", 2017...2017), ("2010-2019", 2010...2019), ("2010-", 2010...9999), ("-2019", 1...2019)])
    func `years are written as they are read`(_ text: String, _ years: ClosedRange<Int>) {
        #expect(SearchParameters([("year", text)]).search.years == years)
        #expect(CatalogSearch.text(years) == text)
    }

    @Test func `a district whose name holds a number is a district`() {
        #expect(SearchParameters([("near", "Kecamatan 3")]).search.near == .district("Kecamatan 3"))
    }
}
