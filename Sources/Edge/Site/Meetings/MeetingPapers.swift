import Commons
import Community
import Discovery
import Membership
import Paper

/// The printed papers of a meeting: invitation, list of attendance, minutes. Their words stand in the texts of the papers.
struct MeetingPapers: Sendable {
    let dossier: MeetingDossier
    let circle: String
    let words: MeetingWords
    let today: CalendarDay
    /// The library that writes for the circle, and whose number the letters take.
    var host: Library?

    private var t: Language { words.t }
    private var meeting: Meeting { dossier.meeting }
    private static let dots = "………………………"

    private func line(_ place: String, of document: String, _ holes: [String: String] = [:]) -> String {
        PaperTexts.shared.line(document, place, t, holes)
    }

    private func letter(_ title: String?) -> Letter {
        var head = Letterhead(name: circle)
        if let host { head.lines = [t(Phrase(id: "d.a. ", en: "c/o ")) + host.name] + Letterhead(host).lines }
        var letter = Letter(t, heads: [head], title: title)
        letter.isSample = dossier.libraries.contains { words.directory[$0]?.isSample == true }
        return letter
    }

    private var facts: [Letter.Fact] {
        [
            Letter.Fact(t(MeetingPhrases.name), meeting.title),
            Letter.Fact(line("when", of: "meeting-invitation"), words.when(meeting)),
            Letter.Fact(t(MeetingPhrases.place), meeting.place),
        ]
    }

    private var agenda: [Letter.Block] {
        [.heading(t(MeetingPhrases.agenda)), .list(.numbers, dossier.agenda.map(words.point))]
    }

    private func chair(lead: String? = nil) -> Letter.Signature {
        Letter.Signature(line("chair", of: "meeting-invitation"), lead: lead)
    }

    func invitation(_ number: String?) -> Letter {
        func line(_ place: String) -> String { self.line(place, of: "meeting-invitation") }
        var letter = letter(nil)
        letter.reference = [
            Letter.Fact(t(PaperPhrases.number), number ?? Self.dots), Letter.Fact(t(PaperPhrases.subject), line("subject")),
        ]
        letter.dateline = today.text(t)
        letter.recipient = [t(Phrase(id: "Yth. ", en: "To ")) + line("to")] + dossier.libraries.map(words.library)
        letter.blocks =
            [.paragraph(line("lead")), .facts(facts)] + agenda + [.paragraph(line("notes") + " " + line("close"))]
        letter.signatures = [[chair()]]
        letter.lacksNumber = number == nil ? true : nil
        return letter
    }

    /// With the names of those who signed themselves in; everybody else writes theirs. Position and telephone are written by hand: nobody
    /// is asked for them here.
    ///
    /// - Parameter minutes: the number of the minutes to which it is an annex.
    func attendance(minutes: String?) -> Letter {
        func line(_ place: String, _ holes: [String: String] = [:]) -> String { self.line(place, of: "attendance", holes) }
        var letter = letter(line("title"))
        if let minutes { letter.subtitle = [line("annex", ["number": minutes])] }
        var rows: [[String]] = []
        for library in dossier.libraries {
            let here = dossier.attendees.filter { $0.library == library }.map { ($0.name ?? t(MeetingPhrases.somebody), true) }
            for (name, isRecorded) in here.isEmpty ? [("", false)] : here {
                let mark = isRecorded ? "✓ " + line("recorded") : ""
                rows.append([String(rows.count + 1), words.library(library), name, "", "", mark])
            }
        }
        letter.blocks = [
            .facts(facts),
            .table(head: ["number", "library", "name", "position", "phone", "signature"].map { line($0) }, rows: rows),
            .note(line("privacy")),
        ]
        letter.signatures = [[chair()]]
        letter.sources = PaperTexts.shared.sources("attendance")
        return letter
    }

    func minutes(_ number: String?) -> Letter {
        func line(_ place: String, _ holes: [String: String] = [:]) -> String { self.line(place, of: "minutes", holes) }
        var letter = letter(line("title"))
        letter.subtitle = ["\(t(PaperPhrases.number)): \(number ?? Self.dots)"]
        letter.lacksNumber = number == nil ? true : nil
        let present = dossier.presence.values.count { $0 == .present }
        letter.blocks = [
            .facts(
                facts + [
                    Letter.Fact(line("chair"), Self.dots + Self.dots),
                    Letter.Fact(line("secretary"), Self.dots + Self.dots, person: secretary),
                    Letter.Fact(
                        t(MeetingPhrases.attendance),
                        line("present", ["present": String(present), "all": String(dossier.libraries.count)])),
                ])
        ]
        letter.blocks += agenda + reports + [.heading(line("talk"))]
        letter.blocks +=
            meeting.minutes.isEmpty
            ? [.writing("", lines: 14)] : meeting.minutes.split(separator: "\n").map { .paragraph(String($0)) }
        letter.blocks += votes + followUp
        if meeting.state != .confirmed { letter.blocks.append(.note(line("unconfirmed"))) }
        letter.signatures = [
            [
                Letter.Signature(line("secretary-sign"), person: secretary), chair(lead: line("seen")),
            ], [Letter.Signature(line("confirm-sign"))],
        ]
        return letter
    }

    /// Who wrote the minutes. The name stands on the paper where their own library prints it.
    private var secretary: PersonID? {
        guard let writer = meeting.minutesBy, writer.hasPrefix("person:") else { return nil }
        return Int64(writer.dropFirst(7)).map { PersonID($0) }
    }

    private var reports: [Letter.Block] {
        guard !dossier.notes.isEmpty else { return [] }
        return [
            .heading(line("units", of: "minutes")),
            .table(
                head: [
                    t(PlanningPhrases.library), t(MeetingPhrases.wentWell), t(MeetingPhrases.hard), t(MeetingPhrases.needed),
                ], rows: dossier.notes.map { [words.library($0.library), $0.wentWell, $0.hard, $0.needed] }),
        ]
    }

    private var votes: [Letter.Block] {
        let votes = dossier.votes.filter { $0.outcome != nil }
        guard !votes.isEmpty else { return [] }
        return [.heading(t(MeetingPhrases.votes)), .list(.dashes, votes.map { "\($0.question) – \(words.result($0))" })]
    }

    /// What was decided, who does it, until when, and how it stands on the day of printing.
    private var followUp: [Letter.Block] {
        guard !dossier.decisions.isEmpty else { return [] }
        return [
            .heading(line("follow", of: "minutes")),
            .table(
                head: ["decision", "task", "pic", "due", "status"].map { line($0, of: "minutes") },
                rows: dossier.decisions.flatMap { decision -> [[String]] in
                    let tasks = dossier.tasks.filter { $0.decision == decision.id }
                    guard !tasks.isEmpty else { return [[decision.text, "–", "–", "–", "–"]] }
                    return tasks.map { [decision.text, $0.what, words.library($0.library), $0.due.text(t), status($0)] }
                }),
        ]
    }

    private func status(_ task: MeetingTask) -> String {
        if let done = task.doneAt { return "\(line("done", of: "minutes")), \(CalendarDay(at: done).text(t))" }
        return line(task.due < today ? "late" : "open", of: "minutes")
    }
}
