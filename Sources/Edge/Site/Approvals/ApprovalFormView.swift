import Commons
import HTML
import Membership

/// Asking the own principal: one page.
enum ApprovalFormView {
    static func page(_ m: ApprovalFormModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(ApprovalPhrases.ask), in: .other, canonical: .approvalNew(code: m.library.code),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.approvals.url)>\(t(ApprovalPhrases.title))</a></p>\
                <h1>\(t(ApprovalPhrases.ask))</h1><p class=lead>\(m.library.name). \(t(ApprovalPhrases.askLead))</p>\(SignInView.problem(m.problem, t))\
                <form class="card stack" action=\(SiteURL.approvalNew(code: m.library.code).url) method=post>\(m.field)\
                <fieldset><legend>\(t(ApprovalPhrases.kind))</legend>\(each: ApprovalKind.allCases, { kind in
                    """
                    <p class=tick><input type=radio id="jenis-\(kind.rawValue)" name=jenis value=\(kind.rawValue) required\(flag: "checked", kind == m.kind)>\
                    <label for="jenis-\(kind.rawValue)">\(t(kind.name))<span class=row-more>\(t(kind.spec.hint))</span></label></p>
                    """
                })</fieldset>\(fields(m.form, nil, t))\
                \(if: m.hasFoundation, """
                    <p class=tick><input\(flag: "checked", m.form.asksFoundation) type=checkbox id=yayasan name=yayasan value=1>\
                    <label for=yayasan>\(t(ApprovalPhrases.foundation))<span class=row-more>\(t(ApprovalPhrases.foundationHint))</span></label></p>
                    """)\
                <p class=hint>\(t(ApprovalPhrases.privacy))</p>\
                <p class=ways><button class="button button-main" type=submit>\(t(ApprovalPhrases.send))</button></p></form></div>
                """)
    }

    /// - Parameter kind: nil while it can still be chosen.
    static func fields(_ form: ApprovalForm, _ kind: ApprovalKind?, _ t: Language) -> Markup {
        let areas: [(name: String, label: Phrase, value: String, isNeeded: Bool)] = [
            ("ringkasan", ApprovalPhrases.summary, form.summary, true), ("manfaat", ApprovalPhrases.benefit, form.benefit, false),
            ("biaya", ApprovalPhrases.cost, form.cost, false), ("risiko", ApprovalPhrases.risk, form.risk, false),
        ]
        return """
            <div><label for=perihal>\(t(ApprovalPhrases.subject))</label><input type=text id=perihal name=perihal required maxlength=200 value=\(form.subject)></div>\
            \(if: kind?.spec.hasAmount ?? true, """
                <div><label for=rupiah>\(t(ApprovalPhrases.rupiah))</label><input type=text inputmode=numeric id=rupiah name=rupiah maxlength=20 \
                value=\(form.rupiah.map { String($0) } ?? "")></div>
                """)\
            \(each: areas, { area in
                """
                <div><label for=\(area.name)>\(t(area.label))</label><textarea\(flag: "required", area.isNeeded) id=\(area.name) name=\(area.name) rows=3 maxlength=2000>\
                \(area.value)</textarea></div>
                """
            })\
            <div><label for=sampai>\(t(ApprovalPhrases.until))</label><input type=date id=sampai name=sampai required value=\(form.until.daysSince1970 == 0 ? "" : form.until.iso)></div>
            """
    }
}
