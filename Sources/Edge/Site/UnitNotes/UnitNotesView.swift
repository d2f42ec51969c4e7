import Commons
import Community
import Discovery
import HTML
import Membership
import Paper

struct UnitNotesModel {
    var library: Library
    var notes: UnitNotes
    /// The meeting that the notes would go to.
    var chosen: (meeting: Meeting, known: MeetingNote?)?
    var words: MeetingWords
    var field: Markup
    var today: CalendarDay
    var problem: Phrase?
    /// What was typed and refused.
    var typed: (unit: String, text: String)?
    var carried: MeetingNote?

    var action: SafeURL { SiteURL.unitNotesOf(code: library.code, meeting: nil).url }
    var units: [String] { Set(notes.open.map(\.unit)).sorted() }
}

enum UnitNotePhrases {
    static let title = Phrase(id: "Catatan unit", en: "Notes of the units")
    static let lead = Phrase(
        id: "Titipkan kabar dari bidang Anda untuk rapat berikutnya. Singkat saja; jangan tulis nama siswa.",
        en: "Hand in news of your field for the next meeting. Keep it short; write no pupil’s name.")
    static let stays = Phrase(
        id: "Catatan tinggal di sekolah. Yang dibawa ke rapat jaringan ditulis pustakawan, tanpa nama.",
        en: "Notes stay in the school. What goes to a network’s meeting the librarian writes, without names.")
    static let unit = Phrase(id: "Bidang atau unit", en: "Field or unit")
    static let kind = Phrase(id: "Tentang", en: "About")
    static let text = Phrase(id: "Catatan", en: "Note")
    static let handIn = Phrase(id: "Titipkan", en: "Hand in")
    static let own = Phrase(id: "Catatan Anda yang menunggu", en: "Your notes that wait")
    static let all = Phrase(id: "Yang menunggu, menurut unit", en: "Waiting, by unit")
    static let none = Phrase(id: "Belum ada catatan yang menunggu.", en: "No notes wait.")
    static let remove = Phrase(id: "Hapus", en: "Remove")
    static let carry = Phrase(id: "Bawa ke rapat", en: "Take to the meeting")
    static let carryHint = Phrase(
        id: "Isinya sudah disusun dari catatan di atas. Sunting dulu: ini akan dibaca semua anggota rapat.",
        en: "Put together from the notes above. Edit it: all members of the meeting will read it.")
    static let noMeeting = Phrase(
        id: "Belum ada rapat mendatang yang menerima kabar; catatan tetap tersimpan.",
        en: "No coming meeting takes notes yet; these are kept.")
    static let print = Phrase(id: "Cetak lembar rapat sekolah", en: "Print the sheet for the school’s own meeting")
    static let taken = Phrase(id: "Sudah dibawa ke rapat", en: "Taken to a meeting")
    static let next = Phrase(id: "Rapat berikutnya", en: "Next meeting")
}

enum UnitNotesView {
    static func page(_ m: UnitNotesModel, _ visit: Visit) -> Page {
        let t = visit.language
        let own = m.notes.open.filter(\.isOwn)
        return Page(
            t(UnitNotePhrases.title), in: .other, canonical: .unitNotesOf(code: m.library.code, meeting: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(UnitNotePhrases.title))</h1><p class=lead>\(m.library.name)</p>\
                <p>\(t(UnitNotePhrases.lead))</p>\(with: m.notes.next, { "<p><strong>\(t(UnitNotePhrases.next)): \($0.text(t))</strong></p>" })\
                \(SignInView.problem(m.problem, t))\(form(m, t))\
                \(if: !m.notes.isHead && !own.isEmpty, "<h2>\(t(UnitNotePhrases.own))</h2>\(list(own, m, t))")\
                \(if: m.notes.isHead, all(m, t))\(if: !m.notes.taken.isEmpty, taken(m, t))</div>
                """)
    }

    private static func form(_ m: UnitNotesModel, _ t: Language) -> Markup {
        """
        <form class="card stack" action=\(m.action) method=post>\(m.field)\
        <div><label for=unit>\(t(UnitNotePhrases.unit))</label><input type=text id=unit name=unit list=daftar-unit value=\(m.typed?.unit ?? "") required maxlength=60 autocomplete=off>\
        <datalist id=daftar-unit>\(each: UnitNote.units, { "<option value=\(t($0))></option>" })</datalist></div>\
        <div><label for=jenis>\(t(UnitNotePhrases.kind))</label><select id=jenis name=jenis>\(each: UnitNote.Kind.allCases, {
            "<option value=\($0.rawValue)>\(t($0.name))</option>"
        })</select></div>\
        <div><label for=catatan>\(t(UnitNotePhrases.text))</label><textarea id=catatan name=catatan rows=3 maxlength=600 required>\(m.typed?.text ?? "")</textarea></div>\
        <p class=hint>\(t(UnitNotePhrases.stays))</p>\
        <p class=ways><button class="button button-main" type=submit name=langkah value=titip>\(t(UnitNotePhrases.handIn))</button></p></form>
        """
    }

    private static func list(_ notes: [UnitNote], _ m: UnitNotesModel, _ t: Language) -> Markup {
        """
        <ul class=libraries>\(each: notes, { note in
            """
            <li><form class=row-form action=\(m.action) method=post>\(m.field)<input type=hidden name=nomor value="\(note.id.rawValue)">\
            <span><span class="badge badge-quiet">\(t(note.kind.name))</span> <span class=summary>\(note.text)</span>\
            <span class=row-more>\(note.unit) · \(AgreementTalkView.day(note.at, t))</span></span>\
            <button class=button type=submit name=langkah value=hapus>\(t(UnitNotePhrases.remove))</button></form></li>
            """
        })</ul>
        """
    }

    private static func all(_ m: UnitNotesModel, _ t: Language) -> Markup {
        """
        <h2>\(t(UnitNotePhrases.all))</h2>\(if: m.notes.open.isEmpty, "<p>\(t(UnitNotePhrases.none))</p>")\
        \(each: m.units, { unit in "<h3>\(unit)</h3>\(list(m.notes.open.filter { $0.unit == unit }, m, t))" })\
        <p class=ways><a class=button href=\(SiteURL.unitNotesPrint(code: m.library.code).url)>\(t(UnitNotePhrases.print))</a></p>\
        \(if: !m.notes.open.isEmpty, carry(m, t))
        """
    }

    private static func carry(_ m: UnitNotesModel, _ t: Language) -> Markup {
        guard let chosen = m.chosen else { return "<p class=notice>\(t(UnitNotePhrases.noMeeting))</p>" }
        let note = m.carried ?? m.notes.prefilled(over: chosen.known, for: m.library.id)
        let others = m.notes.meetings.filter { $0.meeting.id != chosen.meeting.id }
        return """
            <h2>\(t(UnitNotePhrases.carry))</h2><p><strong>\(chosen.meeting.title)</strong><br>\(m.words.when(chosen.meeting))</p>\
            \(if: !others.isEmpty, "<p class=ways>\(each: others, { "<a class=button href=\(SiteURL.unitNotesOf(code: m.library.code, meeting: $0.meeting.id.rawValue).url)>\($0.meeting.title), \($0.meeting.day.text(t))</a>" })</p>")\
            <form class="card stack" action=\(m.action) method=post>\(m.field)\
            <input type=hidden name=rapat value="\(chosen.meeting.id.rawValue)">\(each: m.notes.open, { "<input type=hidden name=nomor value=\"\($0.id.rawValue)\">" })\
            \(MeetingView.area("baik", "baik", MeetingPhrases.wentWell, note.wentWell, t))\
            \(MeetingView.area("sulit", "sulit", MeetingPhrases.hard, note.hard, t))\
            \(MeetingView.area("butuh", "butuh", MeetingPhrases.needed, note.needed, t))\
            <p class=hint>\(t(UnitNotePhrases.carryHint))</p>\
            <p class=ways><button class="button button-main" type=submit name=langkah value=bawa>\(t(UnitNotePhrases.carry))</button></p></form>
            """
    }

    private static func taken(_ m: UnitNotesModel, _ t: Language) -> Markup {
        """
        <details><summary>\(t(UnitNotePhrases.taken)) (\(m.notes.taken.count))</summary><ul class=libraries>\(each: m.notes.taken, { note in
            """
            <li><span class="badge badge-quiet">\(t(note.kind.name))</span> <span class=summary>\(note.text)</span>\
            <span class=row-more>\(note.unit) · \(AgreementTalkView.day(note.at, t))</span></li>
            """
        })</ul></details>
        """
    }
}

/// The sheet for a school's own meeting: a slot for each unit, with what it handed in and lines for what is said.
struct UnitNotesPaper {
    let library: Library
    let notes: UnitNotes
    let day: CalendarDay
    let t: Language

    var letter: Letter {
        var letter = Letter(
            t, heads: [Letterhead(library)],
            title: t(id: "Laporan unit untuk rapat sekolah", en: "Units’ reports for the school’s meeting"))
        letter.subtitle = [day.text(t)]
        letter.blocks = [
            .facts([
                Letter.Fact(t(id: "Hari, tanggal rapat", en: "Day of the meeting"), "………………………………"),
                Letter.Fact(t(id: "Pemimpin, notulis", en: "Chair, minutes"), "………………………………"),
            ])
        ]
        let own = notes.open.map(\.unit)
        let listed = UnitNote.units.map { t($0) }
        for unit in Set(own).subtracting(listed).sorted() + listed {
            letter.blocks.append(.heading(unit))
            let said = notes.open.filter { $0.unit == unit }.map { "\(t($0.kind.name)): \($0.text)" }
            if !said.isEmpty { letter.blocks.append(.list(.dashes, said)) }
            letter.blocks.append(.writing("", lines: said.isEmpty ? 2 : 1))
        }
        letter.blocks.append(
            .table(
                head: [
                    t(id: "Tindak lanjut", en: "To be done"), t(id: "Siapa", en: "Who"), t(id: "Kapan", en: "By when"),
                ], rows: Array(repeating: ["", "", ""], count: 4)))
        letter.isSample = library.isSample
        return letter
    }
}
