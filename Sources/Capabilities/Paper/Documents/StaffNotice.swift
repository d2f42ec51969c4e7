import Agreements
public import Commons
public import Membership

/// What all teachers and staff are told of a cooperation (S155): with whom, what is open now, on what terms. Said on their page, on the
/// circular that they sign, and in two minutes at their meeting, in the same sentences.
struct StaffNotice {
    let paper: AgreementPaper
    let library: Library
    let day: CalendarDay
    let number: String?
    /// What happened: `activate`, `suspend`, `resume`, `end`.
    var event = AgreementAction.activate

    private func line(_ place: String, of document: String = "staff") -> String {
        let starts = (paper.agreement.starts ?? paper.text.starts).text(paper.language)
        let ends = (paper.agreement.ends ?? paper.text.ends)?.text(paper.language)
        return PaperTexts.shared.line(
            document, place, paper.language,
            [
                "partners": paper.list(partners.map { paper.name($0) }), "form": paper.formName, "title": paper.text.title,
                "library": library.name, "starts": starts, "ends": ends ?? paper.word("tanpa batas waktu", "without a last day"),
            ])
    }

    var partners: [LibraryID] { paper.parties.map(\.library).filter { $0 != library.id } }

    /// Whether pupils may ask for something by it now.
    private var isOpen: Bool { event == .activate || event == .resume }

    private var lead: String {
        switch event {
        case .suspend: line("lead-suspend")
        case .resume: line("lead-resume")
        case .end: line("lead-end")
        default: line("lead")
        }
    }

    private var points: [String] {
        let told: Set<String> = ["services", "open-to", "loan-period", "patron-due", "ceilings", "reply"]
        let all = ClauseLibrary.shared.articles.flatMap { article in
            paper.text.clauses.filter { told.contains($0.key) && ClauseLibrary.shared[$0.key]?.article == article.number }
        }
        return all.compactMap { clause in
            guard let library = ClauseLibrary.shared[clause.key] else { return nil }
            if clause.key == "services" {
                let names = CooperationService.allCases.filter(clause.scope.services.contains).map {
                    $0.name.text(paper.language)
                }
                let state = clause.values[.service].map { TermsParameter.service.text($0, paper.language) } ?? ""
                return "\(names.joined(separator: ", ")): \(state)."
            }
            return library.text(clause, paper.language)
        }
    }

    var words: StaffWords {
        let told = isOpen ? points : []
        return StaffWords(
            title: paper.text.title, form: paper.formName, partners: partners, lead: lead,
            means: told.isEmpty ? nil : line("means"), points: told, how: isOpen ? line("how") : line("how-closed"),
            days: isOpen ? line("days") : nil)
    }

    /// - Parameter people: names with what they are, to sign beside; only their own library prints it so.
    func letter(people: [(name: String, position: String)] = []) -> Letter {
        let words = words
        var blocks: [Letter.Block] = [.paragraph(words.lead)]
        if let means = words.means { blocks += [.paragraph(means), .list(.numbers, words.points)] }
        blocks += [.paragraph(words.how)] + (words.days.map { [.paragraph($0)] } ?? [])
        return Letter.circular(
            paper.language, from: library, number: number,
            subject: paper.word("Pemberitahuan kerja sama perpustakaan", "Library cooperation"), day: day, blocks: blocks,
            people: people)
    }

    /// What to say in two minutes when the teachers meet.
    func script() -> Letter {
        var letter = Letter(
            paper.language, heads: [Letterhead(library)], title: paper.word("Naskah penyampaian", "What to say"))
        letter.subtitle = [paper.word("Rapat guru, kira-kira dua menit", "Staff meeting, about two minutes"), paper.text.title]
        let words = words
        letter.blocks = [
            .heading(paper.word("1. Pembuka", "1. To begin")), .paragraph(line("open", of: "script")), .paragraph(words.lead),
        ]
        if !words.points.isEmpty {
            letter.blocks += [
                .heading(paper.word("2. Artinya bagi kita", "2. What it means for us")),
                .list(.dashes, Array(words.points.prefix(4))),
            ]
        }
        letter.blocks += [
            .heading(paper.word("3. Yang kami mohon", "3. What we ask")),
            .list(
                .dashes,
                PaperTexts.shared.lines("script", isOpen ? "ask" : "ask-closed", paper.language, ["library": library.name])),
            .heading(paper.word("4. Penutup", "4. To end")), .paragraph(line("close", of: "script")),
            .writing(paper.word("Pertanyaan yang muncul:", "Questions that came:"), lines: 4),
        ]
        letter.isSample = library.isSample
        return letter
    }
}

/// What the people of one party are told of an agreement, in plain words: teachers and staff may read this, and not the dossier.
public struct StaffWords: Sendable, Hashable {
    public let title: String
    public let form: String
    public let partners: [LibraryID]
    public let lead: String
    public let means: String?
    public let points: [String]
    public let how: String
    /// From when to when; nil for what is over.
    public let days: String?
}

extension Letter {
    /// A school's circular: to all its teachers and staff, with room for each to sign that they have read it.
    public static func circular(
        _ language: Language, from library: Library, number: String?, subject: String, day: CalendarDay, to: String? = nil,
        blocks: [Block], people: [(name: String, position: String)] = []
    ) -> Letter {
        func word(_ id: String, _ en: String) -> String { Phrase(id: id, en: en).text(language) }
        var letter = Letter.plain(
            language, from: library, number: number, subject: subject, day: day,
            to: [to ?? word("Bapak/Ibu guru dan tenaga kependidikan", "All teachers and staff"), library.name], blocks: blocks,
            signatures: [[Letter.Signature(word("Kepala perpustakaan,", "Head of the library,"), hasStamp: true)]])
        guard !people.isEmpty else { return letter }
        // The signature stands below the text, the names on a sheet that goes round.
        letter.blocks += letter.signatures.map { .signatures($0) }
        letter.signatures = []
        letter.blocks += [
            .newPage, .heading(word("Sudah membaca dan mengetahui", "Have read and know")), .note(subject),
            .table(
                head: [
                    word("No.", "No."), word("Nama", "Name"), word("Tugas", "Position"),
                    word("Tanda tangan dan tanggal", "Signature and day"),
                ],
                rows: people.enumerated().map { ["\($0.offset + 1)", $0.element.name, $0.element.position, ""] }),
        ]
        return letter
    }
}
