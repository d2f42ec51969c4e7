public import Commons

/// How long open requests have waited, in school days: the bands of the page by which a principal follows them (S161).
public struct AgeBand: Sendable, Hashable {
    public let days: ClosedRange<Int>

    public static let table: [AgeBand] = [0...2, 3...5, 6...10, 11...20, 21...Int(Int32.max)].map { AgeBand(days: $0) }

    /// The band that so many school days fall into.
    public static func of(_ days: Int) -> AgeBand { table.first { $0.days.contains(max(0, days)) } ?? table[table.count - 1] }

    /// What still waits is green within the promise, yellow up to three times as long, then red.
    public static func light(_ days: Int, promised: Int) -> ServiceLight {
        days <= promised ? .green : days <= promised * 3 ? .yellow : .red
    }

    public var name: Phrase {
        let (from, to) = (days.lowerBound, days.upperBound)
        return to == Int(Int32.max)
            ? Phrase(id: "lebih dari \(from - 1) hari sekolah", en: "more than \(from - 1) school days")
            : Phrase(id: "\(from)–\(to) hari sekolah", en: "\(from)–\(to) school days")
    }
}
