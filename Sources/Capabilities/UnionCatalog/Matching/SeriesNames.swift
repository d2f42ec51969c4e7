/// Finds descriptions that give only the name of a series: "Gajah Mada", where others say "Gajah Mada: Perang Bubat" and "Gajah Mada:
/// Hamukti Palapa". A subtitle on one side is no difference as long as there is one subtitle; where there are two, the bare name may be
/// either book's, or a third one's.
struct SeriesNames {
    /// The joins that must not be, each with the two parts that stand against it.
    private(set) var refusals: [Clustering.Refusal] = []

    init(features: [MatchFeatures], edges: [Clustering.Edge]) {
        var joins: [Int: [(edge: Int, part: Int)]] = [:]
        for (index, edge) in edges.enumerated() where edge.verdict.decision == .join {
            let (a, b) = (features[edge.left], features[edge.right])
            guard a.other.isEmpty != b.other.isEmpty, a.proper.bytes == b.proper.bytes, !Self.isBacked(a, b) else { continue }
            let (name, part) = a.other.isEmpty ? (edge.left, edge.right) : (edge.right, edge.left)
            joins[name, default: []].append((index, part))
        }
        guard !joins.isEmpty else { return }
        let parts = Dictionary(
            grouping: features.indices.filter { !features[$0].other.isEmpty }, by: { features[$0].proper.bytes })
        for (name, found) in joins.sorted(by: { $0.key < $1.key }) {
            // Also parts that cannot be this description's own, of another year say, tell that it names a series.
            let known = (parts[features[name].proper.bytes] ?? []).filter { Self.isOfOneMaker(features[name], features[$0]) }
            for (edge, part) in found {
                guard let other = known.first(where: { Self.differ(features[part], features[$0]) }) else { continue }
                refusals.append(.init(edge: edge, left: part, right: other, conflicts: [.subtitle]))
            }
        }
    }

    /// One ISBN, or one year and page count, say which part it is.
    private static func isBacked(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        let evidence = Evidence(a, b)
        return evidence.isbn == .same || evidence.year == .same && evidence.pages == .same
    }

    private static func isOfOneMaker(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        let evidence = Evidence(a, b)
        return (evidence.names == .same || evidence.authorMark == .same) && evidence.publisher != .different
    }

    private static func differ(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        TitleComparison.relation(a, b) == .subtitlesDiffer
    }
}
