public import Commons
public import Membership

/// What a meeting prints (4.17): plain values in, a paper out. Names on an attendance list are written by hand.
public struct MeetingPaper: Sendable, Hashable {
    public var title: String
    public var day: CalendarDay
    /// "09.00–11.00 WIB".
    public var time: String
    public var place: String
    public var agenda: [String]
    /// Institutions invited.
    public var invited: [String]
    /// Filled afterwards, for the minutes.
    public var chair: String?
    public var secretary: String?
    public var present: [String] = []
    public var notes: [(unit: String, text: String)] = []
    public var discussion: [String] = []
    public var decisions: [String] = []
    public var tasks: [(what: String, who: String, due: CalendarDay?)] = []

    public init(title: String, day: CalendarDay, time: String, place: String, agenda: [String], invited: [String]) {
        (self.title, self.day, self.time, self.place) = (title, day, time, place)
        (self.agenda, self.invited) = (agenda, invited)
    }

    public static func == (a: Self, b: Self) -> Bool { String(describing: a) == String(describing: b) }
    public func hash(into hasher: inout Hasher) { hasher.combine(String(describing: self)) }

    private func facts(_ t: Language) -> [Letter.Fact] {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        return [
            Letter.Fact(word("Hari, tanggal", "Day"), DayWords.short(day, t)), Letter.Fact(word("Waktu", "Time"), time),
            Letter.Fact(word("Tempat", "Place"), place),
        ]
    }

    public func invitation(from library: Library, number: String?, on today: CalendarDay, _ t: Language) -> Letter {
        func line(_ place: String) -> String { PaperTexts.shared.line("meeting", place, t, ["meeting": title]) }
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        let recipient =
            invited.count == 1
            ? [invited[0]] : [word("Kepala perpustakaan (daftar terlampir)", "Heads of the libraries listed below")]
        return .plain(
            t, from: library, number: number, subject: word("Undangan rapat ", "Meeting: ") + title, day: today, to: recipient,
            nature: Phrase(id: "Penting", en: "Important"),
            blocks: [
                .paragraph(PaperTexts.shared.line("application", "opening", t)), .paragraph(line("ask")), .facts(facts(t)),
                .paragraph(word("Acara:", "Agenda:")), .list(.numbers, agenda), .paragraph(line("notes")),
                .paragraph(PaperTexts.shared.line("application", "close", t)),
            ],
            signatures: [[Letter.Signature(word("Kepala perpustakaan,", "Head of the library,"), hasStamp: true)]],
            copies: invited.count > 1 ? invited : [])
    }

    /// With empty lines for those who come uninvited.
    public func attendance(from library: Library, _ t: Language, emptyRows: Int = 6) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        var letter = Letter(t, heads: [Letterhead(library)], title: word("Daftar hadir", "Attendance"))
        letter.subtitle = [title]
        let rows = (invited + Array(repeating: "", count: max(0, min(emptyRows, 40)))).enumerated().map { index, name in
            ["\(index + 1)", "", name, "", ""]
        }
        letter.blocks = [
            .facts(facts(t)),
            .table(
                head: [
                    word("No.", "No."), word("Nama", "Name"), word("Sekolah/lembaga", "School/institution"),
                    word("Jabatan", "Position"), word("Tanda tangan", "Signature"),
                ], rows: rows),
        ]
        letter.signatures = [[Letter.Signature(word("Pimpinan rapat,", "Chair,"), name: chair)]]
        letter.isSample = library.isSample
        return letter
    }

    public func minutes(from library: Library, number: String?, _ t: Language) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(t) }
        var letter = Letter(t, heads: [Letterhead(library)], title: word("Notulen rapat", "Minutes"))
        letter.subtitle = [title] + (number.map { ["\(LetterPhrases.number.text(t)): \($0)"] } ?? [])
        var people = facts(t)
        people.append(Letter.Fact(word("Pimpinan rapat", "Chair"), chair ?? "–"))
        people.append(Letter.Fact(word("Notulis", "Secretary"), secretary ?? "–"))
        people.append(Letter.Fact(word("Hadir", "Present"), present.isEmpty ? "–" : present.joined(separator: "; ")))
        letter.blocks = [.facts(people), .heading(word("Acara", "Agenda")), .list(.numbers, agenda)]
        if !notes.isEmpty {
            letter.blocks += [
                .heading(word("Laporan per unit", "Reports")),
                .table(head: [word("Unit", "Unit"), word("Catatan", "Notes")], rows: notes.map { [$0.unit, $0.text] }),
            ]
        }
        if !discussion.isEmpty { letter.blocks += [.heading(word("Pembahasan", "Discussion")), .list(.dashes, discussion)] }
        letter.blocks += [
            .heading(word("Keputusan", "Decisions")), .list(.numbers, decisions.isEmpty ? ["–"] : decisions),
            .heading(word("Tindak lanjut", "Tasks")),
            .table(
                head: [word("Tugas", "Task"), word("Penanggung jawab", "Who"), word("Tenggat", "By")],
                rows: tasks.isEmpty ? [["–", "", ""]] : tasks.map { [$0.what, $0.who, $0.due?.text(t) ?? "–"] }),
        ]
        letter.signatures = [
            [
                Letter.Signature(word("Pimpinan rapat,", "Chair,"), name: chair),
                Letter.Signature(word("Notulis,", "Secretary,"), name: secretary),
            ]
        ]
        letter.isSample = library.isSample
        return letter
    }
}
