import Agreements
import Commons
import Membership

/// One sheet for one signatory: what is asked, the terms that matter, a box to tick, and where to sign. Signed and photographed it is an
/// approval on paper.
struct ApprovalSheet {
    let paper: AgreementPaper
    let party: AgreementParty
    let library: Library
    let voices: PlanVoices

    func letter() -> Letter {
        let language = paper.language
        func line(_ place: String) -> String { PaperTexts.shared.line("sheet", place, language) }
        var letter = Letter(
            language, heads: [paper.head(library.id) ?? Letterhead(library)],
            title: paper.word("Lembar persetujuan", "Approval sheet"))
        letter.subtitle = [paper.formName, paper.text.title]
        letter.blocks = [
            .facts([
                Letter.Fact(paper.word("Antara", "Between"), paper.names.joined(separator: ", ")),
                Letter.Fact(paper.word("Nomor", "Number"), paper.numbers[party.library] ?? party.number ?? "–"),
                Letter.Fact(paper.word("Versi naskah", "Version"), "\(paper.agreement.version)"),
                Letter.Fact(paper.word("Sidik naskah", "Fingerprint"), paper.digest.map { String($0.prefix(16)) } ?? "–"),
                Letter.Fact(paper.word("Berlaku", "In force"), term),
            ]),
            .facts(heard),
            .heading(paper.word("Manfaat, biaya, dan risiko bagi kita", "Benefit, cost and risk to us")),
            .facts(ApprovalWords(paper: paper, library: library.id).weighed),
            .table(head: [paper.word("Pasal", "Article"), paper.word("Ketentuan utama", "Main terms")], rows: terms),
            .paragraph(line("lead")), .list(.boxes, [line("yes"), line("no")]),
            .writing(paper.word("Catatan:", "Remarks:"), lines: 3),
            .paragraph(paper.word("Tempat dan tanggal: ", "Place and day: ") + AgreementPaper.dots + AgreementPaper.dots),
        ]
        let number = LetterPhrases.staffNumber.text(language)
        var row = [
            Letter.Signature(
                paper.position(party) + ",", identity: number, hasStamp: true, person: paper.signers[party.library])
        ]
        if party.needsFoundation {
            row.append(
                Letter.Signature(
                    (party.foundationPosition ?? paper.word("Ketua Yayasan", "Head of the foundation")) + ",", hasStamp: true,
                    person: party.foundation))
        }
        letter.blocks += [.signatures(row), .note(line("second"))]
        letter.isDraft = [.draft, .proposed, .withdrawn].contains(paper.agreement.state)
        letter.isSample = library.isSample
        return letter
    }

    /// What each party's people said, by role: nobody's name.
    private var heard: [Letter.Fact] {
        paper.agreement.libraries.map { id in
            let counts = voices.counts(of: id).map { count in
                paper.word(
                    "\(count.role.name.indonesian): \(count.supporting) dari \(count.asked) mendukung",
                    "\(count.role.name.english): \(count.supporting) of \(count.asked) in favour")
            }
            return Letter.Fact(
                paper.word("Suara warga ", "Heard at ") + paper.name(id),
                counts.isEmpty ? paper.word("belum ditanya", "not asked yet") : counts.joined(separator: "; "))
        }
    }

    private var term: String { ApprovalWords(paper: paper, library: library.id).term }

    private var terms: [[String]] {
        let articles = AgreementArticles(paper: paper)
        return ClauseLibrary.shared.articles.flatMap { article in
            articles.clauses(of: article.number).map { clause in
                ["\(article.number)", ([clause.text] + clause.list).joined(separator: " · ")]
            }
        }
    }
}
