import Commons
import Store

/// Says why two descriptions are one title, or two.
struct Explainer {
    let connection: Connection

    /// The nearest pair of variants of two titles; or, of one title, how its variants hold together.
    func explain(_ a: Int64, _ b: Int64) throws -> [MatchExplanation] {
        let left = try variants(a)
        let right = a == b ? left : try variants(b)
        if a == b { return within(left) }
        var best: (score: Int, one: MatchFeatures, two: MatchFeatures)?
        for one in left {
            for two in right {
                let verdict = Matching.judge(one.features, two.features)
                if verdict.score > best?.score ?? -1 { best = (verdict.score, one.features, two.features) }
            }
        }
        return best.map { [Matching.explain($0.one, $0.two)] } ?? []
    }

    /// One explanation for each variant beside the first: the way that leads to it.
    private func within(_ variants: [Described]) -> [MatchExplanation] {
        guard let first = variants.first else { return [] }
        let features = variants.map(\.features)
        guard variants.count > 1 else { return [Matching.explain(first.features, first.features, path: [first.features])] }
        let edges = Matching.edges(among: features)
        let clustering = Matching.cluster(variants.map { ($0.fingerprint, $0.features) }, edges: edges)
        return variants.indices.dropFirst().map { index in
            let steps = Clustering.path(from: 0, to: index, edges: edges, joins: clustering.joins)
            var path = [features[0]]
            var here = 0
            for step in steps {
                here = edges[step].left == here ? edges[step].right : edges[step].left
                path.append(features[here])
            }
            return Matching.explain(features[0], features[index], path: steps.isEmpty ? [] : path)
        }
    }

    private typealias Described = (fingerprint: LexicographicBytes, features: MatchFeatures)

    private func variants(_ title: Int64) throws -> [Described] {
        try VariantQueries.ofTitle(title, connection).compactMap { variant in
            MatchFeatures(canonicalBytes: variant.features).map { (variant.fingerprint.lexicographic, $0) }
        }
    }
}
