public import Commons
import Membership
import Store

/// From the first word to a text that all accept.
extension Agreements {
    /// Begins an agreement between these libraries. A party's staff may, or a coordinator of the network it is for.
    ///
    /// - Parameter text: may be incomplete; it is checked when it is proposed.
    public func draft(
        _ form: AgreementForm, _ parties: [AgreementParty], _ text: AgreementText, network: NetworkID? = nil, by actor: Actor
    ) throws -> Agreement {
        let place = AgreementPlace(libraries: parties.map(\.library), network: network)
        try actor.must(.edit, in: place)
        guard Set(parties.map(\.library)).count == parties.count, parties.count >= 2 else { throw AgreementError.tooFewParties }
        return try database.write { try begin(form, parties, text, network: network, base: nil, by: actor, $0) }
    }

    func begin(
        _ form: AgreementForm, _ parties: [AgreementParty], _ text: AgreementText, network: NetworkID?,
        base: (id: AgreementID, relation: Agreement.Relation)?, by actor: Actor, _ connection: Connection
    ) throws -> Agreement {
        // A coordinator helps the members of their network and nobody else; a party's own staff need no network.
        if !parties.contains(where: { actor.isStaff(of: $0.library) }), let network {
            let active = try CharterReading.active(in: network, connection)
            if let outsider = parties.first(where: { !active.contains($0.library) }) {
                throw AgreementError.notInTheNetwork(outsider.library)
            }
        }
        let now = clock.now()
        if form == .charter, base == nil {
            let active = try network.map { try CharterReading.active(in: $0, connection) }
            guard let network, active == Set(parties.map(\.library)), actor.has(.coordinator, at: .network(network)) else {
                throw AgreementError.charterOfAll
            }
        }
        // Who signs is on record by that party's own word, not by whoever drafts.
        let parties = parties.map { party in
            if actor.isStaff(of: party.library) { return party }
            return AgreementParty(party.library, position: party.position, needsFoundation: party.needsFoundation)
        }
        var new = Agreement(
            id: AgreementID(0), form: form, state: .draft, network: network, base: base?.id, relation: base?.relation, version: 1,
            starts: nil, ends: nil, suspendedSince: nil, suspendedBy: nil, createdAt: now, parties: parties)
        let id = try AgreementQueries.insert(new, connection)
        try AgreementQueries.insertVersion(id, 1, try AgreementPaper.bytes(text), by: actor.journalID, at: now, connection)
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "agreement.draft", subjectKind: "agreement", subjectId: id.rawValue, at: now,
                details: base.map { [$0.relation.rawValue: String($0.id.rawValue)] } ?? [:]))
        new = try Self.find(id, connection)
        return new
    }

    /// Changes a draft. `revision` is that of the text the change was made to; when somebody else was faster, nothing is overwritten.
    @discardableResult
    public func edit(_ id: AgreementID, revision: Int, _ text: AgreementText, by actor: Actor) throws -> Agreement {
        try change(id, .edit, .edit, by: actor) { agreement, connection in
            let kept = try AgreementQueries.updateVersion(
                id, agreement.version, revision: revision, try AgreementPaper.bytes(text), by: actor.journalID, at: clock.now(),
                connection)
            guard kept else { throw AgreementError.editedMeanwhile }
        }
    }

    /// Puts a remark to the text, or to one of its clauses.
    public func comment(_ id: AgreementID, clause: String? = nil, _ words: String, by actor: Actor) throws {
        let words = String(words.trimmed.prefix(2_000))
        guard !words.isEmpty else { throw AgreementError.nothingSaid }
        try change(id, .comment, .comment, by: actor) { agreement, connection in
            let version = try AgreementReading.version(id, agreement.version, connection)
            if let clause, !version.text.clauses.contains(where: { $0.key == clause }) {
                throw AgreementError.unknownClause(clause)
            }
            try AgreementQueries.comment(
                id,
                AgreementComment(
                    id: 0, version: agreement.version, clause: clause,
                    library: agreement.libraries.first { actor.isStaff(of: $0) }, actor: actor.journalID, at: clock.now(),
                    text: words),
                connection)
        }
    }

    /// Lays the draft before the others, in one party's name. From here its words are fixed; the proposer has accepted them.
    @discardableResult
    public func propose(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try change(id, .propose, .propose, for: library, by: actor) { agreement, connection in
            let version = try AgreementReading.version(id, agreement.version, connection)
            if let problem = version.text.problems(form: agreement.form, parties: agreement.libraries).first { throw problem }
            try AgreementQueries.propose(
                id, agreement.version, digest: AgreementPaper.digest(try AgreementPaper.bytes(version.text)), by: library,
                at: clock.now(), connection)
            _ = try AgreementQueries.accept(id, agreement.version, library, by: actor.journalID, at: clock.now(), connection)
        }
    }

    /// Accepts the proposed text in another party's name; when all have, the signatories are asked.
    @discardableResult
    public func accept(_ id: AgreementID, version: Int, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try change(id, .accept, .accept, for: library, by: actor) { agreement, connection in
            guard version == agreement.version else { throw AgreementError.withdrawnText }
            guard try AgreementQueries.accept(id, version, library, by: actor.journalID, at: clock.now(), connection) else {
                throw AgreementError.alreadyDone
            }
            let accepted = try AgreementReading.version(id, version, connection).acceptedBy
            if Set(accepted).isSuperset(of: agreement.libraries) { try step(&agreement, .settle, by: .system, connection) }
        }
    }

    /// Opens a new version to draft in; what was accepted or approved of the old one is void.
    ///
    /// - Parameter edit: changes the old text, e.g. one loan period.
    @discardableResult
    public func revise(_ id: AgreementID, by actor: Actor, _ edit: (inout AgreementText) -> Void = { _ in }) throws -> Agreement {
        try change(id, .revise, .revise, by: actor) { agreement, connection in
            try newVersion(&agreement, by: actor, connection, edit)
        }
    }

    func newVersion(
        _ agreement: inout Agreement, by actor: Actor, _ connection: Connection, _ edit: (inout AgreementText) -> Void = { _ in }
    ) throws {
        var text = try AgreementReading.version(agreement.id, agreement.version, connection).text
        edit(&text)
        agreement.version += 1
        try AgreementQueries.insertVersion(
            agreement.id, agreement.version, try AgreementPaper.bytes(text), by: actor.journalID, at: clock.now(), connection)
    }

    @discardableResult
    public func withdraw(_ id: AgreementID, for library: LibraryID, by actor: Actor) throws -> Agreement {
        try change(id, .withdraw, .withdraw, for: library, by: actor) { _, _ in }
    }

    /// Records who signs for a party, and as what. By that party's own people, until its first approval.
    @discardableResult
    public func setSignatory(_ id: AgreementID, _ party: AgreementParty, by actor: Actor) throws -> Agreement {
        try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.signatory, in: try place(agreement, actor, connection))
            guard let known = agreement.party(party.library) else { throw AgreementError.notAParty(party.library) }
            try actor.must(.signatory, for: party.library)
            guard [.draft, .proposed, .negotiated].contains(agreement.state) else {
                throw AgreementError.notNow(.edit, agreement.state)
            }
            let approvals = try AgreementReading.approvals(id, agreement.version, connection)
            guard !approvals.contains(where: { $0.library == party.library }) else { throw AgreementError.alreadyDone }
            guard party.position.utf8.count <= 400, (party.foundationPosition ?? "").utf8.count <= 400 else {
                throw AgreementError.tooLong(String(party.position.prefix(40)))
            }
            var changed = party
            (changed.from, changed.until) = (known.from, known.until)
            try AgreementQueries.update(changed, of: id, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "agreement.signatory", subjectKind: "agreement", subjectId: id.rawValue,
                    at: clock.now(), details: ["library": String(party.library.rawValue)]))
            return try Self.find(id, connection)
        }
    }
}

extension String {
    /// Without spaces and line ends before and after.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
