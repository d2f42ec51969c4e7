public import Commons

/// A network of libraries (S14): a filter on the one union catalogue, and a set of rights. A library may be in several; none stands
/// under an office, because a network's libraries answer to different ones.
public struct Network: Sendable, Hashable {
    public let id: NetworkID
    public var name: String
    /// In plain words: "Kecamatan Benang", "gugus 3", "MTs se-kabupaten".
    public var region: String?
    public var madeAt: Int64
}

/// A library in a network.
public struct NetworkMember: Sendable, Hashable {
    public let network: NetworkID
    public let library: LibraryID
    public var state: MemberState
    /// The charter that was accepted; nil until somebody did.
    public var charter: String?
    /// Since when it is in this state; seconds since 1970, UTC.
    public var since: Int64
}
