/// Finds descriptions that give only the name of a series: "Gajah Mada", where others say "Gajah Mada: Perang Bubat" and "Gajah Mada:
/// Hamukti Palapa". A subtitle on one side is no difference as long as there is one subtitle; where there are two, the bare name may be
/// either book's, or a third one's.
struct SeriesNames {
    /// The joins that must not be, each with the two parts that stand against it.
    private(set) var refusals: [Clustering.Refusal] = []

    init(features: [MatchFeatures], edges: [Clustering.Edge]) {
        var parts: [Int: [(edge: Int, part: Int)]] = [:]
        for (index, edge) in edges.enumerated() where edge.verdict.decision == .join {
            let (a, b) = (features[edge.left], features[edge.right])
            guard a.other.isEmpty != b.other.isEmpty, a.proper.bytes == b.proper.bytes, !Self.isBacked(a, b) else { continue }
            let (name, part) = a.other.isEmpty ? (edge.left, edge.right) : (edge.right, edge.left)
            parts[name, default: []].append((index, part))
        }
        for (_, found) in parts.sorted(by: { $0.key < $1.key }) where found.count > 1 {
            guard let against = Self.differing(found.map(\.part), features) else { continue }
            for (edge, _) in found {
                refusals.append(.init(edge: edge, left: against.0, right: against.1, conflicts: [.subtitle]))
            }
        }
    }

    /// One ISBN, or one year and page count, say which part it is.
    private static func isBacked(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        let evidence = Evidence(a, b)
        return evidence.isbn == .same || evidence.year == .same && evidence.pages == .same
    }

    private static func differing(_ parts: [Int], _ features: [MatchFeatures]) -> (Int, Int)? {
        for (position, one) in parts.enumerated() {
            for two in parts[(position + 1)...]
            where TitleComparison.relation(features[one], features[two]) == .subtitlesDiffer { return (one, two) }
        }
        return nil
    }
}
