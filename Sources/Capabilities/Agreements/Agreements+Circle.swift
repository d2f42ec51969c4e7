public import Commons
public import Store

/// What a circle that meets may know of agreements.
extension Agreements {
    /// The libraries that are parties on a day and the title of an agreement, inside another room's transaction.
    public static func circle(
        of id: AgreementID, on day: CalendarDay, _ connection: Connection
    ) throws -> (libraries: [LibraryID], title: String, rule: FactorDetails.DecisionRule)? {
        guard let agreement = try AgreementReading.find(id, connection) else { return nil }
        let text = try AgreementReading.version(id, agreement.version, connection).text
        return (agreement.libraries(on: day), text.title, text.details.decisionRule)
    }

    /// How many agreements of a network wait for signatories, and how many commitments in force are past their day. Counts alone: what two
    /// libraries negotiate is not the others' to read.
    public static func waiting(
        in network: NetworkID, on day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> (approvals: Int, overdue: Int) {
        let all = try AgreementReading.of([], networks: [network], connection)
        return try counts(all, day, connection)
    }

    /// The same for one agreement and what amends, renews or joins it.
    public static func waiting(
        in id: AgreementID, on day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> (approvals: Int, overdue: Int) {
        guard let one = try AgreementReading.find(id, connection) else { return (0, 0) }
        return try counts([one] + AgreementReading.addenda(of: id, connection), day, connection)
    }

    private static func counts(
        _ all: [Agreement], _ day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> (approvals: Int, overdue: Int) {
        let inForce = all.filter(\.state.isInForce).map(\.id)
        return (
            all.count { $0.state == .negotiated }, try CommitmentQueries.overdue(inForce, on: day.daysSince1970, connection)
        )
    }

    /// How a network decides: by its charter in force, where it has written one; else every library has one vote.
    public static func decisionRule(of network: NetworkID, _ connection: Connection) throws -> FactorDetails.DecisionRule {
        let charter = try AgreementReading.of([], networks: [network], connection).first {
            $0.form == .charter && $0.state.isInForce
        }
        guard let charter else { return .oneLibraryOneVote }
        return try AgreementReading.version(charter.id, charter.version, connection).text.details.decisionRule
    }
}
