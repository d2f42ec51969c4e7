public import Commons

/// What somebody asked for (*Minta*), without the person: the words the catalogue knows, and for which library or readers.
public struct Wish: Sendable, Hashable {
    public var code: WishCode
    /// Folded; at most eight.
    public var words: [String]
    /// The library chosen on the form.
    public var library: LibraryID?
    /// Chosen on the form, else named in the words, else that of the library.
    public var stage: SchoolStage?
    /// 1–12, when the words named one.
    public var grade: Int?
    public var asked: CalendarDay
    public var state: WishState
    /// What a librarian or coordinator wrote.
    public var answer: String?
    /// The title they named.
    public var answerTitle: TitleID?
    public var answered: CalendarDay?

    public var text: String { words.joined(separator: " ") }
}

/// A filled-in form.
public struct WishForm: Sendable, Hashable {
    /// As typed; only words the catalogue knows are kept.
    public var text: String
    /// The code of a library.
    public var library: String?
    public var stage: SchoolStage?
    /// Unlike for each form handed out: the same form sent twice is one wish.
    public var id: String

    public init(text: String, library: String? = nil, stage: SchoolStage? = nil, id: String) {
        self.text = text
        self.library = library
        self.stage = stage
        self.id = id
    }
}
