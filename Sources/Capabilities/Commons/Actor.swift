/// Who acts. Every command of every capability takes one and refuses by rule; a page asks the same rule to show a button.
public enum Actor: Sendable, Hashable {
    /// Anyone at all, without an account: may search and read what is public.
    case visitor
    /// Somebody who signed in, with what they are where, read anew for every request.
    case person(ActingPerson)
    /// The person at the machine's command line: may do whatever the program can.
    case operatorAtConsole
    /// The program itself, finishing what somebody began: rolling an import forward after a crash.
    case system

    /// What the journal keeps: an opaque word, never a name.
    public var journalID: String {
        switch self {
        case .visitor: "visitor"
        case .person(let person): "person:\(person.id.rawValue)"
        case .operatorAtConsole: "console"
        case .system: "system"
        }
    }

    /// Whether this actor has one of these roles at this very place. Whoever runs the installation has none by that alone: what an
    /// operator may do is said where it is asked.
    public func has(_ roles: Role..., at place: Place) -> Bool {
        guard case .person(let person) = self else { return false }
        return roles.contains { person.grants.contains(RoleGrant($0, at: place)) }
    }

    /// Whether this actor runs the installation: at its console, or as an operator who gave a second factor.
    public var runsInstallation: Bool {
        switch self {
        case .visitor: false
        case .person(let person): person.hasSecondFactor && person.grants.contains(RoleGrant(.operator, at: .installation))
        case .operatorAtConsole, .system: true
        }
    }

    /// Whether this actor may change the catalogue of one library: who keeps it, a helper with that right, or who runs the installation.
    ///
    /// A network's coordinator may where the library itself made them its helper for the catalogue, and nowhere else.
    public func mayKeepCatalog(of library: LibraryID) -> Bool {
        runsInstallation || keeps(library) || mayHelp(.catalog, at: library)
    }

    /// Whether this actor is the librarian of this library, or stands in for them.
    public func keeps(_ library: LibraryID) -> Bool { has(.librarian, .deputy, at: .library(library)) }

    /// Whether this actor was given this right at the desk of this library.
    public func mayHelp(_ right: HelperRight, at library: LibraryID) -> Bool {
        guard case .person(let person) = self, has(.helper, at: .library(library)) else { return false }
        return person.rights[library]?.contains(right) == true
    }
}

/// The actor may not do this.
public struct NotAllowed: Error, Hashable {
    public let verb: String
    public init(verb: String) { self.verb = verb }
}
