/// The folded words of a text, in one buffer of bytes.
///
/// Bounded against hostile text: at most ``maximumTextBytes`` are read, and a word keeps its first ``maximumWordBytes``.
struct FoldedWords {
    /// Only this much of a text is read; a record's longest notes are a few kilobytes.
    static let maximumTextBytes = 256 * 1024
    /// A word is cut after this many bytes, between scalars.
    static let maximumWordBytes = 64

    struct Place {
        var start: Int
        var end: Int
        /// The word before is tied to this one by a single hyphen.
        var hyphenBefore: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var places: [Place] = []

    init(_ text: String, limit: Int = FoldedWords.maximumTextBytes) {
        var text = text
        var reader = FoldingReader()
        text.withUTF8 { reader.read($0, limit: limit) }
        bytes = reader.bytes
        places = reader.places
    }

    func string(_ place: Place) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0[place.start..<place.end], as: UTF8.self) }
    }

    /// Whether the article at `index` ("al-", and before its own consonant "an-", "ar-", "asy-" …) only leads the next word.
    func isArticle(at index: Int) -> Bool {
        let word = places[index]
        let length = word.end - word.start
        guard length >= 2, length <= 3, bytes[word.start] == UInt8(ascii: "a"), index + 1 < places.count else { return false }
        let next = places[index + 1]
        let tail = bytes[word.start + 1..<word.end]
        if tail.elementsEqual([UInt8(ascii: "l")]) { return true }
        guard bytes[next.start..<next.end].starts(with: tail) else { return false }
        // "as soon", "at the", "ad data" are no articles; without a hyphen only the spellings no other language has.
        let consonants = next.hyphenBefore ? Self.sunLetters : Self.sunLettersWithoutHyphen
        return consonants.contains { tail.elementsEqual($0) }
    }

    /// Consonants that the Arabic article takes over from its noun, in the romanisations in use.
    private static let sunLetters: [[UInt8]] = ["d", "dh", "dl", "dz", "l", "n", "r", "s", "sh", "sy", "t", "th", "ts", "z"].map {
        Array($0.utf8)
    }
    private static let sunLettersWithoutHyphen: [[UInt8]] = ["dh", "dz", "n", "r", "sy", "z"].map { Array($0.utf8) }
}
