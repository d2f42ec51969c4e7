public import Commons

/// Budget against what was really spent, by line and by party, and who owes whom (S143).
///
/// The rule of the split: a line with a payer is borne by that party; shared lines and what nobody had planned are borne by all who were
/// parties on the day, in equal parts. What remains of a division (fewer rupiah than parties) is borne one rupiah each by the parties named
/// first in the text; it is divided once over all that the same parties share, not at each line. So shares add up to what was spent and what
/// is owed adds up to nothing. Things and work given are told in words and stand in no sum.
public struct SpendingReport: Sendable, Hashable {
    public enum Mark: String, Sendable, Hashable, CaseIterable {
        case unspent, within, over, given

        public var name: Phrase {
            switch self {
            case .unspent: Phrase(id: "belum terpakai", en: "nothing spent yet")
            case .within: Phrase(id: "dalam anggaran", en: "within the budget")
            case .over: Phrase(id: "melebihi anggaran", en: "over the budget")
            case .given: Phrase(id: "sudah diberikan", en: "given")
            }
        }

        /// Beside the words, so that neither colour nor reading is needed alone.
        public var sign: String {
            switch self {
            case .unspent: "○"
            case .within, .given: "✓"
            case .over: "▲"
            }
        }
    }

    public struct Line: Sendable, Hashable {
        public let line: CostLine
        public let isInKind: Bool
        public let planned: Int
        public let spent: Int
        /// What was given, in words.
        public let gifts: [String]

        public var mark: Mark {
            if !gifts.isEmpty, planned == 0, spent == 0 { return .given }
            if spent > planned { return .over }
            return spent == 0 && gifts.isEmpty ? .unspent : .within
        }
        /// What is left; less than 0 when over.
        public var left: Int { planned - spent }
    }

    public struct Share: Sendable, Hashable {
        public let library: LibraryID
        /// Of the budget.
        public let planned: Int
        /// For lines of the agreement, whoever bears them.
        public let paid: Int
        /// Of what was spent.
        public let bears: Int
        /// To other parties for its share, less what it got from them.
        public let settled: Int

        /// Above 0: the others owe it so much; below 0: it owes.
        public var balance: Int { paid + settled - bears }
    }

    /// What one party would pay another so that all are quits.
    public struct Transfer: Sendable, Hashable {
        public let from: LibraryID
        public let to: LibraryID
        public let rupiah: Int
    }

    public let lines: [Line]
    public let shares: [Share]
    /// In rupiah, of lines that the budget has not.
    public let unplanned: Int
    /// Given without a line in the budget, in words.
    public let unplannedGifts: [String]

    public var planned: Int { lines.reduce(0) { $0 + $1.planned } }
    public var spent: Int { lines.reduce(unplanned) { $0 + $1.spent } }
    public var isEmpty: Bool { lines.isEmpty && spent == 0 && unplannedGifts.isEmpty && shares.allSatisfy { $0.settled == 0 } }

    /// Over the whole, not line by line.
    public var mark: Mark { spent > planned ? .over : spent == 0 ? .unspent : .within }

    init(_ costs: [FactorDetails.Cost], _ parties: [AgreementParty], starts: CalendarDay?, _ entries: [Spending]) {
        let libraries = parties.map(\.library)
        let takenBack = Set(entries.compactMap(\.corrects))
        // A counter-entry and what it takes back cancel each other: neither counts, whatever day it was written on.
        let counted = entries.filter { $0.corrects == nil && !takenBack.contains($0.id) }
        let expenses = counted.filter { $0.to == nil }
        var order: [CostLine] = []
        var budget: [CostLine: (money: Int, isInKind: Bool)] = [:]
        for cost in costs {
            if budget[cost.line] == nil { order.append(cost.line) }
            let known = budget[cost.line] ?? (0, true)
            budget[cost.line] = (known.money + (cost.isInKind ? 0 : cost.rupiah), known.isInKind && cost.isInKind)
        }
        lines = order.map { line in
            let own = expenses.filter { $0.line == line }
            return Line(
                line: line, isInKind: budget[line]?.isInKind ?? false, planned: budget[line]?.money ?? 0,
                spent: own.reduce(0) { $0 + $1.rupiah }, gifts: own.compactMap(\.inKind))
        }
        let strange = expenses.filter { entry in entry.line.map { budget[$0] == nil } ?? true }
        unplanned = strange.reduce(0) { $0 + $1.rupiah }
        unplannedGifts = strange.compactMap(\.inKind)

        var (plan, bears) = ([LibraryID: Int](), [LibraryID: Int]())
        func share(_ amount: Int, _ among: [LibraryID], _ into: inout [LibraryID: Int]) {
            for (library, part) in zip(among, Self.split(amount, among.count)) { into[library, default: 0] += part }
        }
        for line in lines {
            if let payer = line.line.payer, libraries.contains(payer) { plan[payer, default: 0] += line.planned }
        }
        share(
            lines.filter { $0.line.payer.map { !libraries.contains($0) } ?? true }.reduce(0) { $0 + $1.planned }, libraries, &plan
        )
        var pools: [[LibraryID]: Int] = [:]
        for entry in expenses {
            if let payer = entry.line?.payer, libraries.contains(payer) {
                bears[payer, default: 0] += entry.rupiah
            } else {
                pools[Self.present(parties, on: entry.day, starts: starts), default: 0] += entry.rupiah
            }
        }
        for (among, amount) in pools { share(amount, among, &bears) }
        shares = libraries.map { library in
            let paid = expenses.filter { $0.library == library }.reduce(0) { $0 + $1.rupiah }
            let settled = counted.filter { $0.to != nil }.reduce(0) { sum, one in
                sum + (one.library == library ? one.rupiah : 0) - (one.to == library ? one.rupiah : 0)
            }
            return Share(
                library: library, planned: plan[library] ?? 0, paid: paid, bears: bears[library] ?? 0, settled: settled)
        }
    }

    /// Equal parts that add up to the whole; the first bear what remains, one each.
    static func split(_ amount: Int, _ count: Int) -> [Int] {
        guard count > 0 else { return [] }
        let (part, rest) = amount.quotientAndRemainder(dividingBy: count)
        return (0..<count).map { part + ($0 < rest ? 1 : 0) }
    }

    /// Who took part on a day, in the order of the text; what was spent before the first day counts as of that day.
    static func present(_ parties: [AgreementParty], on day: CalendarDay, starts: CalendarDay?) -> [LibraryID] {
        let day = starts.map { max($0, day) } ?? day
        let there = parties.filter { ($0.from.map { $0 <= day } ?? true) && ($0.until.map { day <= $0 } ?? true) }
        return (there.isEmpty ? parties : there).map(\.library)
    }

    /// The fewest words that make all quits: whoever owes pays, in the order of the text, whoever is owed.
    public var transfers: [Transfer] {
        var owed = shares.filter { $0.balance > 0 }.map { (library: $0.library, rupiah: $0.balance) }
        var found: [Transfer] = []
        for debtor in shares where debtor.balance < 0 {
            var debt = -debtor.balance
            while debt > 0, let first = owed.first {
                let amount = min(debt, first.rupiah)
                found.append(Transfer(from: debtor.library, to: first.library, rupiah: amount))
                debt -= amount
                if amount == first.rupiah { owed.removeFirst() } else { owed[0].rupiah -= amount }
            }
        }
        return found
    }
}

extension AgreementReview {
    /// What had been planned and spent when the agreement was reviewed.
    public struct Costs: Sendable, Hashable, Codable {
        public struct Line: Sendable, Hashable, Codable {
            public let line: CostLine
            public let planned: Int
            public let spent: Int
        }
        public let lines: [Line]
        public let unplanned: Int

        public var planned: Int { lines.reduce(0) { $0 + $1.planned } }
        public var spent: Int { lines.reduce(unplanned) { $0 + $1.spent } }

        init(_ report: SpendingReport) {
            lines = report.lines.map { Line(line: $0.line, planned: $0.planned, spent: $0.spent) }
            unplanned = report.unplanned
        }
    }
}
