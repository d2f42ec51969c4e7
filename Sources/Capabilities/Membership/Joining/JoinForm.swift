import Commons

/// What somebody who opened an invitation is shown.
public struct JoinOffer: Sendable, Hashable {
    public let invitation: Invitation
    public let network: Network?
    /// The library, where it is registered here already.
    public let library: Library?
    /// What the register says of the school that the invitation is for.
    public let school: RegisteredSchool?
    /// The seats that are still free.
    public let seats: [JoinSeat]
}

/// A filled-in form of somebody who joins.
public struct JoinForm: Sendable {
    public var seat: JoinSeat
    /// What the library tells of itself; left as it is where it is registered already.
    public var details: LibraryDetails
    public var own: PersonDetails
    /// The principal names their librarian, who then gets a card.
    public var librarian: String?
    public var acceptsCharter: Bool
    public var password: String
    public var isKept: Bool

    public init(
        seat: JoinSeat, details: LibraryDetails, own: PersonDetails, librarian: String? = nil, acceptsCharter: Bool,
        password: String, isKept: Bool = true
    ) {
        (self.seat, self.details, self.own, self.librarian) = (seat, details, own, librarian)
        (self.acceptsCharter, self.password, self.isKept) = (acceptsCharter, password, isKept)
    }
}
