public import Commons
import Store

/// Deciding: signed in, by a one-time link, or on paper with a second person's word.
extension Approvals {
    /// Decides as the principal, in their stead, or for the foundation.
    ///
    /// - Parameter round: that of the words that were read; when they were changed meanwhile, nothing is decided.
    @discardableResult
    public func decide(
        _ id: ApprovalRequestID, round: Int, _ outcome: ApprovalDecision.Outcome, as capacity: SigningCapacity = .principal,
        note: String = "", by actor: Actor
    ) throws -> ApprovalRequest {
        try database.write { connection in
            guard var request = try ApprovalQueries.find(id, connection),
                actor.mayDecide(request.kind, as: capacity, for: request.library)
            else { throw NotAllowed(verb: "approval.decide") }
            guard request.round == round else { throw ApprovalError.changedMeanwhile }
            let stead =
                capacity == .principal
                ? try Self.stead(of: actor, request.kind.spec.decision, for: request.library, now: clock.now(), connection) : nil
            // Taken back between the page and the press: then there is nothing to stand on.
            if capacity == .principal, stead == nil, !actor.has(.principal, at: .library(request.library)) {
                throw NotAllowed(verb: "approval.decide")
            }
            let decision = try decision(
                request, capacity, outcome, .signedIn, by: actor.journalID, note: note, stead: stead)
            return try decide(&request, decision, by: actor, connection)
        }
    }

    /// Makes the link that the librarian hands on (WhatsApp, a printed code). Two taps: open, decide.
    ///
    /// - Returns: the token; it is kept only as a digest and cannot be shown again.
    public func issueLink(_ id: ApprovalRequestID, as capacity: SigningCapacity = .principal, by actor: Actor) throws -> String {
        let (token, now) = (Secret.token(random), clock.now())
        try database.write { connection in
            guard let request = try ApprovalQueries.find(id, connection), actor.mayAskApproval(for: request.library) else {
                throw NotAllowed(verb: "approval.issue-link")
            }
            guard request.missing.contains(capacity) else { throw ApprovalError.notNow(.approve, request.state) }
            try ApprovalQueries.issue(
                hash: Secret.digest(token), id, round: request.round, capacity, by: actor.journalID, at: now,
                until: now + Self.linkLifetime, connection)
        }
        return token
    }

    /// The first tap: what the link's holder is asked. Changes nothing.
    public func slip(_ token: String, by actor: Actor) throws -> ApprovalSlip {
        try database.read { try slip(token, by: actor, $0).slip }
    }

    /// The second tap. Whoever holds the link may, but somebody signed in who is not the one that was asked may not.
    @discardableResult
    public func decide(
        link token: String, _ outcome: ApprovalDecision.Outcome, note: String = "", by actor: Actor
    ) throws -> ApprovalRequest {
        try database.write { connection in
            let (slip, issuer) = try slip(token, by: actor, connection)
            guard try ApprovalQueries.use(hash: Secret.digest(token), at: clock.now(), connection) else {
                throw ApprovalError.linkOver
            }
            var request = slip.request
            let stead =
                slip.capacity == .principal
                ? try Self.stead(of: actor, request.kind.spec.decision, for: request.library, now: clock.now(), connection) : nil
            let decision = try decision(request, slip.capacity, outcome, .link, by: issuer, note: note, stead: stead)
            return try decide(&request, decision, by: actor, connection)
        }
    }

    private func slip(
        _ token: String, by actor: Actor, _ connection: Connection
    ) throws -> (slip: ApprovalSlip, issuer: String) {
        guard token.utf8.count == 64, let link = try ApprovalQueries.link(hash: Secret.digest(token), connection) else {
            throw ApprovalError.linkUnknown
        }
        let request = try Self.find(link.request, connection)
        guard !link.isUsed, clock.now() < link.expiresAt, request.round == link.round, request.missing.contains(link.capacity)
        else { throw ApprovalError.linkOver }
        if case .person = actor, !actor.mayDecide(request.kind, as: link.capacity, for: request.library) {
            throw ApprovalError.notTheDecider
        }
        return (ApprovalSlip(request: request, capacity: link.capacity, expiresAt: link.expiresAt), link.issuer)
    }

    /// Enters a sheet that came back signed, with its photograph. It counts once a second person has confirmed it.
    @discardableResult
    public func recordPaper(
        _ id: ApprovalRequestID, _ paper: DecidedPaper, as capacity: SigningCapacity = .principal, by actor: Actor
    ) throws -> ApprovalRequest {
        guard paper.image.count <= PaperImage.largest else { throw ApprovalError.imageTooLarge }
        let now = clock.now()
        return try database.write { connection in
            guard var request = try ApprovalQueries.find(id, connection), actor.mayAskApproval(for: request.library) else {
                throw NotAllowed(verb: "approval.record-paper")
            }
            guard let kind = PaperImage.kind(paper.image) else { throw ApprovalError.notAnImage }
            guard request.capacities.contains(capacity) else { throw ApprovalError.notNow(.approve, request.state) }
            guard paper.day <= clock.today() else { throw ApprovalError.unfitDay }
            let image = try ApprovalQueries.keep(paper.image, kind: kind, of: id, at: now, connection)
            var decision = try decision(
                request, capacity, paper.outcome, .paper, by: actor.journalID, note: paper.note, stead: nil)
            decision = ApprovalDecision(
                round: decision.round, capacity: capacity, outcome: paper.outcome, way: .paper, actor: decision.actor,
                at: now, day: paper.day, note: decision.note, stead: nil, image: image, confirmedBy: nil)
            return try decide(&request, decision, by: actor, connection)
        }
    }

    /// The second person's word that the paper is what it looks like.
    @discardableResult
    public func confirmPaper(
        _ id: ApprovalRequestID, as capacity: SigningCapacity = .principal, by actor: Actor
    ) throws -> ApprovalRequest {
        let now = clock.now()
        return try database.write { connection in
            guard var request = try ApprovalQueries.find(id, connection), actor.mayConfirmApproval(of: request.library) else {
                throw NotAllowed(verb: "approval.confirm-paper")
            }
            guard let paper = request.unconfirmed.first(where: { $0.capacity == capacity }) else {
                throw ApprovalError.alreadyDecided
            }
            guard paper.actor != actor.journalID else { throw ApprovalError.secondPersonNeeded }
            try ApprovalQueries.confirm(
                id, round: request.round, capacity, by: actor.journalID, at: now, connection)
            request = try Self.find(id, connection)
            try finish(&request, paper.outcome, by: actor, details: ["way": "paper-confirmed"], connection)
            return try Self.find(id, connection)
        }
    }

    private func decision(
        _ request: ApprovalRequest, _ capacity: SigningCapacity, _ outcome: ApprovalDecision.Outcome, _ way: SigningWay,
        by actor: String, note: String, stead: String?
    ) throws(ApprovalError) -> ApprovalDecision {
        let note = String((note.tidied(most: 1_000) ?? ""))
        // Sent back without a word, nobody would know what to change.
        if outcome == .giveBack, note.isEmpty { throw .noteMissing }
        return ApprovalDecision(
            round: request.round, capacity: capacity, outcome: outcome, way: way, actor: actor, at: clock.now(),
            day: clock.today(), note: note, stead: stead, image: nil, confirmedBy: nil)
    }

    private func decide(
        _ request: inout ApprovalRequest, _ decision: ApprovalDecision, by actor: Actor, _ connection: Connection
    ) throws -> ApprovalRequest {
        guard request.state == .asked else { throw ApprovalError.notNow(decision.outcome.action, request.state) }
        guard request.capacities.contains(decision.capacity) else {
            throw ApprovalError.notNow(decision.outcome.action, request.state)
        }
        guard try ApprovalQueries.decide(request.id, decision, connection) else { throw ApprovalError.alreadyDecided }
        try ApprovalQueries.voidLinks(of: request.id, decision.capacity, at: clock.now(), connection)
        request = try Self.find(request.id, connection)
        var details = ["way": decision.way.rawValue, "capacity": decision.capacity.rawValue]
        if decision.stead != nil { details["stead"] = "1" }
        if decision.counts {
            try finish(&request, decision.outcome, by: actor, details: details, connection)
        } else {
            try Self.record(decision.outcome.action, from: .asked, request, actor, clock.now(), details: details, connection)
        }
        return try Self.find(request.id, connection)
    }

    /// One no ends it, one word to change sends it back; it is approved when all whose word is needed have given it.
    private func finish(
        _ request: inout ApprovalRequest, _ outcome: ApprovalDecision.Outcome, by actor: Actor, details: [String: String],
        _ connection: Connection
    ) throws {
        let now = clock.now()
        try Self.step(&request, outcome.action)
        try Self.record(outcome.action, from: .asked, request, actor, now, details: details, connection)
        let isWhole = request.capacities.allSatisfy { capacity in
            request.decision(capacity).map { $0.counts && $0.outcome == .approve } ?? false
        }
        if request.state == .asked, isWhole {
            try Self.step(&request, .settle)
            try Self.record(.settle, from: .asked, request, .system, now, connection)
        }
        try ApprovalQueries.update(request, connection)
    }
}
