import Commons
import Discovery
import HTML
import Membership

/// After asking: what was kept, and what can be done meanwhile.
enum AskedView {
    static func page(_ words: [String], _ library: Library?, _ visit: Visit) -> Page {
        let t = visit.language
        let text = words.joined(separator: " ")
        let heading = t(words.isEmpty ? AskPhrases.nothingRecorded : AskPhrases.thanks)
        var page = Page(
            heading, in: .ask,
            body: """
                <div class="wrap narrow"><h1>\(heading)</h1>\
                \(if: words.isEmpty, "<p class=notice>\(t(AskPhrases.nothingKnown))</p>", else: """
                    <p class=notice>\(t(AskPhrases.recordedWords)): <strong><bdi>\(text)</bdi></strong></p>
                    """)\
                <h2>\(t(AskPhrases.nextSteps))</h2><p>\(t(AskPhrases.tellLibrarian))</p>\
                \(with: library, { contact($0, t) })<p class=ways>\
                <a class="button button-main" href=\(WhatsApp.link("\(t(AskPhrases.message)) \(text)"))>\(t(AskPhrases.share))</a>\
                \(if: !words.isEmpty, """
                    <a class=button href=\(SiteURL.search(CatalogSearch(text)).url)>\(t(AskPhrases.searchAgain))</a>
                    """)\
                <a class=button href=\(SiteURL.browse.url)>\(t(AskPhrases.browse))</a></p>\
                <p><a href=\(SiteURL.home.url)>\(t(AskPhrases.home))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }

    private static func contact(_ library: Library, _ t: Language) -> Markup {
        let details = library.details
        let facts = [details.hours, details.phone, details.email].compactMap(\.self)
        return """
            <p>\(t(AskPhrases.yourLibrary)): <a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>\
            \(each: facts, { "<br><bdi>\($0)</bdi>" })</p>
            """
    }
}
