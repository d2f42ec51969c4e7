/// An Indonesian prefix in one of its shapes, with the sounds before which it takes that shape.
struct Prefix: Sendable {
    let letters: [UInt8]
    /// Consonant that was lost where a vowel now follows ("men-ulis": t).
    let swallowed: UInt8?
    /// The rest must be at least this long; keeps "ku-" and "kau-" from eating into short words.
    let leastRest: Int
    /// "be-" and "te-": what is left of "ber-" and "ter-" before r ("be-renang").
    let isShort: Bool
    /// First letters of roots that keep them; empty: any.
    private let before: [UInt8]

    func canStandBefore(_ letter: UInt8) -> Bool { before.isEmpty || before.contains(letter) }

    private init(_ letters: String, before: String = "", swallowed: Character? = nil, leastRest: Int = 3) {
        self.letters = Array(letters.utf8)
        isShort = letters == "be" || letters == "te"
        self.before = Array(before.utf8)
        self.swallowed = swallowed?.asciiValue
        self.leastRest = leastRest
    }

    /// The prefixes whose first letter this is.
    static func beginning(with letter: UInt8) -> [Prefix] {
        byLetter.indices.contains(Int(letter)) ? byLetter[Int(letter)] : []
    }

    private static let byLetter: [[Prefix]] = (0..<128).map { letter in all.filter { $0.letters.first == letter } }

    /// Shapes of me- and pe- follow the sound behind them: mem-baca, men-cari, meng-ambil, me-lihat, and p t s k are lost.
    private static let all: [Prefix] =
        [
            Prefix("di"), Prefix("ke"), Prefix("se"), Prefix("ku", leastRest: 5), Prefix("kau", leastRest: 5), Prefix("ber"),
            Prefix("bel", before: "a"), Prefix("be", before: "rkst"), Prefix("ter"), Prefix("te", before: "rp"), Prefix("per"),
            Prefix("pel", before: "a"), Prefix("pe"), Prefix("me", before: "lrwymn"),
        ]
        + ["me", "pe"].flatMap { start in
            [
                Prefix(start + "m", before: "bfvp", swallowed: "p"), Prefix(start + "n", before: "cdjtsz", swallowed: "t"),
                Prefix(start + "ny", before: "-", swallowed: "s"), Prefix(start + "ng", before: "aeioughk", swallowed: "k"),
                Prefix(start + "nge", before: "bcdlprst", leastRest: 3),
            ]
        }
}
