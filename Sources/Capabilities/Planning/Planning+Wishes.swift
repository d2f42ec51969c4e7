import Commons
import Discovery
import Store

extension Planning {
    /// How far the set has what was wanted: the same words are looked up once.
    func wishes(_ wanted: [Wanted], _ libraries: [LibraryID], _ connection: Connection) throws -> WishShare {
        var counts: [[String]: Int] = [:]
        for one in wanted { counts[one.words, default: 0] += one.count }
        // The most wanted first; what a small machine looks up for one page stays bounded.
        let most = counts.sorted { ($1.value, $0.key.joined(separator: " ")) < ($0.value, $1.key.joined(separator: " ")) }
            .prefix(Self.mostWants)
        let found = most.map { words, count in (count, discovery.holders(of: words, among: libraries, titles: 10)) }
        let titles = Array(Set(found.flatMap(\.1.titles))).sorted()
        let copies = try PlanningReading.copies(of: titles, at: libraries, connection)
        return WishShare(
            libraries: libraries.count,
            wants: found.map { count, holders in
                WishShare.Want(
                    count: count,
                    holders: libraries.enumerated().reduce(0) {
                        $0 | (holders.libraries.contains($1.element) ? 1 << UInt32($1.offset) : 0)
                    },
                    copies: holders.titles.reduce(0) { $0 + (copies[$1] ?? 0) })
            })
    }

    /// Different wants that one report looks up.
    static let mostWants = 300
}
