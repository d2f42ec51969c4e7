public import Commons
import Store

/// One approval that somebody of the own library gave.
public struct DecidedAgreement: Sendable, Hashable {
    public let id: AgreementID
    public let title: String
    public let approval: Approval
}

extension Agreements {
    /// What was approved in the name of the libraries where the actor keeps, signs or stands in, the newest first: for the inbox.
    public func decided(by actor: Actor, limit: Int) throws -> [DecidedAgreement] {
        guard case .person(let person) = actor else { return [] }
        let libraries = PressingReading.Desk(person, clock.today()).all
        guard !libraries.isEmpty else { return [] }
        return try database.read { connection in
            let found = try AgreementReading.approvals(of: libraries, limit: limit, connection)
            let titles = try AgreementTaskReading.titles(Set(found.map(\.id)).sorted(), connection)
            return found.map { DecidedAgreement(id: $0.id, title: titles[$0.id] ?? "", approval: $0.approval) }
        }
    }
}
