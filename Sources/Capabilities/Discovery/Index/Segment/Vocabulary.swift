/// The folded words of a segment and their stems, both sorted bytewise; a word's number is its place.
struct Vocabulary: Sendable {
    /// Class notations stand in the vocabulary behind this byte, which no folded word holds; so they come first.
    static let classMark: UInt8 = 1

    let words: ByteArena
    let stems: ByteArena
    /// Number of each word's stem.
    let stemOfWord: [UInt32]
    /// Words of each stem.
    let wordsOfStem: CompressedRows
    /// Number of the first real word, after the class notations.
    let firstWord: UInt32

    /// `nil` unless words and stems are strictly sorted and every word's stem exists.
    init?(checking words: ByteArena, stems: ByteArena, stemOfWord: [UInt32]) {
        guard words.count < Int(ForwardToken.breakWord), stemOfWord.count == words.count,
            stemOfWord.allSatisfy({ $0 < stems.count }), words.isStrictlySorted, stems.isStrictlySorted
        else { return nil }
        self.init(words: words, stems: stems, stemOfWord: stemOfWord)
    }

    init(words: ByteArena, stems: ByteArena, stemOfWord: [UInt32]) {
        self.words = words
        self.stems = stems
        self.stemOfWord = stemOfWord
        firstWord = words.prefixRange([Self.classMark]).upperBound
        wordsOfStem = Self.invert(stemOfWord, count: stems.count)
    }

    var count: Int { words.count }

    private static func invert(_ stemOfWord: [UInt32], count: Int) -> CompressedRows {
        var offsets = [UInt32](repeating: 0, count: count + 1)
        for stem in stemOfWord { offsets[Int(stem) + 1] += 1 }
        for index in 0..<count { offsets[index + 1] += offsets[index] }
        var next = offsets
        var values = [UInt32](repeating: 0, count: stemOfWord.count)
        for (word, stem) in stemOfWord.enumerated() {
            values[Int(next[Int(stem)])] = UInt32(word)
            next[Int(stem)] += 1
        }
        return CompressedRows(offsets: offsets, values: values) ?? CompressedRows()
    }
}
