/// Tells English words in an Indonesian catalogue.
///
/// A word is English when its English stem is that of a word in our list (so "stories", "story" and "animals", "animal" agree),
/// or when it shows letters that Indonesian never has: "tion", "ght", "ough", an ending "ness", "less", "ful" or "ship".
/// Known Indonesian words are asked for first and never come here.
enum English {
    private static let stems: Set<String> = {
        let stemmer = SnowballStemmer("english")
        return Set(WordTable.list(data).map(stemmer.stem))
    }()

    static func isEnglish(_ word: String, stem: String) -> Bool {
        if stems.contains(stem) { return true }
        let letters = Array(word.utf8)
        guard letters.count > 4 else { return false }
        if endings.contains(where: { letters.count > $0.count && letters.suffix($0.count) == $0[...] }) { return true }
        for index in 0..<letters.count - 3 where letters[index + 3] == n || letters[index + 2] == t || letters[index + 3] == h {
            if inside.contains(where: { letters[index...].starts(with: $0) }) { return true }
        }
        return false
    }

    private static let endings = ["ness", "less", "ful", "ship", "ships", "ments"].map { Array($0.utf8) }
    private static let inside = ["tion", "ght", "ough"].map { Array($0.utf8) }
    private static let (h, n, t) = (UInt8(ascii: "h"), UInt8(ascii: "n"), UInt8(ascii: "t"))

    /// A plural of a word we do not know: consonant and "s", which ends no Indonesian word but a few loans in -ks, -ns, -rs.
    static func singular(_ word: String) -> String? {
        guard word.utf8.count > 4, word.hasSuffix("s"), let before = word.utf8.dropLast().last else { return nil }
        return "bdfglmptvwy".utf8.contains(before) ? String(word.dropLast()) : nil
    }
}
