import Agreements
import Commons
import Community
import HTML
import Membership

/// What stands between one school and the libraries around it: its networks, what is announced, when they meet, what is on with whom.
struct OwnNetworksModel {
    struct One {
        var network: Network
        var members: Int
        var next: (meeting: Meeting, words: String)?
        var notices: [NoticesModel.Line]
    }

    var library: Library
    var networks: [One]
    var partners: [ReaderTerms]
    var category: PatronCategory
    var words: MeetingWords
    var isHead: Bool
    var field: Markup
}

enum OwnNetworksView {
    static func page(_ m: OwnNetworksModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NoticePhrases.yours), in: .other, canonical: .ownNetworks(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(NoticePhrases.yours))</h1><p class=lead>\(m.library.name)</p>\
                \(if: m.networks.isEmpty, "<p>\(t(Phrases.none))</p><p class=ways><a class=button href=\(SiteURL.networks.url)>\(t(NetworkPhrases.title))</a></p>")\
                \(each: m.networks, { network($0, m, t) })\
                <h2>\(t(Phrases.partners))</h2><p class=hint>\(t(Phrases.terms)) \(t(m.category.name).lowercased()).</p>\
                \(if: m.partners.isEmpty, "<p>\(t(Phrases.noPartner))</p>")\
                <ul class=libraries>\(each: m.partners, { partner in
                    """
                    <li><span><strong>\(m.words.library(partner.partner))</strong>\
                    <span class=row-more>\(partner.services.map { t($0.question.service.name) }.joined(separator: ", "))</span>\
                    \(if: !partner.isServed, "<span class=row-more>\(t(Phrases.notServed))</span>")\
                    \(each: partner.isServed ? ReaderWords.sentences(partner, t) : [], { "<span class=row-more>\($0)</span>" })</span></li>
                    """
                })</ul>\
                \(if: m.isHead, "<p class=ways><a class=button href=\(SiteURL.partners(code: m.library.code).url)>\(t(PlanningPhrases.partners))</a><a class=button href=\(SiteURL.firstStepsOf(code: m.library.code).url)>\(t(FirstStepPhrases.title))</a></p>")</div>
                """)
    }

    private static func network(_ one: OwnNetworksModel.One, _ m: OwnNetworksModel, _ t: Language) -> Markup {
        """
        <section class=card><h2><a href=\(SiteURL.network(one.network.id).url)>\(one.network.name)</a></h2>\
        <dl class=facts><div><dt>\(t(Phrases.members))</dt><dd>\(one.members)</dd></div>\
        \(with: one.next, { "<div><dt>\(t(NetworkPhrases.next))</dt><dd><a href=\(SiteURL.meeting($0.meeting.id.rawValue).url)>\($0.words)</a></dd></div>" })</dl>\
        \(if: !one.notices.isEmpty, "<h3>\(t(NoticePhrases.announcements))</h3>\(NoticesView.list(one.notices, m.field, t))")\
        <p class=ways><a class=button href=\(SiteURL.networkImpact(one.network.id).url)>\(t(Phrases.worth))</a></p></section>
        """
    }

    private enum Phrases {
        static let none = Phrase(id: "Perpustakaan ini belum ikut jaringan.", en: "This library is in no network yet.")
        static let members = Phrase(id: "Anggota", en: "Members")
        static let worth = Phrase(id: "Apa manfaatnya", en: "What it brings")
        static let partners = Phrase(id: "Dengan siapa kita bekerja sama", en: "Whom we work with")
        static let terms = Phrase(id: "Yang berlaku hari ini bagi", en: "What holds today for")
        static let noPartner = Phrase(
            id: "Belum ada perjanjian yang berlaku dengan perpustakaan lain.",
            en: "No agreement is in force with another library.")
        static let notServed = Phrase(id: "Perjanjian ini tidak melayani mereka.", en: "This agreement does not serve them.")
    }
}
