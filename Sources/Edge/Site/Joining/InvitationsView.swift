import Commons
import HTML
import Membership

struct InvitationsModel {
    var network: Network
    var invitations: [Invitation]
    var words = ""
    /// What the register has for the words; nil when nothing was searched.
    var found: [RegisteredSchool]?
    var field: Markup
    var problem: Phrase?
    var now: Int64
}

enum InvitationsView {
    static func page(_ m: InvitationsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let here = SiteURL.invitations(m.network.id)
        return Page(
            t(JoinPhrases.invitations), in: .libraries, canonical: here,
            body: """
                <div class="wrap narrow"><h1>\(t(JoinPhrases.invitations))</h1>\
                <p class=lead><a href=\(SiteURL.network(m.network.id).url)>\(m.network.name)</a></p>\(SignInView.problem(m.problem, t))\
                <h2>\(t(JoinPhrases.make))</h2>\
                <form class="card stack" action=\(here.url) method=get><div><label for=cari-sekolah>\(t(JoinPhrases.search))</label>\
                <p class=hint id=cari-sekolah-hint>\(t(JoinPhrases.searchHint))</p>\
                <input type=search id=cari-sekolah name=cari maxlength=80 value=\(m.words) aria-describedby="cari-sekolah-hint"></div>\
                <p class=ways><button class=button type=submit>\(t(JoinPhrases.search))</button></p></form>\
                \(with: m.found, { found($0, m, t) })\
                <form class="card stack" action=\(here.url) method=post>\(m.field)\
                \(JoinView.text("npsn", JoinPhrases.byNPSN, "", t, most: 20))\(JoinView.text("nama", JoinPhrases.byName, "", t))\
                <p class=ways><button class="button button-main" type=submit>\(t(JoinPhrases.makeLink))</button></p></form>\
                <h2>\(t(JoinPhrases.invitations))</h2>\(if: m.invitations.isEmpty, "<p>\(t(JoinPhrases.noneYet))</p>")\
                <ul class=libraries>\(each: m.invitations, { line($0, m, t) })</ul></div>
                """)
    }

    private static func found(_ schools: [RegisteredSchool], _ m: InvitationsModel, _ t: Language) -> Markup {
        """
        \(if: schools.isEmpty, "<p>\(t(JoinPhrases.nothingFound))</p>")\
        <ul class=libraries>\(each: schools, { school in
            """
            <li><form class=row-form action=\(SiteURL.invitations(m.network.id).url) method=post>\(m.field)\
            <span>\(school.name)<span class=row-more>\(school.npsn) · \(school.area)</span></span>\
            <span class=ways><button class=button type=submit name=npsn value=\(school.npsn)>\(t(JoinPhrases.makeLink))</button></span></form></li>
            """
        })</ul>
        """
    }

    private static func line(_ i: Invitation, _ m: InvitationsModel, _ t: Language) -> Markup {
        let state =
            i.principalAt != nil
            ? JoinPhrases.used
            : i.revokedAt != nil
                ? JoinPhrases.revoked
                : i.expiresAt <= m.now ? JoinPhrases.expired : i.librarianAt != nil ? JoinPhrases.half : JoinPhrases.waiting
        return """
            <li><form class=row-form action=\(SiteURL.invitations(m.network.id).url) method=post>\(m.field)\
            <span>\(i.label)<span class=row-more>\([i.npsn, t(state), "\(t(JoinPhrases.until)) \(day(i.expiresAt).text(t))"].compactMap(\.self).joined(separator: " · "))</span></span>\
            <span class=ways>\(if: i.isOpen(at: m.now), "<button class=button type=submit name=cabut value=\(i.id)>\(t(JoinPhrases.revoke))</button>")</span></form></li>
            """
    }

    /// The letter: who asks, how to come in, and what is accepted by it, on one page.
    private static func letter(
        _ code: SlipCode, _ i: Invitation, _ network: Network, _ link: String, _ visit: Visit
    ) -> Markup {
        let t = visit.language
        return """
            <section class="slip invitation"><p class=slip-library>\([network.name, network.region].compactMap(\.self).joined(separator: " · "))</p>\
            <h2>\(t(JoinPhrases.letterHead))</h2><p>\(day(i.madeAt).text(t))</p>\
            <p>\(t(JoinPhrases.letterTo)) <strong>\(i.label)</strong></p>\
            <p>\(t(JoinPhrases.letterAsk(network.name)))\(with: network.about.purpose, { " \($0)" })</p>\
            <h3>\(t(JoinPhrases.letterHow))</h3><div class=invitation-ways>\(InvitationCode.picture(of: link))\
            <ol class=steps><li>\(t(JoinPhrases.letterSteps[0]))<br><strong class=outside>\(link)</strong></li>\
            <li>\(t(JoinPhrases.letterSteps[1]))<br><strong class=outside>\(visit.absolute(.joinByCode))</strong><br><span class=slip-code>\(code.spaced)</span></li>\
            <li>\(t(JoinPhrases.letterSteps[2]))</li></ol></div>\
            <p>\(t(JoinPhrases.letterUntil(day(i.expiresAt).text(t))))</p>\
            <h3>\(t(JoinPhrases.letterCharter))</h3><ol class=steps>\(each: Charter.standard.articles, { "<li>\(t($0))</li>" })</ol>\
            <p>\(t(JoinPhrases.letterSign))</p><p class=print-only><br><br>______________________________________</p></section>
            """
    }

    /// The link, once: to send, to copy, and as a letter.
    static func made(_ code: SlipCode, _ i: Invitation, _ network: Network, _ visit: Visit) -> Page {
        let t = visit.language
        let link = visit.absolute(.join(code.text, npsn: nil))
        let until = day(i.expiresAt).text(t)
        let message = t(JoinPhrases.message(i.label, network.name, link, until))
        return Page(
            t(JoinPhrases.linkReady), in: .libraries, canonical: .invitations(network.id),
            body: """
                <div class="wrap narrow"><h1 class=no-print>\(t(JoinPhrases.linkReady))</h1>\
                <p class="lead no-print">\(i.label) · \(t(JoinPhrases.until)) \(until)</p><p class="notice no-print">\(t(JoinPhrases.linkOnce))</p>\
                <p class="no-print outside">\(link)</p>\
                <p class="ways no-print"><a class="button button-main" rel="noopener noreferrer" href=\(WhatsApp.link(message))>\(t(JoinPhrases.sendWhatsApp))</a>\
                <a class=button href=\(SiteURL.invitations(network.id).url)>\(t(JoinPhrases.invitations))</a></p>\
                <p class=no-print>\(t(JoinPhrases.print))</p>\
                \(letter(code, i, network, link, visit))</div>
                """)
    }

    private static func day(_ seconds: Int64) -> CalendarDay { CalendarDay(at: seconds) }
}
