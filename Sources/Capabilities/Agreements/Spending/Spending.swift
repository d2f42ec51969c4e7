public import Commons

/// One line of the budget, by its words and by who bears it; nil when all parties share it.
public struct CostLine: Sendable, Hashable, Codable {
    public let what: String
    public let payer: LibraryID?

    public init(_ what: String, payer: LibraryID?) { (self.what, self.payer) = (what, payer) }
}

/// One line of the register of what an agreement really cost (S143). It is never changed: what was wrong is taken back by a counter-entry
/// that says why.
public struct Spending: Sendable, Hashable {
    public let id: Int64
    public let agreement: AgreementID
    /// Who paid or gave.
    public let library: LibraryID
    /// Nil for what nobody had planned, and for what one party paid back to another.
    public let line: CostLine?
    /// The party to which a share was paid back.
    public let to: LibraryID?
    /// Whole rupiah; less than 0 in a counter-entry, 0 for what was given in kind.
    public let rupiah: Int
    /// What was given instead of money, in words: "3 jam mengemas", "20 lembar sampul".
    public let inKind: String?
    public let day: CalendarDay
    public let what: String
    /// Number of the receipt (kuitansi).
    public let receipt: String?
    /// The line that this one takes back.
    public let corrects: Int64?
    public let reason: String?
    public let actor: String
    public let at: Int64
}

/// What a party writes into the register.
public struct SpendingNote: Sendable, Hashable {
    public var line: CostLine?
    public var to: LibraryID?
    public var rupiah: Int
    public var inKind: String?
    public var day: CalendarDay
    public var what: String
    public var receipt: String?

    public init(
        _ what: String, _ rupiah: Int, line: CostLine? = nil, to: LibraryID? = nil, inKind: String? = nil, on day: CalendarDay,
        receipt: String? = nil
    ) {
        (self.what, self.rupiah, self.line, self.to) = (what, rupiah, line, to)
        (self.inKind, self.day, self.receipt) = (inKind, day, receipt)
    }
}

/// The register and what comes of it.
public struct SpendingBook: Sendable {
    public let report: SpendingReport
    /// Newest first; empty for those who see the figures only.
    public let entries: [Spending]
    /// Whether lines may be written now.
    public let isOpen: Bool

    public func isTakenBack(_ entry: Spending) -> Bool { entries.contains { $0.corrects == entry.id } }
}

extension FactorDetails.Cost {
    public var line: CostLine { CostLine(what, payer: payer) }
}
