/// Finds the words of a snapshot that a typed word may have been meant for.
struct Speller {
    struct Candidate: Hashable {
        var word: [UInt8]
        /// In quarters of an edit.
        var cost: Int
        var frequency: Int

        /// Likelier first: an edit weighs more than any difference of frequency that could stand against it.
        var rank: Int { cost * 16 - FixedLog.log2(frequency + 1) / 4 }
        var text: String { String(decoding: word, as: UTF8.self) }
        var weight: Int32 { QueryGroup.Weight.misspelt[cost <= EditCost.edit ? 0 : 1] }
    }

    static let wanted = 8

    let snapshot: Snapshot

    /// The likeliest, best first; empty for numbers, and for words too short to be guessed at.
    func candidates(_ typed: String) -> [Candidate] {
        let word = Array(typed.utf8)
        guard word.count >= 3, word.count <= EditCost.longest, !word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
            return []
        }
        let edits = word.count <= 4 ? 1 : 2
        let found = within(edits, word)
        // A long word may have three slips; that many are looked for only when fewer explain nothing.
        return found.isEmpty && word.count > 8 ? within(3, word) : found
    }

    private func within(_ edits: Int, _ word: [UInt8]) -> [Candidate] {
        let limit = edits * EditCost.edit - (edits > 1 ? 1 : 0)
        let cost = EditCost(word)
        var found: [[UInt8]: Candidate] = [:]
        for part in snapshot.parts {
            let words = part.segment.data.vocabulary.words
            words.bytes.withUnsafeBufferPointer { bytes in
                part.segment.spelling.forEachCandidate(word, edits: edits) { number in
                    let letters = UnsafeBufferPointer(rebasing: bytes[words.range(Int(number))])
                    guard let distance = cost.cost(letters, limit: limit), distance > 0 else { return }
                    let frequency = part.frequency(number)
                    guard frequency > 0 else { return }
                    let key = Array(letters)
                    found[key, default: Candidate(word: key, cost: distance, frequency: 0)].frequency += frequency
                }
            }
        }
        return Array(found.values.sorted { ($0.rank, $0.text) < ($1.rank, $1.text) }.prefix(Self.wanted))
    }

    /// Two known words that the typed one is when a space is put in; the pair whose rarer word is most frequent.
    func split(_ typed: String) -> [[UInt8]]? {
        let word = Array(typed.utf8)
        guard word.count >= 5, word.count <= EditCost.longest else { return nil }
        var best: (pair: [[UInt8]], frequency: Int)?
        for place in 2...word.count - 2 {
            let pair = [Array(word[..<place]), Array(word[place...])]
            let frequency = min(self.frequency(pair[0]), self.frequency(pair[1]))
            if frequency > best?.frequency ?? 0 { best = (pair, frequency) }
        }
        return best?.pair
    }

    /// Living titles with exactly this word.
    func frequency(_ word: [UInt8]) -> Int {
        snapshot.parts.reduce(0) { sum, part in
            sum + (part.segment.data.vocabulary.words.find(word).map { part.frequency($0) } ?? 0)
        }
    }
}
