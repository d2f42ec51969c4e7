/// Several sorted arenas merged into one without repetition, keeping only what is marked.
struct ArenaMerge {
    private(set) var arena = ByteArena()
    /// New number of each old string per part; 0 for those not kept.
    private(set) var numbers: [[UInt32]]
    /// Where each new string was first found.
    private(set) var sources: [(part: Int, index: Int)] = []

    init(_ parts: [ByteArena], kept: [[Bool]]) {
        numbers = parts.map { [UInt32](repeating: 0, count: $0.count) }
        var next = parts.map { _ in 0 }
        while true {
            var best: Int?
            for part in parts.indices {
                while next[part] < parts[part].count, !kept[part][next[part]] { next[part] += 1 }
                guard next[part] < parts[part].count else { continue }
                if let known = best, parts[known].compare(next[known], with: parts[part], next[part]) <= 0 { continue }
                best = part
            }
            guard let source = best else { return }
            let index = next[source]
            let number = UInt32(arena.count)
            arena.append(parts[source][index])
            sources.append((source, index))
            for part in parts.indices where next[part] < parts[part].count && kept[part][next[part]] {
                if parts[part].compare(next[part], with: parts[source], index) == 0 {
                    numbers[part][next[part]] = number
                    next[part] += 1
                }
            }
        }
    }
}
