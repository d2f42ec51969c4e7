import Discovery
import HTML
import Membership
import Testing
import WebSupport

@testable import Site

/// A search and its address say the same.
@Suite struct CatalogSearchURLTests {
    /// A small generator of its own, so that a failing search can be made again from its seed.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    static let texts = [
        "laskar pelangi", "a&b=c", "C++ #1", "50%", "“kutip”", "عربي", "<script>", "a;b,c", "judul:\"bumi manusia\"", "+62 8",
    ]

    static func random(_ seed: UInt64) -> CatalogSearch {
        var random = Seeded(state: seed)
        func some(_ values: [String]) -> [String] {
            Array(values.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)))
        }
        var search = CatalogSearch(Bool.random(using: &random) ? texts.randomElement(using: &random) ?? "" : "")
        search.libraries = some(["D0000001", "20404180", "NPP-3314", "L-ABC234"])
        search.levels = Array(LibraryLevel.allCases.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
        search.classes = some(["8", "297.1", "referensi"])
        search.subjects = some(texts)
        search.languages = some(["ind", "eng"])
        search.materials = some(["monograph", "map"])
        search.years = [nil, 2017...2017, 2010...2019, 1...9999].randomElement(using: &random) ?? nil
        search.available = [nil, true, false].randomElement(using: &random) ?? nil
        search.near =
            [nil, .library(code: "D0000008"), .district("Sayap Timur"), .district("C++ & co")].randomElement(using: &random)
            ?? nil
        search.sort = CatalogSearch.Sort.allCases.randomElement(using: &random) ?? .relevance
        search.page = Int.random(in: 1...CatalogSearch.lastPage, using: &random)
        search.size = Int.random(in: 1...100, using: &random)
        return search
    }

    static func read(_ url: SafeURL) throws -> CatalogSearch {
        let query = url.text.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        return CatalogSearch(try Query(parsing: Array(query.utf8)))
    }

    @Test func `any search comes back from its address as it was`() throws {
        for seed in 1...2000 {
            let search = Self.random(UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
            #expect(try Self.read(SiteURL.search(search).url) == search, "seed \(seed)")
        }
    }

    @Test func `an empty search has the bare address`() {
        #expect(SiteURL.search(CatalogSearch()).url.text == "/cari")
    }

    @Test func `values that mean nothing are passed over`() throws {
        let search = try Self.read("/cari?q=%20hujan%20&page=-3&size=5000&sort=harga&year=20x&available=maybe&level=XX&class=")
        #expect(search.text == "hujan")
        #expect(search.page == 1)
        #expect(search.size == 100)
        #expect(search.sort == .relevance)
        #expect(search.years == nil && search.available == nil && search.levels.isEmpty && search.classes.isEmpty)
    }

    @Test(arguments: [("2017", 2017...2017), ("2010-2019", 2010...2019), ("2010-", 2010...9999), ("-2019", 1...2019)])
    func `years are one year or a span`(_ text: String, _ years: ClosedRange<Int>) throws {
        #expect(CatalogSearch(Query([.init("year", text)])).years == years)
    }

    @Test(arguments: ["2019-2010", "0", "1-2-3", "-", "99999"]) func `a span that is none is passed over`(
        _ text: String
    ) {
        #expect(CatalogSearch(Query([.init("year", text)])).years == nil)
    }

    @Test func `taking away what was added gives the search before, from the first page`() {
        for seed in 1...300 {
            var search = Self.random(UInt64(seed))
            search.page = 1
            search.years = nil
            search.available = nil
            for (facet, value) in [
                (CatalogFacet.Name.subject, "Hal baru"), (.class, "5"), (.language, "jav"), (.year, "1999"), (.available, "true"),
            ] {
                let added = search.adding(value, to: facet)
                #expect(added != search)
                #expect(added.chosen.contains { $0.facet == facet && $0.value == value })
                #expect(added.removing(value, from: facet) == search)
            }
            #expect(search.on(page: 7).adding("5", to: .class).page == 1)
        }
    }

    @Test func `without filters only words, place and order stay`() {
        for seed in 1...300 {
            let search = Self.random(UInt64(seed)).withoutFilters
            #expect(search.filterCount == 0 && search.chosen.isEmpty)
        }
    }
}
