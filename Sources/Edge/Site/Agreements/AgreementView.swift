import Agreements
import Commons
import Discovery
import HTML
import Membership
import Paper

/// The dossier: everything about one agreement, for those it concerns; and what the public may see of it.
enum AgreementView {
    static func page(_ m: AgreementModel, _ visit: Visit) -> Page {
        let t = visit.language
        let text = AgreementTextView(
            text: m.text, parties: m.agreement.libraries, form: m.agreement.form, directory: m.directory, t: t)
        let isOpen = [.draft, .proposed, .negotiated].contains(m.state)
        return Page(
            m.text.title.isEmpty ? t(m.agreement.form.name) : m.text.title, in: .other, canonical: .agreement(m.id),
            body: """
                <div class="wrap agreement">\(head(m, t))\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(AgreementPhrases.saved))</p>")\
                \(AgreementStepsView.stages(m.state, t))\(ways(m, t))\(AgreementStepsView.section(m, t))\
                \(AgreementPartiesView.section(m, t))\(AgreementVoicesView.section(m, t))\
                \(if: isOpen, AgreementTermsView.conflicts(m, t))\(AgreementTermsView.section(m, t))\
                <section aria-labelledby=isi-naskah><h2 id=isi-naskah>\(t(AgreementPhrases.text))</h2>\(text.markup)</section>\
                \(AgreementTalkView.differences(m, t))\(AgreementTalkView.comments(m, t))\
                \(AgreementPromisesView.section(m, t))\(AgreementSpendingView.section(m, t))\(AgreementPromisesView.reviews(m, t))\
                \(if: !m.readiness.isEmpty, readiness(m, t))\(AgreementTalkView.history(m, t))</div>
                """)
    }

    private static func head(_ m: AgreementModel, _ t: Language) -> Markup {
        let (starts, ends) = (m.agreement.starts ?? m.text.starts, m.agreement.starts == nil ? m.text.ends : m.agreement.ends)
        let title = m.text.title.isEmpty ? t(id: "(belum berjudul)", en: "(no title yet)") : m.text.title
        return """
            <p class=crumbs-line><a href=\(SiteURL.agreements.url)>\(t(AgreementPhrases.title))</a></p><h1>\(title)</h1>\
            <p class=lead>\(t(m.agreement.form.name)) \(m.id.rawValue), \(t(id: "versi", en: "version")) \(m.agreement.version) · \
            \(AgreementTextView.term(starts, ends, t))</p>\
            \(with: m.agreement.base, { base in
                """
                <p>\(t(AgreementPhrases.relation(m.agreement.relation?.rawValue ?? ""))) \
                <a href=\(SiteURL.agreement(base).url)>\(m.baseTitle ?? "\(t(AgreementPhrases.title)) \(base.rawValue)")</a></p>
                """
            })
            """
    }

    private static func ways(_ m: AgreementModel, _ t: Language) -> Markup {
        let text: SafeURL = "/perjanjian/\(m.id.rawValue)/naskah"
        let sheet: SafeURL = "/perjanjian/\(m.id.rawValue)/lembar"
        let own = m.state == .negotiated ? m.agreement.libraries.filter { m.actor.maySeeLetters(of: $0) } : []
        return """
            <p class=ways><a class=button href=\(text)>\(t(AgreementPhrases.print))</a>\
            \(if: m.state == .negotiated, "<a class=button href=\(sheet)>\(t(AgreementPhrases.sheet))</a>")\
            \(each: own, {
                "<a class=button href=\(SiteURL.agreementRequest(m.id, library: m.code($0)).url)>\(t(PaperPhrases.request))</a>"
            })\
            \(each: m.dossier.descendants, { "<a class=button href=\(SiteURL.agreement($0).url)>\(t(AgreementPhrases.related)): \($0.rawValue)</a>" })</p>
            """
    }

    private static func readiness(_ m: AgreementModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=siap><h2 id=siap>\(t(AgreementPhrases.readiness))</h2><p class=hint>\(t(AgreementPhrases.readinessLead))</p>\
        \(ReadinessView.heatMap(m.readiness, m.name, t))\
        <p class=ways>\(each: m.own(.readiness), {
            "<a class=button href=\(SiteURL.readiness(code: m.code($0.library)).url)>\(t(id: "Jawab untuk", en: "Answer for")) \(m.name($0.library))</a>"
        })</p></section>
        """
    }

    /// What anyone may read of an agreement that its parties opened: its text and days, nothing of how it came about and nobody's name.
    static func published(_ agreement: Agreement, _ text: AgreementText, _ directory: LibraryDirectory, _ visit: Visit) -> Page {
        let t = visit.language
        let view = AgreementTextView(
            text: text, parties: agreement.libraries, form: agreement.form, directory: directory, t: t)
        return Page(
            text.title, in: .libraries, canonical: .agreement(agreement.id),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.agreements.url)>\(t(AgreementPhrases.title))</a></p>\
                <h1>\(text.title)</h1><p class=lead>\(t(agreement.form.name)) · \(t(agreement.state.name)) · \
                \(AgreementTextView.term(agreement.starts ?? text.starts, agreement.ends, t))</p>\
                <ul class=libraries>\(each: agreement.libraries.compactMap { directory[$0] }, {
                    "<li><a href=\(SiteURL.library(code: $0.code).url)>\($0.name)</a></li>"
                })</ul><h2>\(t(AgreementPhrases.text))</h2>\(view.markup)</div>
                """)
    }
}
