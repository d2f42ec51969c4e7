/// A publisher's name without legal form, place and decoration, and with known variants and imprints under one name.
public struct PublisherName: Sendable, Hashable {
    /// Sorted, unique words; a house of the table has its own name as the only word.
    public let words: WordList
    /// First letters of three words or more in their order: "ssc" for Sony Sugema College.
    public let acronym: String

    public static let none = PublisherName(words: .empty, acronym: "")

    public init(words: WordList, acronym: String) {
        self.words = words
        self.acronym = acronym
    }

    public var isEmpty: Bool { words.isEmpty }
    public var text: String { words.text }
    /// A ministry that publishes schoolbooks.
    var isMinistry: Bool { PublisherHouses.ministries.contains(words) }

    init(_ name: String?, place: String?) {
        guard let name else {
            self = .none
            return
        }
        let all = PlainWords.split(TitleWords.folded(name))
        let joined = " " + all.joined(separator: " ") + " "
        if let house = PublisherHouses.house(of: joined) {
            self.init(words: WordList([house]), acronym: "")
            return
        }
        let places = Set(place.map { PlainWords.split(TitleWords.folded($0)) } ?? [])
        let kept = all.filter { !PublisherHouses.noise.contains($0) && !places.contains($0) && $0.utf8.count > 1 }
        let named = kept.isEmpty ? all.filter { $0.utf8.count > 1 } : kept
        self.init(words: WordList(Set(named).sorted()), acronym: kept.count < 3 ? "" : String(kept.compactMap(\.first)))
    }
}

public enum PublisherRelation: UInt8, Sendable, Hashable {
    case unknown
    case same
    case similar
    case different
}

extension PublisherName {
    static func relation(_ a: PublisherName, _ b: PublisherName) -> PublisherRelation {
        if a.isEmpty || b.isEmpty { return .unknown }
        if a.words.bytes == b.words.bytes { return .same }
        if a.words.count == 1 && a.words.text == b.acronym || b.words.count == 1 && b.words.text == a.acronym { return .similar }
        let alignment = WordAlignment(a.words, b.words)
        let letters = 2 * min(a.words.bytes.count, b.words.bytes.count)
        return alignment.matchedLetters * 10 >= letters * 6 ? .similar : .different
    }
}
