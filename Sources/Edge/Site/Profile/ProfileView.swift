import Commons
import HTML
import Membership

enum ProfileView {
    static func page(_ m: ProfileModel, _ visit: Visit) -> Page {
        let t = visit.language
        let code = m.library.code
        let links: [(Phrase, SiteURL)] =
            [(PeoplePhrases.title, .peopleOf(code: code)), (ProfilePhrases.handover, .handover(code: code))]
            + (m.mayLeave ? [(ProfilePhrases.leave, .leaving(code: code))] : [])
        return Page(
            t(ProfilePhrases.title), in: .other, canonical: .profile(code: code),
            body: """
                <div class="wrap narrow"><h1>\(t(ProfilePhrases.title))</h1><p class=lead><a href=\(SiteURL.library(code: code).url)>\(m.library.name)</a></p>\
                <p>\(t(ProfilePhrases.lead))</p>\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(PeoplePhrases.saved))</p>")\
                <form class="card stack" action=\(SiteURL.profile(code: code).url) method=post>\(m.field)\
                \(IdentityPart.fields(m, t))\
                \(JoinView.text("jam", ProfilePhrases.hours, m.library.details.hours ?? "", t, most: 200))\
                <fieldset><legend>\(t(ProfilePhrases.week))</legend><p class=hint>\(t(ProfilePhrases.weekHint))</p>\(each: Array(m.week.enumerated()), { day in
                    """
                    <p class=pair><label for="hari-\(day.offset)">\(t(ProfilePhrases.days[day.offset]))</label>\
                    <input type=text id="hari-\(day.offset)" name="hari\(day.offset)" maxlength=30 autocomplete=off value=\(day.element)></p>
                    """
                })</fieldset>\
                \(area("tutup", ProfilePhrases.closures, m.closures, t, hint: ProfilePhrases.closuresHint))\
                \(ticks("layanan", ProfilePhrases.services, OfferedService.allCases.map { ($0.rawValue, $0.name, m.profile.services.contains($0)) }, t))\
                \(ticks("alat", ProfilePhrases.equipment, Equipment.allCases.map { ($0.rawValue, $0.name, m.profile.equipment.contains($0)) }, t))\
                \(ticks("keahlian", ProfilePhrases.skills, StaffSkill.allCases.map { ($0.rawValue, $0.name, m.profile.skills.contains($0)) }, t))\
                \(IdentityPart.programmes(m.profile.programmes, m.library.level, t))\
                \(area("aturan", ProfilePhrases.rules, m.profile.rules, t))\(area("kebijakan", ProfilePhrases.policy, m.profile.policy, t))\
                <div><label for=batas>\(t(ProfilePhrases.ceiling))</label><p class=hint id=batas-hint>\(t(ProfilePhrases.ceilingHint))</p>\
                <input type=number id=batas name=batas min=0 max=10000 value=\(m.profile.weeklyCeiling.map { String($0) } ?? "") aria-describedby="batas-hint"></div>\
                <div><label for=induk>\(t(ProfilePhrases.declared))</label><p class=hint id=induk-hint>\(t(ProfilePhrases.declaredHint))</p>\
                <input type=number id=induk name=induk min=0 max=10000000 value=\(m.profile.declaredCopies.map { String($0) } ?? "") aria-describedby="induk-hint"></div>\
                \(JoinView.text("surel", ProfilePhrases.email, m.library.details.email ?? "", t))\
                \(JoinView.text("telepon", ProfilePhrases.phone, m.library.details.phone ?? "", t, most: 40))\
                \(with: m.showsName, { shows in
                    """
                    <p class=tick><input type=checkbox id=namaku name=namaku value="1"\(flag: "checked", shows) aria-describedby="namaku-hint">\
                    <label for=namaku>\(t(ProfilePhrases.showName))</label></p><p class=hint id=namaku-hint>\(t(ProfilePhrases.showNameText))</p>
                    """
                })\
                <p class=ways><button class="button button-main" type=submit>\(t(ProfilePhrases.save))</button></p></form>\
                <p class=ways>\(each: links, { "<a class=button href=\($0.1.url)>\(t($0.0))</a>" })</p></div>
                """)
    }

    private static func area(_ name: String, _ label: Phrase, _ text: String, _ t: Language, hint: Phrase? = nil) -> Markup {
        """
        <div><label for=\(name)>\(t(label))</label>\(with: hint, { "<p class=hint>\(t($0))</p>" })\
        <textarea id=\(name) name=\(name) rows=3 maxlength=4000>\(text)</textarea></div>
        """
    }

    private static func ticks(_ name: String, _ legend: Phrase, _ all: [(String, Phrase, Bool)], _ t: Language) -> Markup {
        """
        <fieldset><legend>\(t(legend))</legend>\(each: all, { one in
            """
            <p class=tick><input type=checkbox id="\(name)-\(one.0)" name=\(name) value=\(one.0)\(flag: "checked", one.2)>\
            <label for="\(name)-\(one.0)">\(t(one.1))</label></p>
            """
        })</fieldset>
        """
    }

    /// What everybody sees on the library's page.
    static func published(_ p: PublicProfile, _ t: Language) -> Markup {
        """
        \(facts(p, t))\
        \(if: !p.profile.rules.isEmpty, "<h3>\(t(ProfilePhrases.rules))</h3>\(paragraphs(p.profile.rules))")\
        \(if: !p.profile.policy.isEmpty, "<h3>\(t(ProfilePhrases.policy))</h3>\(paragraphs(p.profile.policy))")
        """
    }

    private static func facts(_ p: PublicProfile, _ t: Language) -> Markup {
        let week = zip(ProfilePhrases.days, p.profile.week).compactMap { day, hours in hours.map { "\(t(day)) \($0.text)" } }
        let closures = p.profile.closures.map { "\($0.from.text(t)) – \($0.until.text(t)) \($0.reason)" }
        let contacts = p.contacts.map { ([t($0.role.name)] + $0.names).joined(separator: ": ") }
        let all: [(Phrase, [String])] = [
            (ProfilePhrases.week, week), (ProfilePhrases.closures, closures),
            (ProfilePhrases.services, OfferedService.allCases.filter(p.profile.services.contains).map { t($0.name) }),
            (ProfilePhrases.equipment, Equipment.allCases.filter(p.profile.equipment.contains).map { t($0.name) }),
            (ProfilePhrases.skills, StaffSkill.allCases.filter(p.skills.contains).map { t($0.name) }),
            (IdentityPart.programmesTitle, p.profile.programmes.sorted().map { t($0.name) }),
            (ProfilePhrases.contact, contacts), (ProfilePhrases.overseen, p.overseers.map(\.name)),
        ]
        let told = all.filter { !$0.1.isEmpty }
        guard !told.isEmpty else { return Markup() }
        return "<dl class=facts>\(each: told, { "<div><dt>\(t($0.0))</dt><dd>\($0.1.joined(separator: "; "))</dd></div>" })</dl>"
    }

    private static func paragraphs(_ text: String) -> Markup {
        "\(each: text.split(whereSeparator: \.isNewline).map(String.init), { "<p>\($0)</p>" })"
    }
}
