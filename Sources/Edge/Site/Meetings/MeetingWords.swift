import Commons
import Community
import Discovery
import Membership

/// How meetings are said, with the names of libraries.
struct MeetingWords {
    let t: Language
    let directory: LibraryDirectory

    func library(_ id: LibraryID?) -> String { id.flatMap { directory[$0]?.name } ?? "?" }

    func when(_ meeting: Meeting) -> String {
        "\(t(MeetingTime.weekday(meeting.day.weekday))), \(meeting.day.text(t)), \(MeetingTime.text(meeting.minute)) \(meeting.zone.rawValue)"
    }

    func point(_ point: AgendaPoint) -> String {
        let number = point.number ?? 0
        switch point.kind {
        case .lastMinutes:
            let day = point.due?.text(t) ?? ""
            return t(id: "Pengesahan notulen rapat \(day)", en: "Confirming the minutes of \(day)")
        case .task:
            let due = point.due?.text(t) ?? ""
            return t(
                id: "Tugas \(library(point.library)): \(point.text ?? "") (paling lambat \(due))",
                en: "Task of \(library(point.library)): \(point.text ?? "") (by \(due))")
        case .news:
            return t(
                id: "Kabar dari tiap perpustakaan (\(number)): yang baik, yang sulit, yang dibutuhkan",
                en: "News from each library (\(number)): what went well, what is hard, what is needed")
        case .newMember where point.library == nil:
            return t(id: "\(number) anggota baru", en: "\(number) new members")
        case .newMember: return t(id: "Anggota baru: \(library(point.library))", en: "New member: \(library(point.library))")
        case .newTitles where point.library == nil:
            return t(
                id: "\(number) judul baru di katalog sejak rapat lalu",
                en: "\(number) new titles in the catalogue since the last meeting")
        case .newTitles:
            return t(
                id: "Judul baru di \(library(point.library)): \(number)", en: "New titles at \(library(point.library)): \(number)"
            )
        case .openWishes:
            return t(
                id: "\(number) permintaan pembaca di lingkar ini belum dijawab",
                en: number == 1 ? "1 reader’s wish in this circle is open" : "\(number) readers’ wishes in this circle are open")
        case .approvals:
            return t(
                id: "\(number) perjanjian menunggu persetujuan penanda tangan",
                en: number == 1 ? "1 agreement waits for its signatories" : "\(number) agreements wait for their signatories")
        case .overdue:
            return t(
                id: "\(number) janji dalam perjanjian lewat tenggat",
                en: number == 1 ? "1 commitment is overdue" : "\(number) commitments are overdue")
        case .vote: return t(id: "Pemungutan suara: \(point.text ?? "")", en: "Vote: \(point.text ?? "")")
        case .own:
            let from = point.library.map { " (\(library($0)))" } ?? ""
            return (point.text ?? "") + from
        case .rest: return t(id: "Lain-lain dan rapat berikutnya", en: "Any other business, and the next meeting")
        }
    }

    func result(_ vote: MeetingVote) -> String {
        let outcome = vote.outcome.map { "\(t($0.name)): " } ?? ""
        return outcome
            + t(
                id: "\(vote.yes) setuju, \(vote.no) tidak setuju, \(vote.abstain) abstain, dari \(vote.voters) perpustakaan",
                en: "\(vote.yes) yes, \(vote.no) no, \(vote.abstain) abstain, of \(vote.voters) libraries")
    }
}
