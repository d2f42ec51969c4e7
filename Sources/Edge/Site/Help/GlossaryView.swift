import Commons
import HTML
import Hummingbird
import WebSupport

enum GlossaryView {
    static let title = Phrase(id: "Arti kata-kata", en: "What the words mean")
    static let lead = Phrase(
        id: "Kata perpustakaan dan kata perjanjian yang dipakai di sini, dengan bahasa sehari-hari.",
        en: "Words of libraries and of agreements that are used here, in everyday language.")

    static func page(_ terms: [Glossary.Term], _ visit: Visit) -> Page {
        let t = visit.language
        let shown = t == .indonesian ? terms : terms.sorted { t($0.word).lowercased() < t($1.word).lowercased() }
        var page = Page(
            t(title), in: .help, canonical: .glossary(nil),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.help.url)>\(t(HelpPhrases.title))</a></p>\
                <h1>\(t(title))</h1><p class=lead>\(t(lead))</p><dl class=facts>\(each: shown, { term in
                    "<div><dt id=\(term.code)><strong>\(t(term.word))</strong></dt><dd>\(t(term.meaning))</dd></div>"
                })</dl></div>
                """)
        page.about = t(lead)
        return page
    }
}

extension Site {
    @Sendable func glossary(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        return try await respond(GlossaryView.page(Glossary.shared.terms, visit), visit, to: request)
    }
}
