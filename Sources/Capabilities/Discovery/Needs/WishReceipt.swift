public import Commons

/// A wish with what can be said of it now: the explicit answer to whoever asked (S45).
public struct WishReceipt: Sendable {
    public enum Answer: Sendable {
        /// A librarian or coordinator answered. The title is nil when none was named, or when it is gone.
        case given(text: String?, title: CatalogEntry?, on: CalendarDay)
        /// The catalogue holds titles with all the words.
        case found(CatalogResults)
        /// Nothing yet: a need that is not met.
        case unmet
        case closed(text: String?, on: CalendarDay)
    }

    public var wish: Wish
    public var answer: Answer
}
