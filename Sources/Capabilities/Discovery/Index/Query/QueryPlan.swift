/// A parsed query as groups, ready to run on any snapshot.
struct QueryPlan: Sendable {
    /// In the order typed; excluded groups last.
    var groups: [QueryGroup]
    var years: [ClosedRange<Int16>] = []
    /// `nil`: every group that is not optional; else so many groups are enough.
    var enough: Int?

    init(_ terms: [QueryTerm]) {
        let all = terms.compactMap { QueryGroup($0) }
        groups = all.filter { !$0.excluded } + all.filter(\.excluded)
        for term in terms where !term.excluded { if case .years(let range) = term.kind { years.append(range) } }
    }

    var hasWords: Bool { groups.contains { !$0.excluded } }

    /// 16·log₂ of how rare a group is among all titles; very common words still count a little.
    static func rarity(frequency: Int, of total: Int) -> Int32 {
        guard frequency > 0 else { return 96 }
        return Int32(max(48, min(320, FixedLog.log2(1 + total / frequency))))
    }
}
