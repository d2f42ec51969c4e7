import Agreements
import Commons
import HTML
import Membership

enum OfficesView {
    static func page(_ views: [OfficeView], _ agreements: [AgreementSummary], _ names: [LibraryID: String], _ visit: Visit)
        -> Page
    {
        let t = visit.language
        return Page(
            t(ProfilePhrases.offices), in: .other, canonical: .offices,
            body: """
                <div class="wrap narrow"><h1>\(t(ProfilePhrases.offices))</h1>\(each: views, { office($0, t) })\
                <h2>\(t(ProfilePhrases.agreements))</h2>\(if: agreements.isEmpty, "<p>\(t(ProfilePhrases.noAgreements))</p>")\
                <ul class=libraries>\(each: agreements, { one in
                    """
                    <li>\(one.title)<span class=row-more>\(t(one.agreement.state.name)) · \(one.agreement.libraries.compactMap { names[$0] }.joined(separator: ", "))</span></li>
                    """
                })</ul></div>
                """)
    }

    private static func office(_ view: OfficeView, _ t: Language) -> Markup {
        """
        <section><h2>\(view.office.name)</h2><p>\(t(view.office.kind.name))</p><h3>\(t(ProfilePhrases.mandates))</h3>\
        \(if: !view.mandates.contains { $0.counts(on: view.today) }, "<p>\(t(ProfilePhrases.noMandate))</p>")\
        <ul class=steps>\(each: view.mandates, { m in
            """
            <li>\(m.document): \(m.from.text(t))\(with: m.until, { " – \($0.text(t))" })\
            \(if: m.until.map { $0 < view.today } ?? false, " (\(t(ProfilePhrases.ended)))")</li>
            """
        })</ul><h3>\(t(ProfilePhrases.libraries)) (\(t.number(view.libraries.count)))</h3>\
        <ul class=libraries>\(each: view.libraries, { line in
            """
            <li><a href=\(SiteURL.library(code: line.library.code).url)>\(line.library.name)</a>\
            <span class=row-more>\(line.memberships.map { "\($0.network): \(t($0.state.name))" }.joined(separator: " · "))</span></li>
            """
        })</ul></section>
        """
    }
}
