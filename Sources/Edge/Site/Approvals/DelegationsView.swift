import Commons
import HTML
import Membership

struct DelegationsModel {
    var library: Library
    var delegations: [Delegation]
    /// Who can be chosen, and the names of those who were.
    var candidates: [(id: PersonID, name: String)]
    var names: [PersonID: String]
    var mayGive: Bool
    var form: DelegationForm
    var chosen: PersonID?
    var field: Markup
    var today: CalendarDay
    var problem: Phrase?
    var isSaved = false
}

enum DelegationsView {
    static func page(_ m: DelegationsModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(DelegationPhrases.title), in: .other, canonical: .delegations(code: m.library.code),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.approvals.url)>\(t(ApprovalPhrases.title))</a></p>\
                <h1>\(t(DelegationPhrases.title))</h1><p class=lead>\(m.library.name)</p><p>\(t(DelegationPhrases.lead))</p>\
                \(SignInView.problem(m.problem, t))\(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(ApprovalPhrases.saved))</p>")\
                \(if: m.delegations.isEmpty, "<p>\(t(DelegationPhrases.none))</p>")<ul class=people>\(each: m.delegations, { delegation($0, m, t) })</ul>\
                \(if: m.mayGive, form(m, t))<p class=hint>\(t(DelegationPhrases.never))</p></div>
                """)
    }

    static func decisions(_ one: Delegation, _ t: Language) -> String {
        Decision.allCases.filter(one.decisions.contains).map { t($0.name) }.joined(separator: ", ")
    }

    static func days(_ one: Delegation, _ t: Language) -> String { "\(one.from.text(t)) – \(one.until.text(t))" }

    private static func delegation(_ one: Delegation, _ m: DelegationsModel, _ t: Language) -> Markup {
        let state =
            one.revokedAt != nil
            ? DelegationPhrases.revoked : one.counts(on: m.today) ? DelegationPhrases.holds : DelegationPhrases.over
        let isOpen = one.revokedAt == nil && one.until >= m.today
        return """
            <li class=card><h3>\(m.names[one.delegate] ?? "–") <span class="badge badge-quiet">\(t(state))</span></h3>\
            <p>\(one.position)<span class=row-more>\(decisions(one, t))</span>\
            <span class=row-more>\(days(one, t)) · \(one.letter)</span></p>\
            <div class=ways><a class=button href=\(SiteURL.delegationLetter(code: m.library.code, one.id).url)>\(t(DelegationPhrases.print))</a>\
            \(if: isOpen && m.mayGive, """
                <form action=\(SiteURL.delegations(code: m.library.code).url) method=post>\(m.field)\
                <button class=button type=submit name=cabut value=\(one.id)>\(t(DelegationPhrases.revoke))</button></form>
                """)</div></li>
            """
    }

    private static func form(_ m: DelegationsModel, _ t: Language) -> Markup {
        guard !m.candidates.isEmpty else { return "<p class=notice>\(t(DelegationPhrases.nobody))</p>" }
        return """
            <h2 id=beri>\(t(DelegationPhrases.give))</h2>\
            <form class="card stack" action=\(SiteURL.delegations(code: m.library.code).url) method=post>\(m.field)\
            <div><label for=kepada>\(t(DelegationPhrases.delegate))</label><select id=kepada name=kepada required>\(each: m.candidates, {
                "<option\(flag: "selected", $0.id == m.chosen) value=\($0.id.rawValue)>\($0.name)</option>"
            })</select></div>\
            <div><label for=jabatan>\(t(DelegationPhrases.position))</label><input type=text id=jabatan name=jabatan required maxlength=200 value=\(m.form.position) aria-describedby=jabatan-hint>\
            <p class=hint id=jabatan-hint>\(t(DelegationPhrases.positionHint))</p></div>\
            <div><label for=nomor>\(t(DelegationPhrases.letter))</label><input type=text id=nomor name=nomor required maxlength=100 value=\(m.form.letter)></div>\
            <fieldset><legend>\(t(DelegationPhrases.what))</legend>\(each: Decision.allCases, { one in
                """
                <p class=tick><input type=checkbox id="putus-\(one.rawValue)" name=putus value=\(one.rawValue)\(flag: "checked", m.form.decisions.contains(one))>\
                <label for="putus-\(one.rawValue)">\(t(one.name))</label></p>
                """
            })</fieldset>\
            <div><label for=mulai>\(t(DelegationPhrases.from))</label><input type=date id=mulai name=mulai required value=\(m.form.from.iso)></div>\
            <div><label for=hingga>\(t(DelegationPhrases.until))</label><input type=date id=hingga name=hingga required value=\(m.form.until.iso)></div>\
            <p class=ways><button class="button button-main" type=submit name=beri value=1>\(t(DelegationPhrases.give))</button></p></form>
            """
    }
}
