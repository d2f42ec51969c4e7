import Agreements
import Commons
import Membership

/// The letter that goes to the principal with the text and the approval sheet (4.26): what is asked, with whom, what it brings and costs.
struct PrincipalLetter {
    let paper: AgreementPaper
    let party: AgreementParty
    let library: Library
    let day: CalendarDay

    func draft() -> LetterDraft {
        LetterDraft(
            .application, from: library, subject: subject, to: [paper.position(party)],
            about: LetterAbout("agreement", paper.agreement.id.rawValue, .application, of: library.id)
        ) { letter($0) }
    }

    private var subject: String {
        PaperTexts.shared.line("request", "subject", paper.language, ["form": paper.formName])
    }

    private func letter(_ number: String?) -> Letter {
        let language = paper.language
        let others = paper.list(paper.parties.map(\.library).filter { $0 != library.id }.map { paper.name($0) })
        func line(_ place: String) -> String {
            PaperTexts.shared.line(
                "request", place, language, ["form": paper.formName, "title": paper.text.title, "partners": others])
        }
        let words = ApprovalWords(paper: paper, library: library.id)
        let rationale = (paper.text.factors[.rationale] ?? "").split(separator: "\n").map { Letter.Block.paragraph(String($0)) }
        var letter = Letter.plain(
            language, from: library, number: number, subject: subject, day: day,
            to: [paper.position(party)], enclosures: line("enclosures"),
            blocks: [.paragraph(line("opening")), .paragraph(line("ask"))] + rationale + [
                .facts([Letter.Fact(paper.word("Berlaku", "In force"), words.term)] + words.weighed), .paragraph(line("sheet")),
                .paragraph(line("close")),
            ],
            signatures: [
                [
                    Letter.Signature(
                        OrdinaryLetter.position(.librarian).text(language) + ",",
                        identity: LetterPhrases.staffNumber.text(language), role: .librarian)
                ]
            ])
        letter.sources = PaperTexts.shared.sources("request")
        return letter
    }
}
