public import Commons

/// The rules about people: who may give and take which role, see whom, and hand out a way to sign in. Each is a pure function, used by
/// the façade and by the page that shows or hides the button.
extension Role {
    /// Whether somebody can be this at such a place.
    public func fits(_ place: Place) -> Bool {
        switch self {
        case .coordinator: if case .network = place { true } else { false }
        case .officer: if case .office = place { true } else { false }
        case .operator: place == .installation
        default: if case .library = place { true } else { false }
        }
    }

    /// Who at the same library may give and take this role, beside whoever runs the installation.
    ///
    /// The principal answers for the school and chooses who keeps its library (S178); whoever keeps the library knows who helps there
    /// and who its readers are. A foundation chooses the principal of its school (S147).
    public var appointedBy: Set<Role> {
        switch self {
        case .librarian, .deputy: [.principal]
        case .principal: [.foundation]
        case .helper, .teacher, .staff, .pupil, .guardian, .alumni, .guest: [.librarian, .deputy]
        // The principal calls the committee into being and writes its decree; who belongs to it is known to the library as well.
        case .committee: [.librarian, .deputy, .principal]
        case .foundation, .coordinator, .officer, .operator: []
        }
    }

    /// For how many days at most somebody is this without being made it anew; nil for no end of its own. A committee is elected for three
    /// years (Permendikbud 75/2016); a guest's account ends within a year, so that nobody is kept because nobody looked.
    public var longestDays: Int? {
        switch self {
        case .committee: 3 * 366
        case .guest: 366
        default: nil
        }
    }

    /// Readers whom the library alone knows: the principal sees who works and who sits on the committee, not who reads.
    var isKnownToLibraryAlone: Bool {
        switch self {
        case .pupil, .guardian, .alumni, .guest: true
        default: false
        }
    }

    /// Who works at a library and its school, whatever they do there: whom a cooperation concerns (S155).
    public static let schoolStaff: Set<Role> = [.librarian, .deputy, .principal, .teacher, .staff, .helper]

    /// Whether the rights of this role count only once a second factor was shown in the session.
    public var needsSecondFactor: Bool { self == .operator || self == .coordinator }
}

extension Actor {
    /// Whether this actor may make somebody this, there.
    public func mayAppoint(_ role: Role, at place: Place) -> Bool {
        guard role.fits(place) else { return false }
        return runsInstallation || role.appointedBy.contains { has($0, at: place) }
    }

    /// Whether this actor may end somebody's being this: who may give may take, and everyone may lay down their own, but a pupil's
    /// account is the school's.
    public func mayEnd(_ grant: RoleGrant, of person: PersonID) -> Bool {
        if mayAppoint(grant.role, at: grant.place) { return true }
        guard case .person(let acting) = self else { return false }
        return acting.id == person && grant.role != .pupil && has(grant.role, at: grant.place)
    }

    /// Whether this actor may see who belongs to a library. Nobody outside it may: neither a coordinator nor an office nor whoever runs
    /// the installation, who can appoint but need not know a school's people.
    public func maySeePeople(of library: LibraryID) -> Bool { keeps(library) || has(.principal, at: .library(library)) }

    /// Whether this actor may see this role's people there: the principal sees the staff and the committee, readers are known to the library.
    public func maySee(_ role: Role, at library: LibraryID) -> Bool {
        keeps(library) || (!role.isKnownToLibraryAlone && has(.principal, at: .library(library)))
    }

    /// Whether this actor may hand somebody a new way to sign in, which is to be able to sign in as them: only who could have given
    /// them all that they are.
    public func mayHandOut(to grants: some Collection<RoleGrant>) -> Bool {
        runsInstallation || (!grants.isEmpty && grants.allSatisfy { mayAppoint($0.role, at: $0.place) })
    }

    /// Whether this actor works at a library or its school.
    public func worksAt(_ library: LibraryID) -> Bool { Role.schoolStaff.contains { has($0, at: .library(library)) } }

    /// Whether this actor may keep the list of pupils and the consents of their guardians.
    public func mayKeepPupils(of library: LibraryID) -> Bool { keeps(library) }

    /// Whether this actor may make a computer of the library one on which people switch by PIN.
    public func mayEnrol(at library: LibraryID) -> Bool { keeps(library) }

    /// Whether this actor may change what the library tells others about itself.
    public func mayDescribe(_ library: LibraryID) -> Bool {
        runsInstallation || keeps(library) || has(.principal, at: .library(library))
    }
}
