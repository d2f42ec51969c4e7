import Commons
import HTML
import Membership

enum ApprovalsView {
    static func page(_ m: ApprovalsModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(ApprovalPhrases.title), in: .other, canonical: .approvals,
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.desk.url)>\(t(DeskPhrases.title))</a></p>\
                <h1>\(t(ApprovalPhrases.title))</h1><p class=lead>\(t(ApprovalPhrases.lead))</p>\(ways(m, t))\(each: m.steads, { stead($0, m, t) })\
                <section aria-labelledby=menunggu><h2 id=menunggu>\(t(ApprovalPhrases.waiting))</h2>\
                \(if: m.waiting.isEmpty, "<p class=\"notice notice-good\">\(t(ApprovalPhrases.nothing))</p>")\
                <ul class=tasks>\(each: m.waiting, { DeskListView.item($0, t) })</ul></section>\
                \(if: !m.open.isEmpty, """
                    <section aria-labelledby=terbuka><h2 id=terbuka>\(t(ApprovalPhrases.elsewhere))</h2><ul class=libraries>\(each: m.open, { open($0, m, t) })</ul></section>
                    """)\
                <section aria-labelledby=putus><h2 id=putus>\(t(ApprovalPhrases.decided))</h2>\
                \(if: m.decided.isEmpty, "<p>\(t(ApprovalPhrases.noneDecided))</p>")\
                <ul class=libraries>\(each: m.decided, { one in
                    """
                    <li><span><a href=\(one.path)>\(one.subject)</a> <span class="badge badge-quiet">\(t(one.kind))</span>\
                    <span class=row-more><span class=\(one.isGood ? "stock-in" : "stock-out")>\(one.outcome)</span> · \(one.day.text(t))</span></span></li>
                    """
                })</ul></section></div>
                """)
    }

    private static func ways(_ m: ApprovalsModel, _ t: Language) -> Markup {
        guard !m.asking.isEmpty || !m.delegating.isEmpty else { return Markup() }
        let many = m.asking.count > 1 || m.delegating.count > 1
        func at(_ library: Library) -> String { many ? ": \(library.name)" : "" }
        return """
            <p class=ways>\(each: m.asking, {
                "<a class=\"button button-main\" href=\(SiteURL.approvalNew(code: $0.code).url)>\(t(ApprovalPhrases.ask))\(at($0))</a>"
            })\(each: m.delegating, {
                "<a class=button href=\(SiteURL.delegations(code: $0.code).url)>\(t(DelegationPhrases.title))\(at($0))</a>"
            })</p>
            """
    }

    private static func stead(_ stead: ApprovalsModel.Stead, _ m: ApprovalsModel, _ t: Language) -> Markup {
        let one = stead.delegation
        return """
            <form class="notice" action=\(SiteURL.delegations(code: stead.library.code).url) method=post>\(m.fields["limpah"])\
            <p><strong>\(t(DelegationPhrases.yours))</strong>, \(stead.library.name): \
            \(DelegationsView.decisions(one, t)). \(DelegationsView.days(one, t)).</p>\
            <button class=button type=submit name=cabut value=\(one.id)>\(t(DelegationPhrases.layDown))</button></form>
            """
    }

    private static func open(_ request: ApprovalRequest, _ m: ApprovalsModel, _ t: Language) -> Markup {
        """
        <li><span><a href=\(SiteURL.approvalRequest(request.id).url)>\(request.form.subject)</a> \
        <span class="badge badge-quiet">\(t(request.kind.name))</span>\
        <span class=row-more>\(ApprovalRequestView.standing(request, t)) · \(m.names[request.library] ?? "–")</span></span></li>
        """
    }
}
