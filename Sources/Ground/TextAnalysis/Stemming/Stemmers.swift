/// Decides in which language a word is stemmed; holds the handles, so it stays with one thread at a time.
final class Stemmers {
    private let indonesian = SnowballStemmer("indonesian")
    private let english = SnowballStemmer("english")

    /// The search form of a word already in unified spelling.
    func stem(_ unified: String) -> String {
        indonesian.stem(unified)
    }
}
