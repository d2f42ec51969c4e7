import Commons
import Community
import HTML

struct MeetingsModel {
    struct Circle {
        var circle: MeetingCircle
        var name: String
        var mayPlan: Bool
        var meetings: [Meeting]
        var topics: [Topic]
        /// What a form names it by: "network-1".
        var key: String
        /// The clock of most of its libraries.
        var zone: IndonesianZone
    }

    var circles: [Circle]
    var words: MeetingWords
    var field: Markup
    var problem: Phrase?
}

enum MeetingsView {
    static func page(_ m: MeetingsModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(MeetingPhrases.title), in: .other, canonical: .meetings,
            body: """
                <div class="wrap narrow"><h1>\(t(MeetingPhrases.title))</h1><p>\(t(MeetingPhrases.lead))</p>\(SignInView.problem(m.problem, t))\
                \(if: m.circles.isEmpty, "<p class=notice>\(t(MeetingPhrases.noCircle))</p>")\
                \(each: m.circles, { circle($0, m, t) })</div>
                """)
    }

    private static func circle(_ one: MeetingsModel.Circle, _ m: MeetingsModel, _ t: Language) -> Markup {
        let (coming, past) = (one.meetings.filter(\.state.isComing).reversed(), one.meetings.filter { !$0.state.isComing })
        return """
            <section><h2>\(one.name)</h2>\(if: one.meetings.isEmpty, "<p>\(t(MeetingPhrases.none))</p>")\
            <ul class=libraries>\(each: Array(coming) + past, { line($0, m.words, t) })</ul>\
            \(if: one.mayPlan, forms(one, m, t))\(TopicView.section(one.topics, key: one.key, m.words, m.field, t))</section>
            """
    }

    private static func line(_ meeting: Meeting, _ words: MeetingWords, _ t: Language) -> Markup {
        """
        <li><a href=\(SiteURL.meeting(meeting.id.rawValue).url)>\(meeting.title)</a> \
        <span\(classes: "badge", meeting.state.isComing ? nil : "badge-quiet")>\(t(meeting.state.name))</span>\
        <span class=row-more>\(words.when(meeting)) · \(meeting.place)</span></li>
        """
    }

    private static func forms(_ one: MeetingsModel.Circle, _ m: MeetingsModel, _ t: Language) -> Markup {
        let key = one.key
        return """
            <details><summary>\(t(MeetingPhrases.plan))</summary>\
            <form class="card stack" action=\(SiteURL.meetings.url) method=post>\(m.field)<input type=hidden name=lingkar value=\(key)>\
            \(text("nama-\(key)", "nama", MeetingPhrases.name, t))\(text("tempat-\(key)", "tempat", MeetingPhrases.place, t))\
            \(text("jam-\(key)", "jam", MeetingPhrases.time, t))\
            <div><label for="zona-\(key)">\(t(MeetingPhrases.zone))</label><select id="zona-\(key)" name=zona>\(each: IndonesianZone.allCases, {
                "<option\(flag: "selected", $0 == one.zone) value=\($0.rawValue)>\(t($0.name))</option>"
            })</select></div>\
            <fieldset><legend>\(t(MeetingPhrases.monthly))</legend>\
            <div><label for="minggu-\(key)">\(t(MeetingPhrases.week))</label><select id="minggu-\(key)" name=minggu>\(each: 1...5, {
                "<option value=\"\($0)\">\(t(MeetingPhrases.weeks[$0 - 1]))</option>"
            })</select></div>\
            <div><label for="hari-\(key)">\(t(MeetingPhrases.weekday))</label><select id="hari-\(key)" name=hari>\(each: 1...7, {
                "<option value=\"\($0)\">\(t(MeetingTime.weekday($0)))</option>"
            })</select></div>\
            <p class=ways><button class="button button-main" type=submit name=buat value=seri>\(t(MeetingPhrases.makeSeries))</button></p></fieldset>\
            <fieldset><legend>\(t(MeetingPhrases.once))</legend>\
            <div><label for="tanggal-\(key)">\(t(MeetingPhrases.day))</label><input type=date id="tanggal-\(key)" name=tanggal></div>\
            <p class=ways><button class=button type=submit name=buat value=satu>\(t(MeetingPhrases.makeOne))</button></p></fieldset></form></details>
            """
    }

    private static func text(_ id: String, _ name: String, _ label: Phrase, _ t: Language) -> Markup {
        "<div><label for=\(id)>\(t(label))</label><input type=text id=\(id) name=\(name) required maxlength=160 autocomplete=off></div>"
    }
}
