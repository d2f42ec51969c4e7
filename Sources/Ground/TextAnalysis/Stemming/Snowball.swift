internal import Synchronization

/// The Snowball stemmers of libstemmer, raw: no spelling rules, no exceptions, no cache.
public enum Snowball {
    private static let indonesianStemmer = Mutex(SnowballStemmer("indonesian"))
    private static let englishStemmer = Mutex(SnowballStemmer("english"))

    /// The Indonesian stem (Tala's algorithm) of a lower-case word; safe from any thread.
    public static func indonesian(_ word: String) -> String {
        indonesianStemmer.withLock { $0.stem(word) }
    }

    /// The English stem (Porter 2) of a lower-case word; safe from any thread.
    public static func english(_ word: String) -> String {
        englishStemmer.withLock { $0.stem(word) }
    }
}
