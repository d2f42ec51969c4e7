import Commons
import Discovery
import HTML

/// Sign-in and desk: what is not there yet, said plainly, and what can be done meanwhile.
enum DeskView {
    static func signIn(_ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(AboutPhrases.signInTitle), in: .other, canonical: .signIn,
            body: """
                <div class="wrap narrow"><h1>\(t(AboutPhrases.signInTitle))</h1><p class=notice>\(t(AboutPhrases.signInText))</p>\
                \(meanwhile(t))<p><a class=button href=\(SiteURL.desk.url)>\(t(AboutPhrases.toDesk))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }

    static func desk(_ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(AboutPhrases.deskTitle), in: .other, canonical: .desk,
            body: """
                <div class="wrap narrow"><h1>\(t(AboutPhrases.deskTitle))</h1><p class=notice>\(t(AboutPhrases.deskText))</p>\
                <dl class=commands>\(each: AboutPhrases.commands, {
                    "<div><dt>\(t($0.what))</dt><dd><code>\($0.command)</code></dd></div>"
                })</dl>\(meanwhile(t))</div>
                """)
        page.isIndexed = false
        return page
    }

    private static func meanwhile(_ t: Language) -> Markup {
        """
        <h2>\(t(AboutPhrases.withoutSignIn))</h2><ul class=steps>\
        <li><a href=\(SiteURL.search(CatalogSearch()).url)>\(t(AboutPhrases.canSearch))</a></li>\
        <li><a href=\(SiteURL.ask(words: "").url)>\(t(AboutPhrases.canAsk))</a></li>\
        <li><a href=\(SiteURL.libraries.url)>\(t(AboutPhrases.canPrint))</a></li></ul>
        """
    }
}
