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

    /// On the desk: by which document what is seen; where nothing is, why.
    static func desk(_ one: DeskModel.OfficeDesk, _ t: Language) -> Markup {
        let states = AgreementState.allCases.compactMap { state in
            one.byState[state].map { "\(t(state.name)) \($0)" }
        }
        let counting = one.view.mandates.filter { $0.counts(on: one.view.today) }
        return """
            <section><h2><a href=\(SiteURL.offices.url)>\(one.view.office.name)</a></h2>\
            \(if: !one.isMandated, "<p class=notice>\(t(ProfilePhrases.whyNothing)) \(ended(one.view, t))</p>")\
            \(if: one.isMandated, """
                <dl class=facts><div><dt>\(t(ProfilePhrases.mandates))</dt><dd>\(counting.map(\.document).joined(separator: "; "))</dd></div>\
                <div><dt>\(t(ProfilePhrases.libraries))</dt><dd>\(t.number(one.view.libraries.count))</dd></div>\
                <div><dt>\(t(ProfilePhrases.agreements))</dt><dd>\(states.isEmpty ? "–" : states.joined(separator: " · "))</dd></div></dl>\
                <p class=ways><a class=button href=\(SiteURL.offices.url)>\(t(ProfilePhrases.overseenLibraries))</a></p>
                """)</section>
            """
    }

    /// "Mandat terakhir berakhir 24 Oktober 2026."
    private static func ended(_ view: OfficeView, _ t: Language) -> String {
        guard let last = view.mandates.compactMap(\.until).filter({ $0 < view.today }).max() else { return "" }
        return t(id: "Mandat terakhir berakhir \(last.text(t)).", en: "The last mandate ended on \(last.text(t)).")
    }

    private static func office(_ view: OfficeView, _ t: Language) -> Markup {
        """
        <section><h2>\(view.office.name)</h2><p>\(t(view.office.kind.name))</p><h3>\(t(ProfilePhrases.mandates))</h3>\
        \(if: !view.mandates.contains { $0.counts(on: view.today) }, "<p class=notice>\(t(ProfilePhrases.whyNothing)) \(ended(view, t))</p>")\
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
