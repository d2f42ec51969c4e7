/// The makers of a book as one bag of name words: order, inversion, separators, titles and degrees do not matter.
public struct NameList: Sendable, Hashable {
    /// Sorted, unique, of two letters or more, without titles, compared in today's spelling.
    public let words: WordList
    /// Sorted, unique first letters that stood for names: "J.K." gives "jk".
    public let initials: String
    /// A body or a team, which may stand for people named elsewhere.
    public let isCorporate: Bool

    public static let none = NameList(words: .empty, initials: "", isCorporate: false)

    public init(words: WordList, initials: String, isCorporate: Bool) {
        self.words = words
        self.initials = initials
        self.isCorporate = isCorporate
    }

    public var isEmpty: Bool { words.isEmpty }
    public var text: String { words.text }

    /// - Parameter isMinistrys: of a book whose ministry is often entered for those who wrote it.
    init(creators: [Creator], responsibility: String?, isMinistrys: Bool = false) {
        var reader = NameReader()
        for creator in creators { reader.read(creator.name, isBody: creator.role == .corporate) }
        let isCorporate = reader.isBodyOnly
        if reader.isEmpty || isCorporate && isMinistrys, let responsibility { reader.read(responsibility, isBody: false) }
        // By comparison form, so that one order comes of every spelling.
        let words = reader.words.map { (WordList.unified($0), $0) }.sorted { $0 < $1 }.map(\.1)
        self.init(
            words: WordList(words), initials: String(reader.initials.sorted()), isCorporate: isCorporate || reader.isBodyOnly)
    }
}
