/// Titles made of variants: the groups, the joins that hold them together, and the joins that were refused and why.
///
/// A function of the set of variants and the edges between them. Order of arrival, numbering and repetition have no part: ties are broken by
/// fingerprint.
public struct Clustering: Sendable, Hashable {
    /// Two variants that were compared.
    public struct Edge: Sendable, Hashable {
        public let left: Int
        public let right: Int
        public let verdict: PairVerdict

        public init(_ left: Int, _ right: Int, _ verdict: PairVerdict) {
            self.left = left
            self.right = right
            self.verdict = verdict
        }
    }

    /// A pair that would have joined, but whose titles hold two variants that must not share one.
    public struct Refusal: Sendable, Hashable {
        public let edge: Int
        /// The variants that stand against it; equal to the edge's own when more than one title fitted.
        public let left: Int
        public let right: Int
        /// Empty when more than one title fitted.
        public let conflicts: [Conflict]
    }

    /// Indices of variants; each group sorted by fingerprint, the groups by their first.
    public let groups: [[Int]]
    /// Indices of the edges that joined: a forest, one tree to a group.
    public let joins: [Int]
    public let refusals: [Refusal]

    /// The edges that lead from one variant to another within a group, empty when they are not of one group.
    public static func path(from start: Int, to end: Int, edges: [Edge], joins: [Int]) -> [Int] {
        var neighbours: [Int: [(edge: Int, to: Int)]] = [:]
        for index in joins {
            neighbours[edges[index].left, default: []].append((index, edges[index].right))
            neighbours[edges[index].right, default: []].append((index, edges[index].left))
        }
        var cameBy: [Int: (edge: Int, from: Int)] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count, cameBy[end] == nil {
            let here = queue[next]
            next += 1
            for (edge, there) in neighbours[here] ?? [] where there != start && cameBy[there] == nil {
                cameBy[there] = (edge, here)
                queue.append(there)
            }
        }
        var path: [Int] = []
        var here = end
        while here != start, let step = cameBy[here] {
            path.append(step.edge)
            here = step.from
        }
        return here == start ? path.reversed() : []
    }
}
