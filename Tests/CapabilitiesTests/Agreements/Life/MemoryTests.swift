import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Agreements

/// The book in memory and the answer inside a command are one.
@Suite struct MemoryTests {
    /// A small deterministic source of chance (xorshift).
    private struct Chance {
        var state: UInt64
        mutating func below(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        mutating func pick<T>(_ all: [T]) -> T { all[below(all.count)] }
    }

    @Test(arguments: [3, 17, 2026])
    func `whatever happens, memory that followed says what the store says`(seed: UInt64) throws {
        try AgreeingLibraries.with { those throws in
            var chance = Chance(state: seed)
            let libraries = [those.a, those.b, those.c, those.d]
            var live: [AgreementID] = []
            var isOnSomewhere = 0
            for round in 0..<24 {
                let members = Array(libraries.shuffled(by: &chance.state).prefix(2 + chance.below(2)))
                switch chance.below(6) {
                case 0, 1, 2:
                    var text = those.text(
                        members, Self.clauses(&chance, members), starts: those.today.adding(days: chance.below(6)))
                    text.ends = text.starts.adding(days: chance.below(60))
                    live.append(try those.active(members, text).id)
                case 3 where !live.isEmpty:
                    let id = chance.pick(live)
                    let one = try those.agreements.dossier(id, by: .operatorAtConsole).agreement
                    let party = one.libraries[0]
                    if one.state == .active {
                        try those.agreements.suspend(id, for: party, by: those.person(.principal, party))
                    } else if one.state == .suspended, let by = one.suspendedBy {
                        try those.agreements.resume(id, for: by, by: those.person(.principal, by))
                    }
                case 4 where !live.isEmpty:
                    let id = chance.pick(live)
                    let one = try those.agreements.dossier(id, by: .operatorAtConsole).agreement
                    guard one.state == .active, one.relation != .amends else { continue }
                    let addendum = try those.agreements.amend(
                        id, clauses: [AgreeingLibraries.loanDays(1 + chance.below(60))],
                        by: those.person(.librarian, one.libraries[0]))
                    try those.settle(addendum.id)
                    live.append(try those.approve(addendum.id).id)
                default:
                    let library = chance.pick(libraries)
                    try those.agreements.setRules(
                        library,
                        [Clause("c", [.itemsPerPatron: .number(1 + chance.below(9)), .newItemMonths: .number(chance.below(9))])],
                        by: those.person(.librarian, library))
                }
                those.hands.pass(days: chance.below(4))
                if round.isMultiple(of: 5) { try those.agreements.runDueJobs() }
                try those.agreements.follow()
                for lender in libraries {
                    for borrower in libraries {
                        let question = TermsQuestion(
                            lender: lender, borrower: borrower, service: chance.pick([.loan, .copy, .unionCatalog]),
                            item: ItemFacts(
                                .book, classes: Set([chance.pick(ItemClass.allCases)]), received: those.today.adding(days: -50)),
                            patronCategory: chance.pick([nil] + PatronCategory.allCases.map(Optional.init)),
                            on: those.today.adding(days: chance.below(20) - 5))
                        let told = try those.database.read { try Agreements.terms(question, $0) }
                        let held = those.agreements.terms(question)
                        if told.isOn, told.question.service != .unionCatalog { isOnSomewhere += 1 }
                        #expect(told.service == held.service && told.terms == held.terms && told.objections == held.objections)
                        #expect(Set(told.setAside) == Set(held.setAside))
                    }
                }
            }
            #expect(isOnSomewhere > 20)
        }
    }

    private static func clauses(_ chance: inout Chance, _ members: [LibraryID]) -> [Clause] {
        var clauses = [Clause("services", [.service: .choice(.on)], scope: ClauseScope(services: [.loan, .copy]))]
        for _ in 0..<3 {
            var scope = ClauseScope(services: [.loan])
            if chance.below(2) == 0 { scope.itemClasses = [chance.pick(ItemClass.allCases)] }
            if chance.below(3) == 0 { scope.lender = chance.pick(members) }
            if chance.below(3) == 0 { scope.patrons = [chance.pick(PatronCategory.allCases)] }
            clauses.append(
                Clause(
                    "loan-period", [.loanDays: .number(1 + chance.below(99)), .lending: .choice(chance.pick([.lent, .onSite]))],
                    scope: scope))
        }
        return clauses
    }

    @Test func `another process's agreement shows after the next look, and a trimmed feed is read anew`() throws {
        try AgreeingLibraries.with { those throws in
            try those.agreements.follow()
            let id = try those.active().id
            let other = Agreements(database: those.database, clock: those.hands.clock)
            let question = TermsQuestion(lender: those.a, borrower: those.b, service: .loan, on: those.today)
            #expect(!those.agreements.terms(question).isOn && !other.terms(question).isOn)
            try other.follow()
            try those.agreements.follow()
            #expect(those.agreements.terms(question).isOn && other.terms(question).isOn)
            try those.agreements.suspend(id, for: those.a, by: those.person(.principal, those.a))
            try those.database.write { _ = try $0.trimChanges(keeping: 1) }
            try other.follow()
            #expect(!other.terms(question).isOn)
        }
    }

    @Test func `the union catalogue is on for members without any agreement`() throws {
        try AgreeingLibraries.with { those throws in
            let question = TermsQuestion(lender: those.a, borrower: those.d, service: .unionCatalog, on: those.today)
            try those.agreements.follow()
            let expected = Terms.Service.on(.charter(version: Charter.standard.version))
            #expect(those.agreements.terms(question).service == expected)
            #expect(try those.database.read { try Agreements.terms(question, $0).service } == expected)
        }
    }
}

extension Array {
    fileprivate func shuffled(by state: inout UInt64) -> [Element] {
        var all = self
        for index in all.indices.dropFirst() {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            all.swapAt(index, Int(state >> 33) % (index + 1))
        }
        return all
    }
}
