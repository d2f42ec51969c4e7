public import Commons

/// One signatory's approval of one version.
public struct Approval: Sendable, Hashable {
    public enum Capacity: String, Sendable, Hashable, CaseIterable {
        case principal, foundation

        public var name: Phrase {
            switch self {
            case .principal: Phrase(id: "Kepala sekolah", en: "Principal")
            case .foundation: Phrase(id: "Yayasan", en: "Foundation")
            }
        }
    }

    public enum Way: String, Sendable, Hashable, CaseIterable {
        /// Signed in, as the signatory on record.
        case signedIn = "signed-in"
        /// By the one-time link that the library's staff handed on.
        case link
        /// Printed, signed and photographed; counts once a second person confirms it.
        case paper
    }

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

    public var counts: Bool { way != .paper || confirmedBy != nil }
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
