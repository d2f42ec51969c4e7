/// Which groups of the query a word belongs to, one bit each, for looking at the words of the best matches.
struct TokenTable {
    private var keys: [UInt32]
    private var anyBits: [UInt32]
    private var exactBits: [UInt32]
    private let mask: Int
    private let ranges: [(words: Range<UInt32>, bit: UInt32)]

    init(_ groups: [CompiledGroup]) {
        let size = groups.reduce(8) { $0 + ($1.words.count + $1.phraseWords.count) * 2 }
        let capacity = 1 << (Int.bitWidth - size.leadingZeroBitCount)
        keys = [UInt32](repeating: .max, count: capacity)
        anyBits = [UInt32](repeating: 0, count: capacity)
        exactBits = anyBits
        mask = capacity - 1
        ranges = groups.enumerated().flatMap { number, group in group.ranges.map { ($0.words, 1 << UInt32(number)) } }
        for (number, group) in groups.enumerated() {
            let bit: UInt32 = 1 << UInt32(number)
            for (word, weight) in group.words { add(word, bit, exact: weight >= QueryGroup.Weight.alternative) }
            for word in group.phraseWords { add(word, bit, exact: true) }
        }
    }

    private mutating func add(_ word: UInt32, _ bit: UInt32, exact: Bool) {
        var slot = Int(word &* 0x9E37_79B1) & mask
        while keys[slot] != .max, keys[slot] != word { slot = (slot + 1) & mask }
        keys[slot] = word
        anyBits[slot] |= bit
        if exact { exactBits[slot] |= bit }
    }

    @inline(__always)
    func look(_ word: UInt32) -> (any: UInt32, exact: UInt32) {
        var slot = Int(word &* 0x9E37_79B1) & mask
        var found: (any: UInt32, exact: UInt32) = (0, 0)
        while keys[slot] != .max {
            if keys[slot] == word {
                found = (anyBits[slot], exactBits[slot])
                break
            }
            slot = (slot + 1) & mask
        }
        for range in ranges where range.words.contains(word) { found.any |= range.bit }
        return found
    }
}
