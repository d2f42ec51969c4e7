/// Binary logarithm in sixteenths by integers only, so that scores are the same on every machine.
enum FixedLog {
    /// 16·log₂(x), linear between powers of two; 0 for x ≤ 1.
    static func log2(_ x: Int) -> Int {
        guard x > 1 else { return 0 }
        let power = Int.bitWidth - 1 - x.leadingZeroBitCount
        let fraction = power >= 4 ? (x >> (power - 4)) & 15 : (x << (4 - power)) & 15
        return power * 16 + fraction
    }
}
