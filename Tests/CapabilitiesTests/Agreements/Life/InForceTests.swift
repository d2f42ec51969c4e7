import Agreements
import Commons
import Store
import Testing

/// Suspended, amended, renewed, left, ended (S4, S139, S146).
@Suite struct InForceTests {
    @Test func `a suspended agreement rests, and only who suspended it wakes it`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            those.hands.pass(days: 2)
            try those.agreements.suspend(id, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.terms(those.b, those.a).service == .off(.noneInForce))
            #expect(throws: AgreementError.notTheSignatory) {
                try those.agreements.resume(id, for: those.b, by: those.person(.principal, those.b))
            }
            try those.agreements.resume(id, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.terms(those.b, those.a).isOn)
        }
    }

    @Test func `an addendum changes one value and leaves the rest; it rests and ends with what it amends`() throws {
        try AgreeingLibraries.with { those throws in
            let base = try those.active().id
            let addendum = try those.agreements.amend(
                base, clauses: [AgreeingLibraries.loanDays(30)], by: those.person(.librarian, those.b))
            #expect(addendum.form == .addendum && addendum.base == base)
            #expect(try those.terms(those.a, those.b).number(.loanDays) == 14, "a draft changes nothing")
            those.hands.pass(days: 1)
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            let terms = try those.terms(those.a, those.b)
            #expect(terms.number(.loanDays) == 30 && terms[.loanDays]?.source.agreement == addendum.id)
            #expect(terms.service == .on(.clause(base, version: 1, ordinal: 1, key: "services")))
            #expect(
                terms.setAside.contains {
                    $0.agreement == base && $0.parameter == .loanDays && $0.reason == .precedence(.effective)
                })
            try those.agreements.suspend(base, for: those.a, by: those.person(.principal, those.a))
            #expect(try !those.terms(those.a, those.b).isOn)
            try those.agreements.resume(base, for: those.a, by: those.person(.principal, those.a))
            #expect(throws: AgreementError.notNow(.amend, .active)) {
                try those.agreements.amend(addendum.id, clauses: [], by: those.person(.librarian, those.a))
            }
            those.hands.pass(days: 400)
            try those.agreements.runDueJobs()
            #expect(try those.state(base) == .ended && those.state(addendum.id) == .ended)
        }
    }

    @Test func `a renewal is pre-filled with its addenda worked in, and takes over on its day`() throws {
        try AgreeingLibraries.with { those throws in
            let base = try those.active().id
            let addendum = try those.agreements.amend(
                base, clauses: [AgreeingLibraries.loanDays(30)], by: those.person(.librarian, those.a))
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            let last = try #require(try those.agreements.dossier(base, by: .operatorAtConsole).agreement.ends)
            let next = try those.agreements.renew(base, by: those.person(.librarian, those.a))
            let text = try #require(try those.agreements.dossier(next.id, by: those.person(.librarian, those.b)).text)
            #expect(text.starts == last.adding(days: 1) && text.ends == last.adding(days: 365))
            #expect(text.clauses.compactMap { $0.values[.loanDays]?.number } == [30])
            #expect(text.benefits.count == 2 && next.party(those.b)?.signatory == those.number(.principal, those.b))
            try those.settle(next.id)
            try those.approve(next.id)
            #expect(try those.terms(those.a, those.b, on: last).number(.loanDays) == 30)
            #expect(try those.terms(those.a, those.b, on: last)[.loanDays]?.source.agreement == addendum.id)
            #expect(try those.terms(those.a, those.b, on: last.adding(days: 1))[.loanDays]?.source.agreement == next.id)
            those.hands.pass(days: 365)
            try those.agreements.runDueJobs()
            #expect(try those.state(base) == .ended && those.state(next.id) == .active)
        }
    }

    @Test func `of two parties one leaves: in force until the notice is over, then ended`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            try those.agreements.giveNotice(id, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.state(id) == .leaving)
            #expect(try those.terms(those.a, those.b, on: those.today.adding(days: 90)).isOn)
            #expect(try !those.terms(those.a, those.b, on: those.today.adding(days: 91)).isOn)
            try those.agreements.takeBackNotice(id, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.terms(those.a, those.b, on: those.today.adding(days: 91)).isOn)
            #expect(try those.state(id) == .active)
            try those.agreements.giveNotice(id, for: those.b, by: those.person(.principal, those.b))
            those.hands.pass(days: 91)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .ended)
        }
    }

    @Test func `of three parties one leaves and the others go on`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active([those.a, those.b, those.c]).id
            try those.agreements.giveNotice(id, for: those.c, by: those.person(.principal, those.c))
            those.hands.pass(days: 91)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .active)
            #expect(try those.terms(those.a, those.b).isOn && !those.terms(those.a, those.c).isOn)
        }
    }

    @Test func `a library joins by a paper that all sign, and then has the same terms, addenda included`() throws {
        try AgreeingLibraries.with { those throws in
            var text = those.text([those.a, those.b])
            let clause = AgreementError.unknownClause("joining")
            let without = try those.active([those.a, those.d]).id
            #expect(throws: clause) {
                try those.agreements.join(without, those.party(those.c), benefit: "Ikut.", by: those.person(.librarian, those.a))
            }
            text.clauses.append(contentsOf: ClauseLibrary.shared.clauses(["joining"]))
            let id = try those.active([those.a, those.b], text).id
            let addendum = try those.agreements.amend(
                id, clauses: [AgreeingLibraries.loanDays(30)], by: those.person(.librarian, those.a))
            those.hands.pass(days: 1)
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            let paper = try those.agreements.join(
                id, those.party(those.c), benefit: "Ikut.", by: those.person(.librarian, those.a))
            let read = try those.agreements.dossier(paper.id, by: those.person(.librarian, those.c)).versions.last?.text.clauses
            #expect(read?.compactMap { $0.values[.loanDays] } == [.number(30)], "the newcomer reads what holds")
            try those.agreements.setSignatory(paper.id, those.party(those.c), by: those.person(.librarian, those.c))
            try those.settle(paper.id)
            #expect(try !those.terms(those.a, those.c).isOn)
            those.hands.pass(days: 1)
            try those.approve(paper.id)
            #expect(try those.terms(those.a, those.c).number(.loanDays) == 30)
            #expect(try !those.terms(those.a, those.c, on: those.today.adding(days: -1)).isOn)
            #expect(try those.terms(those.a, those.b).number(.loanDays) == 30, "the old members' terms are untouched")
        }
    }

    @Test func `an oral agreement is confirmed by both sides, and is made a written one`() throws {
        try AgreeingLibraries.with { those throws in
            var text = those.text([those.a, those.b])
            text.oral = .init(
                day: those.today, place: "Rapat contoh", witnesses: ["Saksi contoh"], summary: "Saling pinjam dua minggu.")
            let id = try those.active([those.a, those.b], text, form: .oral).id
            #expect(try those.terms(those.a, those.b).number(.loanDays) == 14)
            those.hands.pass(days: 3)
            let written = try those.agreements.writeDown(id, by: those.person(.librarian, those.b))
            #expect(written.form == .pks && written.relation == .writesDown)
            try those.settle(written.id)
            try those.approve(written.id)
            #expect(try those.state(id) == .ended)
            #expect(try those.terms(those.a, those.b)[.loanDays]?.source.agreement == written.id)
            #expect(throws: AgreementError.self) {
                try those.agreements.writeDown(written.id, by: those.person(.librarian, those.b))
            }
        }
    }

    @Test func `reminders come 90, 30 and 7 days before the end, and a moved end moves them`() throws {
        let starts = try #require(CalendarDay("2026-01-01"))
        let ends = try #require(CalendarDay("2026-12-31"))
        #expect(Reminders.due(starts: starts, ends: ends).map(\.day.iso) == ["2026-10-02", "2026-12-01", "2026-12-24"])
        #expect(Reminders.due(starts: starts, ends: nil).isEmpty)
        #expect(Reminders.due(starts: starts, ends: starts.adding(days: 29)).map(\.daysBefore) == [7])
        #expect(Reminders.open(on: ends.adding(days: -91), starts: starts, ends: ends) == nil)
        #expect(Reminders.open(on: ends.adding(days: -90), starts: starts, ends: ends)?.daysBefore == 90)
        #expect(Reminders.open(on: ends.adding(days: -8), starts: starts, ends: ends)?.daysBefore == 30)
        #expect(Reminders.open(on: ends, starts: starts, ends: ends)?.daysBefore == 7)
        #expect(Reminders.open(on: ends.adding(days: 1), starts: starts, ends: ends) == nil)
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            those.hands.pass(days: 280)
            #expect(try those.agreements.list(by: those.person(.librarian, those.a)).map(\.reminder?.daysBefore) == [90])
            #expect(try those.agreements.dossier(id, by: those.person(.librarian, those.a)).reminders.count == 3)
        }
    }

    @Test func `a commitment is kept by what is counted or by the others' word, and missed when its day passes`() throws {
        try AgreeingLibraries.with { those throws in
            let id = try those.active().id
            let staff = those.person(.librarian, those.a)
            func promise(_ what: String, _ target: Int?) throws -> Commitment {
                try those.agreements.promise(
                    id, for: those.a, what: what, measure: "loans", target: target, due: those.today.adding(days: 30), by: staff)
            }
            let counted = try promise("Meminjamkan 50 judul", 50)
            let told = try promise("Melatih wakil pustakawan", nil)
            let late = try promise("Menata label", nil)
            #expect(counted.standing(on: those.today, { _ in 49 }) == .pending)
            #expect(counted.standing(on: those.today, { _ in 50 }) == .kept)
            #expect(counted.standing(on: those.today.adding(days: 31), { _ in 49 }) == .missed)
            #expect(throws: AgreementError.secondPersonNeeded) { try those.agreements.state(told.id, .kept, by: staff) }
            try those.agreements.state(told.id, .kept, by: those.person(.librarian, those.b))
            try those.agreements.state(late.id, .missed, by: staff)
            those.hands.pass(days: 31)
            let review = try those.agreements.review(id, notes: "Rapat tahunan", measured: { _ in 49 }, by: staff)
            #expect(review.kept == 1 && review.missed == 2 && review.pending == 0)
            #expect(try those.state(id) == .reviewed && those.terms(those.a, those.b).isOn)
            try those.agreements.carryOn(id, for: those.b, by: those.person(.librarian, those.b))
            #expect(try those.state(id) == .active)
            #expect(try those.agreements.dossier(id, by: staff).reviews == [review])
            #expect(review.numbers.map(\.figure) == [49, 49, 49])
            #expect(review.numbers.map(\.standing) == [.missed, .kept, .missed] && review.numbers[0].commitment == counted.id)
            let next = try those.agreements.renew(id, measured: { _ in 49 }, by: staff)
            let drivers = try those.agreements.dossier(next.id, by: staff).text?.drivers
            #expect(drivers?.last?.contains("1 janji ditepati, 2 tidak ditepati") == true)
        }
    }

    @Test func `conflicts with own rules and other agreements are told before signing, each with its rule`() throws {
        try AgreeingLibraries.with { those throws in
            try those.agreements.setRules(
                those.a,
                [
                    Clause("loan-period", [.loanDays: .number(7)]),
                    Clause("textbooks-stay", [.lending: .choice(.notLent)], scope: ClauseScope(itemClasses: [.textbook])),
                ], by: those.person(.librarian, those.a))
            try those.agreements.setRules(
                those.b, [Clause("ceilings", [.itemsPerPatron: .number(1)])], by: those.person(.librarian, those.b))
            let network = try those.active([those.a, those.b, those.c]).id
            let clauses =
                those.text([those.a, those.b]).clauses + [
                    Clause("ceilings", [.itemsPerPatron: .number(5)], scope: ClauseScope(services: [.loan])),
                    Clause("lending", [.lending: .choice(.lent)], scope: ClauseScope(services: [.loan])),
                ]
            var text = those.text([those.a, those.b], clauses)
            text.clauses[1].values[.loanDays] = .number(21)
            let draft = try those.draft([those.a, those.b], text)
            let conflicts = try those.agreements.conflicts(draft.id, by: those.person(.librarian, those.b))
            func has(
                _ parameter: TermsParameter, _ lender: LibraryID, _ holds: String, _ aside: String, _ reason: SetAside.Reason
            ) -> Bool {
                conflicts.contains {
                    $0.aside.parameter == parameter && $0.lender == lender && $0.holds.value.code == holds
                        && $0.aside.value?.code == aside && $0.aside.reason == reason
                }
            }
            #expect(has(.loanDays, those.a, "21", "14", .precedence(.breadth)), "\(conflicts)")
            #expect(has(.loanDays, those.a, "21", "7", .precedence(.agreed)))
            #expect(has(.itemsPerPatron, those.a, "1", "5", .guarded(by: those.b)))
            #expect(has(.lending, those.a, "not-lent", "lent", .guarded(by: those.a)))
            #expect(!conflicts.contains { $0.lender == those.b && $0.aside.reason == .guarded(by: those.a) })
            #expect(conflicts.allSatisfy { !$0.aside.reason.phrase.indonesian.isEmpty })
            _ = network
        }
    }

    @Test func `the heat map tells ready, partly, blocked and unknown; what the system knows goes before a tick`() throws {
        try AgreeingLibraries.with { those throws in
            let staff = those.person(.librarian, those.a)
            try those.agreements.answer(those.a, "catalogued", .no, by: staff)
            try those.agreements.answer(those.a, "head-agrees", .yes, by: staff)
            try those.agreements.answer(those.a, "phone", .no, by: staff)
            #expect(throws: AgreementError.unknownClause("x")) { try those.agreements.answer(those.a, "x", .yes, by: staff) }
            let known = ReadinessFinding(.yes, source: .query("holding: COUNT"), figure: Phrase(same: "412"))
            let rows = try those.agreements.readiness(
                [those.a, those.b], network: those.network, facts: [those.a: ["catalogued": known]], by: those.coordinator)
            #expect(rows.map(\.library) == [those.a, those.b])
            #expect(rows[0].heat(.catalogue) == .partly && rows[0].findings["catalogued"] == known)
            #expect(rows[0].heat(.consent) == .partly && rows[0].heat(.equipment) == .blocked)
            #expect(rows[0].blockers.map(\.key) == ["phone"])
            #expect(ReadinessCondition.allCases.allSatisfy { rows[1].heat($0) == .unknown })
            #expect(Set(ReadinessQuestion.all.map(\.key)).count == ReadinessQuestion.all.count)
            #expect(Set(ReadinessQuestion.all.filter(\.isNeeded).map(\.condition)) == Set(ReadinessCondition.allCases))
            #expect(throws: NotAllowed.self) { try those.agreements.readiness([those.a], by: those.person(.librarian, those.d)) }
        }
    }

    @Test func `the public reads only what the parties opened, and no witness`() throws {
        try AgreeingLibraries.with { those throws in
            let hidden = try those.active().id
            var text = those.text([those.a, those.b])
            text.isPublic = true
            text.oral = .init(day: those.today, place: "Rapat", witnesses: ["Saksi contoh"], summary: "Saling pinjam.")
            let open = try those.active([those.a, those.b], text, form: .oral).id
            let drafted = try those.draft([those.a, those.b], text, form: .oral).id
            #expect(try those.agreements.published().map(\.agreement.id) == [open])
            #expect(try those.agreements.published(hidden) == nil && those.agreements.published(drafted) == nil)
            #expect(try those.agreements.published(open)?.text.oral?.witnesses == [])
        }
    }
}
