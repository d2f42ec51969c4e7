/// What a person is to a library, a network, an office or the installation (S77–S78e, S147, S178). One person may be several things
/// in several places.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// Keeps the library (pustakawan, kepala perpustakaan).
    case librarian
    /// Stands in for the librarian, with the same rights.
    case deputy
    /// Helps at the desk with the few rights the librarian gave: a pupil on duty, a parent.
    case helper
    /// Answers for the school, appoints its librarian, approves and monitors (kepala sekolah; the head of a public library).
    case principal
    /// Speaks for the foundation of a private school and may sign beside its principal (ketua yayasan).
    case foundation
    case teacher
    /// Works at the school without teaching (tenaga kependidikan).
    case staff
    case pupil
    /// A pupil's parent or guardian (wali murid).
    case guardian
    /// Sits on the school committee (komite sekolah).
    case committee
    /// Was a pupil here and is of age (alumni).
    case alumni
    /// Is served for a while: a trainee teacher, a neighbour (tamu).
    case guest
    /// Runs a network, with the rights its charter gives.
    case coordinator
    /// Works at an office that oversees schools by mandate (Dinas, Kemenag, yayasan).
    case officer
    /// Runs the installation.
    case `operator`
}

/// Where somebody is something.
public enum Place: Sendable, Hashable {
    case library(LibraryID)
    case network(NetworkID)
    case office(OfficeID)
    case installation
}

/// One role at one place.
public struct RoleGrant: Sendable, Hashable {
    public let role: Role
    public let place: Place

    public init(_ role: Role, at place: Place) {
        self.role = role
        self.place = place
    }
}

/// A person who signed in, as the rules see them: a number and what they are where. No name, so that none can end in a journal.
public struct ActingPerson: Sendable, Hashable {
    public let id: PersonID
    public let grants: Set<RoleGrant>
    /// What the librarian lets a helper do, library by library.
    public let rights: [LibraryID: Set<HelperRight>]
    /// What a principal lets this person decide in their stead, library by library.
    public let delegated: [LibraryID: Set<Decision>]
    /// Whether this session proved a second factor.
    public let hasSecondFactor: Bool

    public init(
        id: PersonID, grants: Set<RoleGrant>, rights: [LibraryID: Set<HelperRight>] = [:],
        delegated: [LibraryID: Set<Decision>] = [:], hasSecondFactor: Bool = false
    ) {
        self.id = id
        self.grants = grants
        self.rights = rights
        self.delegated = delegated
        self.hasSecondFactor = hasSecondFactor
    }
}
