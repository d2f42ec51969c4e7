/// Works out the search form of a word: spelling first, then a known root, then the rule-only stemmer of its language.
/// Holds libstemmer handles, so it stays with one thread at a time.
final class Stemmers {
    private let indonesian = SnowballStemmer("indonesian")
    private let english = SnowballStemmer("english")
    private let affixes = Affixes()

    func forms(_ folded: String) -> StemCache.Forms {
        guard folded.utf8.allSatisfy({ $0 > 0x60 && $0 < 0x7B }) else { return formsWithDigits(folded) }
        if folded.utf8.count < 3 || Numerals.value(ofRoman: folded) != nil { return .init(unified: folded, stem: folded) }
        if let head = SpellingTable.shared.head(of: folded) { return .init(unified: head, stem: stem(known: head)) }
        if let root = affixes.root(of: folded) { return .init(unified: folded, stem: root) }
        if let modern = OldSpelling.modern(folded) { return formsOfModern(modern) }
        let englishStem = english.stem(folded)
        if English.isEnglish(folded, stem: englishStem) { return .init(unified: folded, stem: englishStem) }
        if folded.hasPrefix("al"), let head = SpellingTable.shared.head(of: String(folded.dropFirst(2))) {
            return .init(unified: head, stem: stem(known: head))
        }
        return loosened(folded)
    }

    /// A word whose old spelling has been read as today's.
    private func formsOfModern(_ word: String) -> StemCache.Forms {
        if let head = SpellingTable.shared.head(of: word) { return .init(unified: head, stem: stem(known: head)) }
        if let root = affixes.root(of: word) { return .init(unified: word, stem: root) }
        return loosened(word)
    }

    /// A word that no table and no root knew as it was written.
    private func loosened(_ word: String) -> StemCache.Forms {
        let loose = ArabicLoans.loosen(word)
        if loose != word {
            if let head = SpellingTable.shared.head(of: loose) { return .init(unified: head, stem: stem(known: head)) }
            if let root = affixes.root(of: loose) { return .init(unified: loose, stem: root) }
        }
        return .init(unified: loose, stem: snowball(English.singular(loose) ?? loose))
    }

    private func stem(known head: String) -> String { affixes.root(of: head) ?? head }

    /// Short words and short results tell too little: cutting them joins words that have nothing in common.
    private func snowball(_ word: String) -> String {
        guard word.utf8.count > 4 else { return word }
        let stem = indonesian.stem(word)
        return stem.utf8.count < 4 ? word : stem
    }

    /// "anak2" and "laki²" stand for the word said twice; other words with digits, and other scripts, stay as they are.
    private func formsWithDigits(_ folded: String) -> StemCache.Forms {
        let parts = folded.utf8.split(separator: UInt8(ascii: "2"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let base = String(parts[0]), let ending = String(parts[1]), !base.isEmpty,
            (base + ending).utf8.allSatisfy({ $0 > 0x60 && $0 < 0x7B }),
            ["", "nya", "ku", "mu", "an", "kan"].contains(ending)
        else { return .init(unified: folded, stem: folded) }
        let word = forms(base)
        guard base.utf8.count > 3 || Roots.shared.form(of: base) != nil else { return .init(unified: folded, stem: folded) }
        return .init(unified: word.unified + " " + word.unified + ending, stem: word.stem)
    }
}
