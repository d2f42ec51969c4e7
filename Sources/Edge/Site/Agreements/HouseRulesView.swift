import Agreements
import Commons
import Discovery
import HTML
import Membership

struct HouseRulesModel {
    var library: Library
    var version: Int?
    var clauses: [Clause]
    var field: Markup
    var problem: Phrase?
    var isSaved = false

    /// What a library may rule by itself: everything with a value but the switching on of services, which takes two.
    static let offered = ClauseLibrary.shared.clauses.filter {
        !$0.standard.values.isEmpty && $0.standard.values[.service] == nil
    }

    /// The rule that stands for a clause of the library; rules with another scope stand beside them.
    func rule(_ known: LibraryClause) -> Clause? {
        clauses.first { $0.key == known.key && $0.scope == known.standard.scope }
    }

    /// Rules that the form cannot show as one of the library's clauses; they stay.
    var others: [Clause] {
        clauses.filter { clause in !Self.offered.contains { $0.key == clause.key && $0.standard.scope == clause.scope } }
    }
}

/// A library's own rules: over its items where it lends, over its readers where it borrows.
enum HouseRulesView {
    static func page(_ m: HouseRulesModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AgreementPhrases.rules), in: .other, canonical: .houseRules(code: m.library.code),
            body: """
                <div class="wrap narrow"><h1>\(t(AgreementPhrases.rules))</h1><p class=lead>\(m.library.name)</p>\
                \(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(AgreementPhrases.saved))</p>")\
                <p>\(t(
                    id: "Berlaku di mana perjanjian diam: atas koleksi Anda bila meminjamkan, atas pembaca Anda bila meminjam. Yang tidak dicentang mengikuti nilai baku.",
                    en: "They hold where agreements are silent: over your items when you lend, over your readers when you borrow. What is not ticked follows the standard."))</p>\
                <p class=quiet>\(m.version.map { t(id: "Versi \($0)", en: "Version \($0)") } ?? t(id: "Belum pernah ditetapkan.", en: "Never set yet."))</p>\
                <form class=stack action=\(SiteURL.houseRules(code: m.library.code).url) method=post>\(m.field)\
                \(each: HouseRulesModel.offered, { row($0, m, t) })\
                \(if: !m.others.isEmpty, """
                    <p>\(t(id: "Tetap berlaku juga:", en: "These hold too:"))</p><ul class=steps>\(each: m.others, { clause in
                        "<li>\(ClauseLibrary.shared[clause.key]?.text(clause, t) ?? clause.key)</li>"
                    })</ul>
                    """)\
                <p class=ways><button class="button button-main" type=submit>\(t(AgreementPhrases.save))</button></p></form></div>
                """)
    }

    private static func row(_ known: LibraryClause, _ m: HouseRulesModel, _ t: Language) -> Markup {
        let rule = m.rule(known)
        return """
            <div class=clause><p class=tick><input type=checkbox id="aturan-\(known.key)" name=aturan value=\(known.key)\(flag: "checked", rule != nil)>\
            <label for="aturan-\(known.key)">\(t(known.title))</label></p><p class=quiet>\(known.text(rule ?? known.standard, t))</p>\
            \(ClauseFields.values(rule ?? known.standard, known.key, t))</div>
            """
    }
}
