public import Commons

/// The number of a request for approval.
public struct ApprovalRequestID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What the librarian writes (4.26): one page that a principal can decide on.
public struct ApprovalForm: Sendable, Hashable {
    public var subject: String
    public var summary: String
    public var benefit: String
    public var cost: String
    public var risk: String
    /// Whole rupiah, for kinds that have an amount.
    public var rupiah: Int?
    /// The last day for which it is asked.
    public var until: CalendarDay
    /// Asked for beside what the kind needs.
    public var asksFoundation: Bool

    public init(
        subject: String, summary: String, benefit: String = "", cost: String = "", risk: String = "", rupiah: Int? = nil,
        until: CalendarDay, asksFoundation: Bool = false
    ) {
        (self.subject, self.summary, self.benefit, self.cost, self.risk) = (subject, summary, benefit, cost, risk)
        (self.rupiah, self.until, self.asksFoundation) = (rupiah, until, asksFoundation)
    }
}

/// A request of a library to those who answer for it.
public struct ApprovalRequest: Sendable, Hashable {
    public let id: ApprovalRequestID
    public let library: LibraryID
    public let kind: ApprovalKind
    public internal(set) var state: ApprovalState
    /// Grows each time it is asked again: a decision belongs to the words it was made on.
    public internal(set) var round: Int
    public internal(set) var form: ApprovalForm
    public let needsFoundation: Bool
    /// What it is for in another room ("donation:12"); nil when a person asked by hand.
    public let reference: String?
    /// The journal's word for whoever asked.
    public internal(set) var askedBy: String
    public internal(set) var askedAt: Int64
    /// All that were made, oldest first; those of earlier rounds tell why it was sent back.
    public internal(set) var decisions: [ApprovalDecision] = []

    public var capacities: [SigningCapacity] { needsFoundation ? [.principal, .foundation] : [.principal] }

    /// The decision on the words as they stand now.
    public func decision(_ capacity: SigningCapacity) -> ApprovalDecision? {
        decisions.last { $0.round == round && $0.capacity == capacity }
    }

    /// Whose word is missing still.
    public var missing: [SigningCapacity] {
        state == .asked ? capacities.filter { decision($0) == nil } : []
    }

    /// Papers that wait for a second person's word.
    public var unconfirmed: [ApprovalDecision] {
        state == .asked ? decisions.filter { $0.round == round && !$0.counts } : []
    }
}

/// What one of those who answer for the school decided.
public struct ApprovalDecision: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case approve, decline
        case giveBack = "give-back"

        public var action: ApprovalAction {
            switch self {
            case .approve: .approve
            case .decline: .decline
            case .giveBack: .giveBack
            }
        }
    }

    public let round: Int
    public let capacity: SigningCapacity
    public let outcome: Outcome
    public let way: SigningWay
    /// Who did it here: whoever decided, or for a link and for paper whoever handed it on or entered it.
    public let actor: String
    public let at: Int64
    public let day: CalendarDay
    public let note: String
    /// The position of whoever decided on behalf of the principal; nil for the principal's own word.
    public let stead: String?
    public let image: Int64?
    public let confirmedBy: String?

    public var counts: Bool { way != .paper || confirmedBy != nil }
}

/// What stands behind a one-time link to decide by.
public struct ApprovalSlip: Sendable, Hashable {
    public let request: ApprovalRequest
    public let capacity: SigningCapacity
    public let expiresAt: Int64
}

/// A paper that came back with the sheet's box ticked and signed.
public struct DecidedPaper: Sendable, Hashable {
    public var outcome: ApprovalDecision.Outcome
    public var day: CalendarDay
    public var note: String
    /// JPEG, PNG or PDF, at most 6 MB.
    public var image: [UInt8]

    public init(_ outcome: ApprovalDecision.Outcome, day: CalendarDay, note: String = "", image: [UInt8]) {
        (self.outcome, self.day, self.note, self.image) = (outcome, day, note, image)
    }
}
