import Agreements
public import Commons
import Discovery
import Membership
import Store

extension Planning {
    /// What a network is worth, for everybody; nil where there is no such network.
    ///
    /// Reads all holdings of its members (0.4 µs each on SQLite): who shows it keeps the answer for a while.
    public func impact(of id: NetworkID) throws -> NetworkImpact? {
        let today = clock.today()
        return try discovery.database.read { connection in
            guard let network = try Networks.find(id, connection) else { return nil }
            let members = try Networks.voters(of: id, connection).map(\.library).sorted()
            let sizes = try PlanningReading.shelves(members, connection)
            let together = try PlanningReading.together(members, since: today.daysSince1970 - 365, connection)
            let wishes = try WantedReading.wishes(at: members, since: today.daysSince1970 - Self.wishDays, connection)
            return NetworkImpact(
                network: network, members: members.count, cataloguing: sizes.count, titles: together.titles,
                unique: together.unique, copies: together.copies, typical: sizes.isEmpty ? 0 : sizes[sizes.count / 2],
                new: together.new,
                agreements: try Agreements.countInForce(among: members, connection), asked: wishes.asked,
                answered: wishes.answered, wishDays: Self.wishDays, day: today)
        }
    }
}
