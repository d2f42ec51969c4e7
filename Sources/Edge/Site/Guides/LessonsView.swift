import Agreements
import Commons
import Community
import HTML
import Membership

struct LessonsModel {
    var library: Library
    var book: LessonBook
    var mayLog: Bool
    /// Whether all lessons of the library are shown, not only the own ones.
    var isWhole: Bool
    /// Whether one may say who gave it.
    var keeps: Bool
    var field: Markup
    var today: CalendarDay
    var problem: Phrase?
    var isSaved = false
    /// What was typed, when it was refused.
    var typed: [String: String] = [:]
}

/// The register of lessons of one library.
enum LessonsView {
    static func page(_ m: LessonsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let code = m.library.code
        let year = m.book.year
        return Page(
            t(GuidePhrases.lessons), in: .other, canonical: .lessons(code: code, year: nil, isDone: false),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.desk.url)>\(t(DeskPhrases.title))</a> › \(m.library.name)</p>\
                <h1>\(t(GuidePhrases.lessons))</h1><p class=lead>\(t(GuidePhrases.lessonsLead))</p>\(SignInView.problem(m.problem, t))\
                \(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(GuidePhrases.saved))</p>")\
                \(if: m.mayLog, form(m, t))\
                <h2>\(t(GuidePhrases.year)) \(year.name)</h2>\(if: !m.isWhole, "<p class=hint>\(t(GuidePhrases.own))</p>")\
                \(if: m.book.lessons.isEmpty, "<p>\(t(GuidePhrases.none))</p>", else: figures(m, t))\
                <p class=ways><a class=button href=\(SiteURL.lessons(code: code, year: year.begins - 1, isDone: false).url)>← \(year.begins - 1)/\(year.begins)</a>\
                \(if: year != SchoolYear(of: m.today), "<a class=button href=\(SiteURL.lessons(code: code, year: year.begins + 1, isDone: false).url)>\(year.begins + 1)/\(year.begins + 2) →</a>")\
                \(if: !m.book.lessons.isEmpty, "<a class=button href=\(SiteURL.lessonsPrint(code: code, year: year.begins).url)>\(t(GuidePhrases.printYear))</a>")\
                <a class=button href=\(SiteURL.guides.url)>\(t(GuidePhrases.title))</a></p></div>
                """)
    }

    private static func figures(_ m: LessonsModel, _ t: Language) -> Markup {
        let total = m.book.total
        return """
            <p><strong>\(t(
                id: "\(t.number(total.times)) kali, \(t.number(total.tookPart)) peserta, \(t.number(total.minutes)) menit.",
                en: "\(t.number(total.times)) times, \(t.number(total.tookPart)) took part, \(t.number(total.minutes)) minutes."))</strong></p>\
            \(counts(GuidePhrases.byTopic, GuidePhrases.topicHead, m.book.byTopic.map { ($0.topic, $0.count) }, t))\
            \(counts(GuidePhrases.byGroup, GuidePhrases.groupHead, m.book.byGroup.map { ($0.group.isEmpty ? t(GuidePhrases.mixed) : $0.group, $0.count) }, t))\
            <h3>\(t(GuidePhrases.register))</h3><ul class=talk>\(each: m.book.lessons.prefix(100), { lesson($0, m, t) })</ul>
            """
    }

    private static func counts(_ title: Phrase, _ what: Phrase, _ rows: [(String, LessonCount)], _ t: Language) -> Markup {
        """
        <h3>\(t(title))</h3><div class=scroll-x role=region aria-label=\(t(title)) tabindex=0><table class=plain><thead><tr><th scope=col>\(t(what))</th>\
        <th scope=col class=number>\(t(GuidePhrases.times))</th><th scope=col class=number>\(t(GuidePhrases.people))</th></tr></thead>\
        <tbody>\(each: rows, { row in
            """
            <tr><th scope=row>\(row.0)</th><td class=number>\(t.number(row.1.times))</td><td class=number>\(t.number(row.1.tookPart))</td></tr>
            """
        })</tbody></table></div>
        """
    }

    private static func lesson(_ one: Lesson, _ m: LessonsModel, _ t: Language) -> Markup {
        let topic = one.guide.flatMap { GuideLibrary.shared[$0] }.map { t($0.title) } ?? one.topic
        let details = [
            one.day.text(t), t(one.audience.name), one.group ?? "",
            t(id: "\(t.number(one.tookPart)) peserta", en: "\(t.number(one.tookPart)) took part"),
            t(id: "\(one.minutes) menit", en: "\(one.minutes) minutes"), t(one.giver.name),
        ]
        return """
            <li><p><strong>\(topic)</strong></p><p class=quiet>\(details.filter { !$0.isEmpty }.joined(separator: " · "))</p>\
            \(if: one.mayStrike, """
                <form class=ways action=\(SiteURL.lessons(code: m.library.code).url) method=post>\(m.field)\
                <input type=hidden name=langkah value=hapus><button class=button type=submit name=catatan value=\(one.id)>\(t(GuidePhrases.strike))</button></form>
                """)</li>
            """
    }

    private static func form(_ m: LessonsModel, _ t: Language) -> Markup {
        let guides = GuideLibrary.shared.current.filter { $0.kind != .procedure }
        func was(_ name: String, _ standard: String = "") -> String { m.typed[name] ?? standard }
        func options(_ all: [(value: String, name: String)], _ chosen: String) -> Markup {
            "\(each: all, { "<option value=\($0.value)\(flag: "selected", $0.value == chosen)>\($0.name)</option>" })"
        }
        return """
            <details\(flag: "open", m.problem != nil)><summary>\(t(GuidePhrases.add))</summary>\
            <form class="card stack" action=\(SiteURL.lessons(code: m.library.code).url) method=post>\(m.field)\
            <div><label for=hari>\(t(GuidePhrases.day))</label><input type=date id=hari name=hari required max=\(m.today.iso) value=\(was("hari", m.today.iso))></div>\
            <div><label for=panduan>\(t(GuidePhrases.guide))</label><select id=panduan name=panduan><option value="">\(t(GuidePhrases.otherTopic))</option>\
            \(options(guides.map { ($0.code, t($0.title)) }, was("panduan")))</select></div>\
            <div><label for=topik>\(t(GuidePhrases.topic))</label><p class=hint id=topik-hint>\(t(GuidePhrases.topicHint))</p>\
            <input type=text id=topik name=topik maxlength=120 aria-describedby=topik-hint value=\(was("topik"))></div>\
            <div><label for=untuk>\(t(GuidePhrases.audience))</label><select id=untuk name=untuk>\
            \(options(PatronCategory.allCases.map { ($0.rawValue, t($0.name)) }, was("untuk", PatronCategory.pupil.rawValue)))</select></div>\
            <div><label for=kelas>\(t(GuidePhrases.group))</label><input type=text id=kelas name=kelas maxlength=20 value=\(was("kelas"))></div>\
            <div><label for=peserta>\(t(GuidePhrases.tookPart))</label><input type=text inputmode=numeric id=peserta name=peserta maxlength=4 required value=\(was("peserta"))></div>\
            <div><label for=menit>\(t(GuidePhrases.minutes))</label><input type=text inputmode=numeric id=menit name=menit maxlength=3 required value=\(was("menit", "40"))></div>\
            \(if: m.keeps, """
                <div><label for=oleh>\(t(GuidePhrases.giver))</label><select id=oleh name=oleh>\
                \(options(LessonNote.givers.map { ($0.rawValue, t($0.name)) }, was("oleh", Role.librarian.rawValue)))</select></div>
                """)\
            <p class=ways><button class="button button-main" type=submit name=langkah value=catat>\(t(GuidePhrases.add))</button></p></form></details>
            """
    }
}
