/// How the words of two titles pair up: equal, mistyped, run together, or without a partner.
struct WordAlignment {
    /// Pairs that differ by a slip of the keyboard.
    private(set) var typos = 0
    /// The shorter title breaks off inside a word of the longer.
    private(set) var isCut = false
    /// Letters in words that found a partner, of both sides.
    private(set) var matchedLetters = 0
    private(set) var leftAlone: [Int] = []
    private(set) var rightAlone: [Int] = []

    init(_ left: WordList, _ right: WordList) {
        let limit = 64
        guard left.count <= limit, right.count <= limit else {
            leftAlone = [0]
            rightAlone = [0]
            return
        }
        var used: UInt64 = 0
        for i in 0..<left.count {
            var partner: Int?
            for j in 0..<right.count where left.hashes[i] == right.hashes[j] && used & (1 << UInt64(j)) == 0 {
                partner = j
                break
            }
            if let partner {
                used |= 1 << UInt64(partner)
                matchedLetters += 2 * left.length(i)
            } else {
                leftAlone.append(i)
            }
        }
        for j in 0..<right.count where used & (1 << UInt64(j)) == 0 { rightAlone.append(j) }
        if !leftAlone.isEmpty, !rightAlone.isEmpty { pairLeftovers(left, right) }
    }

    private mutating func pairLeftovers(_ left: WordList, _ right: WordList) {
        left.bytes.withUnsafeBufferPointer { l in
            right.bytes.withUnsafeBufferPointer { r in
                joinSplitWords(left, l, right, r)
                var i = 0
                while i < leftAlone.count {
                    if let j = rightAlone.firstIndex(where: { isSlip(left, leftAlone[i], l, right, $0, r) }) {
                        matchedLetters += left.length(leftAlone[i]) + right.length(rightAlone[j])
                        typos += 1
                        leftAlone.remove(at: i)
                        rightAlone.remove(at: j)
                    } else {
                        i += 1
                    }
                }
                cutLastWord(left, l, right, r)
            }
        }
    }

    /// One slip in words of five letters and more, two from nine; a first letter is seldom mistyped, and short words that differ are other
    /// words. Numbers never slip: 1 and 2 are different books.
    private func isSlip(
        _ left: WordList, _ i: Int, _ l: UnsafeBufferPointer<UInt8>, _ right: WordList, _ j: Int, _ r: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let a = left.range(i)
        let b = right.range(j)
        let shorter = min(a.count, b.count)
        guard shorter >= 4, abs(a.count - b.count) <= 2, !left.isNumber(i), !right.isNumber(j) else { return false }
        if shorter == 4 {
            // A dropped or doubled letter only ("Kima" for "Kimia", not "laut" for "baut").
            return l[a.lowerBound] == r[b.lowerBound] && a.count != b.count && EditDistance.between(l, a, r, b, limit: 1) <= 1
        }
        if shorter < 8, l[a.lowerBound] != r[b.lowerBound] { return false }
        let limit = shorter >= 9 ? 2 : 1
        return EditDistance.between(l, a, r, b, limit: limit) <= limit
    }

    /// "fresh graduate" against "freshgraduate".
    private mutating func joinSplitWords(
        _ left: WordList, _ l: UnsafeBufferPointer<UInt8>, _ right: WordList, _ r: UnsafeBufferPointer<UInt8>
    ) {
        Self.join(&leftAlone, left, l, &rightAlone, right, r, &matchedLetters)
        Self.join(&rightAlone, right, r, &leftAlone, left, l, &matchedLetters)
    }

    private static func join(
        _ ones: inout [Int], _ one: WordList, _ o: UnsafeBufferPointer<UInt8>, _ twos: inout [Int], _ two: WordList,
        _ t: UnsafeBufferPointer<UInt8>, _ letters: inout Int
    ) {
        guard !ones.isEmpty, twos.count > 1 else { return }
        var index = 0
        while index < ones.count {
            let whole = one.range(ones[index])
            let found = twos.indices.dropLast().first { k in
                guard twos[k + 1] == twos[k] + 1 else { return false }
                let pair = two.range(twos[k]).lowerBound..<two.range(twos[k + 1]).upperBound
                return pair.count == whole.count && zip(whole, pair).allSatisfy { o[$0] == t[$1] }
            }
            if let found {
                letters += 2 * whole.count
                ones.remove(at: index)
                twos.removeSubrange(found...(found + 1))
            } else {
                index += 1
            }
        }
    }

    /// A title cut at a field's width ends inside a word.
    private mutating func cutLastWord(
        _ left: WordList, _ l: UnsafeBufferPointer<UInt8>, _ right: WordList, _ r: UnsafeBufferPointer<UInt8>
    ) {
        if leftAlone == [left.count - 1], left.bytes.count >= 20, let j = rightAlone.first, j == left.count - 1,
            Self.isPrefix(l, left.range(left.count - 1), r, right.range(j))
        {
            isCut = true
            leftAlone = []
            rightAlone.removeFirst()
        } else if rightAlone == [right.count - 1], right.bytes.count >= 20, let i = leftAlone.first, i == right.count - 1,
            Self.isPrefix(r, right.range(right.count - 1), l, left.range(i))
        {
            isCut = true
            rightAlone = []
            leftAlone.removeFirst()
        }
    }

    private static func isPrefix(
        _ short: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ long: UnsafeBufferPointer<UInt8>, _ b: Range<Int>
    ) -> Bool {
        a.count >= 2 && a.count < b.count && zip(a, b).allSatisfy { short[$0] == long[$1] }
    }
}
