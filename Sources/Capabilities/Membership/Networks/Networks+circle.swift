public import Commons
public import Store

/// What other rooms ask of networks, inside their own transactions.
extension Networks {
    public static func find(_ id: NetworkID, _ connection: Connection) throws(StoreError) -> Network? {
        try NetworkQueries.find(id, connection)
    }

    /// The libraries that take part, each with one vote; none of a network that is closed.
    public static func voters(of id: NetworkID, _ connection: Connection) throws(StoreError) -> [NetworkMember] {
        guard try NetworkQueries.find(id, connection)?.isOpen == true else { return [] }
        return try NetworkQueries.members(of: id, connection).filter(\.state.votes)
    }

    /// The networks in which a library takes part.
    public static func networks(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [NetworkID] {
        let closed = Set(try NetworkQueries.all(connection).filter { !$0.isOpen }.map(\.id))
        return try NetworkQueries.networks(of: library, connection).filter { $0.state.votes && !closed.contains($0.network) }
            .map(\.network)
    }
}
