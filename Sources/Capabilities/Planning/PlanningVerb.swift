public import Commons

/// What can be asked of this room, and who may. Reports use what everybody may see in the catalogue, and counts of wishes; they are for those
/// who plan. Suggestions and briefs are a library's own: they say what it lacks and with whom it already talks. Suppliers are for whoever asks other
/// libraries in its name: its librarian and principal,
/// and a helper who has the right to deal with requests.
public enum PlanningVerb: String, Sendable, Hashable, CaseIterable {
    case report, suggest, brief, supply

    /// The roles that may, for ``suggest`` and ``brief`` at the library itself, for ``report`` anywhere.
    public var roles: Set<Role> {
        switch self {
        case .report: [.librarian, .deputy, .principal, .foundation, .coordinator, .officer]
        case .supply: [.librarian, .deputy, .principal]
        case .suggest, .brief: [.librarian, .deputy, .principal, .foundation]
        }
    }
}

extension Actor {
    /// Whether this actor may have a planning report on any libraries.
    public var mayPlan: Bool {
        if runsInstallation { return true }
        guard case .person(let person) = self else { return false }
        return person.grants.contains { PlanningVerb.report.roles.contains($0.role) }
    }

    /// Whether this actor may see whom a library might work with.
    public func maySeekPartners(of library: LibraryID) -> Bool {
        if runsInstallation { return true }
        guard case .person(let person) = self else { return false }
        return person.grants.contains { PlanningVerb.suggest.roles.contains($0.role) && $0.place == .library(library) }
    }

    /// Whether this actor may see who could help a library with a title, and on what terms.
    public func maySeeSuppliers(for library: LibraryID) -> Bool {
        guard case .person(let person) = self else { return false }
        return mayHelp(.requests, at: library)
            || person.grants.contains { PlanningVerb.supply.roles.contains($0.role) && $0.place == .library(library) }
    }

    /// Whether this person is anything at a library.
    func isAnything(at library: LibraryID) -> Bool {
        guard case .person(let person) = self else { return false }
        return person.grants.contains { $0.place == .library(library) }
    }
}
