import Commons
import Community
import HTML
import Membership

/// Decisions and their tasks on a meeting's page.
enum MeetingDecisions {
    static func decisions(_ m: MeetingModel, _ t: Language) -> Markup {
        guard !m.dossier.decisions.isEmpty || m.dossier.may(.decide) else { return Markup() }
        return """
            <h2>\(t(MeetingPhrases.decisions))</h2>\(if: m.dossier.decisions.isEmpty, "<p>\(t(MeetingPhrases.noDecisions))</p>")\
            <ol class=steps>\(each: m.dossier.decisions, { decision in
                "<li>\(decision.text)\(each: m.dossier.tasks.filter { $0.decision == decision.id }, { task($0, m, t) })</li>"
            })</ol>\(if: m.dossier.may(.decide), form(m, t))
            """
    }

    private static func task(_ task: MeetingTask, _ m: MeetingModel, _ t: Language) -> Markup {
        let isOwn = m.dossier.own.contains(task.library)
        return """
            <p><strong>\(m.name(task.library))</strong>: \(task.what), \(t(MeetingPhrases.due).lowercased()) \(task.due.text(t)) \
            \(if: task.doneAt != nil, "<span class=badge>\(t(MeetingPhrases.done))</span> \(task.report ?? "")")</p>\
            \(if: task.doneAt == nil && isOwn, """
                <form class="card stack" action=\(m.action) method=post>\(m.field)<input type=hidden name=langkah value=selesai>\
                <div><label for="laporan-\(task.id)">\(t(MeetingPhrases.report))</label><input type=text id="laporan-\(task.id)" name=laporan maxlength=400></div>\
                <button class="button button-main" type=submit name=tugas value="\(task.id)">\(t(MeetingPhrases.finish))</button></form>
                """)
            """
    }

    private static func form(_ m: MeetingModel, _ t: Language) -> Markup {
        """
        <details><summary>\(t(MeetingPhrases.decide))</summary><form class="card stack" action=\(m.action) method=post>\(m.field)\
        \(MeetingView.area("putusan", "putusan", MeetingPhrases.decision, "", t))\
        <div><label for=dari>\(t(MeetingPhrases.fromVote))</label><select id=dari name=suara><option value="">\(t(MeetingPhrases.noVote))</option>\
        \(each: m.dossier.votes.filter { $0.outcome != nil }, { "<option value=\"\($0.id)\">\($0.question)</option>" })</select></div>\
        <div><label for=apa>\(t(MeetingPhrases.task))</label><input type=text id=apa name=apa maxlength=400></div>\
        <div><label for=pelaku>\(t(MeetingPhrases.owner))</label><select id=pelaku name=perpustakaan>\(each: m.dossier.libraries, {
            "<option value=\"\($0.rawValue)\">\(m.name($0))</option>"
        })</select></div>\
        <div><label for=tenggat>\(t(MeetingPhrases.due))</label><input type=date id=tenggat name=tenggat></div>\
        <button class=button type=submit name=langkah value=putusan>\(t(MeetingPhrases.save))</button></form></details>
        """
    }
}
