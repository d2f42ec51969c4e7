/// For each word the titles that have it, with a mask of fields (low byte) and an impact 1–255 (high byte).
///
/// Worked out of the forward index. A word in more than an eighth of the titles has one cell per title ("dense"), any other a
/// sorted list; lists of neighbouring words are neighbours, so a prefix is one run.
struct Postings: Sendable {
    let starts: [UInt32]
    let titles: [UInt32]
    let payloads: [UInt16]
    /// Number of titles per word.
    let frequencies: [UInt32]
    let denseWords: [UInt32]
    let dense: [[UInt16]]

    static let denseMinimum = 512

    init(_ data: SegmentData) {
        let tokens = data.tokens, words = data.vocabulary.count
        let frequencies = Self.count(tokens, words: words)
        let limit = max(Self.denseMinimum, data.count / 8)
        let denseWords = frequencies.indices.filter { frequencies[$0] > limit }.map(UInt32.init)
        var slots = [Int32](repeating: -1, count: words)
        for (slot, word) in denseWords.enumerated() { slots[Int(word)] = Int32(slot) }
        var starts = [UInt32](repeating: 0, count: words + 1)
        for word in 0..<words { starts[word + 1] = starts[word] + (slots[word] < 0 ? frequencies[word] : 0) }
        var next = starts
        var titles = [UInt32](repeating: 0, count: Int(starts[words]))
        var payloads = [UInt16](repeating: 0, count: titles.count)
        var dense = denseWords.map { _ in [UInt16](repeating: 0, count: data.count) }
        var reader = TitleImpacts()
        for title in 0..<data.count {
            reader.read(tokens[title])
            for entry in reader.entries {
                let word = Int(entry.word)
                if slots[word] >= 0 {
                    dense[Int(slots[word])][title] = entry.payload
                } else {
                    let place = Int(next[word])
                    titles[place] = UInt32(title)
                    payloads[place] = entry.payload
                    next[word] += 1
                }
            }
        }
        self.frequencies = frequencies
        self.denseWords = denseWords
        self.starts = starts
        self.titles = titles
        self.payloads = payloads
        self.dense = dense
    }

    private static func count(_ tokens: CompressedRows, words: Int) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: words)
        var last = [UInt32](repeating: .max, count: words)
        for title in 0..<tokens.count {
            for index in tokens.range(title) {
                let word = Int(ForwardToken.word(tokens.values[index]))
                if word < words, last[word] != UInt32(title) {
                    last[word] = UInt32(title)
                    counts[word] += 1
                }
            }
        }
        return counts
    }

    func range(_ word: UInt32) -> Range<Int> { Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) }
    func range(_ words: Range<UInt32>) -> Range<Int> {
        Int(starts[Int(words.lowerBound)])..<Int(starts[Int(words.upperBound)])
    }

    /// Place of a word in ``dense``.
    func denseSlot(_ word: UInt32) -> Int? { denseWords.firstIndex(of: word) }

    /// Upper bound of the titles under a run of words.
    func size(_ words: Range<UInt32>) -> Int {
        range(words).count
            + denseWords.reduce(0) { words.contains($1) ? $0 + Int(frequencies[Int($1)]) : $0 }
    }
}
