/// Turns text into search words: folds, unifies the spelling, stems. Safe from any thread; stems are cached, bounded.
public final class Analyzer: Sendable {
    public static let shared = Analyzer()

    private let cache: StemCache
    private let abbreviations: Abbreviations

    public init() {
        let cache = StemCache()
        self.cache = cache
        abbreviations = Abbreviations { cache.forms($0).stem }
    }

    /// The words of a text in order. Arabic articles are left out ("Al-Qur'an" is one word), and a doubled word counts
    /// once ("buku-buku"). See ``Folding`` for the limits on length.
    public func words(_ text: String) -> [Word] {
        let folded = FoldedWords(text)
        var words: [Word] = []
        words.reserveCapacity(folded.places.count)
        for (index, place) in folded.places.enumerated() where !folded.isArticle(at: index) {
            let word = folded.string(place)
            let stem = stem(word)
            if place.hyphenBefore, words.last?.stem == stem { continue }
            words.append(Word(folded: word, stem: stem, position: words.count))
        }
        return words
    }

    /// The search form of one folded word.
    public func stem(_ folded: String) -> String { cache.forms(folded).stem }

    /// A folded word in today's spelling, Arabic loans in one form, not stemmed; "anak2" becomes two words.
    public func unified(_ folded: String) -> String { cache.forms(folded).unified }

    /// Other ways to write one word that a search may try as well, each a row of stems to be found together ("vii" ↔ "7" ↔
    /// "tujuh", "ipa" → "ilmu", "tahu", "alam"); empty when there are none.
    public func alternatives(for word: Word) -> [[String]] {
        var out: [[String]] = []
        if let value = Self.value(of: word.folded) {
            out += Self.spellings(of: value).filter { $0 != word.folded }.map { [stem($0)] }
        }
        for words in abbreviations.expansions[word.folded] ?? [] { out.append(words.map(stem)) }
        for (stems, short) in abbreviations.shortForms[word.stem] ?? [] where stems.count == 1 { out.append([stem(short)]) }
        return out.filter { $0 != [word.stem] }
    }

    /// Other ways to write runs of words: those of ``alternatives(for:)`` for each, the short forms of long names
    /// ("ilmu pengetahuan alam" → "ipa"), and numbers said in several words ("tujuh belas" → "17").
    public func alternatives(for words: [Word]) -> [Alternative] {
        var out: [Alternative] = []
        for (start, word) in words.enumerated() {
            out += alternatives(for: word).map { Alternative(range: start..<start + 1, stems: $0) }
            for (stems, short) in abbreviations.shortForms[word.stem] ?? [] where stems.count > 1 {
                guard words.dropFirst(start).prefix(stems.count).map(\.stem) == stems else { continue }
                out.append(Alternative(range: start..<start + stems.count, stems: [stem(short)]))
            }
            for length in stride(from: min(8, words.count - start), to: 1, by: -1) {
                guard let value = Numerals.value(ofWords: words[start..<start + length].map(\.folded)), value > 9 else {
                    continue
                }
                let spellings = Self.spellings(of: value)
                out += spellings.map { Alternative(range: start..<start + length, stems: [stem($0)]) }
                break
            }
        }
        return out
    }

    /// Value of a word that may be read as a number: digits, number words, Roman numerals to xxxix (letters i, v, x).
    private static func value(of folded: String) -> Int? {
        if let value = Numerals.value(ofWord: folded) { return value }
        guard folded.utf8.count <= 8 else { return nil }
        if folded.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return Int(folded) }
        return folded.utf8.allSatisfy({ "ivx".utf8.contains($0) }) ? Numerals.value(ofRoman: folded) : nil
    }

    /// Digits, Roman numeral (to 39: as far as classes, volumes and centuries go) and the Indonesian word.
    private static func spellings(of value: Int) -> [String] {
        var out = [String(value)]
        if value < 40, let roman = Numerals.roman(value) { out.append(roman) }
        if let word = Numerals.indonesianWord(value) { out.append(word) }
        return out
    }
}
