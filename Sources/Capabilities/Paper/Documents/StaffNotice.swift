import Agreements
import Commons
import Membership

/// What all teachers and staff are told of a cooperation (S155): with whom, what is open now, on what terms.
struct StaffNotice {
    let paper: AgreementPaper
    let library: Library
    let day: CalendarDay
    let number: String?

    func letter() -> Letter {
        let language = paper.language
        func line(_ place: String, _ holes: [String: String] = [:]) -> String {
            PaperTexts.shared.line("staff", place, language, holes)
        }
        let others = paper.parties.map(\.library).filter { $0 != library.id }.map { paper.name($0) }
        return .plain(
            language, from: library, number: number,
            subject: paper.word("Pemberitahuan kerja sama perpustakaan", "Library cooperation"),
            day: day,
            to: [paper.word("Bapak/Ibu guru dan tenaga kependidikan", "All teachers and staff"), library.name],
            blocks: [
                .paragraph(
                    line("lead", ["partners": paper.list(others), "form": paper.formName, "title": paper.text.title])),
                .paragraph(line("means")), .list(.numbers, points), .paragraph(line("how")),
            ],
            signatures: [[Letter.Signature(paper.word("Kepala perpustakaan,", "Head of the library,"), hasStamp: true)]])
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
}
