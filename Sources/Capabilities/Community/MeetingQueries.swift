import Agreements
import Commons
import Store

/// The SQL that writes meetings.
enum MeetingQueries {
    static func insertSeries(
        _ circle: MeetingCircle, _ title: String, _ rule: MeetingRule, _ zone: IndonesianZone, _ place: String, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO meeting_series (circle, circle_id, title, week, weekday, minute, zone, place, made_at)
            VALUES (\(circle.kind), \(circle.number), \(title), \(rule.week), \(rule.weekday), \(rule.minute), \(zone.rawValue),
                    \(place), \(now))
            RETURNING id
            """) ?? 0
    }

    static func endSeries(_ id: Int64, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE meeting_series SET ended_at = \(now) WHERE id = \(id) AND ended_at IS NULL")
    }

    static func insert(
        series: Int64?, _ circle: MeetingCircle, _ title: String, day: CalendarDay, minute: Int, zone: IndonesianZone,
        place: String,
        at now: Int64, _ connection: Connection
    ) throws(StoreError) -> MeetingID {
        MeetingID(
            try connection.int(
                """
                INSERT INTO meeting (series_id, circle, circle_id, title, day, minute, zone, place, state, minutes, made_at)
                VALUES (\(series), \(circle.kind), \(circle.number), \(title), \(day.daysSince1970), \(minute),
                        \(zone.rawValue), \(place), \(MeetingState.planned.rawValue), '', \(now)) RETURNING id
                """) ?? 0)
    }

    static func update(_ m: Meeting, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE meeting SET title = \(m.title), day = \(m.day.daysSince1970), minute = \(m.minute), place = \(m.place),
                state = \(m.state.rawValue), minutes = \(m.minutes), minutes_by = \(m.minutesBy), confirmed_by = \(m.confirmedBy)
            WHERE id = \(m.id)
            """)
    }

    static func invite(_ library: LibraryID, to id: MeetingID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO meeting_library (meeting_id, library_id) VALUES (\(id), \(library))
            ON CONFLICT (meeting_id, library_id) DO NOTHING
            """)
    }

    static func mark(_ library: LibraryID, _ presence: Presence, at id: MeetingID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE meeting_library SET presence = \(presence.rawValue) WHERE meeting_id = \(id) AND library_id = \(library)
            """)
    }

    static func attend(_ person: PersonID, for library: LibraryID, _ id: MeetingID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO meeting_attendance (meeting_id, person_id, library_id) VALUES (\(id), \(person), \(library))
            ON CONFLICT (meeting_id, person_id) DO UPDATE SET library_id = excluded.library_id
            """)
    }

    static func add(_ p: AgendaPoint, to id: MeetingID, by actor: String, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO meeting_point (meeting_id, kind, library_id, number, due_day, text, actor)
            VALUES (\(id), \(p.kind.rawValue), \(p.library), \(p.number), \(p.due?.daysSince1970), \(p.text), \(actor))
            """)
    }

    /// The agenda as it is when the meeting opens: what members brought stands in it at its place.
    static func freeze(_ points: [AgendaPoint], of id: MeetingID, by actor: String, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM meeting_point WHERE meeting_id = \(id)")
        for point in points { try add(point, to: id, by: actor, connection) }
    }

    static func handIn(
        _ n: MeetingNote, to id: MeetingID, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO meeting_note (meeting_id, library_id, went_well, hard, needed, actor, at)
            VALUES (\(id), \(n.library), \(n.wentWell), \(n.hard), \(n.needed), \(actor), \(now))
            ON CONFLICT (meeting_id, library_id) DO UPDATE SET went_well = excluded.went_well, hard = excluded.hard,
                needed = excluded.needed, actor = excluded.actor, at = excluded.at
            """)
    }

    static func insertVote(
        _ question: String, isSecret: Bool, _ rule: FactorDetails.DecisionRule, voters: Int, of id: MeetingID, by actor: String,
        at now: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO meeting_vote (meeting_id, question, is_secret, rule, voters, yes, no, abstain, actor, at)
            VALUES (\(id), \(question), \(isSecret), \(rule.rawValue), \(voters), 0, 0, 0, \(actor), \(now)) RETURNING id
            """) ?? 0
    }

    static func cast(
        _ choice: VoteChoice, for library: LibraryID, in vote: Int64, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO meeting_ballot (vote_id, library_id, choice, actor, at)
            VALUES (\(vote), \(library), \(choice.rawValue), \(actor), \(now))
            ON CONFLICT (vote_id, library_id) DO UPDATE SET choice = excluded.choice, actor = excluded.actor, at = excluded.at
            """)
    }

    /// Ends a vote. Of a secret one nothing is left but who voted and the counts.
    static func close(_ v: MeetingVote, _ outcome: VoteOutcome, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE meeting_vote SET outcome = \(outcome.rawValue), yes = \(v.yes), no = \(v.no), abstain = \(v.abstain)
            WHERE id = \(v.id)
            """)
        if v.isSecret {
            try connection.run("UPDATE meeting_ballot SET choice = NULL, actor = '', at = 0 WHERE vote_id = \(v.id)")
        }
    }

    static func insertDecision(
        _ text: String, vote: Int64?, of id: MeetingID, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO meeting_decision (meeting_id, vote_id, text, actor, at)
            VALUES (\(id), \(vote), \(text), \(actor), \(now)) RETURNING id
            """) ?? 0
    }

    static func insertTask(
        _ what: String, for library: LibraryID, due: CalendarDay, decision: Int64, of id: MeetingID, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO meeting_task (meeting_id, decision_id, library_id, what, due_day)
            VALUES (\(id), \(decision), \(library), \(what), \(due.daysSince1970)) RETURNING id
            """) ?? 0
    }

    static func finish(_ task: Int64, report: String?, by actor: String, at now: Int64, _ connection: Connection)
        throws(StoreError)
    {
        try connection.run(
            "UPDATE meeting_task SET report = \(report), done_at = \(now), done_by = \(actor) WHERE id = \(task)")
    }
}
