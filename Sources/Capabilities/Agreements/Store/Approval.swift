public import Commons
public import Membership

/// One signatory's approval of one version.
public struct Approval: Sendable, Hashable {
    public typealias Capacity = SigningCapacity
    public typealias Way = SigningWay

    public let library: LibraryID
    public let capacity: Capacity
    public let way: Way
    /// Who did it here: the signatory, or for a link and for paper whoever issued or recorded it.
    public let actor: String
    public let at: Int64
    public let day: CalendarDay
    public let place: String?
    public let witnesses: [String]
    public let image: Int64?
    public let confirmedBy: String?
    /// The position of whoever approved on behalf of the principal (a.n.); nil for the principal's own word. Another library learns only that
    /// it was on behalf: for it this is empty.
    public internal(set) var stead: String?

    public var counts: Bool { way != .paper || confirmedBy != nil }

    /// As others may see it.
    func shown(to actor: Actor) -> Approval {
        var shown = self
        let isOwn =
            actor.isStaff(of: library) || actor.decides(.agreement, for: library) || actor.has(.foundation, at: .library(library))
        if stead != nil, !isOwn { shown.stead = "" }
        return shown
    }
}

/// A remark on a text or one of its clauses, by a party's staff or a coordinator.
public struct AgreementComment: Sendable, Hashable {
    public let id: Int64
    public let version: Int
    public let clause: String?
    public let library: LibraryID?
    public let actor: String
    public let at: Int64
    public let text: String
}

/// One version of the text, and who has accepted it.
public struct AgreementVersion: Sendable, Hashable {
    public let number: Int
    /// Grows with every change of a draft, so that nobody overwrites another's.
    public let revision: Int
    public let text: AgreementText
    /// SHA-256 of the text as proposed; nil for a draft.
    public let digest: String?
    public let author: String
    public let changedAt: Int64
    public let proposedBy: LibraryID?
    public var acceptedBy: [LibraryID]
}
