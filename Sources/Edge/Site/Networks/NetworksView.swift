import Commons
import Discovery
import HTML
import Membership
import Planning

enum NetworkPhrases {
    static let title = Phrase(id: "Jaringan perpustakaan", en: "Library networks")
    static let lead = Phrase(
        id: "Perpustakaan yang bekerja sama. Satu perpustakaan boleh ikut beberapa jaringan; suara tiap anggota sama.",
        en: "Libraries that work together. A library may be in several networks; each member has one vote.")
    static let none = Phrase(id: "Belum ada jaringan.", en: "There is no network yet.")
    static let members = Phrase(id: "Anggota", en: "Members")
    static let noMembers = Phrase(id: "Belum ada anggota.", en: "There are no members yet.")
    static let charter = Phrase(id: "Piagam", en: "Charter")
    static let charterText = Phrase(
        id: "Yang diterima setiap anggota saat bergabung:", en: "What every member accepts by joining:")
    static let waiting = Phrase(id: "Menunggu jawaban", en: "Waiting for an answer")
    static let yours = Phrase(id: "Perpustakaan Anda", en: "Your library")
    static let invite = Phrase(id: "Undang perpustakaan", en: "Invite a library")
    static let library = Phrase(id: "Perpustakaan", en: "Library")
    static let notMember = Phrase(id: "belum anggota", en: "no member")
    static let searchInside = Phrase(id: "Cari di jaringan ini", en: "Search in this network")
    static let since = Phrase(id: "sejak", en: "since")
}

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
    static func list(_ networks: [(network: Network, members: Int)], _ visit: Visit) -> Page {
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
                })</ul></div>
                """)
    }

    static func page(_ m: NetworkModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            m.network.name, in: .libraries, canonical: .network(m.network.id),
            body: """
                <div class="wrap narrow"><h1>\(m.network.name)</h1>\(with: m.network.region, { "<p class=lead>\($0)</p>" })\
                \(SignInView.problem(m.problem, t))\
                \(if: visit.who != nil, "<p class=ways><a class=button href=\(SiteURL.meetings.url)>\(t(MeetingPhrases.title))</a>\(if: visit.actor.mayPlan, " <a class=button href=\(SiteURL.planningReport(m.members.prefix(12).map(\.library.code)).url)>\(t(PlanningPhrases.report))</a>")</p>")\
                <p class=ways><a class=button href=\(SiteURL.search(m.inside).url)>\(t(NetworkPhrases.searchInside))</a></p>\
                \(lines(m.yours, NetworkPhrases.yours, m, t))\(lines(m.waiting, NetworkPhrases.waiting, m, t))\
                <h2>\(t(NetworkPhrases.members))</h2>\(if: m.members.isEmpty, "<p>\(t(NetworkPhrases.noMembers))</p>")\
                <ul class=libraries>\(each: m.members, { line($0, m, t) })</ul>\
                \(if: m.mayInvite, "<p class=ways><a class=button href=\(SiteURL.invitations(m.network.id).url)>\(t(JoinPhrases.make))</a></p>")\
                \(if: !m.invitable.isEmpty, invite(m, t))\
                <h2>\(t(NetworkPhrases.charter))</h2><p>\(t(NetworkPhrases.charterText))</p>\
                <ol class=steps>\(each: Charter.standard.articles, { "<li>\(t($0))</li>" })</ol></div>
                """)
    }

    private static func lines(_ lines: [NetworkModel.Line], _ head: Phrase, _ m: NetworkModel, _ t: Language) -> Markup {
        "\(if: !lines.isEmpty, "<h2>\(t(head))</h2><ul class=libraries>\(each: lines, { line($0, m, t) })</ul>")"
    }

    private static func line(_ line: NetworkModel.Line, _ m: NetworkModel, _ t: Language) -> Markup {
        let state = line.member.map { member in
            "\(t(member.state.name)), \(t(NetworkPhrases.since)) \(CalendarDay(secondsSince1970: member.since, offset: 7 * 3600).text(t))"
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
