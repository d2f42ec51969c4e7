public import Commons
public import Store

/// An agreement that already binds two libraries, or is on its way.
public struct Engagement: Sendable, Hashable {
    public let partner: LibraryID
    public let agreement: AgreementID
    public let state: AgreementState
}

extension Agreements {
    /// With whom a library has an agreement in force or in negotiation, inside another room's transaction: the newest for each partner.
    /// The charter, which all accept by joining, is none of these.
    ///
    /// - Parameter inForce: whether only agreements in force are looked at, however new another may be.
    public static func engagements(
        of library: LibraryID, inForce: Bool = false, on day: CalendarDay, _ connection: Connection
    ) throws -> [Engagement] {
        var found: [LibraryID: Engagement] = [:]
        for agreement in try AgreementReading.of([library], networks: [], connection)
        where agreement.form != .charter && !agreement.isPart {
            guard inForce ? agreement.state.isInForce : agreement.state != .ended && agreement.state != .withdrawn else {
                continue
            }
            let present = agreement.libraries(on: day)
            guard present.contains(library) else { continue }
            for partner in present where partner != library && found[partner] == nil {
                found[partner] = Engagement(partner: partner, agreement: agreement.id, state: agreement.state)
            }
        }
        return found.values.sorted { $0.partner < $1.partner }
    }

    /// The agreements in force of which a library is a party on a day, inside another room's transaction: all of them, without their addenda.
    public static func inForce(of library: LibraryID, on day: CalendarDay, _ connection: Connection) throws -> [AgreementID] {
        try AgreementReading.of([library], states: AgreementState.allCases.filter(\.isInForce), connection).filter {
            $0.form != .charter && !$0.isPart && $0.libraries(on: day).contains(library)
        }.map(\.id)
    }

    /// How many agreements are in force between two or more of these libraries, inside another room's transaction; charters are not counted.
    public static func countInForce(among libraries: [LibraryID], _ connection: Connection) throws -> Int {
        try AgreementReading.countInForce(among: libraries, connection)
    }
}
