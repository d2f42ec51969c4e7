public import Commons
public import Membership
public import UnionCatalog

/// A library that can help with a title, with its quote.
public struct Supplier: Sendable {
    public let library: Library
    public let holding: Holding
    public let conditions: SupplyConditions
    public let facts: SupplierFacts
    public let quote: SupplyQuote
    /// What puts it before the one that follows; nil for the last.
    public internal(set) var decided: SupplyCriterion?
}

/// A library that holds a title and cannot help now.
public struct HeldBack: Sendable {
    public let library: Library
    public let holding: Holding
    public let kilometres: Double?
    /// The first is the one to tell.
    public let obstacles: [SupplyObstacle]
}

/// Who can help a library with a title, for one service on one day.
public struct SupplierList: Sendable {
    public let title: CatalogTitle
    public let borrower: Library
    public let service: CooperationService
    public let category: PatronCategory?
    public let day: CalendarDay
    /// What the library has itself.
    public let own: Holding?
    /// The best first.
    public let suppliers: [Supplier]
    /// By distance.
    public let heldBack: [HeldBack]
}

/// What a reader is told: numbers, and no partner by name before their librarian has asked.
public struct ReaderSupply: Sendable, Hashable {
    public let library: LibraryID
    public let isHeldHere: Bool
    /// Libraries that lend it to the reader's own.
    public let lenders: Int
    /// Loan days, the shortest and the longest.
    public let days: ClosedRange<Int>?
    /// Rupiah at the best of them.
    public let cost: Int?
    /// Where it is read on the spot instead.
    public let onSite: Int
}

/// What can be done about one wish.
public struct WishSupply: Sendable {
    /// Titles with all its words, at most three.
    public let titles: [CatalogTitle]
    /// Of the first title that the library has itself.
    public let own: TitleID?
    /// The best supplier of any of them.
    public let best: (title: TitleID, supplier: Supplier)?
    /// A holder with whom there is no agreement for it, the nearest first.
    public let withoutAgreement: Library?

    public enum WaitsOn: String, Sendable, CaseIterable {
        /// Own shelf; a partner can; a library without an agreement has it; nobody has it.
        case ownShelf, partner, agreement, nobody
    }

    public var waitsOn: WaitsOn {
        own != nil ? .ownShelf : best != nil ? .partner : titles.isEmpty ? .nobody : .agreement
    }
}
