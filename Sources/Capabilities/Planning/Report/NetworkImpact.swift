public import Commons
public import Membership

/// What a network is worth to those who use it, in figures anybody may read (S34). Counts of libraries and books, never of a person.
public struct NetworkImpact: Sendable {
    public let network: Network
    /// Libraries that take part.
    public let members: Int
    /// Of these, the ones whose catalogue stands in the union catalogue.
    public let cataloguing: Int
    /// Titles that at least one has.
    public let titles: Int
    /// Of these, titles that one member alone has: what would be out of reach without it.
    public let unique: Int
    public let copies: Int
    /// Titles of the member in the middle, when those with a catalogue stand in the order of their size; 0 without any.
    public let typical: Int
    /// Titles that no member had a year ago.
    public let new: Int
    /// Agreements in force between two members or more, the charter not counted.
    public let agreements: Int
    /// Wishes at members over ``wishDays``, and how many of them were answered.
    public let asked: Int
    public let answered: Int
    public let wishDays: Int
    public let day: CalendarDay

    /// How many times a typical member's own shelves the readers reach, in tenths; nil below twice as much.
    public var timesInTenths: Int? { typical > 0 && titles >= 2 * typical ? titles * 10 / typical : nil }
    /// In a network's first year everything is new, which tells nothing.
    public var tellsNew: Bool { new > 0 && new < titles }
    /// Fewer wishes are not told: they could be one class's.
    public var tellsWishes: Bool { asked >= WishShare.fewest }
}
