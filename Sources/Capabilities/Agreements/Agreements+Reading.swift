public import Commons
public import Store

/// Looking at agreements.
extension Agreements {
    /// Those that the actor may see, newest first: all for whoever runs the installation, else one's own libraries', one's network's and those
    /// under one's mandate.
    public func list(by actor: Actor) throws -> [AgreementSummary] {
        try database.read { connection in
            let all = try candidates(actor, connection)
            let seen = try all.filter { actor.may(.see, in: try place($0, actor, connection)) }
            return try seen.map {
                AgreementSummary($0, try AgreementReading.version($0.id, $0.version, connection).text, clock.today())
            }
        }
    }

    func candidates(_ actor: Actor, _ connection: Connection) throws -> [Agreement] {
        if actor.runsInstallation { return try AgreementReading.all(connection) }
        guard case .person(let person) = actor else { return [] }
        var libraries = try overseen(actor, connection)
        var found: [AgreementID: Agreement] = [:]
        for grant in person.grants {
            switch grant.place {
            case .library(let library): libraries.insert(library)
            case .network(let network): for one in try AgreementReading.of(network: network, connection) { found[one.id] = one }
            case .office, .installation: continue
            }
        }
        for library in libraries { for one in try AgreementReading.of(library, connection) { found[one.id] = one } }
        return found.values.sorted { $0.id > $1.id }
    }

    /// What the parties of agreements in force have opened to everybody.
    public func published() throws -> [AgreementSummary] {
        try database.read { connection in
            try AgreementReading.inStates(AgreementState.allCases.filter(\.isInForce), connection).compactMap { agreement in
                let text = try AgreementReading.version(agreement.id, agreement.version, connection).text
                return text.isPublic ? AgreementSummary(agreement, text, clock.today()) : nil
            }
        }
    }

    /// An agreement in force that its parties have opened to everybody: its text, nothing of how it came about.
    public func published(_ id: AgreementID) throws -> (agreement: Agreement, text: AgreementText)? {
        try database.read { connection in
            guard let agreement = try AgreementReading.find(id, connection), agreement.state.isInForce else { return nil }
            var text = try AgreementReading.version(id, agreement.version, connection).text
            guard text.isPublic else { return nil }
            // Witnesses are people.
            text.oral?.witnesses = []
            return (agreement, text)
        }
    }

    /// Everything about one agreement, for those it concerns.
    public func dossier(_ id: AgreementID, by actor: Actor) throws -> AgreementDossier {
        try database.read { connection in
            let agreement = try Self.find(id, connection)
            let place = try place(agreement, actor, connection)
            try actor.must(.see, in: place)
            let standings = actor.standings(in: place)
            return AgreementDossier(
                agreement: agreement, versions: try AgreementReading.versions(id, connection),
                // An office or the operator sees what was agreed and how far it is, not what people said on the way.
                comments: standings.isDisjoint(with: [.staff, .signatory, .coordinator])
                    ? [] : try AgreementReading.comments(id, connection),
                approvals: try AgreementReading.approvals(id, agreement.version, connection),
                commitments: try CommitmentQueries.of(id, connection), reviews: try CommitmentQueries.reviews(id, connection),
                descendants: try AgreementReading.addenda(of: id, connection).map(\.id),
                history: try connection.journal(subjectKind: "agreement", subjectId: id.rawValue, limit: 200),
                steps: Self.steps(agreement, standings))
        }
    }

    /// The steps of the lifecycle that somebody of these standings may take now.
    static func steps(_ agreement: Agreement, _ standings: Set<AgreementVerb.Standing>) -> [AgreementLifecycle.Step] {
        AgreementLifecycle.table.filter { step in
            guard step.from == agreement.state else { return false }
            return switch step.who {
            case .staff, .otherStaff: standings.contains(.staff)
            case .helper: !standings.isDisjoint(with: [.staff, .coordinator])
            case .signatory: standings.contains(.signatory)
            case .system: false
            }
        }
    }
}

/// One line of a list of agreements.
public struct AgreementSummary: Sendable, Hashable {
    public let agreement: Agreement
    public let title: String
    public let starts: CalendarDay
    public let ends: CalendarDay?
    /// The services that its clauses switch on.
    public let services: [CooperationService]
    /// The reminder that stands open today, while it is in force.
    public let reminder: Reminders.Due?

    init(_ agreement: Agreement, _ text: AgreementText, _ today: CalendarDay) {
        (self.agreement, title) = (agreement, text.title)
        starts = agreement.starts ?? text.starts
        ends = agreement.starts == nil ? text.ends : agreement.ends
        let on = Set(text.clauses.filter { $0.values[.service] == .choice(.on) }.flatMap(\.scope.services))
        services = CooperationService.allCases.filter(on.contains)
        reminder = agreement.state.isInForce ? Reminders.open(on: today, starts: starts, ends: ends) : nil
    }
}

/// Everything about one agreement.
public struct AgreementDossier: Sendable {
    public let agreement: Agreement
    /// Oldest first; the last is the one in hand or in force.
    public let versions: [AgreementVersion]
    public let comments: [AgreementComment]
    /// Of the newest version.
    public let approvals: [Approval]
    public let commitments: [Commitment]
    public let reviews: [AgreementReview]
    /// Addenda, renewals and written forms made from it.
    public let descendants: [AgreementID]
    public let history: [JournalEntry]
    /// What the one who asks may do now.
    public let steps: [AgreementLifecycle.Step]

    public var text: AgreementText? { versions.last?.text }
    public var reminders: [Reminders.Due] {
        agreement.starts.map { Reminders.due(starts: $0, ends: agreement.ends) } ?? []
    }
}
