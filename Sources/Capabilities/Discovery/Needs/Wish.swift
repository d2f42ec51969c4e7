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
    /// How it reached the library, when its librarian wrote it down; nil for one sent by the form.
    public var channel: WishChannel?
    /// Whom it is for, as far as rules tell readers apart; never who.
    public var patrons: PatronCategory?
    /// The library that asked, when it was one.
    public var partner: LibraryID?
    /// The day on which it was written down; the clock runs from ``asked``.
    public var noted: CalendarDay?

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

/// A request that was made by word of mouth, as the librarian writes it down (S129).
public struct WishNote: Sendable, Hashable {
    public var form: WishForm
    public var channel: WishChannel
    /// When it was asked: today or some days ago.
    public var asked: CalendarDay
    public var patrons: PatronCategory?
    /// The code of the library that asked.
    public var partner: String?

    public init(
        _ form: WishForm, by channel: WishChannel, asked: CalendarDay, patrons: PatronCategory? = nil, partner: String? = nil
    ) {
        (self.form, self.channel, self.asked, self.patrons, self.partner) = (form, channel, asked, patrons, partner)
    }
}
