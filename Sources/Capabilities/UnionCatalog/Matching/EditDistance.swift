/// Damerau–Levenshtein distance (optimal string alignment) with a bound, for single words.
enum EditDistance {
    /// The distance, or `limit + 1` when it is greater. `limit` is 0…3; words longer than 63 bytes count as different.
    static func between(
        _ left: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ right: UnsafeBufferPointer<UInt8>, _ b: Range<Int>, limit: Int
    ) -> Int {
        var a = a
        var b = b
        if abs(a.count - b.count) > limit { return limit + 1 }
        while let x = a.first, let y = b.first, left[x] == right[y] {
            a = (a.lowerBound + 1)..<a.upperBound
            b = (b.lowerBound + 1)..<b.upperBound
        }
        while let x = a.last, let y = b.last, left[x] == right[y] {
            a = a.lowerBound..<(a.upperBound - 1)
            b = b.lowerBound..<(b.upperBound - 1)
        }
        if a.isEmpty || b.isEmpty { return a.count + b.count }
        if a.count > 63 || b.count > 63 { return limit + 1 }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * 64) { rows in
            fill(rows, left, a, right, b, limit: limit)
        }
    }

    private static func fill(
        _ rows: UnsafeMutableBufferPointer<Int32>, _ left: UnsafeBufferPointer<UInt8>, _ a: Range<Int>,
        _ right: UnsafeBufferPointer<UInt8>, _ b: Range<Int>, limit: Int
    ) -> Int {
        var before = 0
        var above = 64
        var row = 128
        for column in 0...b.count { rows[above + column] = Int32(column) }
        for i in 1...a.count {
            rows[row] = Int32(i)
            var least = Int32(i)
            let x = left[a.lowerBound + i - 1]
            for j in 1...b.count {
                let y = right[b.lowerBound + j - 1]
                var best = min(rows[above + j] + 1, rows[row + j - 1] + 1, rows[above + j - 1] + (x == y ? 0 : 1))
                if i > 1, j > 1, x == right[b.lowerBound + j - 2], y == left[a.lowerBound + i - 2] {
                    best = min(best, rows[before + j - 2] + 1)
                }
                rows[row + j] = best
                least = min(least, best)
            }
            if least > Int32(limit) { return limit + 1 }
            (before, above, row) = (above, row, before)
        }
        return Int(min(rows[above + b.count], Int32(limit + 1)))
    }
}
