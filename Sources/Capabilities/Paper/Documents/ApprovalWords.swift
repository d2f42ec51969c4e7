import Agreements
import Commons
import Membership

/// What a signatory weighs (4.26): what the school gains, what it gives, what may go wrong and what the text has against it. All of it the
/// text's own words; where the text is silent, the sheet says that.
struct ApprovalWords {
    let paper: AgreementPaper
    let library: LibraryID

    private var text: AgreementText { paper.text }

    private func line(_ place: String, _ holes: [String: String] = [:]) -> String {
        PaperTexts.shared.line("weigh", place, paper.language, holes)
    }

    var weighed: [Letter.Fact] {
        [Letter.Fact(line("benefit-head"), benefit), Letter.Fact(line("cost-head"), costs.joined(separator: "; "))]
            + risks.map { Letter.Fact($0.risk, $0.answer) }
    }

    /// "1 Januari 2027 – 31 Desember 2027".
    var term: String {
        let starts = paper.agreement.starts ?? text.starts
        let ends = paper.agreement.starts == nil ? text.ends : paper.agreement.ends
        let last = ends.map { $0.text(paper.language) } ?? paper.word("tanpa batas", "open-ended")
        return "\(starts.text(paper.language)) – \(last)"
    }

    var benefit: String {
        text.benefits.first { $0.library == library }.map(\.text).flatMap { $0.isEmpty ? nil : $0 } ?? line("silent")
    }

    /// Borne by this library or by all together, with the sum in money; what others bear is not this signatory's to weigh.
    var costs: [String] {
        let own = text.details.costs.filter { $0.payer == nil || $0.payer == library }
        guard !own.isEmpty else { return [line("no-cost")] }
        let articles = AgreementArticles(paper: paper)
        let sum = own.filter { !$0.isInKind }.reduce(0) { $0 + $1.rupiah }
        let total = sum > 0 && own.count > 1 ? [line("sum", ["sum": NumberWords.bothRupiah(sum, paper.language)])] : []
        return own.map { articles.cost($0) } + total
    }

    /// Loss, readers' data, and being bound: each with what the text says against it.
    private var risks: [(risk: String, answer: String)] {
        let technology = text.details.technology
        let privacy = [technology.privacy, technology.securityContact].filter { !$0.isEmpty }
        return [
            (line("loss-head"), said(["replacement", "lateness"]) ?? line("silent")),
            (line("data-head"), (privacy + [line("data")]).joined(separator: " ")),
            (line("exit-head"), said(["notice"]) ?? standardNotice),
        ]
    }

    /// The paper prints it where the parties are silent.
    private var standardNotice: String {
        ClauseLibrary.shared["notice"].map { $0.text($0.standard, paper.language, write: AgreementPaper.write) } ?? line("silent")
    }

    /// What the clauses of the text say under these keys; nil where it has none of them.
    private func said(_ keys: [String]) -> String? {
        let found = keys.flatMap { key in
            text.clauses.filter { $0.key == key }.compactMap { clause in
                ClauseLibrary.shared[key]?.text(clause, paper.language, write: AgreementPaper.write)
            }
        }
        return found.isEmpty ? nil : found.joined(separator: " ")
    }
}
