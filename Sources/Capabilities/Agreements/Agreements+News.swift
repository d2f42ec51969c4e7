public import Commons
import Membership
public import Store

/// What those who write to people have to know of an agreement: whose it is and whose answer is missing.
public struct AgreementNews: Sendable, Hashable {
    public let agreement: Agreement
    /// Parties that have not accepted the version on the table.
    public let undecided: Set<LibraryID>
    /// Signatories who have not approved it.
    public let unsigned: Set<PersonID>
    /// Parties whose principal, or whoever stands in, has not approved it.
    public let undecidedHeads: Set<LibraryID>
}

extension Agreements {
    public static func news(of id: AgreementID, _ connection: Connection) throws -> AgreementNews? {
        guard let agreement = try AgreementReading.find(id, connection) else { return nil }
        let version = try AgreementReading.version(id, agreement.version, connection)
        let approvals = try AgreementReading.approvals(id, agreement.version, connection)
        func missing(_ party: AgreementParty, _ capacity: Approval.Capacity) -> Bool {
            !approvals.contains { $0.library == party.library && $0.capacity == capacity }
        }
        let unsigned = agreement.parties.flatMap { party in
            party.capacities.filter { missing(party, $0) }.compactMap { $0 == .principal ? party.signatory : party.foundation }
        }
        return AgreementNews(
            agreement: agreement, undecided: Set(agreement.libraries).subtracting(version.acceptedBy), unsigned: Set(unsigned),
            undecidedHeads: Set(agreement.parties.filter { $0.signatory != nil && missing($0, .principal) }.map(\.library)))
    }

    /// Whether what an agreement says goes on in a successor: renewed, or written down.
    public static func isContinued(_ id: AgreementID, _ connection: Connection) throws(StoreError) -> Bool {
        try AgreementReading.addenda(of: id, connection).contains {
            ($0.relation == .renews || $0.relation == .writesDown) && ($0.state.isInForce || $0.state == .approved)
        }
    }

    /// The titles of those among these that the actor may see.
    public func titles(of ids: Set<AgreementID>, by actor: Actor) throws -> [AgreementID: String] {
        if ids.isEmpty { return [:] }
        return try database.read { connection in
            var titles: [AgreementID: String] = [:]
            for agreement in try AgreementReading.all(ids.sorted(), connection)
            where actor.may(.see, in: try lookingPlace(agreement, actor, connection)) {
                titles[agreement.id] = try AgreementReading.version(agreement.id, agreement.version, connection).text.title
            }
            return titles
        }
    }

    /// Agreements in force whose end comes nearer today by one of the steps of ``Reminders``.
    public static func reminders(on day: CalendarDay, _ connection: Connection) throws -> [(id: AgreementID, daysBefore: Int)] {
        try AgreementReading.inStates(AgreementState.allCases.filter(\.isInForce), connection).compactMap { agreement in
            // An addendum ends with what it amends, which is what is renewed.
            guard !agreement.isPart, let open = Reminders.open(on: day, starts: agreement.starts ?? day, ends: agreement.ends)
            else { return nil }
            return (agreement.id, open.daysBefore)
        }
    }
}
