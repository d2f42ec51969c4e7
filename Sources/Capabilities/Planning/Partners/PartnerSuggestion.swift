public import Agreements
public import Membership

/// A library that might become a partner, with every number behind the proposal.
public struct PartnerSuggestion: Sendable {
    public let library: Library
    public let facts: PartnerFacts
    public let score: PartnerScore
}

/// Who might become a partner of a library, and who is one already.
public struct PartnerSuggestions: Sendable {
    public let library: Library
    /// The best first.
    public let found: [PartnerSuggestion]
    /// Not suggested again: an agreement is in force or in negotiation.
    public let engaged: [(library: Library, engagement: Engagement)]
    /// How many libraries were looked at more closely, of all that have a catalogue.
    public let examined: Int
    public let considered: Int
}
