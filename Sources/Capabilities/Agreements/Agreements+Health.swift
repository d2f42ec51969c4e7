public import Commons
import Store

/// Agreements in numbers: for a network's coordinator, and for whoever answers for a library. Counted by the database, so their cost does
/// not grow with the texts.
public struct AgreementHealth: Sendable, Hashable {
    public let byState: [AgreementState: Int]
    /// By what people stated, else by the day: the numbers of a review, which also ask what the system counts, may be better.
    public let promises: [Commitment.Outcome: Int]
    /// Those of which nobody has said what came of them and whose day has passed.
    public let overdue: Int
    /// In force, and over within 90 days.
    public let ending: Int

    public var inForce: Int { byState.reduce(0) { $0 + ($1.key.isInForce ? $1.value : 0) } }
    public var missed: Int { promises[.missed] ?? 0 }
}

extension Agreements {
    /// For the network's coordinator and whoever runs the installation.
    public func health(network: NetworkID, by actor: Actor) throws -> AgreementHealth {
        guard actor.has(.coordinator, at: .network(network)) || actor.runsInstallation else {
            throw NotAllowed(verb: "agreement.health")
        }
        return try health(AgreementTaskReading.inNetwork(network)) { connection throws(StoreError) in
            try AgreementTaskReading.byState(network: network, connection)
        }
    }

    /// For the library's own staff and signatories.
    public func health(library: LibraryID, by actor: Actor) throws -> AgreementHealth {
        try actor.must(.seePaper, for: library)
        return try health(AgreementTaskReading.ofLibrary(library)) {
            connection throws(StoreError) in try AgreementTaskReading.byState(library: library, on: clock.today(), connection)
        }
    }

    private func health(
        _ condition: SQL, _ states: (Connection) throws(StoreError) -> [AgreementState: Int]
    ) throws -> AgreementHealth {
        let today = clock.today()
        return try database.read { connection in
            let (promises, overdue) = try AgreementTaskReading.promises(condition, today, connection)
            return AgreementHealth(
                byState: try states(connection), promises: promises, overdue: overdue,
                ending: try AgreementTaskReading.ending(condition, today, days: 90, connection))
        }
    }
}
