/// For each word of a vocabulary which letters it has, so that most of it can be ruled out at a glance.
struct SpellingTable: Sendable {
    private let firstWord: Int
    private let signatures: [UInt64]
    private let lengths: [UInt8]

    init(_ vocabulary: Vocabulary) {
        firstWord = Int(vocabulary.firstWord)
        let words = vocabulary.words
        var signatures: [UInt64] = [], lengths: [UInt8] = []
        signatures.reserveCapacity(words.count - firstWord)
        lengths.reserveCapacity(words.count - firstWord)
        for word in firstWord..<max(firstWord, words.count) {
            signatures.append(Self.signature(words[word]))
            lengths.append(UInt8(min(255, words.length(word))))
        }
        self.signatures = signatures
        self.lengths = lengths
    }

    /// A bit per letter that occurs, another if it occurs again, and twelve bits for all other bytes.
    static func signature(_ word: some Sequence<UInt8>) -> UInt64 {
        var bits: UInt64 = 0
        for byte in word {
            let letter = byte &- UInt8(ascii: "a")
            if letter < 26 {
                let bit: UInt64 = 1 << UInt64(letter)
                bits |= bits & bit != 0 ? bit << 26 : bit
            } else {
                bits |= 1 << UInt64(52 + byte % 12)
            }
        }
        return bits
    }

    /// Calls `body` with every word that may be within `edits` of the given one: one edit changes at most two bits.
    func forEachCandidate(_ word: [UInt8], edits: Int, _ body: (UInt32) -> Void) {
        let signature = Self.signature(word)
        let signatures = signatures.span, lengths = lengths.span
        let shortest = UInt8(max(1, word.count - edits)), longest = UInt8(min(255, word.count + edits))
        for index in signatures.indices where (signatures[index] ^ signature).nonzeroBitCount <= 2 * edits {
            if lengths[index] >= shortest, lengths[index] <= longest { body(UInt32(firstWord + index)) }
        }
    }
}
