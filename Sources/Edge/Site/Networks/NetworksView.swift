import Agreements
import Commons
import Community
import Discovery
import HTML
import Membership
import Planning

struct NetworkModel {
    struct Line {
        var library: Library
        var member: NetworkMember?
        var steps: [MemberStep]
    }

    var network: Network
    /// Who takes part.
    var members: [Line]
    /// Who was asked or has asked; seen by the coordinator and by that library.
    var waiting: [Line]
    /// The visitor's own libraries that do not stand above.
    var yours: [Line]
    /// Libraries the visitor may invite.
    var invitable: [Library]
    var mayInvite = false
    /// The visitor coordinates it, once a second factor is shown.
    var isAsleep = false
    var mayDescribe = false
    /// Its coordinator, and the staff of a member.
    var maySeeService = false
    /// Agreements made within it that the visitor may see.
    var agreements: [AgreementSummary] = []
    /// The next meeting, in words, for those whom it concerns.
    var next: (meeting: Meeting, words: String)?
    /// What is announced in it, for those whom it concerns.
    var announced: [NoticesModel.Line] = []
    var noticeField: Markup?
    var mayAnnounce = false
    var field: Markup?
    var problem: Phrase?

    /// Everything that the network's libraries have.
    var inside: CatalogSearch {
        var search = CatalogSearch()
        (search.networks, search.sort) = ([network.id], .title)
        return search
    }
}

enum NetworksView {
    static func list(_ networks: [(network: Network, members: Int)], mayFound: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NetworkPhrases.title), in: .libraries, canonical: .networks,
            body: """
                <div class="wrap narrow"><h1>\(t(NetworkPhrases.title))</h1><p class=lead>\(t(NetworkPhrases.lead))</p>\
                \(if: networks.isEmpty, "<p>\(t(NetworkPhrases.none))</p>")\
                <ul class=libraries>\(each: networks, { entry in
                    """
                    <li><a href=\(SiteURL.network(entry.network.id).url)>\(entry.network.name)</a> \
                    <span class=level>\([entry.network.region, t(id: "\(entry.members) anggota", en: entry.members == 1 ? "1 member" : "\(entry.members) members")]
                        .compactMap(\.self).joined(separator: " · "))</span></li>
                    """
                })</ul>\
                \(if: mayFound, "<p class=ways><a class=\"button button-main\" href=\(SiteURL.networkNew.url)>\(t(NetworkPhrases.found))</a></p>")\
                \(if: !mayFound, "<p class=hint>\(t(NetworkPhrases.cannot))</p>")</div>
                """)
    }

    static func page(_ m: NetworkModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            m.network.name, in: .libraries, canonical: .network(m.network.id),
            body: """
                <div class="wrap narrow"><h1>\(m.network.name)</h1>\(with: m.network.region, { "<p class=lead>\($0)</p>" })\
                \(SignInView.problem(m.problem, t))\(notices(m, t))\(about(m, t))\(announced(m, t))\
                \(if: visit.who != nil, "<p class=ways><a class=button href=\(SiteURL.meetings.url)>\(t(MeetingPhrases.title))</a>\(if: visit.actor.mayPlan, " <a class=button href=\(SiteURL.planningReport(m.members.prefix(12).map(\.library.code)).url)>\(t(PlanningPhrases.report))</a>")</p>")\
                <p class=ways><a class=button href=\(SiteURL.search(m.inside).url)>\(t(NetworkPhrases.searchInside))</a></p>\
                \(lines(m.yours, NetworkPhrases.yours, m, t))\(lines(m.waiting, NetworkPhrases.waiting, m, t))\
                <p><a href=\(SiteURL.networkImpact(m.network.id).url)>\(t(ImpactView.title))</a>\
                \(if: m.maySeeService, " · <a href=\(SiteURL.networkService(m.network.id).url)>\(t(ServicePhrases.lights))</a>")</p>\
                <h2>\(t(NetworkPhrases.members))</h2>\(if: m.members.isEmpty, "<p>\(t(NetworkPhrases.noMembers))</p>")\
                <ul class=libraries>\(each: m.members, { line($0, m, t) })</ul>\
                \(if: m.mayInvite, "<p class=ways><a class=button href=\(SiteURL.invitations(m.network.id).url)>\(t(JoinPhrases.make))</a>\(if: m.mayDescribe, " <a class=button href=\(SiteURL.networkSettings(m.network.id).url)>\(t(NetworkPhrases.settings))</a>")</p>")\
                \(if: !m.invitable.isEmpty, invite(m, t))\
                \(rules(m, t))\(NetworkFormView.charter(NetworkPhrases.charterText, t))</div>
                """)
    }

    private static func notices(_ m: NetworkModel, _ t: Language) -> Markup {
        """
        \(if: !m.network.isOpen, "<p class=notice>\(t(NetworkPhrases.closed))</p>")\
        \(if: m.isAsleep, "<p class=notice>\(t(NetworkPhrases.sleeping)) <a href=\(SiteURL.accountFactor.url)>\(t(NetworkPhrases.setUpFactor))</a></p>")\
        \(if: m.members.isEmpty && m.network.founder != nil && m.network.isOpen, "<p class=hint>\(t(NetworkPhrases.noneShown))</p>")
        """
    }

    private static func about(_ m: NetworkModel, _ t: Language) -> Markup {
        let about = m.network.about
        let link = about.meetingLink.flatMap { SafeURL(untrusted: $0) }
        guard about.calendar != nil || link != nil || m.next != nil || about.purpose != nil else { return Markup() }
        return """
            \(with: about.purpose, { "<p>\($0)</p>" })\
            <dl class=facts>\(with: about.calendar, { "<div><dt>\(t(NetworkPhrases.meets))</dt><dd>\($0)</dd></div>" })\
            \(with: m.next, { next in
                "<div><dt>\(t(NetworkPhrases.next))</dt><dd><a href=\(SiteURL.meeting(next.meeting.id.rawValue).url)>\(next.words)</a></dd></div>"
            })\
            \(with: link, { "<div><dt>\(t(NetworkPhrases.online))</dt><dd><a class=outside rel=\"noopener nofollow external\" href=\($0)>\($0.text)</a></dd></div>" })</dl>
            """
    }

    private static func announced(_ m: NetworkModel, _ t: Language) -> Markup {
        guard !m.announced.isEmpty || m.mayAnnounce else { return Markup() }
        let key = NoticePlace.network(m.network).key
        return """
            <h2>\(t(NoticePhrases.announcements))</h2>\(with: m.noticeField, { NoticesView.list(m.announced, $0, t) })\
            \(if: m.announced.isEmpty, "<p class=hint>\(t(NoticePhrases.none))</p>")\
            \(if: m.mayAnnounce, "<p class=ways><a class=button href=\(SiteURL.noticeNew(from: key).url)>\(t(NoticePhrases.announce))</a></p>")
            """
    }

    private static func rules(_ m: NetworkModel, _ t: Language) -> Markup {
        """
        <h2>\(t(NetworkPhrases.rules))</h2>\
        \(if: m.agreements.isEmpty, "<p>\(t(NetworkPhrases.noRules))</p>")\
        \(if: !m.agreements.isEmpty, "<p>\(t(NetworkPhrases.rulesText))</p>")\
        <ul class=libraries>\(each: m.agreements, { one in
            """
            <li><a href=\(SiteURL.agreement(one.agreement.id, isDone: false).url)>\(one.title)</a> \
            <span class=level>\(t(one.agreement.state.name)) · \(t(id: "\(one.agreement.parties.count) pihak", en: "\(one.agreement.parties.count) parties"))</span></li>
            """
        })</ul>
        """
    }

    private static func lines(_ lines: [NetworkModel.Line], _ head: Phrase, _ m: NetworkModel, _ t: Language) -> Markup {
        "\(if: !lines.isEmpty, "<h2>\(t(head))</h2><ul class=libraries>\(each: lines, { line($0, m, t) })</ul>")"
    }

    private static func line(_ line: NetworkModel.Line, _ m: NetworkModel, _ t: Language) -> Markup {
        let state = line.member.map { member in
            "\(t(member.state.name)), \(t(NetworkPhrases.since)) \(CalendarDay(at: member.since).text(t))"
        }
        return """
            <li><form class=row-form action=\(SiteURL.networkSteps(m.network.id).url) method=post>\(m.field)\
            <input type=hidden name=perpustakaan value=\(line.library.code)>\
            <span><a href=\(SiteURL.library(code: line.library.code).url)>\(line.library.name)</a>\
            <span class=row-more>\(state ?? t(NetworkPhrases.notMember))</span></span>\
            <span class=ways>\(each: line.steps, {
                "<button class=button type=submit name=langkah value=\($0.rawValue)>\(t($0.name))</button>"
            })</span></form></li>
            """
    }

    private static func invite(_ m: NetworkModel, _ t: Language) -> Markup {
        """
        <h2>\(t(NetworkPhrases.invite))</h2>\
        <form class="card stack" action=\(SiteURL.networkSteps(m.network.id).url) method=post>\(m.field)\
        <div><label for=undang>\(t(NetworkPhrases.library))</label><select id=undang name=perpustakaan>\
        \(each: m.invitable, { "<option value=\($0.code)>\($0.name)</option>" })</select></div>\
        <p class=ways><button class=button type=submit name=langkah value=\(MemberStep.invite.rawValue)>\(t(MemberStep.invite.name))</button></p></form>
        """
    }
}
