/// One word of a text, as read and as searched.
public struct Word: Sendable, Hashable {
    /// Lower case without diacritics and apostrophes: what a reader would recognise, e.g. "pegunungan".
    public var folded: String
    /// Search form after unifying the spelling and stemming, e.g. "gunung". Two words meet in search when their stems are equal.
    public var stem: String
    /// Number of the word in its text, from 0; articles ("al-") and repetitions ("buku-buku") take no number.
    public var position: Int

    public init(folded: String, stem: String, position: Int) {
        self.folded = folded
        self.stem = stem
        self.position = position
    }
}
