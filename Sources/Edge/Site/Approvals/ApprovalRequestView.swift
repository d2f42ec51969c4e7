import Commons
import HTML
import Membership

/// One request: what is asked, what was decided, and the ways to decide.
enum ApprovalRequestView {
    static func page(_ m: ApprovalRequestModel, _ visit: Visit) -> Page {
        let t = visit.language
        let request = m.request
        return Page(
            request.form.subject, in: .other, canonical: .approvalRequest(request.id),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.approvals.url)>\(t(ApprovalPhrases.title))</a></p>\
                <h1>\(request.form.subject)</h1><p><span class=badge>\(t(request.kind.name))</span> \
                <span class="badge badge-quiet">\(t(request.state.name))</span> <span class=quiet>\(m.library.name)</span></p>\
                \(SignInView.problem(m.problem, t))\(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(ApprovalPhrases.saved))</p>")\
                \(words(request, t))\(decisions(m, t))\(if: m.deciding != nil, decide(m, t))\(confirm(m, t))\
                \(if: m.mayAsk, keeping(m, t))\
                <p class=ways><a class=button href=\(SiteURL.approvalSheet(request.id).url)>\(t(ApprovalPhrases.print))</a></p></div>
                """)
    }

    /// What is asked, as the sheet says it.
    static func words(_ request: ApprovalRequest, _ t: Language) -> Markup {
        let form = request.form
        let parts: [(Phrase, String)] = [
            (ApprovalPhrases.summary, form.summary), (ApprovalPhrases.benefit, form.benefit), (ApprovalPhrases.cost, form.cost),
            (ApprovalPhrases.risk, form.risk),
        ]
        return """
            <section class=card><dl class=commands>\(with: form.rupiah, { rupiah in
                "<div><dt>\(t(ApprovalPhrases.amount))</dt><dd><strong>Rp\(t.number(rupiah))</strong></dd></div>"
            })\(each: parts.filter { !$0.1.isEmpty }, {
                "<div><dt>\(t($0.0))</dt><dd class=prose>\($0.1)</dd></div>"
            })<div><dt>\(t(ApprovalPhrases.until))</dt><dd>\(form.until.text(t))</dd></div></dl></section>
            """
    }

    static func standing(_ request: ApprovalRequest, _ t: Language) -> String {
        let missing = request.missing.map { t($0.name) }.joined(separator: ", ")
        return missing.isEmpty ? t(request.state.name) : "\(t(ApprovalPhrases.missing)) \(missing)"
    }

    private static func decisions(_ m: ApprovalRequestModel, _ t: Language) -> Markup {
        let missing = m.request.missing
        return """
            <ul class=libraries>\(each: m.request.decisions, { decision in
                let isNow = decision.round == m.request.round
                let name = decision.way == .signedIn ? m.name(decision.actor) : nil
                return """
                    <li><span><strong>\(ApprovalPhrases.who(decision.capacity, stead: decision.stead, t))</strong>\
                    \(with: name, { " <span class=quiet>\($0)</span>" })\(if: !isNow, " <span class=quiet>(\(t(ApprovalPhrases.earlier)))</span>")\
                    <span class=row-more><span class=\(decision.outcome == .approve && decision.counts ? "stock-in" : "stock-out")>\
                    \(t(ApprovalPhrases.outcome(decision.outcome)))</span> · \(decision.day.text(t)), \(t(ApprovalPhrases.way(decision.way)))</span>\
                    \(if: !decision.note.isEmpty, "<span class=row-more>“\(decision.note)”</span>")\
                    \(if: !decision.counts, "<span class=row-more>\(t(ApprovalPhrases.unconfirmed))</span>")\
                    \(with: m.actor.mayConfirmApproval(of: m.request.library) ? decision.image : nil, {
                        "<a class=row-more href=\(SiteURL.approvalPaper(m.request.id, image: $0).url)>\(t(ApprovalPhrases.download))</a>"
                    })</span></li>
                    """
            })\(each: missing, { "<li><span>\(t(ApprovalPhrases.missing)) <strong>\(t($0.name))</strong></span></li>" })</ul>
            """
    }

    private static func decide(_ m: ApprovalRequestModel, _ t: Language) -> Markup {
        let capacity = m.deciding ?? .principal
        let stead = capacity == .principal && m.actor.decidesInStead(m.request.kind.spec.decision, for: m.request.library)
        return """
            <form class="card stack" id=putuskan action=\(SiteURL.approvalRequest(m.request.id).url) method=post>\(m.field)\
            <input type=hidden name=putaran value=\(m.request.round)><input type=hidden name=sebagai value=\(capacity.rawValue)>\
            \(if: stead, "<p class=hint>\(t(ApprovalPhrases.inStead))</p>")\(note(t))\(buttons(t))</form>
            """
    }

    static func note(_ t: Language) -> Markup {
        """
        <div><label for=catatan>\(t(ApprovalPhrases.note))</label><textarea id=catatan name=catatan rows=2 maxlength=1000 aria-describedby=catatan-hint></textarea>\
        <p class=hint id=catatan-hint>\(t(ApprovalPhrases.noteHint))</p></div>
        """
    }

    static func buttons(_ t: Language) -> Markup {
        """
        <p class=ways><button class="button button-main" type=submit name=langkah value=\(ApprovalDeed.approve.rawValue)>\(t(ApprovalAction.approve.name))</button>\
        <button class=button type=submit name=langkah value=\(ApprovalDeed.decline.rawValue)>\(t(ApprovalAction.decline.name))</button>\
        <button class=button type=submit name=langkah value=\(ApprovalDeed.giveBack.rawValue)>\(t(ApprovalAction.giveBack.name))</button></p>
        """
    }

    private static func confirm(_ m: ApprovalRequestModel, _ t: Language) -> Markup {
        let papers = m.request.unconfirmed.filter {
            m.actor.mayConfirmApproval(of: m.request.library) && $0.actor != m.actor.journalID
        }
        return """
            \(each: papers, { paper in
                """
                <form class="card stack" action=\(SiteURL.approvalRequest(m.request.id).url) method=post>\(m.field)\
                <input type=hidden name=sebagai value=\(paper.capacity.rawValue)><p class=hint>\(t(ApprovalPhrases.confirmHint))</p>\
                <p class=ways><button class="button button-main" type=submit name=langkah value=\(ApprovalDeed.confirm.rawValue)>\(t(ApprovalPhrases.confirm))</button></p></form>
                """
            })
            """
    }

    // MARK: The librarian's side

    private static func keeping(_ m: ApprovalRequestModel, _ t: Language) -> Markup {
        let missing = m.request.missing
        let mayWithdraw = ApprovalLifecycle.step(m.request.state, .withdraw) != nil
        return """
            \(each: missing, { capacity in
                """
                <div class=ways><form action=\(SiteURL.approvalRequest(m.request.id).url) method=post>\(m.field)\
                <input type=hidden name=sebagai value=\(capacity.rawValue)>\
                <button class=button type=submit name=langkah value=\(ApprovalDeed.link.rawValue)>\(t(ApprovalPhrases.link)): \(t(capacity.name))</button></form></div>\
                \(paper(capacity, m, t))
                """
            })\
            \(if: m.request.state == .returned, again(m, t))\
            \(if: mayWithdraw, """
                <form action=\(SiteURL.approvalRequest(m.request.id).url) method=post>\(m.field)\
                <p class=ways><button class=button type=submit name=langkah value=\(ApprovalDeed.withdraw.rawValue)>\(t(ApprovalAction.withdraw.name))</button></p></form>
                """)
            """
    }

    private static func paper(_ capacity: SigningCapacity, _ m: ApprovalRequestModel, _ t: Language) -> Markup {
        let mark = capacity.rawValue
        return """
            <details><summary>\(t(ApprovalPhrases.onPaper)): \(t(capacity.name))</summary>\
            <form class=stack action=\(SiteURL.approvalPapers(m.request.id).url) method=post enctype="multipart/form-data">\(m.field)\
            <p class=hint>\(t(ApprovalPhrases.paperHint))</p><input type=hidden name=sebagai value=\(mark)>\
            <div><label for="putusan-\(mark)">\(t(ApprovalPhrases.outcome))</label><select id="putusan-\(mark)" name=putusan>\
            \(each: ApprovalDecision.Outcome.allCases, { "<option value=\($0.rawValue)>\(t(ApprovalPhrases.outcome($0)))</option>" })</select></div>\
            <div><label for="hari-\(mark)">\(t(ApprovalPhrases.day))</label><input type=date id="hari-\(mark)" name=hari required value=\(m.today.iso)></div>\
            <div><label for="isi-\(mark)">\(t(ApprovalPhrases.note))</label><input type=text id="isi-\(mark)" name=catatan maxlength=1000></div>\
            <div><label for="foto-\(mark)">\(t(ApprovalPhrases.photo))</label>\
            <input type=file id="foto-\(mark)" name=foto required accept="image/jpeg,image/png,application/pdf"></div>\
            <button class=button type=submit>\(t(ApprovalPhrases.save))</button></form></details>
            """
    }

    private static func again(_ m: ApprovalRequestModel, _ t: Language) -> Markup {
        """
        <form class="card stack" action=\(SiteURL.approvalRequest(m.request.id).url) method=post>\(m.field)\
        <h2>\(t(ApprovalAction.askAgain.name))</h2>\(ApprovalFormView.fields(m.request.form, m.request.kind, t))\
        <p class=ways><button class="button button-main" type=submit name=langkah value=\(ApprovalDeed.askAgain.rawValue)>\(t(ApprovalAction.askAgain.name))</button></p></form>
        """
    }
}
