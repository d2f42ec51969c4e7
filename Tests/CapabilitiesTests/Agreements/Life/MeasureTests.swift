import Commons
import Membership
import Store
import Testing

@testable import Agreements

/// What is judged by numbers (S62), and how soon libraries answer (S129).
@Suite struct MeasureTests {
    private static func commitment(_ measure: String, target: Int?, stated: Commitment.Outcome? = nil) throws -> Commitment {
        let day = try #require(CalendarDay("2026-11-23"))
        return Commitment(
            id: 1, agreement: AgreementID(1), library: LibraryID(1), what: "Janji", measure: measure, target: target,
            due: day.adding(days: 10), since: day, stated: stated)
    }

    @Test(arguments: CommitmentMeasure.allCases)
    func `each measure is judged as its line says, before, on and after its day`(_ measure: CommitmentMeasure) throws {
        let one = try Self.commitment(measure.rawValue, target: 5)
        for (days, isOver) in [(0, false), (10, false), (11, true)] {
            let day = one.since.adding(days: days)
            func standing(_ count: Int?) -> Commitment.Outcome { one.standing(on: day) { _ in count } }
            // Nothing counted: as for a promise in words.
            #expect(standing(nil) == (isOver ? .missed : .pending))
            switch measure.judged {
            case .reach:
                #expect(standing(4) == (isOver ? .missed : .pending))
                #expect(standing(5) == .kept && standing(6) == .kept)
            case .stay:
                #expect(standing(5) == (isOver ? .kept : .pending) && standing(0) == (isOver ? .kept : .pending))
                #expect(standing(6) == .missed)
            case .onDay:
                #expect(standing(5) == (isOver ? .kept : .pending))
                #expect(standing(6) == (isOver ? .missed : .pending))
            }
            for said in [Commitment.Outcome.kept, .missed] {
                #expect(try Self.commitment(measure.rawValue, target: 5, stated: said).standing(on: day) { _ in 5 } == said)
            }
        }
        #expect(one.isMeasured)
        #expect(try !Self.commitment(measure.rawValue, target: nil).isMeasured)
        #expect(try !Self.commitment("dengan kata-kata", target: 5).isMeasured)
        let row = measure.row
        for phrase in [row.name, row.unit, row.source] { #expect(!phrase.indonesian.isEmpty && !phrase.english.isEmpty) }
        #expect(!row.query.isEmpty)
    }

    @Test func `a measure of the system's needs a number to reach, one in words does not`() throws {
        try AgreeingLibraries.with { those throws in
            let (id, staff) = (try those.active().id, those.person(.librarian, those.a))
            func promise(_ measure: String, _ target: Int?) throws {
                try those.agreements.promise(
                    id, for: those.a, what: "Janji", measure: measure, target: target, due: those.today, by: staff)
            }
            #expect(throws: AgreementError.targetMissing) { try promise(CommitmentMeasure.meetings.rawValue, nil) }
            try promise(CommitmentMeasure.meetings.rawValue, 3)
            try promise("dilihat bersama", nil)
            let found = try those.agreements.dossier(id, by: staff).commitments
            #expect(found.map(\.since) == [those.today, those.today])
        }
    }

    @Test func `how soon texts are answered and approved is counted in days of the calendar`() throws {
        try AgreeingLibraries.with { those throws in
            let (a, b) = (those.a, those.b)
            let (staffA, staffB) = (those.person(.librarian, a), those.person(.librarian, b))
            let first = those.today
            // Answered after 3 days by accepting, approved 2 and 6 days later.
            let one = try those.draft([a, b]).id
            try those.agreements.propose(one, for: a, by: staffA)
            those.hands.pass(days: 3)
            try those.agreements.accept(one, version: 1, for: b, by: staffB)
            those.hands.pass(days: 2)
            try those.agreements.approve(one, version: 1, for: a, by: those.person(.principal, a))
            those.hands.pass(days: 4)
            try those.agreements.approve(one, version: 1, for: b, by: those.person(.principal, b))
            // Answered after 5 days by a remark, and accepted later.
            let two = try those.draft([a, b]).id
            try those.agreements.propose(two, for: a, by: staffA)
            those.hands.pass(days: 5)
            try those.agreements.comment(two, "Bagaimana ongkosnya?", by: staffB)
            those.hands.pass(days: 5)
            try those.agreements.accept(two, version: 1, for: b, by: staffB)
            // Never answered, and taken back: counts for nothing. One that waits: 8 days so far.
            let gone = try those.draft([a, b]).id
            try those.agreements.propose(gone, for: a, by: staffA)
            try those.agreements.withdraw(gone, for: a, by: staffA)
            try those.agreements.propose(those.draft([a, b]).id, for: a, by: staffA)
            those.hands.pass(days: 8)
            let days = first...those.today
            let (texts, approvals) = try those.database.read { connection in
                (
                    try Agreements.textReplies(of: [a, b], in: days, connection),
                    try Agreements.approvalReplies(of: [a, b], in: days, connection)
                )
            }
            #expect(texts == [b: ResponseTimes(answered: [3, 5], waiting: [8])])
            #expect(texts[b]?.median == 5 && texts[b]?.longest == 8 && texts[b]?.count == 3)
            #expect(
                approvals == [
                    a: ResponseTimes(answered: [2], waiting: [8]), b: ResponseTimes(answered: [6], waiting: [8]),
                ])
            // As of an earlier day, what came later had not come yet.
            let early = first...first.adding(days: 2)
            #expect(
                try those.database.read { try Agreements.textReplies(of: [a, b], in: early, $0) }
                    == [b: ResponseTimes(answered: [], waiting: [2])])
            #expect(try those.database.read { try Agreements.signed([a, b], as: .principal, $0) } == [a: 1, b: 1])
            #expect(try those.database.read { try Agreements.signed([a, b], as: .foundation, $0) } == [:])
        }
    }

    @Test func `own rules are known by version, and whether a price is among them`() throws {
        try AgreeingLibraries.with { those throws in
            let staff = those.person(.librarian, those.a)
            func rules() throws -> (version: Int, hasTariff: Bool)? {
                try those.database.read { try Agreements.ownRules(of: [those.a, those.b], $0) }[those.a]
            }
            #expect(try rules() == nil)
            try those.agreements.setRules(those.a, [AgreeingLibraries.loanDays(7)], by: staff)
            #expect(try rules()?.version == 1 && rules()?.hasTariff == false)
            try those.agreements.setRules(
                those.a, [Clause("tariff", [.loanFee: .number(0)], scope: ClauseScope(services: [.loan]))], by: staff)
            #expect(try rules()?.version == 2 && rules()?.hasTariff == true)
        }
    }
}
