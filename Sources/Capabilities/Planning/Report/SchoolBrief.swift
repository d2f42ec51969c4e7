public import Commons
public import Membership

/// What cooperation is to one school, in figures a meeting understands: what it has, reaches, gives, and what its readers look for (S22, S154).
public struct SchoolBrief: Sendable {
    /// A library with which an agreement is in force.
    public struct Partner: Sendable {
        public let library: Library
        public let agreement: AgreementID
        public let titles: Int
        /// Titles of theirs that the school has not.
        public let new: Int

        public init(library: Library, agreement: AgreementID, titles: Int, new: Int) {
            (self.library, self.agreement, self.titles, self.new) = (library, agreement, titles, new)
        }
    }

    public let library: Library
    public let titles: Int
    public let copies: Int
    /// The newest day its catalogue is true of; nil without a catalogue.
    public let asOf: String?
    /// By how much they add, the most first.
    public let partners: [Partner]
    /// Partners beyond those that one count holds.
    public let beyond: Int
    /// Titles that the school has not and at least one partner has.
    public let reached: Int
    /// Titles that no partner has and the school has: what it gives.
    public let given: Int
    /// What its readers wished or looked for in vain; the school is the first of the set, its partners the others.
    public let wishes: WishShare
    public let wishDays: Int
    public let day: CalendarDay

    /// Of what was wanted, what partners have.
    public var filledByPartners: Int {
        wishes.wants.reduce(0) { $0 + ($1.holders & ~1 == 0 ? 0 : $1.count) }
    }
}
