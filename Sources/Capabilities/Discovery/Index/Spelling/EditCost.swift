/// How far a typed word is from a real one, in quarters of an edit (Damerau: insert, delete, replace, swap neighbours).
/// Slips that pupils make are cheap: a doubled letter, an h, letters of one sound, vowels, swapped neighbours.
final class EditCost {
    static let edit = 4
    /// Longer words are not compared.
    static let longest = 40
    private static let width = longest + 1

    private let typed: [UInt8]
    /// Cost of each typed letter being one too many.
    private let gaps: [Int32]
    /// Three rows of the table at a time.
    private let rows = UnsafeMutablePointer<Int32>.allocate(capacity: 3 * EditCost.width)

    /// Only the first forty bytes of a word can be compared.
    init(_ typed: [UInt8]) {
        self.typed = Array(typed.prefix(Self.longest))
        gaps = self.typed.indices.map { Self.gap(typed[$0], $0 > 0 ? typed[$0 - 1] : 0) }
    }

    deinit { rows.deallocate() }

    /// `nil` when the cost is above `limit` or the word is too long.
    func cost(_ word: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        let count = word.count
        guard count <= Self.longest else { return nil }
        let limit = Int32(limit)
        var now = rows, last = rows + Self.width, beforeLast = rows + 2 * Self.width
        now[0] = 0
        for column in 0..<count { now[column + 1] = now[column] + Self.gap(word[column], column > 0 ? word[column - 1] : 0) }
        for line in typed.indices {
            (now, last, beforeLast) = (beforeLast, now, last)
            let letter = typed[line], left = line > 0 ? typed[line - 1] : 0
            now[0] = last[0] + gaps[line]
            var least = now[0]
            var otherLeft: UInt8 = 0
            for column in 0..<count {
                let other = word[column]
                var best = last[column]
                if letter != other { best += Self.change(letter, other) + (line == 0 && column == 0 ? 1 : 0) }
                best = min(best, last[column + 1] + gaps[line])
                best = min(best, now[column] + Self.gap(other, otherLeft))
                if line > 0, column > 0, letter == otherLeft, left == other, letter != other {
                    best = min(best, beforeLast[column - 1] + 3)
                }
                now[column + 1] = best
                least = min(least, best)
                otherLeft = other
            }
            if least > limit { return nil }
        }
        return now[count] <= limit ? Int(now[count]) : nil
    }

    /// Cost of a letter too many or too few after `left`.
    @inline(__always)
    private static func gap(_ letter: UInt8, _ left: UInt8) -> Int32 {
        letter == left || letter == UInt8(ascii: "h") ? 2 : Int32(edit)
    }

    @inline(__always)
    private static func change(_ one: UInt8, _ other: UInt8) -> Int32 {
        sound(one) & sound(other) != 0 ? 3 : Int32(edit)
    }

    /// Letters that share a bit sound alike: a e i o u; f v p; c k q; s z x; d t; j y; b p; g k; i y; u w; c s.
    @inline(__always)
    private static func sound(_ letter: UInt8) -> UInt16 {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): 1
        case UInt8(ascii: "i"): 1 | 256
        case UInt8(ascii: "u"): 1 | 512
        case UInt8(ascii: "f"), UInt8(ascii: "v"): 2
        case UInt8(ascii: "p"): 2 | 64
        case UInt8(ascii: "b"): 64
        case UInt8(ascii: "c"): 4 | 1024
        case UInt8(ascii: "k"): 4 | 128
        case UInt8(ascii: "q"): 4
        case UInt8(ascii: "g"): 128
        case UInt8(ascii: "s"): 8 | 1024
        case UInt8(ascii: "z"), UInt8(ascii: "x"): 8
        case UInt8(ascii: "d"), UInt8(ascii: "t"): 16
        case UInt8(ascii: "j"): 32
        case UInt8(ascii: "y"): 32 | 256
        case UInt8(ascii: "w"): 512
        default: 0
        }
    }
}
