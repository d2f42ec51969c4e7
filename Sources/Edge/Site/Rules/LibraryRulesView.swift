import Agreements
import Commons
import HTML
import Membership

enum LibraryRulesView {
    static func page(_ m: LibraryRulesModel, _ visit: Visit) -> Page {
        let t = visit.language
        let code = m.library.code
        let newest = SiteURL.libraryRules(code: code, version: nil).url
        return Page(
            "\(t(RulesPhrases.title)) \(m.library.name)", in: .libraries, canonical: .libraryRules(code: code, version: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(RulesPhrases.title))</h1><p class=lead><a href=\(SiteURL.library(code: code).url)>\(m.library.name)</a></p>\
                \(if: !m.versions.isEmpty && !m.isNewest, "<p class=notice>\(t(RulesPhrases.notNewest)) <a href=\(newest)>\(t(RulesPhrases.version)) \(m.versions.first?.version ?? 1)</a></p>")\
                <p class="ways no-print"><a class=button href=\(SiteURL.libraryRulesPrint(code: code).url)>\(t(RulesPhrases.print))</a></p>\
                \(hours(m, t))\
                <h2>\(t(RulesPhrases.house))</h2>\(list(m.houseRules, t))\
                <h2>\(t(ProfilePhrases.services))</h2>\(list(m.services(t), t))\
                <h2>\(t(RulesPhrases.equipment))</h2>\(list(m.equipment(t), t))\
                \(if: !m.profile.equipment.isEmpty, "<p>\(t(m.makesCopies ? RulesPhrases.copies : RulesPhrases.noCopies))</p>")\
                \(shared(m, t))</div>
                """)
    }

    private static func hours(_ m: LibraryRulesModel, _ t: Language) -> Markup {
        """
        <h2>\(t(RulesPhrases.hours))</h2>\
        \(if: m.week(t).isEmpty, "<p>\(m.library.details.hours ?? t(RulesPhrases.notTold))</p>")\
        \(if: !m.week(t).isEmpty, "<dl class=facts>\(each: m.week(t), { "<div><dt>\($0.day)</dt><dd>\($0.hours)</dd></div>" })</dl>")\
        \(each: m.closures(t), { "<p>\(t(ProfilePhrases.closures)): \($0)</p>" })
        """
    }

    private static func list(_ lines: [String], _ t: Language) -> Markup {
        "\(if: lines.isEmpty, "<p>\(t(RulesPhrases.notTold))</p>")\(if: !lines.isEmpty, "<ul class=steps>\(each: lines, { "<li>\($0)</li>" })</ul>")"
    }

    private static func shared(_ m: LibraryRulesModel, _ t: Language) -> Markup {
        let older = m.versions.filter { $0.version != m.shown?.version }
        return """
            <h2>\(t(RulesPhrases.shared))</h2>\
            \(if: m.shown == nil, "<p>\(t(RulesPhrases.none))</p>")\
            \(with: m.shown, { shown in
                """
                <p class=hint>\(t(RulesPhrases.sharedLead))</p><p class=quiet>\(t(RulesPhrases.version)) \(shown.version), \(t(RulesPhrases.since)) \(shown.since.text(t))</p>\
                <dl class=facts>\(each: m.sentences(t), { "<div><dt>\($0.title)</dt><dd>\($0.text)</dd></div>" })</dl>
                """
            })\
            \(if: !older.isEmpty, """
                <h3>\(t(RulesPhrases.older))</h3><ul class=steps>\(each: older, { one in
                    """
                    <li><a href=\(SiteURL.libraryRules(code: m.library.code, version: one.version).url)>\(t(RulesPhrases.version)) \(one.version)</a>, \
                    \(t(RulesPhrases.since)) \(one.since.text(t))</li>
                    """
                })</ul>
                """)
            """
    }
}
