import Commons
import Discovery
import HTML
import Membership

/// The desk: what can be done there now, and by whom.
enum DeskView {
    /// The desk of whoever is signed in: for now the way to the people of their libraries and to their account.
    static func own(_ who: SignedIn, _ libraries: [Library], _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AboutPhrases.deskTitle), in: .other, canonical: .desk,
            body: """
                <div class="wrap narrow"><h1>\(t(AboutPhrases.deskTitle))</h1><p class=lead>\(who.person.spokenName). \(visit.whoIs ?? "")</p>\
                <ul class=libraries>\(each: libraries, { library in
                    """
                    <li><a href=\(SiteURL.peopleOf(code: library.code).url)>\(t(PeoplePhrases.title))</a> <span class=level>\(library.name)</span></li>\
                    \(if: Actor.person(who.actor).keeps(library.id), "<li><a href=\(SiteURL.ownWishes(code: library.code).url)>\(t(WishesView.title))</a> <span class=level>\(library.name)</span></li>")\
                    <li><a href=\(SiteURL.profile(code: library.code).url)>\(t(ProfilePhrases.title))</a> <span class=level>\(library.name)</span></li>
                    """
                })\
                \(if: who.actor.grants.contains { $0.role == .officer }, "<li><a href=\(SiteURL.offices.url)>\(t(ProfilePhrases.offices))</a></li>")\
                <li><a href=\(SiteURL.networks.url)>\(t(NetworkPhrases.title))</a></li>\
                <li><a href=\(SiteURL.account.url)>\(t(AccountPhrases.title))</a></li></ul>\(meanwhile(t))</div>
                """)
    }

    static func desk(_ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(AboutPhrases.deskTitle), in: .other, canonical: .desk,
            body: """
                <div class="wrap narrow"><h1>\(t(AboutPhrases.deskTitle))</h1><p class=ways><a class="button button-main" href=\(SiteURL.signIn(back: "/meja").url)>\(t(AboutPhrases.signInTitle))</a></p>\
                <p>\(t(AboutPhrases.deskText))</p>\
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
