/// The working state of ``Matching/cluster(_:edges:)``.
struct ClusterWork {
    private let features: [MatchFeatures]
    private let rank: [Int]
    private let edges: [Clustering.Edge]
    /// Edges decided to join, best first.
    private let sorted: [Int]
    /// Those of each variant.
    private let byVariant: [[Int]]

    private var sets: DisjointSets
    private var members: [[Int]]
    /// For each root, roots it was found to conflict with; conflicts never go away as sets grow.
    private var refused: [Int: Set<Int>] = [:]
    private var joins: [Int] = []
    private var refusals: [Clustering.Refusal]

    init(features: [MatchFeatures], rank: [Int], edges: [Clustering.Edge]) {
        self.features = features
        self.rank = rank
        self.edges = edges
        func key(_ edge: Clustering.Edge) -> (Int, Int, Int) {
            (-edge.verdict.score, min(rank[edge.left], rank[edge.right]), max(rank[edge.left], rank[edge.right]))
        }
        let refusals = SeriesNames(features: features, edges: edges).refusals
        let refused = Set(refusals.map(\.edge))
        let joining = edges.indices.filter { edges[$0].verdict.decision == .join && !refused.contains($0) }
        sorted = joining.map { (key(edges[$0]), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        var byVariant = Array(repeating: [Int](), count: features.count)
        for index in sorted {
            byVariant[edges[index].left].append(index)
            byVariant[edges[index].right].append(index)
        }
        self.byVariant = byVariant
        self.refusals = refusals
        sets = DisjointSets(count: features.count)
        members = features.indices.map { [$0] }
    }

    mutating func run() {
        let placed = features.map(\.isPlaced)
        join { placed[$0] }
        let unplaced = features.indices.filter { !placed[$0] && !features[$0].isBrief }.sorted { rank[$0] < rank[$1] }
        let left = attach(unplaced, into: Set(features.indices.filter { placed[$0] }), margin: 60)
        join { left.contains($0) }
        let brief = features.indices.filter { features[$0].isBrief }.sorted { rank[$0] < rank[$1] }
        let alone = attach(brief, into: Set(features.indices.filter { !features[$0].isBrief }), margin: nil)
        join { alone.contains($0) }
    }

    mutating func result() -> Clustering {
        var groups: [Int: [Int]] = [:]
        for index in features.indices.sorted(by: { rank[$0] < rank[$1] }) { groups[sets.root(index), default: []].append(index) }
        return Clustering(
            groups: groups.values.sorted { rank[$0[0]] < rank[$1[0]] }, joins: joins.sorted(), refusals: refusals)
    }

    /// Kruskal with forbidden pairs, over the edges whose ends are both allowed.
    private mutating func join(_ isAllowed: (Int) -> Bool) {
        for index in sorted where isAllowed(edges[index].left) && isAllowed(edges[index].right) { _ = union(by: index) }
    }

    /// Puts each variant into the one settled group that fits. Returns those that found none or several.
    ///
    /// Goes in rounds over a snapshot, so that a variant known only to another unsettled one can follow it, whatever the order.
    private mutating func attach(_ variants: [Int], into settled: Set<Int>, margin: Int?) -> Set<Int> {
        var settled = settled
        var waiting = variants
        var left: Set<Int> = []
        while !waiting.isEmpty {
            var chosen: [(edge: Int, variant: Int)] = []
            var next: [Int] = []
            for variant in waiting {
                let fitting = fits(of: variant, into: settled)
                guard let best = fitting.first else {
                    next.append(variant)
                    continue
                }
                let second = fitting.dropFirst().first
                let isClear = second.map { other in margin.map { score(best) - score(other) >= $0 } ?? false } ?? true
                if isClear {
                    chosen.append((best, variant))
                } else {
                    left.insert(variant)
                    for edge in fitting {
                        refusals.append(.init(edge: edge, left: edges[edge].left, right: edges[edge].right, conflicts: []))
                    }
                }
            }
            if chosen.isEmpty { return left.union(next) }
            chosen.sort { (-score($0.edge), rank[$0.variant]) < (-score($1.edge), rank[$1.variant]) }
            for (edge, variant) in chosen {
                if union(by: edge) { settled.insert(variant) } else { left.insert(variant) }
            }
            waiting = next
        }
        return left
    }

    /// The best edge into each settled group without conflict, best first.
    private mutating func fits(of variant: Int, into settled: Set<Int>) -> [Int] {
        var best: [Int] = []
        var seen: Set<Int> = []
        for index in byVariant[variant] {
            let other = edges[index].left == variant ? edges[index].right : edges[index].left
            guard settled.contains(other) else { continue }
            let root = sets.root(other)
            guard seen.insert(root).inserted else { continue }
            if let against = members[root].first(where: { isConflict($0, variant) }) {
                refusals.append(.init(edge: index, left: against, right: variant, conflicts: conflicts(against, variant)))
            } else {
                best.append(index)
            }
        }
        return best
    }

    private func score(_ edge: Int) -> Int { edges[edge].verdict.score }

    /// Joins the groups of an edge unless they conflict. True when both ends are in one group afterwards.
    private mutating func union(by index: Int) -> Bool {
        let a = sets.root(edges[index].left)
        let b = sets.root(edges[index].right)
        if a == b { return true }
        if refused[a]?.contains(b) == true { return false }
        for i in members[a] {
            for j in members[b] where isConflict(i, j) && !isYearOfOneISBN(i, j, members[a] + members[b]) {
                refused[a, default: []].insert(b)
                refused[b, default: []].insert(a)
                refusals.append(.init(edge: index, left: i, right: j, conflicts: conflicts(i, j)))
                return false
            }
        }
        let root = sets.union(a, b)
        let gone = root == a ? b : a
        members[root] += members[gone]
        members[gone] = []
        for enemy in refused.removeValue(forKey: gone) ?? [] {
            refused[root, default: []].insert(enemy)
            refused[enemy]?.remove(gone)
            refused[enemy, default: []].insert(root)
        }
        joins.append(index)
        return true
    }

    private func conflicts(_ i: Int, _ j: Int) -> [Conflict] {
        Evidence(features[i], features[j]).conflicts(features[i], features[j])
    }

    /// The years differ, but a description of the one's year has the ISBN of the other: the year is one of its printings.
    private func isYearOfOneISBN(_ i: Int, _ j: Int, _ group: [Int]) -> Bool {
        guard conflicts(i, j) == [.year] else { return false }
        func has(_ year: Int, _ isbns: [UInt64]) -> Bool {
            group.contains { features[$0].editionYear == year && features[$0].isbns.contains(where: isbns.contains) }
        }
        return has(features[i].editionYear, features[j].isbns) || has(features[j].editionYear, features[i].isbns)
    }

    private func isConflict(_ i: Int, _ j: Int) -> Bool { !conflicts(i, j).isEmpty }
}
