import Commons
import Discovery
import HTML
import Membership
import WebSupport

/// The document around a page: head, header, footer.
enum FrameView {
    private static let stylesheet = Site.assets.url(for: "site.css")
    private static let script = Site.assets.url(for: "site.js")

    static func document(_ page: Page, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <!doctype html><html lang=\(t.code)><head><meta charset=utf-8>\
            <meta name=viewport content="width=device-width, initial-scale=1">\
            <title>\(title(page, visit))</title>\
            \(with: page.about, { "<meta name=description content=\($0)>" })\
            \(if: !page.isIndexed, "<meta name=robots content=noindex>")\
            \(with: page.canonical, { "<link rel=canonical href=\(visit.canonical($0))>" })\
            <meta name=theme-color content="#a8321f"><link rel=icon href="/favicon.svg" type="image/svg+xml">\
            <link rel=manifest href=\(SiteURL.manifest.url)><link rel=stylesheet href=\(stylesheet)>\
            <script src=\(script) defer></script>\(page.head)</head>\
            <body>\
            <a class=skip href="#isi">\(t(FramePhrases.skip))</a>\
            \(header(page, visit))\
            <main id=isi tabindex=-1>\(page.body)</main>\
            \(footer(visit))</body></html>
            """
    }

    private static func title(_ page: Page, _ visit: Visit) -> String {
        let sample = visit.settings.isSample ? " (\(visit.language(FramePhrases.sampleMark).lowercased()))" : ""
        return page.section == .home ? page.title + sample : "\(page.title) – Silang\(sample)"
    }

    private static func sampleBar(_ t: Language) -> Markup {
        """
        <p class=sample-bar role=note><strong>\(t(FramePhrases.sampleMark))</strong> \(t(FramePhrases.sampleNote))</p>
        """
    }

    private static func header(_ page: Page, _ visit: Visit) -> Markup {
        let t = visit.language
        let name = visit.settings.name
        return """
            <header class=top>\(if: visit.settings.isSample, sampleBar(t))\(with: visit.who, { whoBar($0, visit) })<div class="wrap top-row">\
            <a class=brand href=\(SiteURL.home.url)>\(Kite.mark)<span class=brand-text><span class=brand-name>Silang</span>\
            \(if: name != "Silang", "<span class=brand-network>\(name)</span>")</span></a>\
            <a class=top-help href=\(SiteURL.help.url)\(attribute: "aria-current", page.section == .help ? "page" : nil)>\
            <span class=top-help-mark aria-hidden=true>?</span>\(t(FramePhrases.help))</a>\
            <nav class=top-nav aria-label=\(t(FramePhrases.navigation))><ul>\
            \(link(FramePhrases.search, .search(CatalogSearch()), page.section == .search, t))\
            \(link(FramePhrases.browse, .browse, page.section == .browse, t))\
            \(link(FramePhrases.newTitles, .newTitles(NewTitlesPart()), page.section == .newTitles, t))\
            \(link(FramePhrases.libraries, .libraries, page.section == .libraries, t))\
            \(link(FramePhrases.ask, .ask(words: ""), page.section == .ask, t))\
            </ul></nav></div>\
            \(with: page.boxText, { "<div class=\"wrap top-find\">\(SearchBox.markup(id: "cari", search: CatalogSearch($0), isLarge: false, t))</div>" })\
            \(PageHelpView.markup(visit))</header>
            """
    }

    /// Who is signed in, and as what: on a shared computer the first thing to look at.
    private static func whoBar(_ who: SignedIn, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <div class=who-bar><p class="wrap"><span><strong>\(who.person.spokenName)</strong> \(visit.whoIs ?? "")</span>\
            <span class=who-ways><a href=\(SiteURL.desk.url)>\(t(FramePhrases.desk))</a> <a href=\(SiteURL.account.url)>\(t(FramePhrases.account))</a> \
            <a href=\(SiteURL.signOut.url)>\(t(FramePhrases.signOut))</a></span></p></div>
            """
    }

    private static func link(_ label: Phrase, _ target: SiteURL, _ isHere: Bool, _ t: Language) -> Markup {
        "<li><a href=\(target.url)\(attribute: "aria-current", isHere ? "page" : nil)>\(t(label))</a></li>"
    }

    private static func footer(_ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <footer class=foot><div class=wrap>\(helpDesk(visit))\
            <nav aria-label=\(t(FramePhrases.more))><ul class=foot-links>\
            <li><a href=\(SiteURL.about.url)>\(t(FramePhrases.about))</a></li>\
            <li><a href=\(SiteURL.agreements.url)>\(t(AgreementPhrases.title))</a></li>\
            \(if: visit.who == nil, """
                <li><a href=\(SiteURL.signIn(back: nil).url)>\(t(FramePhrases.signIn))</a></li>
                """, else: """
                <li><a href=\(SiteURL.account.url)>\(t(FramePhrases.account))</a></li>
                """)</ul></nav>\
            <p class=foot-language>\(t(FramePhrases.languageSwitch)): \(languages(visit))</p>\
            <p class=foot-note>\(t(FramePhrases.privacyNote))</p>\
            <p class=print-only>\(t(FramePhrases.printedFrom)) \(visit.origin)\(visit.here)\
            \(if: visit.settings.isSample, " · \(t(FramePhrases.sampleMark)): \(t(FramePhrases.sampleNote))")</p>\
            </div></footer>
            """
    }

    /// The one place to turn to, on every page (S108).
    private static func helpDesk(_ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <section class=help-desk aria-labelledby=meja-bantuan><h2 id=meja-bantuan>\(t(FramePhrases.helpDesk))</h2>\
            <p>\(t(FramePhrases.helpDeskText))</p><ul class=foot-links>\
            <li><a href=\(SiteURL.ask(words: "").url)>\(t(FramePhrases.askForBook))</a></li>\
            <li><a href=\(SiteURL.askByCode.url)>\(t(FramePhrases.seeAnswer))</a></li>\
            <li><a href=\(SiteURL.help.url)>\(t(FramePhrases.howTo))</a></li>\
            <li>\(contact(visit))</li></ul></section>
            """
    }

    /// The reader's own library, when this device has chosen one.
    private static func contact(_ visit: Visit) -> Markup {
        let t = visit.language
        guard case .library(let code)? = visit.near, let name = visit.nearName else {
            return "<a href=\(SiteURL.libraries.url)>\(t(FramePhrases.contact))</a>"
        }
        return "<a href=\(SiteURL.library(code: code).url)>\(t(FramePhrases.contactYours)) \(name)</a>"
    }

    private static func languages(_ visit: Visit) -> Markup {
        let names: [(Language, String)] = [(.indonesian, "Indonesia"), (.english, "English")]
        return names.map { language, name in
            language == visit.language
                ? "<strong lang=\(language.code)>\(name)</strong>"
                : """
                <a lang=\(language.code) hreflang=\(language.code) rel=nofollow \
                href=\(SiteURL.language(language, back: visit.here).url)>\(name)</a>
                """
        }.joined(separator: " · ")
    }
}
