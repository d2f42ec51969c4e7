/// How far two bags of name words agree.
public enum NameRelation: UInt8, Sendable, Hashable {
    /// One side names nobody.
    case unknown
    case same
    /// Some words agree, some do not.
    case partial
    /// A shared word, but too little to say.
    case weak
    /// A body on one side may stand for the people on the other.
    case body
    case different
}

enum NameComparison {
    static func relation(_ a: NameList, _ b: NameList) -> NameRelation {
        if a.isEmpty || b.isEmpty { return .unknown }
        if a.words.bytes == b.words.bytes { return .same }
        var shared = 0
        var exactWords = 0
        var isShortened = false
        var totalA = 0
        var totalB = 0
        a.words.bytes.withUnsafeBufferPointer { l in
            b.words.bytes.withUnsafeBufferPointer { r in
                for j in 0..<b.words.count { totalB += weight(b.words, j) }
                for i in 0..<a.words.count {
                    let own = weight(a.words, i)
                    totalA += own
                    switch partner(a.words, i, l, b.words, r) {
                    case .exact:
                        shared += own
                        exactWords += 1
                    case .slip: shared += own
                    case .shortened: isShortened = true
                    case .none: break
                    }
                }
            }
        }
        let least = min(totalA, totalB)
        if shared == 0 { return a.isCorporate || b.isCorporate ? .body : isShortened || initialsAgree(a, b) ? .weak : .different }
        // One word that is only nearly the same may be another person's: Riawan, Ridwan.
        if exactWords == 0 { return a.words.count == 1 && b.words.count == 1 ? .partial : .weak }
        if shared * 10 >= least * 6 {
            // One word ("Susanto") is thin unless it is all that either says.
            return min(a.words.count, b.words.count) > 1 || a.words.count == b.words.count || max(totalA, totalB) <= 6
                ? .same : .partial
        }
        if shared * 3 >= least { return .partial }
        return .weak
    }

    private enum Partner { case exact, slip, shortened, none }

    private static func partner(
        _ list: WordList, _ i: Int, _ l: UnsafeBufferPointer<UInt8>, _ other: WordList, _ r: UnsafeBufferPointer<UInt8>
    ) -> Partner {
        let a = list.range(i)
        for j in 0..<other.count where list.hashes[i] == other.hashes[j] { return .exact }
        let limit = a.count >= 9 ? 2 : 1
        var isShortened = false
        for j in 0..<other.count {
            let b = other.range(j)
            guard l[a.lowerBound] == r[b.lowerBound] else { continue }
            if min(a.count, b.count) >= 5, abs(b.count - a.count) <= limit,
                EditDistance.between(l, a, r, b, limit: limit) <= limit
            {
                return .slip
            }
            // "Rus" for Ruswanto.
            let short = min(a.count, b.count)
            if short >= 3, (0..<short).allSatisfy({ l[a.lowerBound + $0] == r[b.lowerBound + $0] }) { isShortened = true }
        }
        return isShortened ? .shortened : .none
    }

    /// "S. Zakaria" against "Zakaria Soetedja" shares a word; "A.A. Navis" against "Ali Akbar" only letters. Never more than weak.
    private static func initialsAgree(_ a: NameList, _ b: NameList) -> Bool {
        func covers(_ initials: String, _ words: WordList) -> Bool {
            !initials.isEmpty && words.count <= initials.utf8.count + 1
                && initials.utf8.allSatisfy { letter in
                    (0..<words.count).contains { words.bytes[words.range($0).lowerBound] == letter }
                }
        }
        return covers(a.initials, b.words) && a.words.isEmpty || covers(b.initials, a.words) && b.words.isEmpty
    }

    /// Names that thousands carry say little.
    private static func weight(_ list: WordList, _ index: Int) -> Int {
        if list.length(index) <= 2 { return 1 }
        return common.contains(list.hashes[index]) ? 1 : 3
    }

    static let common = WordList.hashes(
        of: """
            muhammad ahmad siti sri dewi nur tri dwi eko agus budi abdul andi made wayan nyoman ketut putu gusti tim hari heri joko bambang
            slamet rini ani yuni wati indra rudi dian endang ratna yulia john david michael robert james william
            """)
}
