import Commons
import Discovery
import HTML
import HTTPTypes

enum ErrorView {
    static func page(_ status: HTTPResponse.Status, _ requestID: String, _ t: Language, code: String = "") -> Page {
        var page = Page(
            t(ErrorPhrases.heading(status)), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(ErrorPhrases.heading(status)))</h1><p class=lead>\(t(ErrorPhrases.explanation(status, code)))</p>\
                <h2>\(t(ErrorPhrases.next))</h2><p class=ways>\
                <a class="button button-main" href=\(SiteURL.search(CatalogSearch()).url)>\(t(ErrorPhrases.search))</a>\
                <a class=button href=\(SiteURL.browse.url)>\(t(ErrorPhrases.browse))</a>\
                <a class=button href=\(SiteURL.ask(words: "").url)>\(t(AskPhrases.title))</a>\
                <a class=button href=\(SiteURL.home.url)>\(t(ErrorPhrases.home))</a></p>\
                <p class=hint>\(t(ErrorPhrases.reference)): \(status.code)-\(requestID)</p></div>
                """)
        page.isIndexed = false
        return page
    }
}
