public import Commons

/// What terms are asked for: may they, for how long, at what price, who pays.
public struct TermsQuestion: Sendable, Hashable {
    public var lender: LibraryID
    public var borrower: LibraryID
    public var service: CooperationService
    public var item: ItemFacts
    /// Nil asks for the terms between the libraries alone, e.g. of a parcel.
    public var patronCategory: PatronCategory?
    public var day: CalendarDay

    public init(
        lender: LibraryID, borrower: LibraryID, service: CooperationService, item: ItemFacts = ItemFacts(),
        patronCategory: PatronCategory? = nil, on day: CalendarDay
    ) {
        (self.lender, self.borrower, self.service, self.item) = (lender, borrower, service, item)
        (self.patronCategory, self.day) = (patronCategory, day)
    }
}

/// What lending rules need to know of a copy.
public struct ItemFacts: Sendable, Hashable {
    public var material: LendingMaterial
    public var classes: Set<ItemClass>
    /// The day the library received it, if known; for the protection of new items.
    public var received: CalendarDay?

    public init(_ material: LendingMaterial = .book, classes: Set<ItemClass> = [], received: CalendarDay? = nil) {
        (self.material, self.classes, self.received) = (material, classes, received)
    }
}
