public import Commons

extension AgreementText {
    /// What is missing or wrong before this text may be proposed; empty when nothing is.
    public func problems(form: AgreementForm, parties: [LibraryID]) -> [AgreementError] {
        var found: [AgreementError] = []
        if Set(parties).count < 2 { found.append(.tooFewParties) }
        if title.allSatisfy(\.isWhitespace) { found.append(.titleMissing) }
        if (factors[.rationale] ?? "").allSatisfy(\.isWhitespace) { found.append(.reasonMissing) }
        for library in parties
        where !benefits.contains(where: { $0.library == library && !$0.text.allSatisfy(\.isWhitespace) }) {
            found.append(.benefitMissing(library))
        }
        if programme.kind == .extends, (programme.baseline ?? "").allSatisfy(\.isWhitespace) { found.append(.baselineMissing) }
        if clauses.isEmpty, form != .mou { found.append(.noClause) }
        if let ends, ends < starts { found.append(.endsBeforeItStarts) }
        if form == .oral {
            let isTold = oral.map { !$0.place.isEmpty && !$0.witnesses.isEmpty && !$0.summary.isEmpty } ?? false
            if !isTold { found.append(.oralRecordMissing) }
        }
        for clause in clauses {
            found += clause.problems(parties: Set(parties))
            if ClauseLibrary.shared[clause.key] == nil { found.append(.unknownClause(clause.key)) }
        }
        return found + details.problems(parties: Set(parties)) + tooLong
    }

    private var tooLong: [AgreementError] {
        var found: [AgreementError] = []
        func check(_ text: String?, _ limit: Int) {
            if let text, text.utf8.count > limit { found.append(.tooLong(String(text.prefix(40)))) }
        }
        check(title, 400)
        check(programme.baseline, 2_000)
        for text in drivers + Array(factors.values) + benefits.map(\.text) + clauses.compactMap(\.remark) { check(text, 8_000) }
        for text in (oral.map { [$0.place, $0.summary] + $0.witnesses }) ?? [] { check(text, 4_000) }
        if clauses.count > 200 || drivers.count > 50 || (oral?.witnesses.count ?? 0) > 20 { found.append(.tooLong(title)) }
        return found
    }
}
