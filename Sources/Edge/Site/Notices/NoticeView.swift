import Agreements
import Commons
import Community
import HTML
import Membership
import Paper

struct NoticeModel {
    struct Readers {
        var library: Library
        var readers: NoticeReaders
        var names: [PersonID: (name: String, position: String)]
    }

    var dossier: NoticeDossier
    var line: NoticesModel.Line
    var words: StaffWords?
    var field: Markup
    var today: CalendarDay
    var zone: IndonesianZone
    /// For those who may open it.
    var agreement: AgreementID?
    var readers: [Readers] = []
    var reach: [(library: Library, hasRead: Bool)] = []
    var problem: Phrase?

    var notice: Notice { dossier.notice }
    var action: SafeURL { SiteURL.notice(notice.id.rawValue).url }
}

/// One notice: what it says, the one press, and for who answers for the library, who has read it.
enum NoticeView {
    static func page(_ m: NoticeModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            m.line.title, in: .other, canonical: .notice(m.notice.id.rawValue),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.notices.url)>\(t(NoticePhrases.title))</a> › \(m.line.from)</p>\
                <h1>\(m.line.title)</h1><p><span class="badge badge-quiet">\(t(NoticePhrases.kind(m.notice.source)))</span> \
                <span class=quiet>\(m.line.from) · \(AgreementTalkView.day(m.notice.at, t)) · \(t(NoticePhrases.until)) \(m.notice.lastDay.text(t))</span></p>\
                \(SignInView.problem(m.problem, t))\(if: m.notice.withdrawnAt != nil, "<p class=notice>\(t(NoticePhrases.withdrawn))</p>")\
                \(said(m, t))\(press(m, t))\(ways(m, visit))\(reach(m, t))\(each: m.readers, { readers($0, m, t) })\
                \(if: m.dossier.verbs.contains(.withdraw) && m.notice.withdrawnAt == nil, """
                    <form action=\(m.action) method=post>\(m.field)<p class=ways><button class=button type=submit name=langkah value=tarik>\(t(NoticePhrases.withdraw))</button></p></form>
                    """)</div>
                """)
    }

    private static func said(_ m: NoticeModel, _ t: Language) -> Markup {
        if case .agreement = m.notice.source {
            guard let words = m.words else { return "<p class=notice>\(t(NoticePhrases.gone))</p>" }
            return """
                <p>\(words.lead)</p>\(with: words.means, { "<p>\($0)</p><ol class=steps>\(each: words.points, { "<li>\($0)</li>" })</ol>" })\
                <p>\(words.how)</p>\(with: words.days, { "<p class=quiet>\($0)</p>" })
                """
        }
        return "<p class=summary>\(m.notice.text)</p>"
    }

    private static func press(_ m: NoticeModel, _ t: Language) -> Markup {
        guard m.dossier.verbs.contains(.read), m.notice.withdrawnAt == nil else { return Markup() }
        if let at = m.dossier.readAt {
            return "<p class=\"notice notice-good\" role=status>\(t(NoticePhrases.wasRead)): \(Moment.text(at, t, m.zone))</p>"
        }
        return """
            <form action=\(m.action) method=post>\(m.field)\
            <p class=ways><button class="button button-main" type=submit name=langkah value=baca>\(t(NoticePhrases.read))</button></p></form>
            """
    }

    private static func ways(_ m: NoticeModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let address = visit.absolute(.notice(m.notice.id.rawValue))
        let isHead = !m.readers.isEmpty
        var isAgreement = false
        if case .agreement = m.notice.source { isAgreement = true }
        return """
            <p class=ways>\(each: m.readers, { part in
                "<a class=button href=\(SiteURL.noticePrint(m.notice.id.rawValue, library: m.readers.count > 1 ? part.library.code : nil).url)>\(t(NoticePhrases.print))\(if: m.readers.count > 1, ": \(part.library.name)")</a>"
            })\(with: m.agreement, { "<a class=button href=\(SiteURL.agreement($0).url)>\(t(NoticePhrases.dossier))</a>" })\
            \(if: isHead || m.dossier.verbs.contains(.reach), "<a class=button href=\(WhatsApp.link("\(m.line.title) (\(m.line.from))\n\(t(NoticePhrases.read)): \(address)"))>\(t(NoticePhrases.share))</a>")</p>\
            \(if: isHead, "<p class=hint>\(t(isAgreement ? NoticePhrases.printScript : NoticePhrases.printHint))</p>")
            """
    }

    /// For the coordinator: libraries, and nobody's name.
    private static func reach(_ m: NoticeModel, _ t: Language) -> Markup {
        guard !m.reach.isEmpty else { return Markup() }
        let count = m.reach.count { $0.hasRead }
        return """
            <h2>\(t(NoticePhrases.reach)): \(t(id: "\(count) dari \(m.reach.count)", en: "\(count) of \(m.reach.count)"))</h2>\
            <p class=hint>\(t(NoticePhrases.reachHint))</p><ul class=libraries>\(each: m.reach.sorted { !$0.hasRead && $1.hasRead }, { entry in
                """
                <li>\(entry.library.name) \(if: entry.hasRead, "<span class=badge>\(t(id: "sudah", en: "read"))</span>", else: "<span class=\"badge badge-quiet\">\(t(NoticePhrases.notYet))</span>")</li>
                """
            })</ul>
            """
    }

    /// For its own librarian, deputy and principal.
    private static func readers(_ part: NoticeModel.Readers, _ m: NoticeModel, _ t: Language) -> Markup {
        let staff = part.readers.staff.sorted { a, b in
            (a.at == nil ? 0 : 1, part.names[a.person]?.name ?? "") < (b.at == nil ? 0 : 1, part.names[b.person]?.name ?? "")
        }
        let count = staff.count { $0.at != nil }
        let others = part.readers.others
        return """
            <h2>\(t(NoticePhrases.readers)): \(t(id: "\(count) dari \(staff.count)", en: "\(count) of \(staff.count)"))</h2>\
            \(if: m.readers.count > 1, "<p class=lead>\(part.library.name)</p>")<p class=hint>\(t(NoticePhrases.readersHint))</p>\
            \(if: others.asked > 0, "<p>\(t(id: "Siswa dan wali: \(others.read) dari \(others.asked) sudah membaca.", en: "Pupils and guardians: \(others.read) of \(others.asked) have read it."))</p>")\
            \(if: !staff.isEmpty, """
                <form action=\(m.action) method=post>\(m.field)<input type=hidden name=perpustakaan value=\(part.library.code)>\
                <ul class=libraries>\(each: staff, { reader($0, part, m.zone, t) })</ul>\
                <p class=ways><button class=button type=submit name=langkah value=tanda>\(t(NoticePhrases.saveSigned))</button></p></form>
                """)
            """
    }

    private static func reader(_ reader: NoticeReader, _ part: NoticeModel.Readers, _ zone: IndonesianZone, _ t: Language)
        -> Markup
    {
        let known = part.names[reader.person]
        let state = reader.at.map { "\(Moment.text($0, t, zone))\(reader.way == .paper ? " (\(t(NoticePhrases.onPaper)))" : "")" }
        let name: Markup =
            "<strong>\(known?.name ?? "–")</strong> <span class=row-more>\(known?.position ?? "") · \(state ?? t(NoticePhrases.notYet))</span>"
        guard reader.way != .screen else { return "<li>\(name)</li>" }
        return """
            <li class=tick><input type=checkbox id="orang-\(reader.person.rawValue)" name=orang value="\(reader.person.rawValue)"\(flag: "checked", reader.way == .paper)>\
            <label for="orang-\(reader.person.rawValue)">\(name)</label></li>
            """
    }
}
