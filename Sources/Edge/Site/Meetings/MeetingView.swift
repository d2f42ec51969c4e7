import Commons
import Community
import HTML
import Membership

struct MeetingModel {
    var dossier: MeetingDossier
    var circle: String
    var words: MeetingWords
    var field: Markup
    var problem: Phrase?
    var isSaved = false
    /// Whether this visitor signed themselves in.
    var isHere: Bool

    var meeting: Meeting { dossier.meeting }
    var action: SafeURL { SiteURL.meetingSteps(meeting.id.rawValue).url }
    func name(_ id: LibraryID) -> String { words.library(id) }
}

/// One meeting: what comes first on a phone is what its reader has to do.
enum MeetingView {
    static func page(_ m: MeetingModel, _ visit: Visit) -> Page {
        let t = visit.language
        let id = m.meeting.id.rawValue
        return Page(
            m.meeting.title, in: .other, canonical: .meeting(id),
            body: """
                <div class="wrap narrow"><p class=crumbs><a href=\(SiteURL.meetings.url)>\(t(MeetingPhrases.title))</a> › \(m.circle)</p>\
                <h1>\(m.meeting.title)</h1>\
                <p class=lead>\(m.words.when(m.meeting))<br>\(m.meeting.place)</p>\
                <p><span class=badge>\(t(m.meeting.state.name))</span> \(with: m.dossier.rule, { "<span class=quiet>\(t($0.name))</span>" })</p>\
                \(SignInView.problem(m.problem, t))\(if: m.isSaved, "<p class=\"notice notice-good\" role=status>\(t(MeetingPhrases.saved))</p>")\
                \(steps(m, t))\
                \(MeetingParts.agenda(m, t))\(MeetingParts.notes(m, t))\(MeetingParts.attendance(m, t))\
                \(MeetingVotes.votes(m, t))\(MeetingDecisions.decisions(m, t))\(MeetingParts.minutes(m, t))\
                <h2>\(t(MeetingPhrases.papers))</h2><p class=ways>\
                <a class=button href=\(SiteURL.meetingInvitation(id).url)>\(t(MeetingPhrases.invitation))</a>\
                <a class=button href=\(SiteURL.meetingAttendance(id).url)>\(t(MeetingPhrases.list))</a>\
                <a class=button href=\(SiteURL.meetingMinutes(id).url)>\(t(MeetingPhrases.minutes))</a></p>\(manage(m, t))</div>
                """)
    }

    /// The steps that need nothing but a press.
    private static func steps(_ m: MeetingModel, _ t: Language) -> Markup {
        let plain = m.dossier.steps.filter { $0 != .move && $0 != .cancel }
        guard !plain.isEmpty else { return Markup() }
        return """
            <form class=ways action=\(m.action) method=post>\(m.field)\(each: plain, {
                "<button class=\"button button-main\" type=submit name=langkah value=\($0.rawValue)>\(t($0.name))</button>"
            })</form>
            """
    }

    private static func manage(_ m: MeetingModel, _ t: Language) -> Markup {
        guard m.dossier.steps.contains(.move) else { return Markup() }
        return """
            <details><summary>\(t(MeetingPhrases.move))</summary><form class="card stack" action=\(m.action) method=post>\(m.field)\
            <div><label for=tanggal>\(t(MeetingPhrases.day))</label><input type=date id=tanggal name=tanggal value=\(m.meeting.day.iso)></div>\
            <div><label for=jam>\(t(MeetingPhrases.time))</label><input type=text id=jam name=jam value=\(MeetingTime.text(m.meeting.minute))></div>\
            <p class=ways><button class=button type=submit name=langkah value=move>\(t(MeetingAction.move.name))</button>\
            <button class=button type=submit name=langkah value=cancel>\(t(MeetingAction.cancel.name))</button>\
            \(if: m.dossier.rule != nil && m.dossier.may(.plan), """
                <button class=button type=submit name=langkah value=akhiri-seri>\(t(MeetingPhrases.endSeries))</button>
                """)</p></form></details>
            """
    }

    static func area(_ id: String, _ name: String, _ label: Phrase, _ text: String, rows: Int = 3, _ t: Language) -> Markup {
        """
        <div><label for=\(id)>\(t(label))</label><textarea id=\(id) name=\(name) rows="\(rows)">\(text)</textarea></div>
        """
    }
}
