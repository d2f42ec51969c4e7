public import Commons

/// A principal's word that somebody of the own school decides some things in their stead (pelimpahan wewenang), from one day to another,
/// by a letter with a number. What is decided so is decided on behalf of the principal (a.n.), who answers for it.
public struct Delegation: Sendable, Hashable {
    public let id: Int64
    public let library: LibraryID
    public let delegate: PersonID
    public var decisions: Set<Decision>
    /// "Wakil kepala sekolah bidang kurikulum": what stands on paper instead of a name.
    public var position: String
    /// The letter's number in the school's own book.
    public var letter: String
    public var from: CalendarDay
    public var until: CalendarDay
    /// The principal who gave it: with their office it ends.
    public let giver: PersonID
    public var revokedAt: Int64?

    /// A school year and a little: what holds longer is given anew, so that somebody thinks of it.
    public static let longestDays = 400

    public func counts(on day: CalendarDay) -> Bool { revokedAt == nil && from <= day && day <= until }
}

/// What a principal writes into a delegation.
public struct DelegationForm: Sendable, Hashable {
    public var decisions: Set<Decision>
    public var position: String
    public var letter: String
    public var from: CalendarDay
    public var until: CalendarDay

    public init(_ decisions: Set<Decision>, position: String, letter: String, from: CalendarDay, until: CalendarDay) {
        (self.decisions, self.position, self.letter, self.from, self.until) = (decisions, position, letter, from, until)
    }
}

extension Role {
    /// Who can decide in a principal's stead: who works at the school (a deputy head teaches), and does not keep the library, because the
    /// library is the one that asks.
    public static let delegates: Set<Role> = [.teacher, .staff]
    static let askers: Set<Role> = [.librarian, .deputy]

    /// Whether somebody of these roles at one place can decide in its principal's stead.
    public static func mayStandIn(_ roles: Set<Role>) -> Bool {
        !roles.isDisjoint(with: delegates) && roles.isDisjoint(with: askers)
    }
}

extension Actor {
    /// Whether this actor may let others decide: the principal alone, never on behalf of one.
    public func mayDelegate(for library: LibraryID) -> Bool { has(.principal, at: .library(library)) }

    /// Whether this actor may see who decides for whom: whoever may see the library's people.
    public func maySeeDelegations(of library: LibraryID) -> Bool { maySeePeople(of: library) }
}
