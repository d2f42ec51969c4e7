public import Commons

/// What each kind of library is here (S6). In networks and agreements every kind is the same: one vote, the same clauses, its head signs.
/// What differs is who belongs to it: only a school has pupils, their guardians, teachers, a committee and alumni, whose accounts it makes and closes; a partner
/// takes part with its own staff, and its readers stay with its own system, but for a guest of a few days.
extension LibraryLevel {
    /// What somebody can be at a library of this kind.
    public var roles: Set<Role> {
        let staff: Set<Role> = [.librarian, .deputy, .helper, .principal, .staff, .guest]
        return switch self {
        case .publicLibrary, .village: staff
        // These may stand under a foundation, as private schools do.
        case .university, .special, .readingGarden: staff.union([.foundation])
        default: staff.union([.foundation, .teacher, .pupil, .guardian, .committee, .alumni])
        }
    }

    /// The readers that its own rules can speak of.
    public var patrons: [PatronCategory] {
        isSchool ? PatronCategory.allCases : [.staff, .guest]
    }
}
