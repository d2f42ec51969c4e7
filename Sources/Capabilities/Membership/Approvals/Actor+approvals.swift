public import Commons

/// Who may what with requests for approval: the one place, asked by façade, pages and tests.
extension Actor {
    /// Whether this actor may ask the principal in the library's name.
    public func mayAskApproval(for library: LibraryID) -> Bool { keeps(library) }

    /// Whether this actor may decide a request in this capacity.
    public func mayDecide(_ kind: ApprovalKind, as capacity: SigningCapacity, for library: LibraryID) -> Bool {
        switch capacity {
        case .principal: decides(kind.spec.decision, for: library)
        case .foundation: has(.foundation, at: .library(library))
        }
    }

    /// Whether this actor may read requests of this kind: who keeps the library, and who decides.
    public func maySeeApproval(_ kind: ApprovalKind, of library: LibraryID) -> Bool {
        keeps(library) || SigningCapacity.allCases.contains { mayDecide(kind, as: $0, for: library) }
    }

    /// Whether this actor may say that a signed paper is what it looks like.
    public func mayConfirmApproval(of library: LibraryID) -> Bool {
        keeps(library) || has(.principal, .foundation, at: .library(library))
    }

    /// The libraries at which requests may wait for this actor, or be theirs.
    public var approvalLibraries: [LibraryID] {
        guard case .person(let person) = self else { return [] }
        let all = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place { id } else { nil }
            })
        return all.filter { library in ApprovalKind.allCases.contains { maySeeApproval($0, of: library) } }.sorted()
    }
}
