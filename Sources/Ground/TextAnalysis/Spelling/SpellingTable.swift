/// Whole words whose spellings are united by table: loans from Arabic, old spelling without a mark, non-standard variants.
struct SpellingTable: Sendable {
    static let shared = SpellingTable()

    /// Spellings still in use, each to the form that stands for it.
    let living: [String: String]
    private let heads: [String: String]

    private init() {
        living = [Self.arabicLoans, Self.variants].reduce(into: [:]) { all, text in
            all.merge(WordTable(text).headOfWord) { known, _ in known }
        }
        heads = WordTable(Self.oldWords).headOfWord.merging(living) { _, living in living }
    }

    /// The form that stands for the word, if the table knows it; heads stand for themselves.
    func head(of word: String) -> String? { heads[word] }
}
