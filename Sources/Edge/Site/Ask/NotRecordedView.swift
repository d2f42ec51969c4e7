import Commons
import Discovery
import HTML
import Membership

/// A request of which no word is known: what to do instead.
enum NotRecordedView {
    static func page(_ library: Library?, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(AskPhrases.nothingRecorded), in: .ask,
            body: """
                <div class="wrap narrow"><h1>\(t(AskPhrases.nothingRecorded))</h1><p class=notice>\(t(AskPhrases.nothingKnown))</p>\
                <h2>\(t(AskPhrases.nextSteps))</h2>\
                \(with: library, { "<p>\(t(AskPhrases.yourLibrary)): \(LibraryContact.markup($0))</p>" })\
                <p class=ways><a class="button button-main" href=\(SiteURL.ask(words: "").url)>\(t(AskPhrases.askOtherwise))</a>\
                <a class=button href=\(SiteURL.libraries.url)>\(t(FramePhrases.libraries))</a>\
                <a class=button href=\(SiteURL.browse.url)>\(t(AskPhrases.browse))</a></p>\
                <p><a href=\(SiteURL.home.url)>\(t(AskPhrases.home))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }
}
