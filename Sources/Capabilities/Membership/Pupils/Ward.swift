public import Commons

/// A pupil as the own guardian sees them: name, class, and how it stands with the paper that the guardian signed.
public struct Ward: Sendable, Hashable {
    public let pupil: PersonID
    public let library: LibraryID
    public let name: String
    public let classGroup: String?
    /// The newest one; nil where none came back yet.
    public let consent: Consent?

    public var isConsented: Bool { consent.map { $0.withdrawnAt == nil } ?? false }
}

/// Who answers for whom.
public struct WardLink: Sendable, Hashable {
    public let guardian: PersonID
    public let pupil: PersonID
}
