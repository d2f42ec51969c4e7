public import Commons

/// An agreement as a whole: its parties, where it stands, and from when to when. Its words are an ``AgreementText``.
public struct Agreement: Sendable, Hashable {
    /// How an agreement belongs to an earlier one.
    public enum Relation: String, Sendable, Hashable, CaseIterable {
        case amends, renews
        /// The written form of an oral one ("jadikan tertulis").
        case writesDown = "writes-down"
        /// Takes a further library into an agreement in force.
        case joins
    }

    public let id: AgreementID
    public var form: AgreementForm
    public var state: AgreementState
    public var network: NetworkID?
    public var base: AgreementID?
    public var relation: Relation?
    /// The newest version; from approval on, the one that was approved.
    public var version: Int
    /// The first day in force; known from approval on.
    public var starts: CalendarDay?
    /// The last day in force; nil for open-ended.
    public var ends: CalendarDay?
    public var suspendedSince: CalendarDay?
    public var suspendedBy: LibraryID?
    public var createdAt: Int64
    public var parties: [AgreementParty]

    public var libraries: [LibraryID] { parties.map(\.library) }
    public func party(_ library: LibraryID) -> AgreementParty? { parties.first { $0.library == library } }

    /// The parties on a day: not those that left before it. Of an agreement that is over, those of its last day.
    public func libraries(on day: CalendarDay) -> [LibraryID] {
        let day = min(day, ends ?? day)
        return parties.filter { $0.until.map { $0 >= day } ?? true }.map(\.library)
    }

    /// Whether it is a paper of another agreement, not one of its own: it is amended, renewed and counted with what it belongs to.
    public var isPart: Bool { relation == .amends || relation == .joins }

    /// How wide it binds; an addendum as wide as what it amends.
    var breadth: TermsAgreement.Breadth { form == .charter ? .charter : parties.count <= 2 ? .two : .many }
}

/// A library as a party, with whoever signs for it. Persons are numbers here; their names stay with their library.
public struct AgreementParty: Sendable, Hashable {
    public let library: LibraryID
    /// The principal on record; nil when they have no account and sign by link or on paper.
    public var signatory: PersonID?
    /// As printed below the signature: "Kepala SMP Contoh".
    public var position: String
    /// A private school's foundation signs too (S147).
    public var needsFoundation: Bool
    public var foundation: PersonID?
    public var foundationPosition: String?
    /// The party's own letter number.
    public var number: String?
    /// First and last day as a party, where these are not the agreement's own.
    public var from: CalendarDay?
    public var until: CalendarDay?

    public init(_ library: LibraryID, signatory: PersonID? = nil, position: String = "", needsFoundation: Bool = false) {
        (self.library, self.signatory, self.position, self.needsFoundation) = (library, signatory, position, needsFoundation)
    }

    var capacities: [Approval.Capacity] { needsFoundation ? [.principal, .foundation] : [.principal] }
}
