public import Commons
public import Store

/// Looking at agreements.
extension Agreements {
    /// Those that the actor may see, newest first: all for whoever runs the installation, else one's own libraries', one's network's and those
    /// under one's mandate.
    public func list(by actor: Actor) throws -> [AgreementSummary] { try list(limit: .max, by: actor).lines }

    /// A part of the same list: how many agreements are in which state, and the lines of those in the states asked for.
    public func list(
        states: Set<AgreementState> = Set(AgreementState.allCases), after skipped: Int = 0, limit: Int, by actor: Actor
    ) throws -> (lines: [AgreementSummary], total: Int, byState: [AgreementState: Int]) {
        try database.read { connection in
            let overseen = try overseen(actor, connection)
            let seen = try candidates(actor, overseen, connection).filter { agreement in
                actor.may(
                    .see,
                    in: AgreementPlace(libraries: agreement.libraries, network: agreement.network, overseen: overseen))
            }
            let byState = seen.reduce(into: [AgreementState: Int]()) { $0[$1.state, default: 0] += 1 }
            let wanted = seen.filter { states.contains($0.state) }
            let shown = Array(wanted.dropFirst(skipped).prefix(limit))
            return (try summaries(shown, connection), wanted.count, byState)
        }
    }

    private func summaries(_ agreements: [Agreement], _ connection: Connection) throws -> [AgreementSummary] {
        let texts = try AgreementReading.texts(agreements.map(\.id), connection)
        return agreements.compactMap { agreement in
            texts[agreement.id].map { AgreementSummary(agreement, $0, clock.today()) }
        }
    }

    private func candidates(
        _ actor: Actor, _ overseen: Set<LibraryID>, _ connection: Connection
    ) throws -> [Agreement] {
        if actor.runsInstallation { return try AgreementReading.all(connection) }
        guard case .person(let person) = actor else { return [] }
        var (libraries, networks) = (overseen, Set<NetworkID>())
        for grant in person.grants {
            switch grant.place {
            case .library(let library): libraries.insert(library)
            case .network(let network): networks.insert(network)
            case .office, .installation: continue
            }
        }
        return try AgreementReading.of(libraries.sorted(), networks: networks.sorted(), connection)
    }

    /// What the parties of agreements in force have opened to everybody.
    public func published() throws -> [AgreementSummary] {
        try database.read { connection in
            let inForce = try AgreementReading.inStates(AgreementState.allCases.filter(\.isInForce), connection)
            let texts = try AgreementReading.texts(inForce.map(\.id), connection)
            return inForce.compactMap { agreement in
                guard let text = texts[agreement.id], text.isPublic else { return nil }
                return AgreementSummary(agreement, text, clock.today())
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
            try actor.must(.see, in: try lookingPlace(agreement, actor, connection))
            let standings = actor.standings(in: try place(agreement, actor, connection))
            // Who has left sees what they signed and how it went until then.
            let isPresent = !standings.isEmpty
            let last =
                isPresent
                ? nil
                : agreement.parties.filter { actor.isStaff(of: $0.library) || actor.signsFor($0.library) }
                    .compactMap(\.until).max()
            return AgreementDossier(
                agreement: agreement, versions: try AgreementReading.versions(id, connection),
                // An office or the operator sees what was agreed and how far it is, not what people said on the way.
                comments: standings.isDisjoint(with: [.staff, .signatory, .coordinator])
                    ? [] : try AgreementReading.comments(id, connection),
                approvals: try AgreementReading.approvals(id, agreement.version, connection),
                commitments: try CommitmentQueries.of(id, connection),
                reviews: try CommitmentQueries.reviews(id, connection).filter { review in last.map { review.day <= $0 } ?? true },
                beats: isPresent ? PartnerPulse.beats(try CommitmentQueries.pulses(id, connection)) : [],
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
    /// What the parties said of it, by quarter.
    public let beats: [PartnerPulse.Beat]
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
