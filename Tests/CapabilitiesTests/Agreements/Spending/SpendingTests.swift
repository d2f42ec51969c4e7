import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Agreements

/// The register of what was spent, over the store.
@Suite struct SpendingTests {
    static let meeting = FactorDetails.Cost("Rapat", payer: nil, rupiah: 100_000)

    static func house(_ body: (AgreeingLibraries, AgreementID) throws -> Void) throws {
        try AgreeingLibraries.with { those in
            var text = those.text([those.a, those.b])
            text.details.costs = [meeting, FactorDetails.Cost("Label", payer: those.b, rupiah: 30_000)]
            try body(those, try those.active([those.a, those.b], text).id)
        }
    }

    @Test func `what a party spent is seen by all parties, against the budget`() throws {
        try Self.house { those, id in
            let note = SpendingNote(
                "  Kue rapat ", 40_001, line: Self.meeting.line, on: those.today, receipt: " 12/KW ")
            let made = try those.agreements.spend(id, for: those.a, note, by: those.person(.deputy, those.a))
            #expect(made.what == "Kue rapat" && made.receipt == "12/KW" && made.line == Self.meeting.line)
            let book = try those.agreements.spending(id, by: those.person(.principal, those.b))
            #expect(book.entries == [made] && book.report.spent == 40_001 && book.report.planned == 130_000)
            #expect(
                book.report.shares.map(\.bears) == [20_001, 20_000] && book.report.shares.map(\.balance) == [20_000, -20_000])
            // An office and the operator see figures, not what people wrote.
            for actor in [those.officer, .operatorAtConsole] {
                let seen = try those.agreements.spending(id, by: actor)
                #expect(seen.entries.isEmpty && seen.report == book.report)
            }
            #expect(throws: NotAllowed.self) { try those.agreements.spending(id, by: those.person(.librarian, those.c)) }
        }
    }

    @Test func `nobody writes for another party, before approval, of tomorrow, or without an amount`() throws {
        try Self.house { those, id in
            let own = those.person(.librarian, those.a)
            func spend(_ note: SpendingNote, for library: LibraryID? = nil, on other: AgreementID? = nil) throws {
                try those.agreements.spend(other ?? id, for: library ?? those.a, note, by: own)
            }
            let fine = SpendingNote("Ongkos", 1_000, on: those.today)
            #expect(throws: NotAllowed.self) { try spend(fine, for: those.b) }
            #expect(throws: AgreementError.notAParty(those.c)) { try spend(fine, for: those.c) }
            let draft = try those.draft().id
            #expect(throws: AgreementError.notNow(.review, .draft)) { try spend(fine, on: draft) }
            #expect(throws: AgreementError.dayToCome) { try spend(SpendingNote("O", 1, on: those.today.adding(days: 1))) }
            #expect(throws: AgreementError.notAnAmount(0)) { try spend(SpendingNote("O", 0, on: those.today)) }
            #expect(throws: AgreementError.notAnAmount(-5)) { try spend(SpendingNote("O", -5, on: those.today)) }
            #expect(throws: AgreementError.notAnAmount(5)) { try spend(SpendingNote("O", 5, inKind: "1 jam", on: those.today)) }
            #expect(throws: AgreementError.nothingSaid) { try spend(SpendingNote(" ", 5, on: those.today)) }
            #expect(throws: AgreementError.unknownCost("Bensin")) {
                try spend(SpendingNote("O", 5, line: CostLine("Bensin", payer: nil), on: those.today))
            }
            #expect(throws: AgreementError.notAParty(those.a)) { try spend(SpendingNote("O", 5, to: those.a, on: those.today)) }
            #expect(try those.agreements.spending(id, by: own).entries.isEmpty)
        }
    }

    @Test func `a wrong line stays and is taken back once, with a reason, by its own party`() throws {
        try Self.house { those, id in
            let own = those.person(.librarian, those.a)
            let wrong = try those.agreements.spend(
                id, for: those.a, SpendingNote("Kue", 400_000, line: Self.meeting.line, on: those.today), by: own)
            #expect(try those.agreements.spending(id, by: own).report.mark == .over)
            func takeBack(_ reason: String, by actor: Actor) throws -> Spending {
                try those.agreements.takeBack(wrong.id, of: id, reason: reason, by: actor)
            }
            #expect(throws: AgreementError.nothingSaid) { try takeBack(" ", by: own) }
            #expect(throws: NotAllowed.self) { try takeBack("Salah", by: those.person(.librarian, those.b)) }
            let counter = try takeBack("Salah ketik", by: those.person(.principal, those.a))
            #expect(counter.rupiah == -400_000 && counter.corrects == wrong.id && counter.reason == "Salah ketik")
            #expect(throws: AgreementError.alreadyDone) { try takeBack("Lagi", by: own) }
            #expect(throws: AgreementError.alreadyDone) {
                try those.agreements.takeBack(counter.id, of: id, reason: "Balik", by: own)
            }
            let book = try those.agreements.spending(id, by: own)
            #expect(book.entries.map(\.id) == [counter.id, wrong.id] && book.isTakenBack(wrong) && book.report.spent == 0)
            // Of another agreement it is unknown.
            let other = try those.active().id
            #expect(throws: AgreementError.unknownAgreement(wrong.id)) {
                try those.agreements.takeBack(wrong.id, of: other, reason: "x", by: own)
            }
        }
    }

    @Test func `an addendum's costs join the budget once it is agreed`() throws {
        try Self.house { those, id in
            let addendum = try those.agreements.amend(
                id, clauses: [AgreeingLibraries.loanDays(7)], by: those.person(.librarian, those.a))
            var text = try #require(try those.agreements.dossier(addendum.id, by: .operatorAtConsole).text)
            text.details.costs = [FactorDetails.Cost("Kotak buku", payer: nil, rupiah: 70_000)]
            try those.agreements.edit(addendum.id, revision: 1, text, by: those.person(.librarian, those.a))
            #expect(try those.agreements.spending(id, by: .operatorAtConsole).report.planned == 130_000)
            for library in [those.a, those.b] {
                try those.agreements.setSignatory(addendum.id, those.party(library), by: those.person(.librarian, library))
            }
            try those.settle(addendum.id)
            try those.approve(addendum.id)
            #expect(try those.agreements.spending(id, by: .operatorAtConsole).report.planned == 200_000)
            #expect(throws: AgreementError.spendOnTheBase) {
                try those.agreements.spend(
                    addendum.id, for: those.a, SpendingNote("Kotak", 5, on: those.today), by: those.person(.librarian, those.a))
            }
            try those.agreements.spend(
                id, for: those.b, SpendingNote("Kotak", 60_000, line: CostLine("Kotak buku", payer: nil), on: those.today),
                by: those.person(.librarian, those.b))
        }
    }

    @Test func `the review keeps the figures of its day, and the renewal tells them`() throws {
        try Self.house { those, id in
            let own = those.person(.librarian, those.a)
            try those.agreements.spend(
                id, for: those.a, SpendingNote("Kue", 25_000, line: Self.meeting.line, on: those.today), by: own)
            try those.agreements.spend(id, for: those.a, SpendingNote("Parkir", 5_000, on: those.today), by: own)
            try those.agreements.review(id, notes: "Baik.", by: own)
            try those.agreements.spend(id, for: those.a, SpendingNote("Parkir", 5_000, on: those.today), by: own)
            let costs = try #require(try those.agreements.dossier(id, by: own).reviews.first?.costs)
            #expect(costs.planned == 130_000 && costs.spent == 30_000 && costs.unplanned == 5_000)
            #expect(costs.lines.map(\.spent) == [25_000, 0])
            let next = try those.agreements.renew(id, by: own)
            let drivers = try #require(try those.agreements.dossier(next.id, by: own).text?.drivers)
            #expect(drivers.contains { $0.contains("dianggarkan Rp130.000, terpakai Rp35.000") })
        }
    }

    @Test func `a share that is owed waits at the debtor's desk from the review on, until it is paid`() throws {
        try Self.house { those, id in
            let (a, b) = (those.person(.librarian, those.a), those.person(.librarian, those.b))
            try those.agreements.spend(
                id, for: those.a, SpendingNote("Kue", 25_000, line: Self.meeting.line, on: those.today), by: a)
            #expect(try those.agreements.spendingTasks(by: b) == [], "while it runs, nobody is dunned")
            try those.agreements.review(id, notes: "", by: a)
            let waiting = try those.agreements.spendingTasks(by: b)
            #expect(waiting.map(\.key) == ["agreement:\(id.rawValue):owes:\(those.b.rawValue):\(those.a.rawValue)"])
            #expect(waiting.first?.why.indonesian.contains("Rp12.500") == true)
            #expect(try those.agreements.spendingTasks(by: a) == [])
            try those.agreements.spend(id, for: those.b, SpendingNote("Bagian", 12_500, to: those.a, on: those.today), by: b)
            #expect(try those.agreements.spendingTasks(by: b) == [])
        }
    }

    @Test func `an agreement that costs nothing says nothing of costs in its review`() throws {
        try AgreeingLibraries.with { those in
            let id = try those.active().id
            try those.agreements.review(id, notes: "", by: those.person(.librarian, those.a))
            #expect(try those.agreements.dossier(id, by: .operatorAtConsole).reviews.first?.costs == nil)
        }
    }

    @Test func `the journal holds numbers alone, and bills may come after the end`() throws {
        try Self.house { those, id in
            those.hands.pass(days: 400)
            try those.agreements.runDueJobs()
            #expect(try those.state(id) == .ended)
            try those.agreements.spend(
                id, for: those.b, SpendingNote("Perbaikan", 9_000, on: those.today), by: those.person(.librarian, those.b))
            let line = try #require(
                try those.agreements.dossier(id, by: .operatorAtConsole).history.first { $0.verb == "agreement.spend" })
            #expect(line.details == ["spending": "1", "library": String(those.b.rawValue)])
        }
    }
}
