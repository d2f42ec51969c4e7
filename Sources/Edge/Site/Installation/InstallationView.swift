import Commons
import HTML
import Membership

/// Who runs the installation sees it in numbers here: people by role and way in, jobs by name, and the journal, in which nobody has a name.
enum InstallationView {
    static let title = Phrase(id: "Instalasi", en: "Installation")
    static let lead = Phrase(
        id: "Hanya angka dan nomor: nama orang ada di perpustakaannya sendiri.",
        en: "Numbers only: people’s names stand at their own libraries.")

    static func page(_ m: InstallationModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(title), in: .other, canonical: .installation(page: 1, verb: nil, kind: nil, day: nil),
            body: """
                <div class=wrap><h1>\(t(title))</h1><p class=lead>\(t(lead))</p>\(users(m.figures, t))\(jobs(m, visit))\(journal(m, visit))</div>
                """)
        page.isIndexed = false
        return page
    }

    private static func users(_ f: InstallationFigures, _ t: Language) -> Markup {
        """
        <section aria-labelledby=orang><h2 id=orang>\(t(id: "Orang menurut peran", en: "People by role"))</h2>\
        <div class=plan-scroll><table class=plain><thead><tr><th scope=col>\(t(id: "Peran", en: "Role"))</th><th scope=col class=number>\(t(id: "Orang", en: "People"))</th>\
        <th scope=col class=number>\(t(id: "Sandi", en: "Password"))</th><th scope=col class=number>\(t(id: "Akun luar", en: "Account elsewhere"))</th>\
        <th scope=col class=number>\(t(id: "Kartu saja", en: "Card only"))</th></tr></thead><tbody>\(each: f.users, { one in
            """
            <tr><th scope=row>\(t(one.role.name))</th><td class=number>\(t.number(one.people))</td><td class=number>\(t.number(one.withPassword))</td>\
            <td class=number>\(t.number(one.withOutside))</td><td class=number>\(t.number(one.withCard))</td></tr>
            """
        })</tbody></table></div>\
        <dl class=facts><div><dt>\(t(id: "Masuk dalam 30 hari", en: "Sign-ins in 30 days"))</dt><dd>\(signIns(f, t))</dd></div>\
        <div><dt>\(t(id: "Akun yang sedang dijaga", en: "Accounts being guarded"))</dt><dd>\(t(
            id: "\(f.guarded) menunggu sekarang, \(f.tried) dicoba dengan sandi salah dalam sehari",
            en: "\(f.guarded) have to wait now, \(f.tried) were tried with wrong passwords within a day"))</dd></div></dl></section>
        """
    }

    private static func signIns(_ f: InstallationFigures, _ t: Language) -> String {
        guard let most = f.signIns.max(by: { $0.count < $1.count }) else { return "0" }
        return t(
            id: "\(t.number(f.signInsInAll)), paling banyak \(t.number(most.count)) pada \(most.day.text(t))",
            en: "\(t.number(f.signInsInAll)), the most \(t.number(most.count)) on \(most.day.text(t))")
    }

    private static func jobs(_ m: InstallationModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <section aria-labelledby=pekerjaan><h2 id=pekerjaan>\(t(id: "Pekerjaan", en: "Jobs"))</h2>\
            \(if: m.troubles.isEmpty, "<p class=\"notice notice-good\">\(t(id: "Tidak ada yang gagal.", en: "None has failed."))</p>")\
            \(if: !m.troubles.isEmpty, "<ul class=tasks>\(each: m.troubles, { trouble($0, visit) })</ul>")\
            \(if: !m.jobs.isEmpty, """
            <div class=plan-scroll><table class=plain><thead><tr><th scope=col>\(t(id: "Nama", en: "Name"))</th><th scope=col>\(t(id: "Keadaan", en: "State"))</th>\
            <th scope=col class=number>\(t(id: "Jumlah", en: "Count"))</th><th scope=col>\(t(id: "Sejak", en: "Since"))</th></tr></thead><tbody>\(each: m.jobs, { one in
                """
                <tr><th scope=row><code>\(one.kind)</code></th><td>\(t(one.state))</td><td class=number>\(t.number(one.count))</td>\
                <td>\(Moment.text(one.since, visit))</td></tr>
                """
            })</tbody></table></div>
            """)</section>
            """
    }

    private static func trouble(_ job: InstallationModel.Trouble, _ visit: Visit) -> Markup {
        let t = visit.language
        let since = Moment.text(job.since, visit)
        return """
            <li class="task task-\(job.isDead ? "0" : "1")"><p><strong><code>\(job.kind)</code></strong> <span class=quiet>\(t(job.state)), \
            \(t(id: "dicoba \(job.attempts) kali sejak \(since)", en: "tried \(job.attempts) times since \(since)"))</span><br>\
            \(job.problem)</p></li>
            """
    }

    private static func journal(_ m: InstallationModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <section aria-labelledby=jurnal><h2 id=jurnal>\(t(id: "Jurnal", en: "Journal"))</h2>\
            <form class=row-form action=\(SiteURL.installation(page: 1, verb: nil, kind: nil, day: nil).url) method=get>\
            <label for=apa>\(t(id: "Perbuatan", en: "Deed"))</label><input type=text id=apa name=apa maxlength=40 autocomplete=off placeholder="agreement.approve" value=\(m.filter.verb ?? "")>\
            <label for=perihal>\(t(id: "Perihal", en: "Subject"))</label><input type=text id=perihal name=perihal maxlength=20 autocomplete=off placeholder=agreement value=\(m.filter.subjectKind ?? "")>\
            <label for=hari>\(t(id: "Hari", en: "Day"))</label><input type=date id=hari name=hari value=\(m.filter.day?.iso ?? "")>\
            <button class=button type=submit>\(t(id: "Saring", en: "Filter"))</button></form>\
            \(if: m.lines.isEmpty, "<p>\(t(id: "Tidak ada baris seperti itu.", en: "There is no such line."))</p>")\
            <ul class=talk>\(each: m.lines, { entry in
                """
                <li><span class=quiet>\(Moment.text(entry.at, visit))</span> <code>\(entry.verb)</code> \(entry.subject) <span class=quiet>\(entry.actor)</span></li>
                """
            })</ul><p class=ways>\(if: m.page > 1, "<a class=button rel=prev href=\(m.address(page: m.page - 1).url)>\(t(id: "Lebih baru", en: "Newer"))</a>")\
            \(if: m.isMore, "<a class=button rel=next href=\(m.address(page: m.page + 1).url)>\(t(id: "Lebih lama", en: "Older"))</a>")</p></section>
            """
    }
}
