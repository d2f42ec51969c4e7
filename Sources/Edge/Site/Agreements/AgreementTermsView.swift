import Agreements
import Commons
import HTML
import Membership

/// What holds today between two parties, and what would not: in words, each with its clause.
enum AgreementTermsView {
    static func section(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        \(if: !m.answers.isEmpty, """
            <section aria-labelledby=ketentuan><h2 id=ketentuan>\(t(AgreementPhrases.terms))</h2><p class=hint>\(t(AgreementPhrases.termsLead))</p>\
            \(each: Array(m.answers.enumerated()), { answer($0.element, isOpen: $0.offset == 0, m, t) })</section>
            """)
        """
    }

    private static func answer(_ terms: Terms, isOpen: Bool, _ m: AgreementModel, _ t: Language) -> Markup {
        let (lender, borrower) = (m.name(terms.question.lender), m.name(terms.question.borrower))
        let service = t(terms.question.service.name)
        let head =
            terms.question.service == .loan
            ? t(id: "Bila \(borrower) meminjam dari \(lender)", en: "When \(borrower) borrows from \(lender)")
            : t(id: "Bila \(borrower) meminta \(service) dari \(lender)", en: "When \(borrower) asks \(lender) for \(service)")
        return """
            <details class="filters"\(flag: "open", isOpen)><summary>\(head)</summary><div class=inside>\(said(terms, m, t))</div></details>
            """
    }

    private static func said(_ terms: Terms, _ m: AgreementModel, _ t: Language) -> Markup {
        switch terms.service {
        case .off(let reason): return "<p>\(t(reason.phrase))</p>"
        case .on(let source):
            let aside = terms.setAside.filter { $0.agreement == m.id || $0.source.map(isRule) == true }
            return """
                <p>\(t(id: "Layanan ini berlaku menurut", en: "This service is on by")) \(ClauseWords.source(source, m.name, t)).</p>\
                <dl class=facts>\(each: terms.terms.filter { $0.parameter != .service }, { term in
                    """
                    <div><dt>\(t(term.parameter.spec.name))</dt><dd><strong>\(term.parameter.text(term.value, t))</strong> \
                    <span class=row-more>\(ClauseWords.source(term.source, m.name, t))</span></dd></div>
                    """
                })</dl>\
                \(if: !aside.isEmpty, """
                    <h4>\(t(id: "Dipertimbangkan, lalu dikesampingkan", en: "Considered and set aside"))</h4>\
                    <ul class=steps>\(each: aside.prefix(8), { "<li>\(considered($0, m, t))</li>" })</ul>
                    """)
                """
        }
    }

    private static func isRule(_ source: TermSource) -> Bool { if case .houseRule = source { true } else { false } }

    private static func considered(_ aside: SetAside, _ m: AgreementModel, _ t: Language) -> String {
        let value = aside.parameter.flatMap { parameter in aside.value.map { parameter.text($0, t) } }
        let what = [aside.parameter.map { t($0.spec.name) }, value].compactMap(\.self).joined(separator: ": ")
        let source = aside.source.map { ClauseWords.source($0, m.name, t) } ?? ""
        return [what, source, t(aside.reason.phrase)].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Rules that meet, before anybody signs: what holds, what does not, and by which rule.
    static func conflicts(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=bertemu><h2 id=bertemu>\(t(AgreementPhrases.conflicts))</h2><p class=hint>\(t(AgreementPhrases.conflictsLead))</p>\
        \(if: m.conflicts.isEmpty, "<p>\(t(AgreementPhrases.noConflicts))</p>")\
        <ul class=steps>\(each: m.conflicts.prefix(40), { one in
            """
            <li>\(t(
                id: "Bila \(m.name(one.borrower)) meminta \(t(one.service.name)) dari \(m.name(one.lender))",
                en: "When \(m.name(one.borrower)) asks \(m.name(one.lender)) for \(t(one.service.name))"))\
            \(with: one.item, { ", \(t($0.name).lowercased())" })\(with: one.patrons, { ", \(t($0.name).lowercased())" }): \
            \(t(one.holds.parameter.spec.name)) <strong>\(one.holds.parameter.text(one.holds.value, t))</strong> \
            (\(ClauseWords.source(one.holds.source, m.name, t))). <span class=quiet>\(t(id: "Tidak berlaku", en: "Set aside")): \
            \(considered(one.aside, m, t))</span></li>
            """
        })</ul>\
        \(if: !m.warnings.isEmpty, """
            <h3>\(t(id: "Sanggupkah?", en: "Can it be carried?"))</h3><ul class=steps>\(each: m.warnings, {
                "<li><strong>\(m.name($0.library))</strong>: \(t($0.phrase))</li>"
            })</ul>
            """)</section>
        """
    }
}
