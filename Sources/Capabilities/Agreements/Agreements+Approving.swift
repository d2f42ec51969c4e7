public import Commons
import Store

/// Approval by every party's signatory, signed in, by link or on paper. Nothing takes effect before all have approved the same version.
extension Agreements {
    /// How long a link holds, in seconds: 14 days.
    public static let linkLifetime: Int64 = 14 * 86_400

    /// Makes the link that a library's staff hands to its own signatory (WhatsApp, a printed code). Two taps: open, approve.
    ///
    /// - Returns: the token; it is kept only as a hash and cannot be shown again.
    public func issueLink(
        _ id: AgreementID, for library: LibraryID, _ capacity: Approval.Capacity, by actor: Actor
    ) throws -> String {
        let token = AgreementPaper.hex(random(24))
        try database.write { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.issueLink, in: try place(agreement, actor, connection))
            guard let party = agreement.party(library) else { throw AgreementError.notAParty(library) }
            try actor.must(.issueLink, for: library)
            guard agreement.state == .negotiated else { throw AgreementError.notNow(.approve, agreement.state) }
            guard party.capacities.contains(capacity) else { throw AgreementError.noSignatory(library) }
            let link = ApprovalLink(
                agreement: id, version: agreement.version, library: library, capacity: capacity,
                expiresAt: clock.now() + Self.linkLifetime)
            try AgreementQueries.issue(link, hash: AgreementPaper.hash(token), by: actor.journalID, at: clock.now(), connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "agreement.issue-link", subjectKind: "agreement", subjectId: id.rawValue,
                    at: clock.now(), details: ["library": String(library.rawValue), "version": String(agreement.version)]))
        }
        return token
    }

    /// The first tap: what the link's holder is asked to approve. Changes nothing.
    public func letter(_ token: String, by actor: Actor) throws -> ApprovalLetter {
        try database.read { try letter(token, by: actor, $0).letter }
    }

    /// The second tap. Whoever holds the link may, but somebody signed in who is not the signatory on record may not.
    @discardableResult
    public func approve(link token: String, by actor: Actor) throws -> Agreement {
        try database.write { connection in
            let (letter, issuer) = try letter(token, by: actor, connection)
            guard try AgreementQueries.use(AgreementPaper.hash(token), at: clock.now(), connection) else {
                throw AgreementError.linkOver
            }
            var agreement = letter.agreement
            let approval = approval(letter.link.library, letter.link.capacity, .link, by: issuer)
            try approve(&agreement, approval, by: actor, connection)
            return agreement
        }
    }

    private func letter(
        _ token: String, by actor: Actor, _ connection: Connection
    ) throws -> (letter: ApprovalLetter, issuer: String) {
        guard token.utf8.count == 48, let found = try AgreementReading.link(AgreementPaper.hash(token), connection) else {
            throw AgreementError.linkUnknown
        }
        let link = found.link
        let agreement = try Self.find(link.agreement, connection)
        guard !found.isUsed, clock.now() < link.expiresAt, agreement.version == link.version, agreement.state == .negotiated
        else {
            throw AgreementError.linkOver
        }
        if case .person(let person) = actor {
            guard let party = agreement.party(link.library), Self.signs(person, party, link.capacity) else {
                throw AgreementError.notTheSignatory
            }
        }
        let version = try AgreementReading.version(agreement.id, agreement.version, connection)
        return (
            ApprovalLetter(link: link, agreement: agreement, text: version.text, digest: version.digest ?? ""), found.issuer
        )
    }

    /// Approves as the signatory on record, signed in.
    @discardableResult
    public func approve(
        _ id: AgreementID, version: Int, for library: LibraryID, _ capacity: Approval.Capacity = .principal, by actor: Actor
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try mustSign(agreement, .approve, library, capacity, actor, connection)
            guard version == agreement.version else { throw AgreementError.withdrawnText }
            try approve(&agreement, approval(library, capacity, .signedIn, by: actor.journalID), by: actor, connection)
            return agreement
        }
    }

    /// Records a paper that the signatory has signed, with its photograph. It counts once a second person has confirmed it.
    @discardableResult
    public func recordPaper(
        _ id: AgreementID, for library: LibraryID, _ paper: SignedPaper, as capacity: Approval.Capacity = .principal,
        by actor: Actor
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try actor.must(.recordPaper, in: try place(agreement, actor, connection))
            guard let party = agreement.party(library) else { throw AgreementError.notAParty(library) }
            try actor.must(.recordPaper, for: library)
            let kind = try paper.kind()
            guard party.capacities.contains(capacity) else { throw AgreementError.noSignatory(library) }
            guard !paper.place.trimmed.isEmpty, paper.place.utf8.count <= 400, paper.witnesses.count <= 10,
                paper.witnesses.allSatisfy({ $0.utf8.count <= 400 })
            else { throw AgreementError.tooLong(String(paper.place.prefix(40))) }
            let image = try AgreementQueries.image(
                id, agreement.version, library, kind: kind, paper.image, at: clock.now(), connection)
            let approval = Approval(
                library: library, capacity: capacity, way: .paper, actor: actor.journalID, at: clock.now(), day: paper.day,
                place: paper.place.trimmed, witnesses: paper.witnesses.map(\.storable), image: image, confirmedBy: nil)
            try approve(&agreement, approval, by: actor, connection)
            return agreement
        }
    }

    /// The second person's word that the paper is what it looks like: staff or a signatory of any party, not whoever recorded it.
    @discardableResult
    public func confirmPaper(
        _ id: AgreementID, for library: LibraryID, _ capacity: Approval.Capacity = .principal, by actor: Actor
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try actor.must(.confirmPaper, in: try place(agreement, actor, connection))
            let approvals = try AgreementReading.approvals(id, agreement.version, connection)
            guard agreement.state == .negotiated,
                let paper = approvals.first(where: { $0.library == library && $0.capacity == capacity && $0.way == .paper })
            else { throw AgreementError.nothingProposed }
            guard paper.confirmedBy == nil else { throw AgreementError.alreadyDone }
            guard paper.actor != actor.journalID else { throw AgreementError.secondPersonNeeded }
            try AgreementQueries.confirm(
                id, agreement.version, library, capacity, by: actor.journalID, at: clock.now(), connection)
            try step(
                &agreement, .approve, by: actor, library: library, details: ["way": "paper-confirmed"], connection)
            try finishApproving(&agreement, connection)
            return agreement
        }
    }

    /// The photograph of a signed paper, for the parties.
    public func paperImage(_ id: AgreementID, _ image: Int64, by actor: Actor) throws -> (kind: String, bytes: [UInt8])? {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            try actor.must(.seePaper, in: try lookingPlace(agreement, actor, connection))
            return try AgreementReading.image(image, of: id, connection)
        }
    }

    /// Sends the text back to be drafted anew, with the reason.
    @discardableResult
    public func refuse(_ id: AgreementID, for library: LibraryID, reason: String, by actor: Actor) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try mustSign(agreement, .refuse, library, nil, actor, connection)
            let version = agreement.version
            try step(&agreement, .refuse, by: actor, library: library, connection) { agreement, connection in
                try newVersion(&agreement, by: actor, connection)
                let comment = AgreementComment(
                    id: 0, version: version, clause: nil, library: library, actor: actor.journalID, at: clock.now(),
                    text: String(reason.trimmed.prefix(2_000)))
                if !comment.text.isEmpty { try AgreementQueries.comment(id, comment, connection) }
            }
            return agreement
        }
    }

    /// Takes one's own approval back, until the agreement is in force.
    @discardableResult
    public func retract(
        _ id: AgreementID, for library: LibraryID, _ capacity: Approval.Capacity = .principal, by actor: Actor
    ) throws -> Agreement {
        try database.write { connection in
            var agreement = try Self.find(id, connection)
            try mustSign(agreement, .retract, library, capacity, actor, connection)
            if let starts = agreement.starts, starts <= clock.today() { throw AgreementError.notNow(.retract, .active) }
            try step(&agreement, .retract, by: actor, library: library, connection) { agreement, connection in
                guard try AgreementQueries.retract(id, agreement.version, library, capacity, connection) else {
                    throw AgreementError.nothingProposed
                }
                try AgreementQueries.voidLinks(of: id, library, capacity, at: clock.now(), connection)
                (agreement.starts, agreement.ends) = (nil, nil)
            }
            return agreement
        }
    }

    private func approval(
        _ library: LibraryID, _ capacity: Approval.Capacity, _ way: Approval.Way, by actor: String
    ) -> Approval {
        Approval(
            library: library, capacity: capacity, way: way, actor: actor, at: clock.now(), day: clock.today(), place: nil,
            witnesses: [], image: nil, confirmedBy: nil)
    }

    private func approve(
        _ agreement: inout Agreement, _ approval: Approval, by actor: Actor, _ connection: Connection
    ) throws {
        let version = agreement.version
        try AgreementQueries.voidLinks(of: agreement.id, approval.library, approval.capacity, at: clock.now(), connection)
        try step(
            &agreement, .approve, by: actor, library: approval.library,
            details: ["way": approval.way.rawValue, "capacity": approval.capacity.rawValue], connection
        ) { agreement, connection in
            guard try AgreementQueries.approve(agreement.id, version, approval, connection) else {
                throw AgreementError.alreadyDone
            }
        }
        try finishApproving(&agreement, connection)
    }

    /// When the last approval is there: the first day is the agreed one, but never before everybody has approved.
    private func finishApproving(_ agreement: inout Agreement, _ connection: Connection) throws {
        let approvals = try AgreementReading.approvals(agreement.id, agreement.version, connection).filter(\.counts)
        let isWhole = agreement.parties.allSatisfy { party in
            party.capacities.allSatisfy { capacity in
                approvals.contains { $0.library == party.library && $0.capacity == capacity }
            }
        }
        guard isWhole else { return }
        let text = try AgreementReading.version(agreement.id, agreement.version, connection).text
        let today = clock.today()
        if let ends = text.ends, ends < today { throw AgreementError.endsBeforeItStarts }
        if let base = agreement.base, agreement.relation == .amends || agreement.relation == .joins {
            guard try Self.find(base, connection).state.isInForce else { throw AgreementError.baseNotInForce }
        }
        try step(&agreement, .confirm, by: .system, connection) { agreement, _ in
            (agreement.starts, agreement.ends) = (max(text.starts, today), text.ends)
        }
        try order(agreement, connection)
        if let starts = agreement.starts, starts <= today { try activate(&agreement, connection) }
    }

    /// Whether this person is the signatory on record of a party, and still what they were then.
    public static func signs(_ person: ActingPerson, _ party: AgreementParty, _ capacity: Approval.Capacity) -> Bool {
        switch capacity {
        case .principal:
            party.signatory == person.id && person.grants.contains(RoleGrant(.principal, at: .library(party.library)))
        case .foundation:
            party.foundation == person.id && person.grants.contains(RoleGrant(.foundation, at: .library(party.library)))
        }
    }

    /// - Parameter capacity: nil for either.
    func mustSign(
        _ agreement: Agreement, _ verb: AgreementVerb, _ library: LibraryID, _ capacity: Approval.Capacity?, _ actor: Actor,
        _ connection: Connection
    ) throws {
        try actor.must(verb, in: try place(agreement, actor, connection))
        try mustBePresent(library, in: agreement, connection)
        guard let party = agreement.party(library) else { throw AgreementError.notAParty(library) }
        try actor.must(verb, for: library)
        let capacities = capacity.map { [$0] } ?? Approval.Capacity.allCases
        guard case .person(let person) = actor, capacities.contains(where: { Self.signs(person, party, $0) }) else {
            throw AgreementError.notTheSignatory
        }
    }
}
