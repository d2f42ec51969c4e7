import Commons
import HTML
import Testing

@testable import Site

/// Help on every page (S190), and the words explained.
@Suite struct HelpTests {
    @Test func `every address is a page with help or says that it is none`() {
        #expect(HelpTexts.shared.faults == [])
        for route in SiteRoute.allCases {
            let (help, isFrameless) = (HelpTexts.shared[route], HelpTexts.shared.frameless.contains(route))
            #expect((help != nil) != isFrameless, "\(route.rawValue): write its help into Assets/help.txt")
        }
    }

    @Test(arguments: Language.allCases) func `help is short and asks one question`(_ language: Language) {
        for route in SiteRoute.allCases {
            guard let help = HelpTexts.shared[route] else { continue }
            let words = help.parts.flatMap { $0.text(language).split(whereSeparator: \.isWhitespace) }.count
            #expect((15...90).contains(words), "\(route.rawValue): \(words) words")
            #expect(help.question.text(language).hasSuffix("?"), "\(route.rawValue)")
            for part in [help.purpose, help.todo, help.then, help.answer] {
                #expect(part.text(language).hasSuffix("."), "\(route.rawValue): \(part.text(language))")
            }
        }
    }

    @Test func `the router's own name of a pattern finds its help`() {
        #expect(HelpTexts.route("/perjanjian/{id}/ubah") == .agreementEdit && HelpTexts.route("/") == .home)
        #expect(HelpTexts.route("/judul/{id}/sitasi.ris") == .citationRIS)
        #expect(HelpTexts.route("/tiada") == nil && HelpTexts.route(nil) == nil)
    }

    @Test(arguments: [
        "/tiada\n", "/cari\na. | b. | c. | d? | e.\n/judul/:id\n", "/cari\na | b\n", "lepas | b | c | d | e\n",
        "/cari = /tentang\n",
        "/cari = /tiada\n", "/cari - -\n",
    ]) func `what cannot be read is told`(_ text: String) {
        #expect(!HelpTexts(Array(text.utf8)).faults.isEmpty)
    }

    @Test func `the words are explained in the order of the alphabet, each once`() {
        let terms = Glossary.shared.terms
        #expect(Glossary.shared.faults == [] && terms.count >= 55)
        #expect(terms.map { $0.word.indonesian.lowercased() } == terms.map { $0.word.indonesian.lowercased() }.sorted())
        #expect(Set(terms.map(\.code)).count == terms.count)
        for word in ["Eksemplar", "Pemustaka", "Silang layan", "Katalog induk", "PKS", "Adendum", "Tarif", "NPSN"] {
            #expect(terms.contains { $0.word.indonesian == word }, "\(word)")
        }
    }

    @Test func `a page shows its own help closed, in both languages, with the way to the words`() async throws {
        try await SampleSite.test { client in
            let browser = Browser(client)
            let page = try await browser.get("/cari?q=x").text
            let help = try #require(HelpTexts.shared[.search])
            #expect(page.contains("<summary>Bantuan halaman ini</summary>") && !page.contains("<details open"))
            #expect(page.contains(help.purpose.indonesian) && page.contains("/bantuan/istilah"))
            #expect(!page.contains(help.purpose.english))
            #expect(!page.contains(try #require(HelpTexts.shared[.ask]).purpose.indonesian), "only this page's")
            let words = try await browser.get("/bantuan/istilah").text
            #expect(words.contains("id=npsn") || words.contains("id=\"npsn\""))
            // An address that nothing belongs to has none.
            #expect(try await !browser.get("/tiada").text.contains("Bantuan halaman ini"))
        }
    }
}
