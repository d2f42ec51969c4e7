import Agreements
import Commons
import Membership

/// The paragraphs of the fifteen articles: fixed words, what the parties wrote for the factor, and the clauses with their values in words.
struct AgreementArticles {
    let paper: AgreementPaper

    private var text: AgreementText { paper.text }
    private var language: Language { paper.language }

    func paragraphs(_ article: Article) -> [Letter.Paragraph] {
        var found = fixed(article.number)
        found += agreed(article.number)
        let clauses = clauses(of: article.number)
        found += clauses.isEmpty ? standard(article.number) : clauses
        found += closing(article.number)
        return found
    }

    /// The clauses that the agreement has under this article.
    func clauses(of article: Int) -> [Letter.Paragraph] {
        text.clauses.filter { ClauseLibrary.shared[$0.key]?.article == article }.compactMap { clause in
            ClauseLibrary.shared[clause.key].map { library in
                Letter.Paragraph(
                    library.text(clause, language, write: AgreementPaper.write), scope(clause.scope, library.standard.scope))
            }
        }
    }

    /// Every clause of the library that the paper prints.
    var used: [LibraryClause] {
        ClauseLibrary.shared.articles.flatMap { article in
            let own = text.clauses.compactMap { ClauseLibrary.shared[$0.key] }.filter { $0.article == article.number }
            return own.isEmpty ? standards(article.number) : own
        }
    }

    /// Where the parties are silent, the articles without parameters of lending say what always holds.
    private func standard(_ article: Int) -> [Letter.Paragraph] {
        standards(article).map { Letter.Paragraph($0.text($0.standard, language, write: AgreementPaper.write)) }
    }

    private func standards(_ article: Int) -> [LibraryClause] {
        let all = ClauseLibrary.shared.clauses.filter { $0.article == article }
        switch article {
        // A service is on only by an agreed clause, and a tariff silently printed would be one nobody agreed to.
        case 3, 6: return []
        case 14: return all.filter { $0.key == "notice" }
        default: return all
        }
    }

    private func fixed(_ article: Int) -> [Letter.Paragraph] {
        let lines = paper.lines(String(article))
        switch article {
        case 1: return lines.map { Letter.Paragraph($0, paper.lines("1.list")) }
        // These stand at the end of their article.
        case 3, 6, 14, 15: return []
        case 9: return term()
        default: return lines.map { Letter.Paragraph($0) }
        }
    }

    private func closing(_ article: Int) -> [Letter.Paragraph] {
        switch article {
        case 3, 6, 14: return paper.lines(String(article)).map { Letter.Paragraph($0) }
        case 15:
            let copies = NumberWords.both(max(2, paper.parties.count), language)
            return (paper.lines("15", ["copies": copies]) + paper.lines("15.annex")).map { Letter.Paragraph($0) }
        default: return []
        }
    }

    private func term() -> [Letter.Paragraph] {
        let starts = paper.agreement.starts ?? text.starts
        let ends = paper.agreement.starts == nil ? text.ends : paper.agreement.ends
        var holes = ["starts": paper.fullDay(starts)]
        holes["ends"] = ends.map { paper.fullDay($0) }
        let first = paper.lines(ends == nil ? "9.open" : "9", holes)
        let renewal = ends == nil ? [] : paper.lines("9.\(text.renewal.rawValue)")
        return (first + paper.lines("9.approval") + renewal).map { Letter.Paragraph($0) }
    }

    /// What the parties wrote for the factor that this article carries.
    private func agreed(_ article: Int) -> [Letter.Paragraph] {
        func words(_ factor: AgreementFactor) -> [Letter.Paragraph] {
            (text.factors[factor] ?? "").split(separator: "\n").map(String.init).filter { !$0.isEmpty }.map {
                Letter.Paragraph($0)
            }
        }
        func listed(_ place: String, _ items: [String]) -> [Letter.Paragraph] {
            items.isEmpty ? [] : [Letter.Paragraph(paper.line(place), items)]
        }
        let details = text.details
        switch article {
        case 2:
            let programme = paper.line(
                "2.\(text.programme.kind.rawValue)", ["baseline": text.programme.baseline ?? "–"])
            return words(.rationale) + listed("2.needs", (details.needs ?? []).map { $0.text(language) })
                + [Letter.Paragraph(programme)]
        case 4:
            return words(.methods) + listed("4.procedures", named + details.procedures)
                + listed("4.equipment", details.equipment + tools)
        case 5:
            let rule = paper.line("5.rule", ["rule": details.decisionRule.name.text(language)])
            let coordinator = details.coordinator.map {
                Letter.Paragraph(paper.line("5.coordinator", ["coordinator": paper.name($0)]))
            }
            let committee = details.committee.map { team in
                Letter.Paragraph(
                    paper.line("5.committee", ["rhythm": team.rhythm.name.text(language)]),
                    team.seats.map { "\($0.role.name.text(language)), \(paper.name($0.library))" })
            }
            let gains = text.benefits.map { "\(paper.name($0.library)): \($0.text)" }
            let steering = [Letter.Paragraph(rule), coordinator, committee].compactMap(\.self)
            return words(.relationship) + listed("5.benefits", gains) + steering
        case 6: return words(.financing) + listed("6.costs", details.costs.map(cost))
        case 8:
            let t = details.technology
            return words(.technology)
                + listed("8.technology", [t.systems, t.dataExchange, t.privacy, t.securityContact].filter { !$0.isEmpty })
        case 10: return words(.division) + listed("10.duties", details.duties.map(duty))
        default: return []
        }
    }

    /// Procedures that the annex carries whole.
    private var named: [String] {
        (text.details.guides ?? []).compactMap { GuideLibrary.shared[$0] }.map { guide in
            "\(guide.title.text(language)) (\(paper.word("lampiran prosedur kerja", "annex of procedures")), \(guide.code), \(paper.word("versi", "version")) \(guide.mark.version))"
        }
    }

    private var tools: [String] {
        (text.details.tools ?? []).map { "\($0.equipment.name.text(language)) (\(paper.name($0.library)))" }
    }

    func cost(_ cost: FactorDetails.Cost) -> String {
        let payer = cost.payer.map { paper.name($0) } ?? paper.word("bersama", "shared")
        let amount =
            cost.isInKind
            ? paper.word("tenaga atau barang", "in kind") : NumberWords.bothRupiah(cost.rupiah, language)
        return "\(cost.what): \(amount), \(payer)"
    }

    private func duty(_ duty: FactorDetails.Duty) -> String {
        let what = [duty.task, duty.subject, duty.period].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(paper.name(duty.library)): \(what)"
    }

    /// To what a clause is narrowed, beyond what its wording says.
    private func scope(_ scope: ClauseScope, _ standard: ClauseScope) -> [String] {
        var lines: [String] = []
        func line(_ label: (String, String), _ names: [String]) {
            if !names.isEmpty { lines.append("\(paper.word(label.0, label.1)): \(names.joined(separator: ", "))") }
        }
        let isNamed = text.clauses.contains { $0.scope == scope && $0.values[.service] != nil }
        if scope.services != standard.services || isNamed {
            line(
                ("layanan", "services"),
                CooperationService.allCases.filter(scope.services.contains).map { $0.name.text(language) })
        }
        if let lender = scope.lender { line(("pemilik atau pemberi layanan", "owner or giver"), [paper.name(lender)]) }
        if let borrower = scope.borrower {
            line(("peminjam atau penerima layanan", "borrower or receiver"), [paper.name(borrower)])
        }
        if scope.materials != standard.materials {
            line(
                ("jenis bahan", "materials"),
                LendingMaterial.allCases.filter(scope.materials.contains).map { $0.name.text(language) })
        }
        if scope.itemClasses != standard.itemClasses {
            line(
                ("golongan bahan", "items"), ItemClass.allCases.filter(scope.itemClasses.contains).map { $0.name.text(language) })
        }
        if scope.patrons != standard.patrons {
            line(("pembaca", "readers"), PatronCategory.allCases.filter(scope.patrons.contains).map { $0.name.text(language) })
        }
        return lines
    }
}
