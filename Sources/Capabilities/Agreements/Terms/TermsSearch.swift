import Commons

/// Looks through the clauses for one question and keeps the best for each parameter.
struct TermsSearch {
    private let question: TermsQuestion
    private let asked: TermsClause.Bits
    private var best: [Candidate?]
    private var aside = Aside()

    struct Candidate {
        let clause: TermsClause
        let value: ParameterValue
    }

    init(_ question: TermsQuestion) {
        self.question = question
        asked = TermsClause.Bits(question)
        best = Array(repeating: nil, count: TermsParameter.all.count)
    }

    mutating func setAside(_ agreement: TermsAgreement, _ reason: SetAside.Reason) {
        aside.agreements.append((agreement.id, reason))
    }

    /// - Parameter isBorrowers: whether these are the borrower's own rules, heard over its readers alone, or the lender's, heard over the
    ///   rest; nil for clauses that speak of everything.
    mutating func hear(_ clauses: [TermsClause], ofBorrower isBorrowers: Bool? = nil) {
        for clause in clauses {
            if let reason = clause.objection(question, asked) {
                // Of the standard only what holds is told: nobody wrote the rest.
                if !clause.isStandard { aside.clauses.append((clause, reason)) }
                continue
            }
            for (index, value) in clause.values {
                if let isBorrowers, (TermsParameter.guardianByIndex[index] == .borrower) != isBorrowers { continue }
                let own = TermsParameter.servicesByIndex[index]
                guard own.isEmpty || !own.isDisjoint(with: asked.service) else { continue }
                weigh(clause, value, index)
            }
        }
    }

    private mutating func weigh(_ clause: TermsClause, _ value: ParameterValue, _ index: Int) {
        let new = Candidate(clause: clause, value: value)
        guard let old = best[index] else {
            best[index] = new
            return
        }
        if clause.isStandard, !old.clause.isStandard { return }
        let wins =
            clause.rank == old.clause.rank
            ? TermsParameter.all[index].spec.holds(value, over: old.value) : clause.rank > old.clause.rank
        if wins { best[index] = new }
        if !clause.isStandard { aside.losers.append((index, wins ? old : new, nil)) }
    }

    /// A library's own stricter rule holds over its items, whatever was agreed of items in general, and over its readers in any case.
    mutating func guarded(_ index: Int, by rules: [TermsClause], of library: LibraryID) {
        guard let agreed = best[index] else { return }
        let spec = TermsParameter.all[index].spec
        var own: Candidate?
        for clause in rules {
            guard clause.objection(question, asked) == nil, let value = clause.value(at: index) else { continue }
            let isBetter = own.map {
                clause.rank > $0.clause.rank || (clause.rank == $0.clause.rank && spec.holds(value, over: $0.value))
            }
            if isBetter ?? true { own = Candidate(clause: clause, value: value) }
        }
        guard let own, own.clause !== agreed.clause, spec.holds(own.value, over: agreed.value) else { return }
        if spec.guardian == .lender, agreed.clause.rank.value(of: .item) >= own.clause.rank.value(of: .item),
            agreed.clause.rank.value(of: .agreed) == 2
        {
            return
        }
        best[index] = own
        aside.losers.removeAll { $0.0 == index && $0.1.clause === own.clause }
        aside.losers.append((index, agreed, .guarded(by: library)))
    }

    func service() -> Candidate? { best[TermsParameter.service.index] }

    /// What holds so far, whether the service is on or not: for what an agreement fixes of itself.
    func value(of parameter: TermsParameter) -> ParameterValue? { best[parameter.index]?.value }

    func finished(_ state: Terms.Service) -> Terms {
        var terms: [Term] = []
        if case .on = state {
            terms.reserveCapacity(24)
            for index in best.indices {
                guard let found = best[index] else { continue }
                terms.append(Term(parameter: TermsParameter.all[index], value: found.value, source: found.clause.source))
            }
        }
        var aside = aside
        aside.winners = best
        return Terms(
            question: question, service: state, terms: terms, objections: objections(terms), aside: aside)
    }

    private func objections(_ terms: [Term]) -> [Terms.Objection] {
        var found: [Terms.Objection] = []
        for term in terms {
            switch (term.parameter, term.value) {
            case (.lending, .choice(.notLent)): found.append(.notLent(term))
            case (.lending, .choice(.onSite)): found.append(.onSiteOnly(term))
            case (.openTo, .choice(.closed)) where question.patronCategory != nil: found.append(.readersNotServed(term))
            case (.newItemMonths, .number(let months)):
                guard months > 0, let received = question.item.received else { continue }
                let until = received.adding(months: months)
                if question.day < until { found.append(.newItem(until: until, term)) }
            default: continue
            }
        }
        return found
    }
}

/// What a search passed over, kept as it came; told in words only when somebody asks.
struct Aside: Sendable {
    var agreements: [(AgreementID, SetAside.Reason)] = []
    var clauses: [(TermsClause, SetAside.Reason)] = []
    /// Nil as the reason: the one that the table gives.
    var losers: [(Int, TermsSearch.Candidate, SetAside.Reason?)] = []
    var winners: [TermsSearch.Candidate?] = []

    func told(_ terms: [Term]) -> [SetAside] {
        agreements.map { SetAside(source: nil, agreement: $0, parameter: nil, value: nil, reason: $1) }
            + clauses.map { SetAside(source: $0.source, agreement: $0.source.agreement, parameter: nil, value: nil, reason: $1) }
            + losers.map { index, loser, reason in
                let step = winners[index].flatMap { $0.clause.rank.difference(from: loser.clause.rank) }
                return SetAside(
                    source: loser.clause.source, agreement: loser.clause.source.agreement,
                    parameter: TermsParameter.all[index],
                    value: loser.value, reason: reason ?? step.map { .precedence($0) } ?? .equalStanding)
            }
    }
}
