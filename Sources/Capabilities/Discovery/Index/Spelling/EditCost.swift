/// How far a typed word is from a real one, in quarters of an edit (Damerau: insert, delete, replace, swap neighbours).
/// Slips that pupils make are cheap: a doubled letter, an h, letters of one sound, vowels, swapped neighbours.
struct EditCost {
    static let edit = 4
    /// Longer words are not compared.
    static let longest = 40

    private var rows = [[Int]](repeating: [Int](repeating: 0, count: EditCost.longest + 1), count: 3)

    /// `nil` when the cost is above `limit` or a word is too long.
    mutating func cost(_ typed: [UInt8], _ word: ArraySlice<UInt8>, limit: Int) -> Int? {
        let base = word.startIndex
        guard typed.count <= Self.longest, word.count <= Self.longest else { return nil }
        for column in 0...word.count {
            rows[0][column] =
                column == 0
                ? 0 : rows[0][column - 1] + Self.gap(word[base + column - 1], column > 1 ? word[base + column - 2] : 0)
        }
        for line in 1...max(1, typed.count) where line <= typed.count {
            let now = line % 3, last = (line + 2) % 3, beforeLast = (line + 1) % 3
            let letter = typed[line - 1]
            let left = line > 1 ? typed[line - 2] : 0
            rows[now][0] = rows[last][0] + Self.gap(letter, left)
            var least = rows[now][0]
            for column in stride(from: 1, through: word.count, by: 1) {
                let other = word[base + column - 1]
                let otherLeft = column > 1 ? word[base + column - 2] : 0
                var best = rows[last][column - 1] + Self.change(letter, other, first: line == 1 && column == 1)
                best = min(best, rows[last][column] + Self.gap(letter, left))
                best = min(best, rows[now][column - 1] + Self.gap(other, otherLeft))
                if line > 1, column > 1, letter == otherLeft, left == other, letter != other {
                    best = min(best, rows[beforeLast][column - 2] + 3)
                }
                rows[now][column] = best
                least = min(least, best)
            }
            if least > limit { return nil }
        }
        let cost = rows[typed.count % 3][word.count]
        return cost <= limit ? cost : nil
    }

    /// Cost of a letter too many or too few after `left`.
    private static func gap(_ letter: UInt8, _ left: UInt8) -> Int {
        letter == left || letter == UInt8(ascii: "h") ? 2 : edit
    }

    private static func change(_ one: UInt8, _ other: UInt8, first: Bool) -> Int {
        if one == other { return 0 }
        let sound = sounds[Int(one)] & sounds[Int(other)] != 0 ? 3 : edit
        return first ? sound + 1 : sound
    }

    /// Letters that share a bit sound alike.
    private static let sounds: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 256)
        for (bit, letters) in ["aeiou", "fvp", "ckq", "szx", "dt", "jy", "bp", "gk", "iy", "uw", "cs"].enumerated() {
            for letter in letters.utf8 { table[Int(letter)] |= 1 << UInt16(bit) }
        }
        return table
    }()
}
