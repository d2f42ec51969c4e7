extension Matching {
    /// Groups variants into titles.
    ///
    /// Joins are taken from the highest score down, and one is refused when any variant of the one title conflicts with any of the other, so
    /// that a poor description never bridges two editions. It runs in three passes:
    /// 1. variants that say enough to be placed (``MatchFeatures/isPlaced``);
    /// 2. the others, each into the one title that fits it, or the one that fits clearly better; where several fit, none is chosen, and such
    ///    variants may only join each other;
    /// 3. brief ones, where exactly one title fits.
    ///
    /// - Parameters:
    ///   - variants: fingerprint and features; fingerprints must differ.
    ///   - edges: pairs that were compared. Only those decided ``Decision/join`` matter.
    public static func cluster<Fingerprint: Comparable>(
        _ variants: [(fingerprint: Fingerprint, features: MatchFeatures)], edges: [Clustering.Edge]
    ) -> Clustering {
        let order = variants.indices.sorted { variants[$0].fingerprint < variants[$1].fingerprint }
        var rank = Array(repeating: 0, count: variants.count)
        for (position, index) in order.enumerated() { rank[index] = position }
        var work = ClusterWork(features: variants.map(\.features), rank: rank, edges: edges)
        work.run()
        return work.result()
    }

    /// The same for a caller that has no edges yet: compares every pair that shares a key.
    public static func edges(among features: [MatchFeatures]) -> [Clustering.Edge] {
        var blocks: [MatchKey: [Int]] = [:]
        for (index, one) in features.enumerated() {
            for key in one.keys { blocks[key, default: []].append(index) }
        }
        var seen: Set<Int> = []
        var edges: [Clustering.Edge] = []
        for block in blocks.values {
            for (position, i) in block.enumerated() {
                for j in block[(position + 1)...] where seen.insert(i * features.count + j).inserted {
                    let verdict = judge(features[i], features[j])
                    if verdict.decision != .apart { edges.append(.init(i, j, compare(features[i], features[j]))) }
                }
            }
        }
        return edges
    }
}

extension MatchFeatures {
    /// Says enough to hold its own place: an ISBN, or a year and either a maker or a distinctive name.
    var isPlaced: Bool {
        !isBrief && (!isbns.isEmpty || year > 0 && (!names.isEmpty || wholeWeight == .distinctive))
    }
}
