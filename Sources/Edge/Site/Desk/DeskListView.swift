import Commons
import Community
import HTML
import Membership

/// The one list: by urgency, each item with its reason and its button. Whoever signs sees what waits for their approval first.
enum DeskListView {
    static func list(_ m: DeskModel, _ t: Language) -> Markup {
        let approvals = m.items.filter { $0.form?.isApproval == true }
        let others = m.items.filter { $0.form?.isApproval != true }
        return """
            \(if: !approvals.isEmpty, """
                <section aria-labelledby=setuju><h2 id=setuju>\(t(DeskPhrases.approvals))</h2><ul class=tasks>\(each: approvals, { item($0, t) })</ul></section>
                """)\
            <section aria-labelledby=kerja><h2 id=kerja>\(t(DeskPhrases.list))</h2>\
            \(if: m.items.isEmpty, nothing(m, t))\
            \(each: DeskTask.Urgency.allCases, { urgency in
                let here = others.filter { $0.task.urgency == urgency }
                return """
                    \(if: !here.isEmpty, "<h3>\(t(DeskPhrases.urgency(urgency)))</h3><ul class=tasks>\(each: here, { item($0, t) })</ul>")
                    """
            })\
            \(if: m.total > m.items.count, turning(m, t))</section>
            """
    }

    private static func turning(_ m: DeskModel, _ t: Language) -> Markup {
        let first = (m.page - 1) * Site.deskShown
        let isMore = first + m.items.count < m.total && m.page < Site.deskPages
        return """
            <p>\(t(
                id: "\(t.number(first + 1))–\(t.number(first + m.items.count)) dari \(t.number(m.total)), yang paling mendesak lebih dulu.",
                en: "\(t.number(first + 1))–\(t.number(first + m.items.count)) of \(t.number(m.total)), the most pressing first."))</p>\
            <p class=ways>\(if: m.page > 1, "<a class=button rel=prev href=\(SiteURL.deskPage(m.page - 1).url)>\(t(id: "Sebelumnya", en: "Before"))</a>")\
            \(if: isMore, "<a class=button rel=next href=\(SiteURL.deskPage(m.page + 1).url)>\(t(id: "Berikutnya", en: "Next"))</a>")</p>
            """
    }

    static func item(_ item: DeskItem, _ t: Language) -> Markup {
        let task = item.task
        let path = ReturnPathLink.url(task.path)
        return """
            <li class="task task-\(String(task.urgency.rawValue))"><p><span class="badge badge-quiet">\(t(DeskPhrases.origin(task.origin)))</span> \
            <strong>\(task.subject)</strong>\(with: task.due, { " <span class=quiet>\($0.text(t))</span>" })<br>\(t(task.why))</p>\
            <div class=ways>\(with: item.form, { form in
                "\(self.form(form, of: task, t))<a class=button href=\(path)>\(t(DeskPhrases.read))</a>"
            })\(if: item.form == nil, "<a class=button href=\(path)>\(t(task.deed))</a>")</div></li>
            """
    }

    /// What is sent from here comes back here.
    private static func form(_ form: DeskItem.Form, of task: DeskTask, _ t: Language) -> Markup {
        let id = "tugas-" + String(task.key.map { $0.isLetter || $0.isNumber ? $0 : "-" })
        return """
            <form class="ways" action=\(form.action.url) method=post>\(form.token)\
            <input type=hidden name=kembali value=\(SiteURL.desk.url.text)>\(each: form.fields, { "<input type=hidden name=\($0.name) value=\($0.value)>" })\
            \(with: form.line, { line in
                """
                <label class=hidden for=\(id)>\(t(line.label))</label><input type=text id=\(id) name=\(line.name) maxlength=\(String(line.most)) \
                placeholder=\(t(line.label)) autocomplete=off>
                """
            })\(each: form.buttons, { one in
                "<button class=\(one.isMain ? "button button-main" : "button") type=submit name=\(one.name) value=\(one.value)>\(t(one.label))</button>"
            })</form>
            """
    }

    private static func nothing(_ m: DeskModel, _ t: Language) -> Markup {
        """
        <p class="notice notice-good">\(t(DeskPhrases.nothing))</p><p>\(t(DeskPhrases.nextSteps))</p><ul class=steps>\
        \(if: m.mayDraft, "<li><a href=\(SiteURL.agreementNew(with: []).url)>\(t(AgreementPhrases.draft))</a></li>")\
        \(each: m.agreeing.prefix(1), { library in
            """
            <li><a href=\(SiteURL.readiness(code: library.code).url)>\(t(id: "Periksa kesiapan perpustakaan", en: "Check how ready your library is"))</a></li>
            """
        })\
        <li><a href=\(SiteURL.networks.url)>\(t(id: "Lihat siapa saja di jaringan", en: "See who is in the network"))</a></li></ul>
        """
    }
}

/// A task's path as a link: it is one of ours by type, and refused if it were not.
enum ReturnPathLink {
    static func url(_ path: String) -> SafeURL {
        path.hasPrefix("/") ? SafeURL(untrusted: path) ?? SiteURL.desk.url : SiteURL.desk.url
    }
}
