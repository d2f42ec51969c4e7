import Agreements
import Commons
import Store
import Testing

/// From a draft to a text that all accept and approve (S128, S160).
@Suite struct NegotiationTests {
    @Test func `an agreement walks from draft to active, and only then are there terms`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.draft().id
            #expect(try those.state(id) == .draft)
            #expect(try those.terms(those.a, those.b).service == .off(.noAgreement))
            try those.agreements.propose(id, for: those.a, by: those.person(.librarian, those.a))
            #expect(try those.state(id) == .proposed)
            let accepted = try those.agreements.accept(id, version: 1, for: those.b, by: those.person(.deputy, those.b))
            #expect(accepted.state == .negotiated)
            #expect(try !those.terms(those.a, those.b).isOn)
            try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.state(id) == .negotiated)
            #expect(try !those.terms(those.a, those.b).isOn, "one side alone activates nothing")
            let active = try those.agreements.approve(id, version: 1, for: those.b, by: those.person(.principal, those.b))
            #expect(active.state == .active && active.starts == those.today)
            let terms = try those.terms(those.a, those.b)
            #expect(terms.isOn && terms.number(.loanDays) == 14)
            #expect(terms[.loanDays]?.source == .clause(id, version: 1, ordinal: 2, key: "loan-period"))
            let verbs = try those.agreements.dossier(id, by: those.person(.librarian, those.b)).history.map(\.verb)
            #expect(
                verbs.reversed() == [
                    "agreement.draft", "agreement.signatory", "agreement.propose", "agreement.accept", "agreement.settle",
                    "agreement.approve", "agreement.approve", "agreement.approved-by-all", "agreement.activate",
                ])
        }
    }

    @Test func `one side changes the loan period: a new version, shown as a difference, and approvals of the old are void`()
        throws
    {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            try those.agreements.revise(id, by: those.person(.librarian, those.b)) { text in
                text.clauses[1].values[.loanDays] = .number(21)
            }
            #expect(try those.state(id) == .draft)
            let dossier = try those.agreements.dossier(id, by: those.person(.librarian, those.a))
            #expect(dossier.versions.count == 2 && dossier.approvals.isEmpty)
            let differences = dossier.versions[1].text.differences(from: dossier.versions[0].text, .indonesian)
            #expect(
                differences.map { "\($0.clause ?? "") \($0.before ?? "") → \($0.after ?? "")" } == [
                    "loan-period 14 hari → 21 hari"
                ])
            #expect(dossier.versions[0].digest?.count == 64 && dossier.versions[1].digest == nil)
            try those.agreements.propose(id, for: those.b, by: those.person(.librarian, those.b))
            #expect(throws: AgreementError.withdrawnText) {
                try those.agreements.accept(id, version: 1, for: those.a, by: those.person(.librarian, those.a))
            }
            try those.agreements.accept(id, version: 2, for: those.a, by: those.person(.librarian, those.a))
            #expect(throws: AgreementError.withdrawnText) {
                try those.agreements.approve(id, version: 1, for: those.a, by: those.person(.principal, those.a))
            }
            try those.approve(id)
            #expect(try those.terms(those.a, those.b).number(.loanDays) == 21)
        }
    }

    @Test func `a proposed text cannot be changed, and a draft not over somebody's shoulder`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.draft().id
            var text = those.text([those.a, those.b])
            text.title = "Judul lain"
            try those.agreements.edit(id, revision: 1, text, by: those.coordinator)
            #expect(throws: AgreementError.editedMeanwhile) {
                try those.agreements.edit(id, revision: 1, text, by: those.person(.librarian, those.b))
            }
            try those.agreements.edit(id, revision: 2, text, by: those.person(.librarian, those.b))
            try those.agreements.propose(id, for: those.a, by: those.person(.librarian, those.a))
            #expect(throws: AgreementError.notNow(.edit, .proposed)) {
                try those.agreements.edit(id, revision: 3, text, by: those.person(.librarian, those.a))
            }
        }
    }

    @Test func `what is missing is told before it can be proposed`() throws {
        try AgreeingLibraries.with { those throws in
            func refusal(_ change: (inout AgreementText) -> Void, _ form: AgreementForm = .pks) throws -> AgreementError? {
                var text = those.text([those.a, those.b])
                change(&text)
                let id = try those.draft([those.a, those.b], text, form: form).id
                do {
                    try those.agreements.propose(id, for: those.a, by: those.person(.librarian, those.a))
                    return nil
                } catch let error as AgreementError { return error }
            }
            #expect(try refusal { $0.title = " " } == .titleMissing)
            #expect(try refusal { $0.factors[.rationale] = nil } == .reasonMissing)
            #expect(try refusal { $0.benefits.removeLast() } == .benefitMissing(those.b))
            #expect(try refusal { $0.benefits[0].text = "\n" } == .benefitMissing(those.a))
            #expect(try refusal { $0.programme = .init(.extends) } == .baselineMissing)
            #expect(try refusal { $0.programme = .init(.extends, baseline: "12 judul setahun") } == nil)
            #expect(try refusal { $0.clauses = [] } == .noClause)
            #expect(try refusal({ $0.clauses = [] }, .mou) == nil)
            #expect(try refusal { $0.ends = $0.starts.adding(days: -1) } == .endsBeforeItStarts)
            #expect(try refusal({ _ in }, .oral) == .oralRecordMissing)
            #expect(try refusal { $0.clauses[1].values[.loanDays] = .number(999) } == .outOfRange(.loanDays, 999))
            #expect(try refusal { $0.clauses[1].scope.lender = those.d } == .notAParty(those.d))
            #expect(try refusal { $0.clauses[1].key = "nothing" } == .unknownClause("nothing"))
            #expect(try refusal { $0.drivers = [String(repeating: "x", count: 9_000)] } != nil)
        }
    }

    @Test func `comments stand at their clause, and a clause that is not there takes none`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            try those.agreements.comment(id, clause: "loan-period", " Terlalu singkat? ", by: those.person(.librarian, those.b))
            try those.agreements.comment(id, "Mohon dibaca.", by: those.coordinator)
            #expect(throws: AgreementError.unknownClause("copyright")) {
                try those.agreements.comment(id, clause: "copyright", "?", by: those.person(.librarian, those.b))
            }
            #expect(throws: AgreementError.nothingSaid) {
                try those.agreements.comment(id, " \n", by: those.person(.librarian, those.b))
            }
            let comments = try those.agreements.dossier(id, by: those.person(.librarian, those.a)).comments
            #expect(comments.map(\.text) == ["Terlalu singkat?", "Mohon dibaca."])
            #expect(comments.map(\.clause) == ["loan-period", nil] && comments.map(\.library) == [those.b, nil])
        }
    }

    @Test func `a refusal sends the text back to be drafted, with its reason`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated().id
            try those.agreements.refuse(
                id, for: those.b, reason: "Belum ada wakil pustakawan.", by: those.person(.principal, those.b))
            let dossier = try those.agreements.dossier(id, by: those.person(.librarian, those.a))
            #expect(dossier.agreement.state == .draft && dossier.agreement.version == 2)
            #expect(dossier.comments.map(\.text) == ["Belum ada wakil pustakawan."])
        }
    }

    @Test func `an approval may be taken back until the agreement is in force`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.negotiated(
                [those.a, those.b], those.text([those.a, those.b], starts: those.today.adding(days: 5))
            ).id
            try those.approve(id)
            #expect(try those.state(id) == .approved)
            try those.agreements.retract(id, for: those.b, by: those.person(.principal, those.b))
            #expect(try those.state(id) == .negotiated)
            #expect(try !those.terms(those.a, those.b, on: those.today.adding(days: 6)).isOn)
            try those.agreements.approve(id, version: 1, for: those.b, by: those.person(.principal, those.b))
            those.hands.pass(days: 5)
            #expect(throws: AgreementError.notNow(.retract, .active)) {
                try those.agreements.retract(id, for: those.b, by: those.person(.principal, those.b))
            }
        }
    }

    @Test func `who drafts puts no words into another party's mouth: its signatory is its own to name`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.agreements.draft(
                .pks, [those.party(those.a), those.party(those.b)], those.text([those.a, those.b]),
                by: those.person(.librarian, those.a)
            ).id
            let dossier = try those.agreements.dossier(id, by: those.person(.librarian, those.b))
            #expect(dossier.agreement.party(those.a)?.signatory == those.number(.principal, those.a))
            #expect(dossier.agreement.party(those.b)?.signatory == nil)
            #expect(throws: NotAllowed.self) {
                try those.agreements.setSignatory(id, those.party(those.b), by: those.person(.librarian, those.a))
            }
        }
    }

    @Test func `the table leads from every state to an end, and each step is told in two languages`() {
        for step in AgreementLifecycle.table {
            #expect(!step.message.indonesian.isEmpty && !step.message.english.isEmpty)
            #expect(AgreementLifecycle.table.filter { $0.from == step.from && $0.action == step.action }.count == 1)
        }
        for state in AgreementState.allCases where state != .withdrawn {
            #expect(AgreementLifecycle.table.contains { $0.from == state }, "\(state) has no way on")
        }
        var reached: Set<AgreementState> = [.draft]
        for _ in AgreementState.allCases {
            reached.formUnion(AgreementLifecycle.table.filter { reached.contains($0.from) }.map(\.to))
        }
        #expect(reached == Set(AgreementState.allCases))
        #expect(Set(AgreementLifecycle.table.map(\.action)) == Set(AgreementAction.allCases))
        // Nothing takes effect but through all signatories and the program.
        let entries = AgreementLifecycle.table.filter { !$0.from.isInForce && $0.from != .ended && $0.to.isInForce }
        #expect(entries.map(\.who) == [.system] && entries.map(\.from) == [.approved])
        #expect(AgreementLifecycle.table.filter { $0.to == .approved && $0.from != .approved }.map(\.who) == [.system])
    }
}
