import Commons
import Membership
import Store
import Testing

@testable import Agreements

/// What becomes of agreements when a party rests, leaves, or promises more than it can carry.
@Suite struct LeavingAgreementTests {
    private static func catalogue(_ those: AgreeingLibraries, on day: CalendarDay? = nil) throws -> Bool {
        let question = TermsQuestion(lender: those.a, borrower: those.b, service: .unionCatalog, on: day ?? those.today)
        try those.agreements.follow()
        let memory = those.agreements.terms(question)
        let command = try those.database.read { try Agreements.terms(question, $0) }
        #expect(memory.service == command.service)
        return memory.isOn
    }

    @Test
    func `form 6 follows the membership: outside from the day of resting, inside again on waking, earlier days as they were`()
        throws
    {
        try AgreeingLibraries.with { those in
            let networks = Networks(database: those.database, clock: those.hands.clock)
            #expect(try Self.catalogue(those))
            those.hands.pass(days: 5)
            try networks.take(.rest, for: "D0000001", in: those.network, by: .operatorAtConsole)
            #expect(try !Self.catalogue(those))
            #expect(try Self.catalogue(those, on: those.today.adding(days: -1)))
            those.hands.pass(days: 5)
            try networks.take(.wake, for: "D0000001", in: those.network, by: .operatorAtConsole)
            #expect(try Self.catalogue(those))
            #expect(try !Self.catalogue(those, on: those.today.adding(days: -1)))
            try networks.take(.leave, for: "D0000001", in: those.network, by: .operatorAtConsole)
            #expect(try !Self.catalogue(those))
        }
    }

    @Test func `a coordinator drafts for active members of their network, and for nobody else`() throws {
        try AgreeingLibraries.with { those in
            func draft(_ libraries: [LibraryID], by actor: Actor) throws -> Agreement {
                try those.agreements.draft(
                    .pks, libraries.map { those.party($0) }, those.text(libraries), network: those.network, by: actor)
            }
            _ = try draft([those.a, those.b], by: those.coordinator)
            #expect(throws: AgreementError.notInTheNetwork(those.d)) { try draft([those.a, those.d], by: those.coordinator) }
            _ = try draft([those.a, those.d], by: those.person(.librarian, those.a))
            let networks = Networks(database: those.database, clock: those.hands.clock)
            try networks.take(.rest, for: "D0000002", in: those.network, by: .operatorAtConsole)
            #expect(throws: AgreementError.notInTheNetwork(those.b)) { try draft([those.a, those.b], by: those.coordinator) }
        }
    }

    @Test func `a network's charter is of all its active members, by its coordinator, and says how the network decides`() throws {
        try AgreeingLibraries.with { those in
            let all = [those.a, those.b, those.c]
            var text = those.text(all)
            text.details.decisionRule = .consensus
            func draft(_ libraries: [LibraryID], by actor: Actor) throws -> Agreement {
                try those.agreements.draft(
                    .charter, libraries.map { those.party($0) }, text, network: those.network, by: actor)
            }
            #expect(throws: AgreementError.charterOfAll) { try draft([those.a, those.b], by: those.coordinator) }
            #expect(throws: AgreementError.charterOfAll) { try draft(all, by: those.person(.librarian, those.a)) }
            let charter = try draft(all, by: those.coordinator)
            for library in all {
                try those.agreements.setSignatory(charter.id, those.party(library), by: those.person(.librarian, library))
            }
            func rule() throws -> FactorDetails.DecisionRule {
                try those.database.read { try Agreements.decisionRule(of: those.network, $0) }
            }
            #expect(try rule() == .oneLibraryOneVote)
            try those.settle(charter.id)
            try those.approve(charter.id)
            #expect(try rule() == .consensus)
            // What two agree goes before what all did.
            let two = try those.active(nil, those.text([those.a, those.b]))
            #expect(try those.terms(those.a, those.b)[.loanDays]?.source.agreement == two.id)
            #expect(try those.terms(those.a, those.c)[.loanDays]?.source.agreement == charter.id)
        }
    }

    @Test
    func `leaving gives notice in everything: drafts are withdrawn, promises hold until their notice is over, the others go on`()
        throws
    {
        try AgreeingLibraries.with { those in
            let two = try those.active()
            let three = try those.active([those.a, those.b, those.c])
            let draft = try those.draft([those.a, those.c])
            let others = try those.active([those.b, those.c])
            #expect(throws: NotAllowed.self) {
                try those.agreements.leaveAll(those.a, wished: those.today, by: those.person(.librarian, those.a))
            }
            let last = try those.agreements.leaveAll(those.a, wished: those.today, by: those.person(.principal, those.a))
            #expect(last == those.today.adding(days: 90))
            #expect(try those.state(draft.id) == .withdrawn)
            #expect(try those.state(two.id) == .leaving && those.state(three.id) == .leaving && those.state(others.id) == .active)
            #expect(try those.terms(those.a, those.b).isOn)
            #expect(try those.terms(those.a, those.b, on: last).isOn)
            #expect(try !those.terms(those.a, those.b, on: last.adding(days: 1)).isOn)
            #expect(try those.terms(those.b, those.c, on: last.adding(days: 1)).isOn)
            #expect(try Self.catalogue(those, on: last) && !Self.catalogue(those, on: last.adding(days: 1)))
            those.hands.pass(days: 92)
            try those.agreements.runDueJobs()
            #expect(try those.state(two.id) == .ended && those.state(three.id) == .active)
        }
    }

    @Test func `a later wish counts, and an agreement approved but not begun holds no longer than notice`() throws {
        try AgreeingLibraries.with { those in
            let later = try those.active(nil, those.text([those.a, those.b], starts: those.today.adding(days: 30)))
            #expect(later.state == .approved)
            let last = try those.agreements.leaveAll(
                those.a, wished: those.today.adding(days: 200), by: those.person(.principal, those.a))
            #expect(last == those.today.adding(days: 200))
            #expect(try those.terms(those.a, those.b, on: those.today.adding(days: 60)).isOn)
            #expect(try !those.terms(those.a, those.b, on: those.today.adding(days: 91)).isOn)
        }
    }

    @Test func `a text that opens more than a profile's capacity is told before signing, by the terms that would answer`() throws
    {
        try AgreeingLibraries.with { those in
            let membership = Membership(database: those.database, clock: those.hands.clock)
            let clauses = [
                Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan])),
                Clause("ceilings", [.itemsPerLibrary: .number(20)], scope: ClauseScope(services: [.loan])),
                AgreeingLibraries.loanDays(14),
            ]
            let id = try those.draft(nil, those.text([those.a, those.b], clauses)).id
            let staff = those.person(.librarian, those.a)
            #expect(try those.agreements.realism(id, by: staff).isEmpty)
            var profile = LibraryProfile()
            profile.weeklyCeiling = 9
            profile.closures = [Closure(from: those.today, until: those.today.adding(days: 3), reason: "Opname")]
            try membership.describe(those.a, profile, hours: nil, email: nil, phone: nil, by: staff)
            let warnings = try those.agreements.realism(id, by: staff)
            #expect(warnings.allSatisfy { $0.library == those.a })
            #expect(warnings.contains { $0.kind == .clauses(perWeek: 10, capacity: 9) })
            #expect(warnings.contains { $0.kind == .closed(until: those.today.adding(days: 3)) })
            #expect(throws: NotAllowed.self) { try those.agreements.realism(id, by: those.person(.librarian, those.d)) }
            // A text that says nothing of ceilings is answered by the standard's, and the lender's own rule goes before.
            let silent = try those.draft(nil, those.text([those.a, those.b])).id
            let standard = try #require(try those.agreements.realism(silent, by: staff).compactMap(\.perWeek).first)
            #expect(standard == 15, "30 items for 14 days each")
            let own = Clause("ceilings", [.itemsPerLibrary: .number(10)])
            try those.agreements.setRules(those.a, [own], by: staff)
            #expect(try those.agreements.realism(silent, by: staff).compactMap(\.perWeek).isEmpty, "5 a week are fewer than 9")
            // A service that is off opens nothing.
            let off = try those.draft(nil, those.text([those.a, those.b], [AgreeingLibraries.loanDays(1)])).id
            #expect(try those.agreements.realism(off, by: staff).compactMap(\.perWeek).isEmpty)
        }
    }
}

extension RealismWarning {
    fileprivate var perWeek: Int? { if case .clauses(let perWeek, _) = kind { perWeek } else { nil } }
}
