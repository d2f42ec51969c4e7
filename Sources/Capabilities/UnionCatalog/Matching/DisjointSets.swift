/// Union–find with path halving and union by size.
struct DisjointSets {
    private var parent: [Int]
    private var size: [Int]

    init(count: Int) {
        parent = Array(0..<count)
        size = Array(repeating: 1, count: count)
    }

    mutating func root(_ index: Int) -> Int {
        var here = index
        while parent[here] != here {
            parent[here] = parent[parent[here]]
            here = parent[here]
        }
        return here
    }

    /// Returns the root of both.
    mutating func union(_ a: Int, _ b: Int) -> Int {
        var large = root(a)
        var small = root(b)
        if large == small { return large }
        if size[large] < size[small] { swap(&large, &small) }
        parent[small] = large
        size[large] += size[small]
        return large
    }
}
