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

    /// Every network, by name, with the libraries that everyone may know to be in it: what a search can be kept to.
    public static func circles(_ connection: Connection) throws(StoreError) -> [NetworkCircle] {
        let members = Dictionary(
            grouping: try NetworkQueries.allMembers(connection).filter(\.state.isPublic), by: \.network)
        // What no public page shows, no search names.
        return try NetworkQueries.all(connection).filter { $0.isOpen && ($0.founder == nil || members[$0.id] != nil) }.map {
            NetworkCircle(id: $0.id, name: $0.name, libraries: Set((members[$0.id] ?? []).map(\.library)))
        }
    }

    /// Since when the libraries wait that applied to a network and have no answer.
    public static func applications(in id: NetworkID, _ connection: Connection) throws(StoreError) -> [CalendarDay] {
        try NetworkQueries.members(of: id, connection).filter { $0.state == .applicant }.map { CalendarDay(at: $0.since) }
    }

    /// The networks in which a library takes part.
    public static func networks(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [NetworkID] {
        let closed = Set(try NetworkQueries.all(connection).filter { !$0.isOpen }.map(\.id))
        return try NetworkQueries.networks(of: library, connection).filter { $0.state.votes && !closed.contains($0.network) }
            .map(\.network)
    }
}
