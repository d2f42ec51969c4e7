import Commons
import Community
import HTML
import Membership

/// The parts of a meeting's page that everybody of the circle reads: agenda, notes, attendance, minutes.
enum MeetingParts {
    static func agenda(_ m: MeetingModel, _ t: Language) -> Markup {
        """
        <h2>\(t(MeetingPhrases.agenda))</h2><ol class=steps>\(each: m.dossier.agenda, { "<li>\(m.words.point($0))</li>" })</ol>\
        \(if: m.dossier.may(.point), """
            <details><summary>\(t(MeetingPhrases.bring))</summary><form class="card stack" action=\(m.action) method=post>\(m.field)\
            <div><label for=butir>\(t(MeetingPhrases.point))</label><input type=text id=butir name=butir required maxlength=240></div>\
            <p class=hint>\(t(MeetingPhrases.agendaHint))</p>\
            <button class=button type=submit name=langkah value=butir>\(t(MeetingPhrases.add))</button></form></details>
            """)
        """
    }

    static func notes(_ m: MeetingModel, _ t: Language) -> Markup {
        """
        <h2>\(t(MeetingPhrases.notes))</h2>\(if: m.dossier.notes.isEmpty, "<p>\(t(MeetingPhrases.noNotes))</p>")\
        \(each: m.dossier.notes, { note in
            """
            <section class=card><h3>\(m.name(note.library))</h3><dl>\(each: lines(note).filter { !$0.1.isEmpty }, { line in
                "<dt>\(t(line.0))</dt><dd class=summary>\(line.1)</dd>"
            })</dl></section>
            """
        })\(if: m.dossier.may(.note), "\(each: m.dossier.own, { noteForm($0, m, t) })")
        """
    }

    static func lines(_ note: MeetingNote) -> [(Phrase, String)] {
        [(MeetingPhrases.wentWell, note.wentWell), (MeetingPhrases.hard, note.hard), (MeetingPhrases.needed, note.needed)]
    }

    private static func noteForm(_ library: LibraryID, _ m: MeetingModel, _ t: Language) -> Markup {
        let known = m.dossier.notes.first { $0.library == library }
        let mark = String(library.rawValue)
        return """
            <details\(flag: "open", known == nil)><summary>\(t(MeetingPhrases.handIn)): \(m.name(library))</summary>\
            <form class="card stack" action=\(m.action) method=post>\(m.field)<input type=hidden name=perpustakaan value=\(mark)>\
            \(MeetingView.area("baik-\(mark)", "baik", MeetingPhrases.wentWell, known?.wentWell ?? "", t))\
            \(MeetingView.area("sulit-\(mark)", "sulit", MeetingPhrases.hard, known?.hard ?? "", t))\
            \(MeetingView.area("butuh-\(mark)", "butuh", MeetingPhrases.needed, known?.needed ?? "", t))\
            <p class=hint>\(t(MeetingPhrases.notesHint))</p>\
            <button class="button button-main" type=submit name=langkah value=kabar>\(t(MeetingPhrases.handIn))</button></form></details>
            """
    }

    static func attendance(_ m: MeetingModel, _ t: Language) -> Markup {
        guard !m.dossier.presence.isEmpty || m.dossier.may(.attend) || m.dossier.may(.mark) else { return Markup() }
        return """
            <h2>\(t(MeetingPhrases.attendance))</h2>\
            \(if: m.dossier.may(.attend) && !m.isHere, """
                <form class=ways action=\(m.action) method=post>\(m.field)<input type=hidden name=langkah value=hadir>\(each: m.dossier.own, {
                    "<button class=\"button button-main\" type=submit name=perpustakaan value=\"\($0.rawValue)\">\(t(MeetingPhrases.attend)): \(m.name($0))</button>"
                })<span class=hint>\(t(MeetingPhrases.attendHint))</span></form>
                """)\
            <ul class=libraries>\(each: m.dossier.libraries, { line($0, m, t) })</ul>
            """
    }

    private static func line(_ library: LibraryID, _ m: MeetingModel, _ t: Language) -> Markup {
        let people = m.dossier.attendees.filter { $0.library == library }.map { $0.name ?? t(MeetingPhrases.somebody) }
        let presence = m.dossier.presence[library]
        return """
            <li><form class=row-form action=\(m.action) method=post>\(m.field)<input type=hidden name=langkah value=catat-hadir>\
            <input type=hidden name=perpustakaan value="\(library.rawValue)"><span><strong>\(m.name(library))</strong>\
            \(with: presence, { " <span class=badge>\(t($0.name))</span>" })\
            \(if: !people.isEmpty, "<span class=row-more>\(people.joined(separator: ", "))</span>")</span>\
            \(if: m.dossier.may(.mark), """
                <span class=ways>\(each: Presence.allCases.filter { $0 != presence }, {
                    "<button class=button type=submit name=keadaan value=\($0.rawValue)>\(t($0.name))</button>"
                })</span>
                """)</form></li>
            """
    }

    static func minutes(_ m: MeetingModel, _ t: Language) -> Markup {
        guard !m.meeting.minutes.isEmpty || m.dossier.may(.minutes) else { return Markup() }
        return """
            <h2>\(t(MeetingPhrases.minutes))</h2>\(if: m.meeting.minutes.isEmpty, "<p>\(t(MeetingPhrases.noMinutes))</p>", else: "<p class=summary>\(m.meeting.minutes)</p>")\
            \(if: m.dossier.may(.minutes), """
                <form class="card stack" action=\(m.action) method=post>\(m.field)\(MeetingView.area("notulen", "notulen", MeetingPhrases.minutes, m.meeting.minutes, rows: 8, t))\
                <button class=button type=submit name=langkah value=notulen>\(t(MeetingPhrases.saveMinutes))</button></form>
                """)
            """
    }
}
