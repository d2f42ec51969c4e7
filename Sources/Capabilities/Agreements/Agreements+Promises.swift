public import Commons
import Store

/// The register of commitments (S62).
extension Agreements {
    /// Notes what a party promises in an agreement; only its own staff may promise for it.
    @discardableResult
    public func promise(
        _ id: AgreementID, for library: LibraryID, what: String, measure: String, target: Int? = nil, due: CalendarDay,
        by actor: Actor
    ) throws -> Commitment {
        let (what, measure) = (what.trimmed, measure.trimmed)
        guard !what.isEmpty, what.utf8.count <= 1_000, measure.utf8.count <= 400 else {
            throw AgreementError.tooLong(String(what.prefix(40)))
        }
        guard target != nil || CommitmentMeasure(rawValue: measure) == nil else { throw AgreementError.targetMissing }
        return try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.promise, in: try place(agreement, actor, connection))
            try mustBePresent(library, in: agreement, connection)
            try actor.must(.promise, for: library)
            guard agreement.state != .ended, agreement.state != .withdrawn else {
                throw AgreementError.notNow(.edit, agreement.state)
            }
            let commitment = try CommitmentQueries.insert(
                id, library, what: what, measure: measure, target: target, due: due, by: actor.journalID, at: clock.now(),
                connection)
            try record("agreement.promise", id, actor, ["commitment": String(commitment)], connection)
            return Commitment(
                id: commitment, agreement: id, library: library, what: what, measure: measure, target: target, due: due,
                since: clock.today(), stated: nil)
        }
    }

    /// States that a commitment was kept or missed, where the system cannot see it. Another party's staff states it: nobody marks their own
    /// promise as kept, nor takes back what others said of it. `pending` takes a statement back, so that its day counts again.
    public func state(_ commitment: Int64, _ outcome: Commitment.Outcome, by actor: Actor) throws {
        try database.write { connection in
            guard let found = try CommitmentQueries.find(commitment, connection) else {
                throw AgreementError.unknownAgreement(commitment)
            }
            let agreement = try Self.find(found.agreement, connection)
            try actor.must(.stateOutcome, in: try place(agreement, actor, connection))
            let others = try present(agreement, connection).filter { $0 != found.library }
            guard outcome == .missed || others.contains(where: actor.isStaff) else { throw AgreementError.secondPersonNeeded }
            try CommitmentQueries.state(commitment, outcome, by: actor.journalID, at: clock.now(), connection)
            try record(
                "agreement.state-outcome", agreement.id, actor,
                ["commitment": String(commitment), "outcome": outcome.rawValue], connection)
        }
    }

    func record(
        _ verb: String, _ id: AgreementID, _ actor: Actor, _ details: [String: String], _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: verb, subjectKind: "agreement", subjectId: id.rawValue, at: clock.now(),
                details: details))
    }
}
