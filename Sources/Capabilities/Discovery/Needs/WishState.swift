public import Commons

/// The life of a wish (S45). The table below is the whole of it.
public enum WishState: String, Sendable, Hashable, CaseIterable {
    /// Nobody has answered. Its receipt looks into the catalogue each time it is opened.
    case open
    /// Somebody answered, with words or a title.
    case answered
    /// Ended without the book.
    case closed

    public enum Action: String, Sendable, Hashable, CaseIterable { case answer, close }

    /// What may be done in which state. An answer may be put right, and a closed wish may still be met.
    public static let lifecycle: [(from: WishState, action: Action, to: WishState, text: Phrase)] = [
        (.open, .answer, .answered, Phrase(id: "dijawab", en: "answered")),
        (.open, .close, .closed, Phrase(id: "ditutup", en: "closed")),
        (.answered, .answer, .answered, Phrase(id: "jawabannya diperbaiki", en: "the answer put right")),
        (.answered, .close, .closed, Phrase(id: "ditutup", en: "closed")),
        (.closed, .answer, .answered, Phrase(id: "akhirnya dijawab", en: "answered after all")),
    ]

    public func after(_ action: Action) -> WishState? {
        Self.lifecycle.first { $0.from == self && $0.action == action }?.to
    }
}
