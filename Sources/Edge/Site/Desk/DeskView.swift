import Commons
import Discovery
import HTML
import Membership

/// The desk: what can be done there now, and by whom.
enum DeskView {
    /// The desk of whoever is signed in: what has to be done, then how things stand, then the ways on.
    static func own(_ m: DeskModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(DeskPhrases.title), in: .other, canonical: .desk,
            body: """
                <div class="wrap narrow"><h1>\(t(DeskPhrases.title))</h1><p class=lead>\(m.who.person.spokenName). \(visit.whoIs ?? "")</p>\
                \(if: m.who.awaitsSecondFactor, """
                    <p class=notice>\(t(DeskPhrases.factor)) <a href=\(SiteURL.factor(back: "/meja").url)>\(t(DeskPhrases.factorLink))</a></p>
                    """)\
                \(if: !m.isReaders || !m.items.isEmpty, DeskListView.list(m, t))\(with: m.reader, { ReaderDeskView.parts($0, t) })\
                \(DeskHealthView.parts(m, t))\(m.isReaders ? readersWays(m, t) : ways(m, t))\(meanwhile(t))</div>
                """)
    }

    private static func ways(_ m: DeskModel, _ t: Language) -> Markup {
        """
        <h2>\(t(DeskPhrases.ways))</h2><ul class=libraries>\
        <li><a href=\(SiteURL.agreements.url)>\(t(AgreementPhrases.title))</a></li>\
        \(each: m.agreeing, { library in
            """
            <li><a href=\(SiteURL.houseRules(code: library.code).url)>\(t(AgreementPhrases.rules))</a> <span class=level>\(library.name)</span></li>\
            <li><a href=\(SiteURL.readiness(code: library.code).url)>\(t(AgreementPhrases.readiness))</a> <span class=level>\(library.name)</span></li>
            """
        })\
        \(each: m.libraries, { library in
            """
            <li><a href=\(SiteURL.peopleOf(code: library.code).url)>\(t(PeoplePhrases.title))</a> <span class=level>\(library.name)</span></li>\
            \(if: Actor.person(m.who.actor).may(.list, for: library.id), "<li><a href=\(SiteURL.ownWishes(code: library.code).url)>\(t(WishesView.title))</a> <span class=level>\(library.name)</span></li>")\
            \(if: m.maySeeLessons(library), "<li><a href=\(SiteURL.lessons(code: library.code).url)>\(t(GuidePhrases.lessons))</a> <span class=level>\(library.name)</span></li>")\
            <li><a href=\(SiteURL.service(code: library.code).url)>\(t(ServicePhrases.title))</a> <span class=level>\(library.name)</span></li>\
            <li><a href=\(SiteURL.profile(code: library.code).url)>\(t(ProfilePhrases.title))</a> <span class=level>\(library.name)</span></li>\
            <li><a href=\(SiteURL.lettersOf(code: library.code, isDone: false).url)>\(t(PaperPhrases.register))</a> <span class=level>\(library.name)</span></li>
            """
        })\
        \(if: m.who.actor.grants.contains { $0.role == .officer }, "<li><a href=\(SiteURL.offices.url)>\(t(ProfilePhrases.offices))</a></li>")\
        \(if: Actor.person(m.who.actor).seesApprovals, "<li><a href=\(SiteURL.approvals.url)>\(t(ApprovalPhrases.title))</a></li>")\
        \(if: m.mayPlan, "<li><a href=\(SiteURL.partners(code: nil).url)>\(t(PlanningPhrases.partners))</a></li>")\
        <li><a href=\(SiteURL.meetings.url)>\(t(MeetingPhrases.title))</a></li>\
        \(each: m.libraries, { library in
            "<li><a href=\(SiteURL.firstStepsOf(code: library.code).url)>\(t(FirstStepPhrases.title))</a> <span class=level>\(library.name)</span></li>"
        })\
        \(everybodysWays(m, t))</ul>
        """
    }

    /// Readers go to what is theirs; what others run they find where everybody does.
    private static func readersWays(_ m: DeskModel, _ t: Language) -> Markup {
        """
        <h2>\(t(DeskPhrases.ways))</h2><ul class=libraries>\
        \(each: m.reader?.places ?? [], { place in
            "<li><a href=\(SiteURL.library(code: place.library.code).url)>\(place.library.name)</a></li>"
        })\
        \(everybodysWays(m, t))</ul>
        """
    }

    private static func everybodysWays(_ m: DeskModel, _ t: Language) -> Markup {
        """
        <li><a href=\(SiteURL.guides.url)>\(t(GuidePhrases.title))</a></li>\
        <li><a href=\(SiteURL.messages(before: nil).url)>\(t(MessagePhrases.title))</a>\
        \(if: m.unread > 0, " <span class=badge>\(m.unread) \(t(MessagePhrases.new))</span>")</li>\
        \(each: m.workplaces, { library in
            """
            <li><a href=\(SiteURL.ownNetworks(code: library.code).url)>\(t(NoticePhrases.yours))</a> <span class=level>\(library.name)</span></li>\
            <li><a href=\(SiteURL.unitNotesOf(code: library.code, meeting: nil).url)>\(t(UnitNotePhrases.title))</a> <span class=level>\(library.name)</span></li>
            """
        })\
        <li><a href=\(SiteURL.notices.url)>\(t(NoticePhrases.title))</a></li>\
        <li><a href=\(SiteURL.networks.url)>\(t(NetworkPhrases.title))</a></li>\
        <li><a href=\(SiteURL.account.url)>\(t(AccountPhrases.title))</a></li>
        """
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
