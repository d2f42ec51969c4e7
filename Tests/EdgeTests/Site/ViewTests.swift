import Commons
import HTML
import HTTPTypes
import Identifiers
import Membership
import Testing

@testable import Discovery
@testable import Site
@testable import UnionCatalog

/// Every view with the worst that catalogues bring, in both languages.
@Suite struct ViewTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
        "\u{202E}kiribalik\u{202D}",
        "&lt;b&gt; &amp; & < >", "]]></style><!--", "\u{0}\u{8}\u{1B}[31m", "السيرة النبوية",
        String(repeating: "panjang", count: 300), "",
    ]

    static func pages(_ text: String, _ language: Language) -> [Page] {
        let visit = SampleTitles.visit(language)
        let libraries = (1...4).map { SampleTitles.library(Int64($0), "D000000\($0)", text + "\($0)", text: text) }
        let directory = LibraryDirectory(libraries)
        let title = SampleTitles.hostile(text)
        let entry = CatalogEntry(
            title: title,
            holdings: zip(libraries, [nil, 0, 1, 2]).map { SampleTitles.placed(title, $0, text: text, available: $1) })
        let results = SampleTitles.results(entry, text: text)
        var search = SampleTitles.search(text)
        let nothing = CatalogResults()
        var suggested = CatalogResults()
        suggested.suggestion = text
        search.page = 2
        let node = ClassTree.shared.node("8")
        let counts = ["8": 12, "82": 7, "899.221": 5, "297": 3]
        let days = [
            (title: title, day: CalendarDay(daysSince1970: 20_000)), (title: title, day: CalendarDay(daysSince1970: 19_999)),
        ]
        let figures = CatalogFigures(titles: 12_345, holdings: 5, copies: 99_999, libraries: 4)
        return [
            HomeView.page(HomeModel(figures: figures, lastAdded: days[0].day, newTitles: [title], directory: directory), visit),
            HomeView.page(
                HomeModel(
                    figures: CatalogFigures(titles: 0, holdings: 0, copies: 0, libraries: 0), newTitles: [],
                    directory: LibraryDirectory([])),
                visit),
            SearchFormView.page(directory, visit),
            ResultsView.page(ResultsModel(search: search, results: results, directory: directory), visit),
            ResultsView.page(ResultsModel(search: search, results: nothing, directory: directory), visit),
            ResultsView.page(
                ResultsModel(search: CatalogSearch(text), results: suggested, directory: directory, placeIsOwn: true), visit),
            TitleView.page(TitleModel(entry), visit),
            LibrariesView.page(libraries, visit), LibrariesView.page([], visit),
            LibraryView.page(LibraryModel(library: libraries[0], titles: 4, copies: 9, asOf: text, newTitles: days), visit),
            LibraryView.page(LibraryModel(library: libraries[0], titles: 0, copies: 0, newTitles: []), visit),
            BrowseView.page(BrowseModel(nil, results, counts: counts), visit),
            BrowseView.page(BrowseModel(node, results, counts: counts), visit),
            BrowseView.page(BrowseModel(node, nothing, counts: [:]), visit),
            NewTitlesView.page(SampleTitles.newTitles(days, of: libraries[0]), visit),
            NewTitlesView.page(SampleTitles.newTitles(days, month: CalendarMonth("2024-10"), level: .smp), visit),
            NewTitlesView.page(SampleTitles.newTitles([]), visit),
            NewTitlesView.page(SampleTitles.newTitles(days, mistake: .month(text)), visit),
            AskView.page(AskModel(words: text, libraryCode: "D0000001", directory: directory, token: "t"), visit),
            AskView.page(AskModel(directory: directory, token: "t", problem: AskPhrases.missing), visit),
            AskView.page(AskModel(directory: directory, token: "t", wrongCode: text), visit),
            NotRecordedView.page(libraries[0], visit), NotRecordedView.page(nil, visit),
            AboutView.page(figures, SearchReach(own: 3, elsewhere: 20, nowhere: 1), .standard, visit), HelpView.page(visit),
            DeskView.desk(visit),
            ErrorView.page(.forbidden, "r2", language, code: "not-allowed"),
            SignInView.page(
                SignInModel(name: text, libraryCode: "D0000001", problem: AskPhrases.missing, libraries: libraries), visit),
            SignInView.slip(text, AskPhrases.missing, visit),
            ErrorView.page(.notFound, text, language), ErrorView.page(.internalServerError, "r1", language),
        ] + SampleTitles.receipts(entry, libraries[0], text).map { ReceiptView.page($0, visit) }
    }

    @Test(arguments: hostile) func `no page breaks on what a record holds`(_ text: String) {
        for language in Language.allCases {
            for page in Self.pages(text, language) {
                let document = FrameView.document(page, SampleTitles.visit(language))
                let check = PageCheck(document)
                #expect(check.faults == [], "\(page.title)")
                #expect(
                    check.elements.filter { $0.name == "script" }.allSatisfy {
                        $0.attributes["src"]?.hasPrefix("/aset/site-") == true
                    })
                #expect(check.elements.filter { $0.name == "h1" }.count == 1, "\(page.title)")
                #expect(check.elements.filter { $0.name == "img" }.isEmpty)
                for address in check.attributes("href") + check.attributes("action") + check.attributes("src") {
                    let isOurs = address.hasPrefix("/") && !address.hasPrefix("//") || address.hasPrefix("#")
                    let isKnown = ["https://wa.me/?text=", "https://arsip.example/x", "https://silang.example/"].contains {
                        address.hasPrefix($0)
                    }
                    #expect(isOurs || isKnown, "\(address)")
                }
            }
        }
    }

    @Test func `every form control has a label and every page one main and a skip link`() {
        for language in Language.allCases {
            for page in Self.pages("buku", language) {
                let check = PageCheck(FrameView.document(page, SampleTitles.visit(language)))
                let labelled = Set(check.elements.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
                for control in check.elements
                where ["input", "select", "textarea"].contains(control.name) && control.attributes["type"] != "hidden" {
                    #expect(control.attributes["id"].map(labelled.contains) == true, "\(page.title): \(control)")
                }
                #expect(check.elements.filter { $0.name == "main" }.count == 1)
                #expect(check.attributes("href").first { $0.hasPrefix("#") } == "#isi")
                #expect(check.elements.first { $0.name == "html" }?.attributes["lang"] == language.rawValue)
            }
        }
    }

    @Test func `headings never skip a level`() {
        for page in Self.pages("buku", .indonesian) {
            let levels = PageCheck(page.body).elements.compactMap {
                $0.name.count == 2 && $0.name.first == "h" ? Int($0.name.dropFirst()) : nil
            }
            for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1, "\(page.title): \(levels)") }
        }
    }

    @Test func `a sample is marked on every page, and only a sample`() {
        for language in Language.allCases {
            for page in Self.pages("buku", language) {
                let mark = language(FramePhrases.sampleMark)
                #expect(FrameView.document(page, SampleTitles.visit(language)).description.contains("<strong>\(mark)</strong>"))
                #expect(
                    !FrameView.document(page, SampleTitles.visit(language, isSample: false)).description.contains("sample-bar"))
            }
        }
    }

    @Test func `availability that a file does not state is never guessed`() {
        let title = SampleTitles.title(1, "X")
        let library = SampleTitles.library(1, "D0000001", "SMP")
        for (available, says) in [(nil, "tidak disebut"), (0, "sedang dipinjam"), (3, "3")] as [(Int?, String)] {
            let entry = CatalogEntry(title: title, holdings: [SampleTitles.placed(title, library, available: available)])
            let table = HoldingsTable.markup(entry, SampleTitles.visit(.indonesian)).description
            #expect(table.contains("data-label=\"Bisa dipinjam\">\(says)</td>"), "\(table)")
        }
    }

    @Test func `a title in another language says so to a screen reader`() {
        var title = SampleTitles.title(1, "The Hobbit")
        title.language = "eng"
        #expect(TitleLine.markup(title, .indonesian).description.contains("lang=\"en\""))
        #expect(!TitleLine.markup(title, .english).description.contains("lang="))
    }

    @Test func `distances and numbers are said as people say them`() {
        #expect(Words(.indonesian).distance(2.44) == "±2,4 km")
        #expect(Words(.english).distance(12.6) == "±13 km")
        #expect(Words(.indonesian).titles(12_345) == "12.345 judul")
        #expect(Words(.english).libraries(1) == "in 1 library")
        #expect(Words(.indonesian).asOf("2026-11-22") == "data per 22 November 2026")
        #expect(Words(.indonesian).asOf("kemarin") == "data per kemarin")
    }

    @Test func `the feed parses whatever a record holds`() {
        for text in Self.hostile {
            let title = SampleTitles.hostile(text)
            let model = SampleTitles.newTitles(
                [(title: title, day: CalendarDay(daysSince1970: 20_000))], of: SampleTitles.library(1, "D0000001", text))
            let feed = NewFeedView.feed(model, SampleTitles.visit(.indonesian)).description
            #expect(!feed.contains("<script>") && !feed.contains("data-refused"))
            #expect(feed.contains("<updated>2024-10-04T00:00:00+07:00</updated>"))
            #expect(NewText.text(model, SampleTitles.visit(.indonesian)).count <= NewText.most)
        }
    }
}
