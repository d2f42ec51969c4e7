public import Commons

// One line for each measure. Numbers are those of the promising library, from the day of the promise to its day, or to today before that.
extension CommitmentMeasure {
    public var row: Row {
        func row(_ name: Phrase, _ unit: Phrase, _ source: Phrase, _ query: String, _ judged: Judged) -> Row {
            Row(name: name, unit: unit, source: source, query: query, judged: judged)
        }
        let catalogue = Phrase(id: "katalog induk", en: "the union catalogue")
        let imports = Phrase(id: "daftar impor katalog", en: "the list of imports")
        let meetings = Phrase(id: "daftar hadir rapat", en: "the meetings’ attendance lists")
        let talk = Phrase(id: "perundingan perjanjian", en: "the talk about agreements")
        let wishes = Phrase(id: "permintaan pembaca", en: "readers’ wishes")
        let (titles, times) = (Phrase(id: "judul", en: "titles"), Phrase(id: "kali", en: "times"))
        let days = Phrase(id: "hari", en: "days")
        return switch self {
        case .titles:
            row(
                Phrase(id: "Judul di katalog induk", en: "Titles in the union catalogue"), titles, catalogue,
                "holding: COUNT, since_day <= tenggat", .reach)
        case .newTitles:
            row(
                Phrase(id: "Judul yang ditambahkan sejak janji", en: "Titles added since the promise"), titles, catalogue,
                "holding: COUNT, since_day dalam masa janji", .reach)
        case .imports:
            row(
                Phrase(id: "Katalog diunggah", en: "Catalogue brought in"), times, imports,
                "batch: COUNT, state = applied, ended_at dalam masa janji", .reach)
        case .catalogueAge:
            row(
                Phrase(id: "Umur data katalog pada tenggat", en: "Age of the catalogue’s data on the day"), days, imports,
                "batch: MAX(as_of), state = applied, ended_at <= tenggat", .onDay)
        case .meetings:
            row(
                Phrase(id: "Rapat yang dihadiri", en: "Meetings attended"), times, meetings,
                "meeting_library: COUNT, presence = present, hari dalam masa janji", .reach)
        case .lateTasks:
            row(
                Phrase(id: "Tugas rapat yang lewat harinya", en: "Tasks of meetings past their day"),
                Phrase(id: "tugas", en: "tasks"), Phrase(id: "tugas dari keputusan rapat", en: "tasks from decisions"),
                "meeting_task: COUNT, due_day dalam masa janji, done_at NULL atau sesudah due_day", .stay)
        case .textReply:
            row(
                Phrase(id: "Lama menjawab naskah yang diajukan", en: "Time to answer a proposed text"), days, talk,
                "agreement_version.proposed_at → agreement_acceptance.at, agreement_comment.at: MAX", .stay)
        case .approvalReply:
            row(
                Phrase(id: "Lama menyetujui naskah yang disepakati", en: "Time to approve an accepted text"), days, talk,
                "agreement_acceptance: MAX(at) → agreement_approval: MAX(at)", .stay)
        case .wishesAnswered:
            row(
                Phrase(id: "Bagian permintaan pembaca yang dijawab", en: "Share of readers’ wishes answered"),
                Phrase(id: "persen", en: "per cent"), wishes, "wish: COUNT(answered_day) / COUNT, asked_day dalam masa janji",
                .reach)
        case .wishReply:
            row(
                Phrase(id: "Lama menjawab permintaan pembaca", en: "Time to answer a reader’s wish"), days, wishes,
                "wish.asked_day → wish.answered_day: MAX", .stay)
        case .profileAge:
            row(
                Phrase(id: "Umur profil perpustakaan pada tenggat", en: "Age of the library’s profile on the day"), days,
                Phrase(id: "profil perpustakaan", en: "the library’s profile"),
                "journal: MAX(at), verb = library.profile, at <= tenggat", .onDay)
        }
    }

    /// The table as Markdown, for the documents.
    public static func markdown(_ language: Language) -> String {
        let head = Phrase(
            id: "ukuran | satuan | sumber | pertanyaan | ditepati bila", en: "measure | unit | source | question | kept when"
        ).text(language)
        let lines = allCases.map { measure in
            let row = measure.row
            let kept: Phrase =
                switch row.judged {
                case .reach: Phrase(id: "mencapai target", en: "the target is reached")
                case .stay: Phrase(id: "tidak pernah melewati target", en: "the target was never passed")
                case .onDay: Phrase(id: "pada harinya tidak melewati target", en: "on the day it is not above the target")
                }
            return "| \(row.name.text(language)) | \(row.unit.text(language)) | \(row.source.text(language)) | `\(row.query)` | "
                + "\(kept.text(language)) |"
        }
        return (["| \(head) |", "|---|---|---|---|---|"] + lines).joined(separator: "\n")
    }
}
