public import Commons
import Membership
import Store

/// Planning meetings and the steps of their lives.
extension Community {
    /// Makes a monthly series and its first meeting; each later one is made when the one before is over.
    @discardableResult
    public func schedule(
        _ circle: MeetingCircle, title: String, _ rule: MeetingRule, zone: IndonesianZone = .western, place: String,
        by actor: Actor
    ) throws -> MeetingID {
        try make(circle, title, place, by: actor) { title, place, now, connection in
            guard let day = rule.next(after: clock.today()) else { throw MeetingError.badDay }
            let series = try MeetingQueries.insertSeries(circle, title, rule, zone, place, at: now, connection)
            return try MeetingQueries.insert(
                series: series, circle, title, day: day, minute: rule.minute, zone: zone, place: place, at: now, connection)
        }
    }

    /// Makes a single meeting.
    @discardableResult
    public func plan(
        _ circle: MeetingCircle, title: String, day: CalendarDay, minute: Int, zone: IndonesianZone = .western, place: String,
        by actor: Actor
    ) throws -> MeetingID {
        try make(circle, title, place, by: actor) { title, place, now, connection in
            guard day >= clock.today() else { throw MeetingError.badDay }
            guard (0..<1_440).contains(minute) else { throw MeetingError.badTime }
            return try MeetingQueries.insert(
                series: nil, circle, title, day: day, minute: minute, zone: zone, place: place, at: now, connection)
        }
    }

    private func make(
        _ circle: MeetingCircle, _ title: String, _ place: String, by actor: Actor,
        _ body: (String, String, Int64, Connection) throws -> MeetingID
    ) throws -> MeetingID {
        let (title, place) = (try Self.text(title, most: 160), try Self.text(place, most: 240))
        let now = clock.now()
        return try database.write { connection in
            let standings = actor.standings(in: circle, try libraries(of: circle, connection))
            guard standings.contains(.chair) else { throw NotAllowed(verb: "meeting.plan") }
            let id = try body(title, place, now, connection)
            try record("plan", id, actor, [:], connection)
            return id
        }
    }

    /// No further meeting of the series this one belongs to is made.
    public func endSeries(of id: MeetingID, by actor: Actor) throws {
        try change(id, .plan, by: actor) { meeting, _, connection in
            guard let series = meeting.series else { throw MeetingError.alreadyDone }
            try MeetingQueries.endSeries(series, at: clock.now(), connection)
        }
    }

    /// Takes a step of the lifecycle.
    ///
    /// - Parameters:
    ///   - day, minute: for `move`.
    /// - Returns: the meeting as it is then.
    @discardableResult
    public func take(
        _ action: MeetingAction, _ id: MeetingID, day: CalendarDay? = nil, minute: Int? = nil, by actor: Actor
    ) throws -> Meeting {
        let today = clock.today()
        return try database.write { connection in
            var (meeting, libraries, standings) = try find(id, action.rawValue, by: actor, connection)
            guard MeetingLifecycle.table.contains(where: { $0.action == action && standings.contains($0.who) }) else {
                throw NotAllowed(verb: "meeting.\(action.rawValue)")
            }
            guard let step = MeetingLifecycle.step(meeting.state, action) else { throw MeetingError.notNow(meeting.state) }
            guard standings.contains(step.who) else { throw NotAllowed(verb: "meeting.\(action.rawValue)") }
            switch action {
            case .call: for library in libraries { try MeetingQueries.invite(library, to: id, connection) }
            case .move:
                guard let day, day >= today else { throw MeetingError.badDay }
                meeting.day = day
                if let minute {
                    guard (0..<1_440).contains(minute) else { throw MeetingError.badTime }
                    meeting.minute = minute
                }
            case .open:
                try MeetingQueries.freeze(try agenda(meeting, libraries, connection), of: id, by: actor.journalID, connection)
            case .conclude:
                guard !meeting.minutes.isEmpty else { throw MeetingError.minutesMissing }
                for vote in try MeetingReading.votes(of: id, connection) where vote.outcome == nil {
                    try close(vote, connection)
                }
            case .confirm:
                guard meeting.minutesBy != actor.journalID else { throw MeetingError.secondPersonNeeded }
                meeting.confirmedBy = actor.journalID
            case .cancel: break
            }
            let from = meeting.state
            meeting.state = step.to
            try MeetingQueries.update(meeting, connection)
            if action == .conclude || action == .cancel { try makeNext(after: meeting, connection) }
            try record(action.rawValue, id, actor, ["from": from.rawValue], connection)
            return meeting
        }
    }

    /// The next meeting of a series, so that there is always one to bring points to.
    private func makeNext(after meeting: Meeting, _ connection: Connection) throws {
        guard let series = meeting.series, let kept = try MeetingReading.rule(series: series, connection),
            let day = kept.rule.next(after: max(meeting.day, clock.today()))
        else { return }
        _ = try MeetingQueries.insert(
            series: series, meeting.circle, kept.title, day: day, minute: kept.rule.minute, zone: kept.zone, place: kept.place,
            at: clock.now(),
            connection)
    }
}
