/// Tells English words in an Indonesian catalogue.
///
/// A word is English when its English stem is that of a word in our list (so "stories", "story" and "animals", "animal" agree),
/// or when it shows letters that Indonesian never has: "tion", "ght", "ough", an ending "ness", "less", "ful" or "ship".
/// Known Indonesian words are asked for first and never come here.
struct English {
    private let stems: Set<String>

    init(_ stemmer: SnowballStemmer) {
        stems = Set(WordTable.list(Self.data).map(stemmer.stem))
    }

    func isEnglish(_ word: String, stem: String) -> Bool {
        if stems.contains(stem) { return true }
        guard word.utf8.count > 4 else { return false }
        return Self.endings.contains(where: word.hasSuffix) || Self.inside.contains(where: word.contains)
    }

    private static let endings = ["ness", "less", "ful", "ship", "ships", "ments"]
    private static let inside = ["tion", "ght", "ough"]

    /// A plural of a word we do not know: consonant and "s", which ends no Indonesian word but a few loans in -ks, -ns, -rs.
    static func singular(_ word: String) -> String? {
        guard word.utf8.count > 4, word.hasSuffix("s"), let before = word.utf8.dropLast().last else { return nil }
        return "bdfglmptvwy".utf8.contains(before) ? String(word.dropLast()) : nil
    }
}
