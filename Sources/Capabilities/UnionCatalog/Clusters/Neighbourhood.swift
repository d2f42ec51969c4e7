import Store

/// Some variants and all that may be joined with them, over however many steps, and all that share a title with any of these: what
/// stands under one title without a way between must part.
///
/// Read step by step, for all at once: a step is one question however many variants take it.
struct Neighbourhood {
    private(set) var variants: [Int64: Variant] = [:]
    /// What each may be joined with.
    private(set) var joinable: [Int64: Set<Int64>] = [:]
    private var near: [Int64: Set<Int64>] = [:]

    init(of ids: [Int64], _ connection: Connection) throws(StoreError) {
        var seen = Set(ids)
        var next = ids
        while !next.isEmpty {
            let joins = try VariantQueries.joins(of: next, connection)
            for (a, b) in joins {
                joinable[a, default: []].insert(b)
                joinable[b, default: []].insert(a)
            }
            let pairs = joins + (try VariantQueries.sharing(titlesOf: next, connection))
            next = []
            for (a, b) in pairs {
                near[a, default: []].insert(b)
                near[b, default: []].insert(a)
                for id in [a, b] where seen.insert(id).inserted { next.append(id) }
            }
        }
        for variant in try VariantQueries.find(seen.sorted(), connection) { variants[variant.id] = variant }
    }

    /// All that a variant is connected with, itself included, in the order of their numbers.
    func component(of start: Int64) -> [Int64] {
        var seen: Set<Int64> = [start]
        var queue = [start]
        while let id = queue.popLast() {
            for neighbour in near[id] ?? [] where seen.insert(neighbour).inserted { queue.append(neighbour) }
        }
        return seen.sorted()
    }
}
