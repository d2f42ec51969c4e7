import Commons
import Testing

@testable import Agreements

/// The split of costs, by hand.
@Suite struct SpendingReportTests {
    static let (a, b, c) = (LibraryID(1), LibraryID(2), LibraryID(3))
    static let day = CalendarDay("2026-11-23") ?? CalendarDay(daysSince1970: 0)

    static func entry(
        _ id: Int64, _ library: LibraryID, _ rupiah: Int, line: CostLine? = nil, to: LibraryID? = nil, inKind: String? = nil,
        on day: CalendarDay = day, corrects: Int64? = nil
    ) -> Spending {
        Spending(
            id: id, agreement: AgreementID(1), library: library, line: line, to: to, rupiah: rupiah, inKind: inKind, day: day,
            what: "Ongkos", receipt: nil, corrects: corrects, reason: nil, actor: "person:1", at: 0)
    }

    static func report(_ costs: [FactorDetails.Cost], _ parties: [AgreementParty], _ entries: [Spending]) -> SpendingReport {
        SpendingReport(costs, parties, starts: day, entries)
    }

    static let shared = FactorDetails.Cost("Rapat", payer: nil, rupiah: 100_000)
    static let own = FactorDetails.Cost("Label", payer: b, rupiah: 30_000)
    static let three = [AgreementParty(a), AgreementParty(b), AgreementParty(c)]

    @Test func `what remains of a division is borne one rupiah each by the first, once over the whole`() {
        let report = Self.report(
            [Self.shared], Self.three,
            [Self.entry(1, Self.a, 50_000, line: Self.shared.line), Self.entry(2, Self.c, 51_000 - 1, line: nil)])
        #expect(report.shares.map(\.bears) == [33_667, 33_666, 33_666])
        #expect(report.shares.map(\.bears).reduce(0, +) == report.spent)
        #expect(report.shares.map(\.planned) == [33_334, 33_333, 33_333])
        #expect(report.unplanned == 50_999 && report.spent == 100_999 && report.planned == 100_000)
        #expect(report.mark == .over)
    }

    @Test(arguments: 0...40) func `parts add up to the whole and differ by one at most`(_ amount: Int) {
        for count in 1...7 {
            let parts = SpendingReport.split(amount * 9_973, count)
            #expect(parts.reduce(0, +) == amount * 9_973 && parts == parts.sorted(by: >))
            #expect((parts.first ?? 0) - (parts.last ?? 0) <= 1)
        }
    }

    @Test func `a line with a payer is borne by that party, whoever advanced the money`() {
        let report = Self.report([Self.own], Self.three, [Self.entry(1, Self.a, 20_000, line: Self.own.line)])
        #expect(report.shares.map(\.bears) == [0, 20_000, 0] && report.shares.map(\.balance) == [20_000, -20_000, 0])
        #expect(report.transfers == [.init(from: Self.b, to: Self.a, rupiah: 20_000)])
        #expect(report.lines[0].mark == .within && report.lines[0].left == 10_000)
    }

    @Test func `what was paid back to another party settles what is owed and is no cost`() {
        let spent = Self.entry(1, Self.a, 20_000, line: Self.own.line)
        let back = Self.entry(2, Self.b, 20_000, to: Self.a)
        let report = Self.report([Self.own], Self.three, [spent, back])
        #expect(report.spent == 20_000 && report.transfers.isEmpty && report.shares.allSatisfy { $0.balance == 0 })
    }

    @Test func `a counter-entry takes out what it corrects, whatever day it was written`() {
        let wrong = Self.entry(1, Self.a, 90_000, line: Self.shared.line)
        let counter = Self.entry(2, Self.a, -90_000, line: Self.shared.line, on: Self.day.adding(days: 90), corrects: 1)
        let report = Self.report([Self.shared], Self.three, [counter, wrong])
        #expect(report.spent == 0 && report.lines[0].mark == .unspent && report.shares.allSatisfy { $0.balance == 0 })
    }

    @Test func `who was no party on the day bears nothing of it`() {
        var late = AgreementParty(Self.c)
        late.from = Self.day.adding(days: 10)
        var gone = AgreementParty(Self.b)
        gone.until = Self.day.adding(days: 20)
        let parties = [AgreementParty(Self.a), gone, late]
        // Before the first day, on it, when all three are there, and after one has left.
        for (days, bears) in [(-30, [3, 3, 0]), (0, [3, 3, 0]), (15, [2, 2, 2]), (30, [3, 0, 3])] {
            let report = Self.report([], parties, [Self.entry(1, Self.a, 6, on: Self.day.adding(days: days))])
            #expect(report.shares.map(\.bears) == bears, "\(days) days")
        }
    }

    @Test func `things and work are told in words and stand in no sum`() {
        let gift = FactorDetails.Cost("Pengemasan", payer: Self.a, rupiah: 0, isInKind: true)
        let report = Self.report([gift], Self.three, [Self.entry(1, Self.a, 0, line: gift.line, inKind: "3 jam")])
        #expect(report.spent == 0 && report.lines[0].gifts == ["3 jam"] && report.lines[0].mark == .given)
        #expect(!report.isEmpty)
    }

    @Test func `whatever was spent by whom, what is owed adds up to nothing and the transfers make all quits`() {
        var generator = Seeded(state: 7)
        for _ in 0..<200 {
            let entries = (1...12).map { number in
                let lines: [CostLine?] = [nil, Self.shared.line, Self.own.line]
                return Self.entry(
                    Int64(number), Self.three[Int(generator.next() % 3)].library, Int(generator.next() % 100_000),
                    line: lines[Int(generator.next() % 3)])
            }
            let report = Self.report([Self.shared, Self.own], Self.three, entries)
            var balances = Dictionary(uniqueKeysWithValues: report.shares.map { ($0.library, $0.balance) })
            #expect(balances.values.reduce(0, +) == 0 && report.shares.map(\.bears).reduce(0, +) == report.spent)
            for one in report.transfers {
                #expect(one.rupiah > 0)
                balances[one.from, default: 0] += one.rupiah
                balances[one.to, default: 0] -= one.rupiah
            }
            #expect(balances.values.allSatisfy { $0 == 0 })
        }
    }

    private struct Seeded {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}
