import Commons
import Community
import HTML
import Membership

/// In whose name a notice is written.
enum NoticePlace {
    case network(Network)
    case library(Library)

    var key: String {
        switch self {
        case .network(let network): "jaringan-\(network.id.rawValue)"
        case .library(let library): library.code
        }
    }

    var name: String {
        switch self {
        case .network(let network): network.name
        case .library(let library): library.name
        }
    }
}

struct NoticesModel {
    struct Line {
        var notice: Notice
        var title: String
        var from: String
        var isRead: Bool
        var isFor: Bool
    }

    var lines: [Line]
    var mayWrite: Bool
    var field: Markup
    var today: CalendarDay

    /// What asks to be read now.
    var waiting: [Line] { lines.filter { $0.isFor && !$0.isRead && $0.notice.isCurrent(on: today) } }
    var rest: [Line] { lines.filter { !($0.isFor && !$0.isRead && $0.notice.isCurrent(on: today)) } }
}

struct NoticeFormModel {
    var places: [NoticePlace]
    var chosen: NoticePlace
    var field: Markup
    var today: CalendarDay
    var draft = NoticeDraft(title: "", text: "", roles: [.teacher, .staff, .helper])
    var isToAll = false
    var problem: Phrase?
}

enum NoticesView {
    static func page(_ m: NoticesModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NoticePhrases.title), in: .other, canonical: .notices,
            body: """
                <div class="wrap narrow"><h1>\(t(NoticePhrases.title))</h1><p class=lead>\(t(NoticePhrases.lead))</p>\
                \(if: m.mayWrite, "<p class=ways><a class=\"button button-main\" href=\(SiteURL.noticeNew(from: nil).url)>\(t(NoticePhrases.new))</a></p>")\
                \(if: m.lines.isEmpty, "<p>\(t(NoticePhrases.none))</p>")\
                \(if: !m.lines.isEmpty && m.waiting.isEmpty, "<p class=\"notice notice-good\">\(t(NoticePhrases.allRead))</p>")\
                \(if: !m.waiting.isEmpty, "<h2>\(t(NoticePhrases.waiting))</h2>\(list(m.waiting, m.field, t))")\
                \(if: !m.rest.isEmpty, "<h2>\(t(NoticePhrases.rest))</h2>\(list(m.rest, m.field, t))")</div>
                """)
    }

    /// Lines with the press that says they were read.
    static func list(_ lines: [NoticesModel.Line], _ field: Markup, _ t: Language) -> Markup {
        """
        <ul class=libraries>\(each: lines, { line in
            let notice = line.notice
            let isAsked = line.isFor && !line.isRead && notice.withdrawnAt == nil
            return """
                <li><form class=row-form action=\(SiteURL.notice(notice.id.rawValue).url) method=post>\(field)\
                <span><a href=\(SiteURL.notice(notice.id.rawValue).url)>\(line.title)</a> \
                <span class="badge badge-quiet">\(t(NoticePhrases.kind(notice.source)))</span>\
                \(if: line.isRead, " <span class=badge>\(t(NoticePhrases.wasRead))</span>")\
                <span class=row-more>\(line.from) · \(AgreementTalkView.day(notice.at, t))\(if: notice.withdrawnAt != nil, " · \(t(NoticePhrases.withdrawn))")</span></span>\
                \(if: isAsked, "<button class=button type=submit name=langkah value=baca>\(t(NoticePhrases.read))</button>")</form></li>
                """
        })</ul>
        """
    }

    static func form(_ m: NoticeFormModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(NoticePhrases.new), in: .other, canonical: .noticeNew(from: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(NoticePhrases.new))</h1>\(SignInView.problem(m.problem, t))\
                \(if: m.places.count > 1, """
                    <p>\(t(NoticePhrases.from)): \(each: m.places, separator: " · ", { place in
                        "<a href=\(SiteURL.noticeNew(from: place.key).url)\(attribute: "aria-current", place.key == m.chosen.key ? "true" : nil)>\(place.name)</a>"
                    })</p>
                    """)\
                <form class="card stack" action=\(SiteURL.noticeNew(from: nil).url) method=post>\(m.field)\
                <input type=hidden name=dari value=\(m.chosen.key)><h2>\(m.chosen.name)</h2>\
                <div><label for=judul>\(t(NoticePhrases.heading))</label><input type=text id=judul name=judul value=\(m.draft.title) required maxlength=160 autocomplete=off></div>\
                <div><label for=isi-pemberitahuan>\(t(NoticePhrases.text))</label><textarea id=isi-pemberitahuan name=isi rows=8 maxlength=4000 required>\(m.draft.text)</textarea>\
                <p class=hint>\(t(NoticePhrases.textHint))</p></div>\(audience(m, t))\
                <div><label for=sampai>\(t(NoticePhrases.lastDay))</label><input type=date id=sampai name=sampai min=\(m.today.iso) value=\(m.draft.lastDay?.iso ?? "")></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(NoticePhrases.send))</button></p></form></div>
                """)
    }

    private static func audience(_ m: NoticeFormModel, _ t: Language) -> Markup {
        switch m.chosen {
        case .network:
            """
            <p class=tick><input type=checkbox id=semua name=semua value="1"\(flag: "checked", m.isToAll)><label for=semua>\(t(NoticePhrases.toAll))</label></p>
            """
        case .library:
            """
            <fieldset><legend>\(t(NoticePhrases.forWhom))</legend>\(each: NoticeDraft.audiences, { role in
                """
                <p class=tick><input type=checkbox id="untuk-\(role.rawValue)" name=untuk value=\(role.rawValue)\(flag: "checked", m.draft.roles.contains(role))>\
                <label for="untuk-\(role.rawValue)">\(t(role.name))</label></p>
                """
            })</fieldset>
            """
        }
    }
}
