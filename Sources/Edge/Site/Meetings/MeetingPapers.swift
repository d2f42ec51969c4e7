import Commons
import Community
import Discovery
import Membership
import Paper

/// The printed papers of a meeting: invitation, list of attendance, minutes.
struct MeetingPapers {
    let dossier: MeetingDossier
    let circle: String
    let words: MeetingWords
    let today: CalendarDay

    private var t: Language { words.t }
    private var meeting: Meeting { dossier.meeting }
    private var isSample: Bool { dossier.libraries.contains { words.directory[$0]?.isSample == true } }

    private func letter(_ title: String?) -> Letter {
        var letter = Letter(t, heads: [Letterhead(name: circle)], title: title)
        letter.isSample = isSample
        return letter
    }

    private var facts: [Letter.Fact] {
        [
            Letter.Fact(t(MeetingPhrases.name), meeting.title),
            Letter.Fact(t(Phrase(id: "Waktu", en: "Time")), words.when(meeting)),
            Letter.Fact(t(MeetingPhrases.place), meeting.place),
        ]
    }

    private var agenda: [Letter.Block] {
        [.heading(t(MeetingPhrases.agenda)), .list(.numbers, dossier.agenda.map(words.point))]
    }

    private func chair(_ lead: Phrase? = nil) -> Letter.Signature {
        Letter.Signature(t(Phrase(id: "Pemimpin rapat,", en: "In the chair,")), lead: lead.map { t($0) })
    }

    var invitation: Letter {
        var letter = letter(nil)
        letter.reference = [
            Letter.Fact(t(Phrase(id: "Nomor", en: "Number")), "………………………"),
            Letter.Fact(t(Phrase(id: "Perihal", en: "Subject")), t(Phrase(id: "Undangan rapat", en: "Invitation to a meeting"))),
        ]
        letter.dateline = today.text(t)
        letter.recipient =
            [t(Phrase(id: "Yth. Kepala perpustakaan:", en: "To the librarians of:"))] + dossier.libraries.map(words.library)
        letter.blocks =
            [
                .paragraph(
                    t(
                        Phrase(
                            id: "Dengan hormat, kami mengundang Bapak/Ibu atau yang mewakili untuk hadir pada:",
                            en: "We invite you, or whoever stands in for you, to:"))), .facts(facts),
            ] + agenda + [
                .paragraph(
                    t(
                        Phrase(
                            id:
                                "Mohon kabar perpustakaan (yang baik, yang sulit, yang dibutuhkan) dititipkan sebelum rapat. Atas kehadiran Bapak/Ibu kami ucapkan terima kasih.",
                            en:
                                "Please hand in your library’s notes (what went well, what is hard, what is needed) before. Thank you."
                        )))
            ]
        letter.signatures = [[chair()]]
        return letter
    }

    /// With the names of those who signed themselves in; everybody else writes theirs.
    var attendance: Letter {
        var letter = letter(t(Phrase(id: "DAFTAR HADIR", en: "LIST OF ATTENDANCE")))
        var rows: [[String]] = []
        for library in dossier.libraries {
            let here = dossier.attendees.filter { $0.library == library }
            for name in here.isEmpty ? ["…………………………"] : here.map({ $0.name ?? t(MeetingPhrases.somebody) }) {
                let presence = dossier.presence[library].map { t($0.name) } ?? ""
                rows.append([String(rows.count + 1), words.library(library), name, presence, ""])
            }
        }
        letter.blocks = [
            .facts(facts),
            .table(
                head: [
                    t(Phrase(id: "No.", en: "No.")), t(PlanningPhrases.library), t(Phrase(id: "Nama", en: "Name")),
                    t(MeetingPhrases.attendance), t(Phrase(id: "Tanda tangan", en: "Signature")),
                ], rows: rows),
        ]
        letter.signatures = [[chair()]]
        return letter
    }

    var minutes: Letter {
        var letter = letter(t(Phrase(id: "NOTULEN RAPAT", en: "MINUTES")))
        letter.isDraft = false
        let present = dossier.presence.values.count { $0 == .present }
        letter.blocks = [
            .facts(
                facts + [
                    Letter.Fact(
                        t(MeetingPhrases.attendance),
                        t(
                            id: "\(present) dari \(dossier.libraries.count) perpustakaan",
                            en: "\(present) of \(dossier.libraries.count) libraries"))
                ])
        ]
        letter.blocks += agenda
        if !dossier.notes.isEmpty {
            letter.blocks += [
                .heading(t(MeetingPhrases.notes)),
                .table(
                    head: [
                        t(PlanningPhrases.library), t(MeetingPhrases.wentWell), t(MeetingPhrases.hard), t(MeetingPhrases.needed),
                    ], rows: dossier.notes.map { [words.library($0.library), $0.wentWell, $0.hard, $0.needed] }),
            ]
        }
        letter.blocks.append(.heading(t(MeetingPhrases.minutes)))
        letter.blocks +=
            meeting.minutes.isEmpty
            ? [.writing("", lines: 14)] : meeting.minutes.split(separator: "\n").map { .paragraph(String($0)) }
        let votes = dossier.votes.filter { $0.outcome != nil }
        if !votes.isEmpty {
            letter.blocks += [
                .heading(t(MeetingPhrases.votes)), .list(.dashes, votes.map { "\($0.question) – \(words.result($0))" }),
            ]
        }
        if !dossier.decisions.isEmpty {
            letter.blocks += [
                .heading(t(MeetingPhrases.decisions)),
                .table(
                    head: [
                        t(MeetingPhrases.decision), t(Phrase(id: "Tugas", en: "Task")), t(MeetingPhrases.owner),
                        t(MeetingPhrases.due),
                    ],
                    rows: dossier.decisions.flatMap { decision -> [[String]] in
                        let tasks = dossier.tasks.filter { $0.decision == decision.id }
                        guard !tasks.isEmpty else { return [[decision.text, "–", "–", "–"]] }
                        return tasks.map { [decision.text, $0.what, words.library($0.library), $0.due.text(t)] }
                    }),
            ]
        }
        if meeting.state != .confirmed {
            letter.blocks.append(.note(t(Phrase(id: "Notulen ini belum disahkan.", en: "These minutes are not confirmed yet."))))
        }
        letter.signatures = [
            [
                chair(Phrase(id: "Mengetahui,", en: "Seen,")),
                Letter.Signature(t(Phrase(id: "Yang mengesahkan,", en: "Confirmed by,"))),
            ]
        ]
        return letter
    }
}
