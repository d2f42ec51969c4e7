import Commons
import Membership
import Store
import Testing

@testable import Agreements

/// What a party that has left may still do, and what the others may without it.
@Suite struct PartyLeftTests {
    /// Three agree, the third leaves, and its notice is over.
    private static func left(_ those: AgreeingLibraries, _ text: AgreementText? = nil) throws -> AgreementID {
        let id = try those.active([those.a, those.b, those.c], text).id
        try those.agreements.giveNotice(id, for: those.c, by: those.person(.principal, those.c))
        those.hands.pass(days: 91)
        try those.agreements.runDueJobs()
        return id
    }

    @Test func `who has left may look at what they signed and has no say any more`() throws {
        try AgreeingLibraries.with { those in
            let id = try Self.left(those)
            let (principal, staff) = (those.person(.principal, those.c), those.person(.librarian, those.c))
            let dossier = try those.agreements.dossier(id, by: staff)
            #expect(dossier.steps.isEmpty && dossier.comments.isEmpty)
            #expect(throws: NotAllowed.self) { try those.agreements.suspend(id, for: those.c, by: principal) }
            #expect(throws: NotAllowed.self) { try those.agreements.suspend(id, for: those.a, by: principal) }
            #expect(throws: NotAllowed.self) { try those.agreements.amend(id, clauses: [], by: staff) }
            #expect(throws: NotAllowed.self) { try those.agreements.review(id, notes: "Dari luar.", by: staff) }
            #expect(throws: NotAllowed.self) {
                try those.agreements.promise(
                    id, for: those.c, what: "Mengirim", measure: "kiriman", due: those.today.adding(days: 9), by: staff)
            }
            #expect(throws: NotAllowed.self) { try those.agreements.takeBackNotice(id, for: those.c, by: principal) }
            try those.agreements.review(id, notes: "Setelah C keluar.", by: those.person(.librarian, those.a))
            #expect(try those.agreements.dossier(id, by: staff).reviews.isEmpty)
            #expect(try those.agreements.dossier(id, by: those.person(.librarian, those.b)).reviews.count == 1)
            let there = try those.database.read { try Agreements.circle(of: id, on: those.today, $0)?.libraries }
            #expect(there == [those.a, those.b], "it is invited to no meeting")
            #expect(try those.database.read { try Agreements.engagements(of: those.c, on: those.today, $0) }.isEmpty)
            #expect(try those.agreements.health(library: those.c, by: principal).inForce == 0)
        }
    }

    @Test func `the others amend, and take in a newcomer, without whoever has left`() throws {
        try AgreeingLibraries.with { those in
            var text = those.text([those.a, those.b, those.c])
            text.clauses.append(contentsOf: ClauseLibrary.shared.clauses(["joining"]))
            let id = try Self.left(those, text)
            let staff = those.person(.librarian, those.a)
            let addendum = try those.agreements.amend(id, clauses: [AgreeingLibraries.loanDays(30)], by: staff)
            #expect(addendum.libraries == [those.a, those.b])
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            #expect(try those.terms(those.a, those.b).number(.loanDays) == 30)
            #expect(throws: AgreementError.leftBefore(those.c)) {
                try those.agreements.join(id, those.party(those.c), benefit: "Kembali.", by: staff)
            }
            let paper = try those.agreements.join(id, those.party(those.d), benefit: "Ikut.", by: staff)
            #expect(paper.libraries == [those.a, those.b, those.d])
            try those.agreements.setSignatory(paper.id, those.party(those.d), by: those.person(.librarian, those.d))
            try those.settle(paper.id)
            try those.approve(paper.id)
            #expect(try those.terms(those.d, those.b).number(.loanDays) == 30)
            #expect(try !those.terms(those.d, those.c).isOn)
        }
    }

    @Test func `while one is leaving the others review, amend, suspend and give notice; it ends with the last but one`() throws {
        try AgreeingLibraries.with { those in
            let id = try those.active([those.a, those.b, those.c]).id
            let principals = [those.a, those.b, those.c].map { those.person(.principal, $0) }
            try those.agreements.giveNotice(id, for: those.c, by: principals[2])
            #expect(throws: AgreementError.alreadyDone) { try those.agreements.giveNotice(id, for: those.c, by: principals[2]) }
            try those.agreements.review(id, notes: "Tetap jalan.", by: those.person(.librarian, those.a))
            #expect(try those.state(id) == .leaving)
            _ = try those.agreements.amend(
                id, clauses: [AgreeingLibraries.loanDays(30)], by: those.person(.librarian, those.a))
            try those.agreements.suspend(id, for: those.a, by: principals[0])
            #expect(try those.state(id) == .suspended && !those.terms(those.a, those.b).isOn)
            try those.agreements.resume(id, for: those.a, by: principals[0])
            #expect(try those.state(id) == .leaving && those.terms(those.a, those.c).isOn)
            those.hands.pass(days: 10)
            try those.agreements.giveNotice(id, for: those.b, by: principals[1])
            let end = try those.agreements.dossier(id, by: principals[0]).agreement.ends
            #expect(end == those.today.adding(days: 90), "with B only A is left")
            try those.agreements.takeBackNotice(id, for: those.c, by: principals[2])
            #expect(try those.agreements.dossier(id, by: principals[0]).agreement.ends == those.today.adding(days: 354))
            those.hands.pass(days: 91)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .active && those.terms(those.a, those.c).isOn && !those.terms(those.a, those.b).isOn)
        }
    }

    @Test func `notice while it rests leaves it resting, and whoever is left may wake it once the sleeper is gone`() throws {
        try AgreeingLibraries.with { those in
            let id = try those.active([those.a, those.b, those.c]).id
            try those.agreements.suspend(id, for: those.c, by: those.person(.principal, those.c))
            try those.agreements.giveNotice(id, for: those.c, by: those.person(.principal, those.c))
            #expect(try those.state(id) == .suspended)
            #expect(throws: AgreementError.notTheSignatory) {
                try those.agreements.resume(id, for: those.a, by: those.person(.principal, those.a))
            }
            those.hands.pass(days: 91)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .suspended && !those.terms(those.a, those.b).isOn, "the list says what terms say")
            try those.agreements.resume(id, for: those.a, by: those.person(.principal, those.a))
            #expect(try those.state(id) == .active && those.terms(those.a, those.b).isOn)
        }
    }

    @Test func `what was asked of a past day stays as it was, when it rested and when a library had other rules`() throws {
        try AgreeingLibraries.with { those in
            // The text is silent on loan days, so the lender's own rule answers.
            let services = Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan]))
            let id = try those.active(nil, those.text([those.a, those.b], [services])).id
            let principal = those.person(.principal, those.a)
            let staff = those.person(.librarian, those.a)
            try those.agreements.setRules(those.a, [Clause("loan-period", [.loanDays: .number(9)])], by: staff)
            let first = those.today
            those.hands.pass(days: 5)
            try those.agreements.suspend(id, for: those.a, by: principal)
            those.hands.pass(days: 5)
            try those.agreements.resume(id, for: those.a, by: principal)
            try those.agreements.setRules(those.a, [Clause("loan-period", [.loanDays: .number(3)])], by: staff)
            try those.agreements.follow()
            for (day, days) in [(0, 9), (4, 9), (5, nil), (9, nil), (10, 3), (11, 3)] as [(Int, Int?)] {
                let terms = try those.terms(those.a, those.b, on: first.adding(days: day))
                #expect(terms.isOn == (days != nil) && terms.number(.loanDays) == days, "day \(day)")
                let memory = those.agreements.terms(terms.question)
                #expect(memory.isOn == terms.isOn && memory.number(.loanDays) == terms.number(.loanDays), "day \(day)")
            }
            // Suspended and taken up on one day: it did not rest.
            try those.agreements.suspend(id, for: those.a, by: principal)
            try those.agreements.resume(id, for: those.a, by: principal)
            #expect(try those.terms(those.a, those.b).isOn)
        }
    }

    @Test func `the notice period is the addendum's once it is in force`() throws {
        try AgreeingLibraries.with { those in
            let id = try those.active().id
            let addendum = try those.agreements.amend(
                id, clauses: [Clause("notice", [.noticeDays: .number(30)])], by: those.person(.librarian, those.a))
            those.hands.pass(days: 1)
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            try those.agreements.giveNotice(id, for: those.a, by: those.person(.principal, those.a))
            let last = try those.agreements.dossier(id, by: those.person(.principal, those.b)).agreement.ends
            #expect(last == those.today.adding(days: 30))
            #expect(try those.terms(those.a, those.b).number(.noticeDays) == 30, "as terms answer")
        }
    }

    @Test func `papers end with what they belong to, are reminded of and counted with it, and drafts are off the tables`() throws
    {
        try AgreeingLibraries.with { those in
            var text = those.text([those.a, those.b], days: 60)
            text.clauses.append(contentsOf: ClauseLibrary.shared.clauses(["joining"]))
            let id = try those.active([those.a, those.b], text).id
            let staff = those.person(.librarian, those.a)
            let paper = try those.agreements.join(id, those.party(those.c), benefit: "Ikut.", by: staff)
            try those.agreements.setSignatory(paper.id, those.party(those.c), by: those.person(.librarian, those.c))
            try those.settle(paper.id)
            try those.approve(paper.id)
            let draft = try those.agreements.amend(id, clauses: [AgreeingLibraries.loanDays(30)], by: staff)
            let libraries = [those.a, those.b, those.c]
            #expect(try those.database.read { try Agreements.countInForce(among: libraries, $0) } == 1)
            #expect(try those.agreements.health(library: those.a, by: staff).inForce == 1)
            #expect(try those.database.read { try Agreements.reminders(on: those.today.adding(days: 35), $0) }.map(\.id) == [id])
            those.hands.pass(days: 40)
            let tasks = try those.agreements.tasks(limit: 20, by: staff).tasks
            #expect(tasks.filter { if case .ends = $0.kind { true } else { false } }.map(\.agreement) == [id])
            those.hands.pass(days: 21)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .ended && those.state(paper.id) == .ended && those.state(draft.id) == .withdrawn)
            #expect(
                try those.database.read { try Agreements.engagements(of: those.c, inForce: true, on: those.today, $0) }.isEmpty)
        }
    }

    @Test func `a statement is taken back by others alone, and then the day counts again`() throws {
        try AgreeingLibraries.with { those in
            let id = try those.active().id
            let (own, other) = (those.person(.librarian, those.a), those.person(.librarian, those.b))
            let promise = try those.agreements.promise(
                id, for: those.a, what: "Mengirim daftar", measure: "daftar terkirim", due: those.today.adding(days: 5), by: own)
            those.hands.pass(days: 6)
            try those.agreements.state(promise.id, .missed, by: other)
            #expect(throws: AgreementError.secondPersonNeeded) { try those.agreements.state(promise.id, .pending, by: own) }
            try those.agreements.state(promise.id, .pending, by: other)
            let now = try #require(try those.agreements.dossier(id, by: own).commitments.first)
            #expect(now.stated == nil && now.standing(on: those.today) { _ in nil } == .missed)
        }
    }
}
