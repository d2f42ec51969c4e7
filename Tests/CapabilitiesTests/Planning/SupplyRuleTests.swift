import Commons
import Foundation
import Membership
import TestKit
import Testing

@testable import Agreements
@testable import Planning

/// The two tables of supply: who is set aside and why, and in which order the others stand.
@Suite struct SupplyRuleTests {
    private static let day = CalendarDay(daysSince1970: 20_780)
    private static let (lender, borrower) = (LibraryID(1), LibraryID(2))

    /// Everything in order; each case spoils one thing.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var service: CooperationService = .loan
        var classes: Set<ItemClass> = []
        var received: CalendarDay?
        var patrons: PatronCategory?
        var clauses: [Clause] = []
        var isAgreed = true
        var starts = 0
        var change: @Sendable (inout SupplyConditions) -> Void = { _ in }
        let expected: [String]
        var testDescription: String { name }
    }

    private static let open = Clause("services", [.service: .choice(.on)])
    private static let both: Set<Equipment> = [.copier, .internet]

    static let cases: [Case] = [
        Case(name: "all in order", expected: []),
        Case(name: "no agreement", isAgreed: false, expected: ["off"]),
        Case(name: "an agreement that begins tomorrow", starts: 1, expected: ["off"]),
        Case(
            name: "the service switched off",
            clauses: [Clause("services", [.service: .choice(.off)], scope: ClauseScope(services: [.loan]))],
            expected: ["off"]),
        Case(name: "membership rests", change: { $0.isResting = true }, expected: ["resting"]),
        Case(
            name: "closed on the day", change: { $0.closure = Closure(from: day, until: day.adding(days: 6), reason: "Ujian") },
            expected: ["closed"]),
        Case(name: "ceiling reached", change: { ($0.ceiling, $0.lentThisWeek) = (5, 5) }, expected: ["ceilingReached"]),
        Case(name: "one below the ceiling", change: { ($0.ceiling, $0.lentThisWeek) = (5, 4) }, expected: []),
        Case(name: "a ceiling of none", change: { ($0.ceiling, $0.lentThisWeek) = (0, 0) }, expected: ["ceilingReached"]),
        Case(name: "the clause's ceiling per library", change: { $0.lentToBorrower = 30 }, expected: ["limitReached"]),
        Case(name: "one below the clause's ceiling", change: { $0.lentToBorrower = 29 }, expected: []),
        Case(name: "a reference work", classes: [.reference], expected: ["onSiteOnly"]),
        Case(name: "a textbook in use", classes: [.textbook], expected: ["notLent"]),
        Case(name: "the only copy", classes: [.lastCopy], expected: ["onSiteOnly"]),
        Case(
            name: "the only copy where a clause lends it", classes: [.lastCopy],
            clauses: [Clause("last-copy-stays", [.lending: .choice(.lent)], scope: ClauseScope(itemClasses: [.lastCopy]))],
            expected: []),
        Case(name: "a new item", received: day.adding(days: -20), expected: ["newItem"]),
        Case(name: "an item of half a year", received: day.adding(days: -190), expected: []),
        Case(name: "alumni, whom the standard does not serve", patrons: .alumni, expected: ["notServed"]),
        Case(name: "pupils", patrons: .pupil, expected: []),
        Case(
            name: "a copy of a reference work", service: .copy, classes: [.reference], change: { $0.equipment = both },
            expected: []),
        Case(name: "copies without a copier", service: .copy, change: { $0.equipment = [.phone] }, expected: ["noCopier"]),
        Case(
            name: "copies by scanner and printer", service: .copy, change: { $0.equipment = [.scanner, .printer] }, expected: []),
        Case(name: "copies by a scanner alone", service: .copy, change: { $0.equipment = [.scanner] }, expected: ["noCopier"]),
        Case(name: "copies where no equipment is named", service: .copy, expected: []),
        Case(
            name: "scans without a scanner", service: .delivery, change: { $0.equipment = [.internet] }, expected: ["noScanner"]),
        Case(
            name: "scans without a way to send", service: .delivery, change: { $0.equipment = [.scanner] },
            expected: ["cannotSend"]),
        Case(name: "scans by WhatsApp", service: .delivery, change: { $0.equipment = [.scanner, .whatsApp] }, expected: []),
        Case(
            name: "a reference question asks for no machine", service: .reference, change: { $0.equipment = [.phone] },
            expected: []),
        Case(
            name: "a copy does not count against the lending ceiling", service: .copy,
            change: { ($0.ceiling, $0.lentThisWeek, $0.equipment) = (1, 1, both) }, expected: []),
        Case(
            name: "several reasons, in the table's order", classes: [.reference],
            change: {
                $0.closure = Closure(from: day, until: day, reason: "")
                ($0.ceiling, $0.lentThisWeek) = (1, 1)
            }, expected: ["closed", "onSiteOnly", "ceilingReached"]),
    ]

    @Test(arguments: cases)
    func `a holder is set aside for the reason that the table names`(_ one: Case) {
        let from = Self.day.adding(days: one.starts)
        let book = TermsBook(
            agreements: one.isAgreed
                ? [
                    TermsAgreement(
                        id: AgreementID(1), version: 1, breadth: .two,
                        parties: [.init(Self.lender), .init(Self.borrower)], from: from, until: nil,
                        clauses: [Self.open] + one.clauses)
                ] : [])
        let terms = book.terms(
            lender: Self.lender, borrower: Self.borrower, service: one.service,
            item: ItemFacts(.book, classes: one.classes, received: one.received), patronCategory: one.patrons, on: Self.day)
        var conditions = SupplyConditions(service: one.service, day: Self.day, terms: terms)
        one.change(&conditions)
        let found = SupplyRule.obstacles(conditions)
        #expect(found.map { String("\($0)".prefix { $0 != "(" }) } == one.expected)
        for obstacle in found {
            #expect(!obstacle.phrase.indonesian.isEmpty && obstacle.phrase.english != obstacle.phrase.indonesian)
        }
    }

    @Test func `the cases are enough, and every rule decides in one of them`() {
        #expect(Self.cases.count >= 25)
        #expect(SupplyRule.table.map(\.rule) == SupplyRule.allCases)
    }

    struct Order: Sendable {
        let better: SupplierFacts
        let worse: SupplierFacts
        let by: SupplyCriterion
    }

    private static let plain = SupplierFacts(
        code: "D0000005", kilometres: 4, copies: 2, available: 1, cost: 0, burden: 1, days: 5, loanDays: 28, roomLeft: 10)

    private static func order(
        _ by: SupplyCriterion, _ better: (inout SupplierFacts) -> Void, _ worse: (inout SupplierFacts) -> Void
    ) -> Order {
        var (one, other) = (plain, plain)
        better(&one)
        worse(&other)
        return Order(better: one, worse: other, by: by)
    }

    static let orders: [Order] = [
        order(.onShelf, { $0.available = 1 }, { $0.available = nil }),
        order(.onShelf, { $0.available = nil }, { $0.available = 0 }),
        // On the shelf goes before the price, and before the distance.
        order(.onShelf, { ($0.available, $0.cost) = (1, 9_000) }, { $0.available = 0 }),
        order(.equipped, { _ in }, { $0.isEquipped = false }), order(.free, { _ in }, { $0.cost = 500 }),
        order(.free, { $0.kilometres = 40 }, { $0.cost = 500 }), order(.transport, { $0.burden = 0 }, { _ in }),
        order(.transport, { _ in }, { $0.burden = 2 }), order(.near, { _ in }, { $0.kilometres = 5.1 }),
        order(.near, { $0.kilometres = 15 }, { $0.kilometres = 15.5 }),
        order(.near, { $0.kilometres = 31 }, { $0.kilometres = nil }),
        // Within one band it is not the distance that decides.
        order(.prompt, { ($0.kilometres, $0.days) = (4.9, 4) }, { $0.kilometres = 1 }),
        order(.room, { $0.roomLeft = nil }, { $0.roomLeft = 60 }), order(.room, { $0.roomLeft = 9 }, { $0.roomLeft = 8 }),
        order(.period, { $0.loanDays = 30 }, { _ in }), order(.copies, { $0.copies = 3 }, { _ in }),
        order(.distance, { $0.kilometres = 3.9 }, { _ in }), order(.code, { $0.code = "D0000004" }, { _ in }),
    ]

    @Test(arguments: orders)
    func `of two the one stands first by the line that tells them apart`(_ one: Order) {
        #expect(SupplyCriterion.goesFirst(one.better, one.worse) && !SupplyCriterion.goesFirst(one.worse, one.better))
        #expect(SupplyCriterion.deciding(one.better, before: one.worse) == one.by)
    }

    @Test func `every line decides somewhere, and the order is one of all`() {
        #expect(SupplyCriterion.table.map(\.criterion) == SupplyCriterion.allCases)
        #expect(Set(Self.orders.map(\.by)) == Set(SupplyCriterion.allCases))
        #expect(SupplyCriterion.deciding(Self.plain, before: Self.plain) == nil)
        let all = Self.orders.flatMap { [$0.better, $0.worse] }
        let sorted = all.shuffled().sorted(by: SupplyCriterion.goesFirst)
        for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(!SupplyCriterion.goesFirst(next, one)) }
    }

    @Test func `the tables stand in the document`() throws {
        let document = try String(contentsOfFile: repositoryRoot() + "/docs/service-levels.md", encoding: .utf8)
        for (criterion, text) in SupplyCriterion.table { #expect(document.contains(text.english), "\(criterion)") }
        for (rule, _, text) in SupplyRule.table { #expect(document.contains(text.english), "\(rule)") }
        for measure in ServiceMeasure.allCases {
            let spec = measure.spec
            #expect(document.contains("| \(spec.name.english) | \(spec.green) | \(spec.yellow) | \(spec.fewest) |"), "\(measure)")
        }
    }
}
