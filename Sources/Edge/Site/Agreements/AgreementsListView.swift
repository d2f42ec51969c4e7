import Agreements
import Commons
import Discovery
import HTML
import Membership

struct AgreementsListModel {
    var lines: [AgreementSummary]
    var total: Int
    var byState: [AgreementState: Int]
    var state: AgreementState?
    var page: Int
    var open: [AgreementSummary]
    var mayDraft: Bool
    var directory: LibraryDirectory
    /// An officer without a mandate in force, who therefore sees none.
    var lacksMandate = false

    var pages: Int { (total + Site.agreementsShown - 1) / Site.agreementsShown }
}

enum AgreementsListView {
    static func own(_ m: AgreementsListModel, _ visit: Visit) -> Page {
        let t = visit.language
        let isEmpty = m.byState.isEmpty
        var page = Page(
            t(AgreementPhrases.title), in: .other, canonical: .agreements,
            body: """
                <div class="wrap narrow"><h1>\(t(AgreementPhrases.title))</h1><p class=lead>\(t(AgreementPhrases.lead))</p>\
                \(if: m.mayDraft, "<p class=ways><a class=\"button button-main\" href=\(SiteURL.agreementNew(with: []).url)>\(t(AgreementPhrases.draft))</a></p>")\
                <h2>\(t(AgreementPhrases.own))</h2>\
                \(if: isEmpty, "<p>\(t(m.lacksMandate ? ProfilePhrases.whyNothing : AgreementPhrases.noneOwn))</p>", else: states(m, t))\
                <ul class=libraries>\(each: m.lines, { line($0, m.directory, t) })</ul>\(if: m.pages > 1, paging(m, t))\
                \(if: !m.open.isEmpty, """
                    <h2>\(t(AgreementPhrases.register))</h2><ul class=libraries>\(each: m.open.prefix(20), { line($0, m.directory, t) })</ul>
                    """)</div>
                """)
        page.isIndexed = false
        return page
    }

    static func register(_ open: [AgreementSummary], _ directory: LibraryDirectory, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(AgreementPhrases.title), in: .libraries, canonical: .agreements,
            body: """
                <div class="wrap narrow"><h1>\(t(AgreementPhrases.register))</h1><p class=lead>\(t(AgreementPhrases.lead))</p>\
                \(if: open.isEmpty, "<p>\(t(AgreementPhrases.noneOpen))</p>")\
                <ul class=libraries>\(each: open, { line($0, directory, t) })</ul>\
                <p><a href=\(SiteURL.signIn(back: SiteURL.agreements.url.text).url)>\(t(AboutPhrases.signInTitle))</a></p></div>
                """)
    }

    private static func states(_ m: AgreementsListModel, _ t: Language) -> Markup {
        let present = AgreementState.allCases.filter { m.byState[$0] != nil }
        func tag(_ state: AgreementState?, _ name: String, _ count: Int) -> Markup {
            """
            <li><a class=\(state == m.state ? "tag tag-chosen" : "tag")\(attribute: "aria-current", state == m.state ? "true" : nil) \
            href=\(SiteURL.agreements(state: state?.rawValue, page: 1).url)>\(name) \(count)</a></li>
            """
        }
        return """
            <ul class="tags chips">\(tag(nil, t(AgreementPhrases.all), m.byState.values.reduce(0, +)))\
            \(each: present, { tag($0, t($0.name), m.byState[$0] ?? 0) })</ul>
            """
    }

    static func line(_ one: AgreementSummary, _ directory: LibraryDirectory, _ t: Language) -> Markup {
        let names = one.agreement.libraries.map { directory[$0]?.name ?? "–" }
        let parties =
            names.count <= 3
            ? names.joined(separator: " – ")
            : t(id: "\(names[0]) dan \(names.count - 1) lainnya", en: "\(names[0]) and \(names.count - 1) others")
        return """
            <li><a href=\(SiteURL.agreement(one.agreement.id).url)>\(one.title.isEmpty ? t(one.agreement.form.name) : one.title)</a> \
            <span class="badge badge-quiet">\(t(one.agreement.state.name))</span><span class=row-more>\(parties)</span>\
            <span class=row-more>\(t(one.agreement.form.name)) · \(AgreementTextView.term(one.starts, one.ends, t))\
            \(if: !one.services.isEmpty, " · \(one.services.map { t($0.name) }.joined(separator: ", "))")</span>\
            \(with: one.reminder, { "<span class=row-more>\(t(id: "Berakhir dalam \($0.daysBefore) hari atau kurang.", en: "Ends within \($0.daysBefore) days."))</span>" })</li>
            """
    }

    private static func paging(_ m: AgreementsListModel, _ t: Language) -> Markup {
        """
        <nav class=paging aria-label=\(t(id: "Halaman daftar", en: "Pages of the list"))>\
        \(if: m.page > 1, "<a class=button rel=prev href=\(SiteURL.agreements(state: m.state?.rawValue, page: m.page - 1).url)>\(t(id: "Sebelumnya", en: "Previous"))</a>")\
        <span>\(m.page) / \(m.pages)</span>\
        \(if: m.page < m.pages, "<a class=button rel=next href=\(SiteURL.agreements(state: m.state?.rawValue, page: m.page + 1).url)>\(t(id: "Berikutnya", en: "Next"))</a>")</nav>
        """
    }
}
