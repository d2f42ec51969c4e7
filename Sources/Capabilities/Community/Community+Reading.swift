import Agreements
public import Commons
import Membership
public import Store

/// Looking at meetings.
extension Community {
    public typealias OwnCircle = (circle: MeetingCircle, name: String, mayPlan: Bool, libraries: [LibraryID])

    /// The circles in which the actor may sit, with whether they chair there, and who is in them.
    public func circles(by actor: Actor) throws -> [OwnCircle] {
        guard case .person(let person) = actor else { return [] }
        return try database.read { connection in
            var circles: Set<MeetingCircle> = []
            for grant in person.grants {
                switch grant.place {
                case .network(let id) where actor.coordinates(id): circles.insert(.network(id))
                case .library(let library) where actor.represents(library):
                    for id in try Networks.networks(of: library, connection) { circles.insert(.network(id)) }
                    for one in try Agreements.inForce(of: library, on: clock.today(), connection) {
                        circles.insert(.agreement(one))
                    }
                default: continue
                }
            }
            var found: [OwnCircle] = []
            for circle in circles {
                let (name, libraries) = try name(circle, connection)
                guard let name else { continue }
                found.append((circle, name, actor.standings(in: circle, libraries).contains(.chair), libraries))
            }
            return found.sorted { ($0.circle.kind, $0.circle.number) > ($1.circle.kind, $1.circle.number) }
        }
    }

    private func name(_ circle: MeetingCircle, _ connection: Connection) throws -> (String?, [LibraryID]) {
        switch circle {
        case .network(let id):
            return (try Networks.find(id, connection)?.name, try Networks.voters(of: id, connection).map(\.library))
        case .agreement(let id):
            let found = try Agreements.circle(of: id, on: clock.today(), connection)
            return (found?.title, found?.libraries ?? [])
        }
    }

    /// What the circle of a meeting is called.
    public func name(of circle: MeetingCircle) throws -> String { try database.read { try self.name(circle, $0).0 ?? "" } }

    /// The latest meetings of a circle, newest first; for those who may sit in it, a former member those to which it was invited.
    public func meetings(of circle: MeetingCircle, limit: Int = 24, by actor: Actor) throws -> [Meeting] {
        try database.read { connection in
            try MeetingReading.of(circle, limit: limit, connection).filter { meeting in
                !actor.standings(in: circle, try libraries(of: meeting, connection)).isEmpty
            }
        }
    }

    public func meeting(_ id: MeetingID, by actor: Actor) throws -> MeetingDossier {
        try database.read { connection in
            let (meeting, libraries, standings) = try find(id, "see", by: actor, connection)
            let own = libraries.filter { actor.represents($0) }
            let isLive = meeting.state == .planned || meeting.state == .called
            var votes = try MeetingReading.votes(of: id, connection)
            for index in votes.indices where votes[index].outcome == nil {
                if votes[index].isSecret {
                    // Who has voted is told, not what.
                    for (library, _) in votes[index].ballots where !own.contains(library) {
                        votes[index].ballots[library] = .some(nil)
                    }
                } else {
                    votes[index].count()
                }
            }
            return MeetingDossier(
                meeting: meeting, libraries: libraries,
                agenda: isLive ? try agenda(meeting, libraries, connection) : try MeetingReading.points(id, connection),
                notes: try MeetingReading.notes(id, connection),
                presence: try MeetingReading.invited(id, connection).compactMapValues(\.self),
                attendees: try MeetingReading.attendees(id, connection), votes: votes,
                decisions: try MeetingReading.decisions(id, connection), tasks: try MeetingReading.tasks(of: id, connection),
                rule: try meeting.series.flatMap { try MeetingReading.rule(series: $0, connection)?.rule },
                standings: standings, own: own,
                steps: MeetingLifecycle.table.filter { step in
                    step.from == meeting.state && standings.contains(step.who)
                        && !(step.action == .confirm && meeting.minutesBy == actor.journalID)
                }.map(\.action))
        }
    }

    /// The agenda as it would be now.
    func agenda(_ meeting: Meeting, _ libraries: [LibraryID], _ connection: Connection) throws -> [AgendaPoint] {
        var facts = AgendaFacts()
        let today = clock.today()
        let before = try MeetingReading.of(meeting.circle, limit: 40, connection).first { one in
            one.id != meeting.id && one.day <= meeting.day && [.concluded, .confirmed].contains(one.state)
        }
        if let before, before.state == .concluded { facts.unconfirmed = before.day }
        facts.tasks = try MeetingReading.openTasks(of: meeting.circle, but: meeting.id, connection)
        facts.libraries = libraries.count
        switch meeting.circle {
        case .network(let id):
            if let before {
                let since = before.day.begin
                facts.newMembers = try Networks.voters(of: id, connection).filter { $0.since >= since }.map(\.library)
            }
            (facts.approvals, facts.overdue) = try Agreements.waiting(in: id, on: today, connection)
        case .agreement(let id): (facts.approvals, facts.overdue) = try Agreements.waiting(in: id, on: today, connection)
        }
        if let outlook {
            let since = before?.day.adding(days: 1) ?? today.adding(days: -30)
            facts.outlook = try outlook(libraries, min(since, today)...today, connection)
        }
        facts.votes = try MeetingReading.votes(of: meeting.id, connection).filter { $0.outcome == nil }.map(\.question)
        facts.own = try MeetingReading.points(meeting.id, connection).filter { $0.kind == .own }
        return Agenda.points(facts)
    }
}

extension Community {
    /// The libraries that were invited, inside another room's transaction.
    public static func invited(to id: MeetingID, _ connection: Connection) throws -> [LibraryID] {
        try MeetingReading.invited(id, connection).keys.sorted()
    }
}
