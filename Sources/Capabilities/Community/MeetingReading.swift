import Agreements
import Commons
import Store

/// The SQL that reads meetings.
enum MeetingReading {
    private static let columns = SQL(
        "id, series_id, circle, circle_id, title, day, minute, place, state, minutes, minutes_by, confirmed_by, zone")

    static func find(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> Meeting? {
        try connection.row("SELECT \(sql: columns) FROM meeting WHERE id = \(id)").flatMap(meeting)
    }

    /// The meetings of a circle, the latest first.
    static func of(_ circle: MeetingCircle, limit: Int, _ connection: Connection) throws(StoreError) -> [Meeting] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM meeting WHERE circle = \(circle.kind) AND circle_id = \(circle.number)
            ORDER BY day DESC, id DESC LIMIT \(limit)
            """
        ).compactMap(meeting)
    }

    /// Those to which one of these libraries was invited and that are not over, or wait for their minutes to be confirmed.
    static func open(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [Meeting] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM meeting WHERE state IN ('called', 'in-session', 'concluded')
                AND id IN (SELECT meeting_id FROM meeting_library WHERE library_id IN \(list: libraries))
            ORDER BY day, id
            """
        ).compactMap(meeting)
    }

    /// Meetings of these networks in which whoever chairs has something to do by a day.
    static func chaired(
        by networks: [NetworkID], until day: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [Meeting] {
        guard !networks.isEmpty else { return [] }
        return try connection.rows(
            """
            SELECT \(sql: columns) FROM meeting WHERE circle = 'network' AND circle_id IN \(list: networks)
                AND (state = 'in-session' OR (state IN ('planned', 'called') AND day <= \(day.daysSince1970)))
            ORDER BY day, id LIMIT 100
            """
        ).compactMap(meeting)
    }

    /// What the desk asks about several meetings at once: four statements, whatever their number.
    static func deskFacts(
        _ meetings: [MeetingID], _ libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> MeetingDeskFacts {
        var facts = MeetingDeskFacts()
        guard !meetings.isEmpty else { return facts }
        for (table, path) in [("meeting_library", \MeetingDeskFacts.invited), ("meeting_note", \MeetingDeskFacts.noted)] {
            for row in try connection.rows(
                """
                SELECT meeting_id, library_id FROM \(raw: table)
                WHERE meeting_id IN \(list: meetings) AND library_id IN \(list: libraries) ORDER BY meeting_id, library_id
                """)
            { facts[keyPath: path][MeetingID(row.int(0)), default: []].append(LibraryID(row.int(1))) }
        }
        facts.votes = Dictionary(
            grouping: try votes("meeting_id IN \(list: meetings) AND outcome IS NULL", connection), by: \.meeting)
        return facts
    }

    static func rule(series: Int64, _ connection: Connection) throws(StoreError) -> (
        rule: MeetingRule, title: String, place: String, zone: IndonesianZone
    )? {
        try connection.row(
            "SELECT week, weekday, minute, title, place, zone FROM meeting_series WHERE id = \(series) AND ended_at IS NULL"
        ).flatMap { row in
            MeetingRule(week: Int(row.int(0)), weekday: Int(row.int(1)), minute: Int(row.int(2))).map {
                ($0, row.text(3), row.text(4), IndonesianZone(rawValue: row.text(5)) ?? .western)
            }
        }
    }

    /// The libraries invited, and whether they were there.
    static func invited(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> [LibraryID: Presence?] {
        let rows = try connection.rows(
            "SELECT library_id, presence FROM meeting_library WHERE meeting_id = \(id) ORDER BY library_id")
        return Dictionary(
            rows.map { (LibraryID($0.int(0)), $0.textOrNil(1).flatMap(Presence.init(rawValue:))) },
            uniquingKeysWith: { first, _ in first })
    }

    static func attendees(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> [Attendee] {
        try connection.rows(
            """
            SELECT a.person_id, a.library_id, p.name, p.form_of_address FROM meeting_attendance a
            LEFT JOIN person p ON p.id = a.person_id WHERE a.meeting_id = \(id) ORDER BY a.library_id, a.person_id
            """
        ).map { row in
            let name = row.textOrNil(2).map { name in row.textOrNil(3).map { "\($0) \(name)" } ?? name }
            return Attendee(person: PersonID(row.int(0)), library: LibraryID(row.int(1)), name: name)
        }
    }

    static func points(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> [AgendaPoint] {
        try connection.rows(
            "SELECT kind, library_id, number, due_day, text FROM meeting_point WHERE meeting_id = \(id) ORDER BY id"
        ).compactMap { row in
            AgendaPoint.Kind(rawValue: row.text(0)).map {
                AgendaPoint(
                    $0, library: row.intOrNil(1).map { LibraryID($0) }, number: row.intOrNil(2).map(Int.init),
                    due: row.intOrNil(3).map { CalendarDay(daysSince1970: Int($0)) }, text: row.textOrNil(4))
            }
        }
    }

    static func notes(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> [MeetingNote] {
        try connection.rows(
            "SELECT library_id, went_well, hard, needed FROM meeting_note WHERE meeting_id = \(id) ORDER BY library_id"
        ).map { MeetingNote(library: LibraryID($0.int(0)), wentWell: $0.text(1), hard: $0.text(2), needed: $0.text(3)) }
    }

    static func vote(_ id: Int64, _ connection: Connection) throws(StoreError) -> MeetingVote? {
        try votes("id = \(id)", connection).first
    }

    static func votes(of meeting: MeetingID, _ connection: Connection) throws(StoreError) -> [MeetingVote] {
        try votes("meeting_id = \(meeting)", connection)
    }

    private static func votes(_ condition: SQL, _ connection: Connection) throws(StoreError) -> [MeetingVote] {
        let rows = try connection.rows(
            """
            SELECT id, meeting_id, question, is_secret, rule, voters, outcome, yes, no, abstain FROM meeting_vote
            WHERE \(sql: condition) ORDER BY id
            """)
        guard !rows.isEmpty else { return [] }
        let ballots = Dictionary(
            grouping: try connection.rows(
                "SELECT vote_id, library_id, choice FROM meeting_ballot WHERE vote_id IN \(list: rows.map { $0.int(0) })")
        ) { $0.int(0) }
        return rows.map { row in
            MeetingVote(
                id: row.int(0), meeting: MeetingID(row.int(1)), question: row.text(2), isSecret: row.bool(3),
                rule: FactorDetails.DecisionRule(rawValue: row.text(4)) ?? .oneLibraryOneVote, voters: Int(row.int(5)),
                outcome: row.textOrNil(6).flatMap(VoteOutcome.init(rawValue:)), yes: Int(row.int(7)), no: Int(row.int(8)),
                abstain: Int(row.int(9)),
                ballots: Dictionary(
                    (ballots[row.int(0)] ?? []).map {
                        (LibraryID($0.int(1)), $0.textOrNil(2).flatMap(VoteChoice.init(rawValue:)))
                    }, uniquingKeysWith: { first, _ in first }))
        }
    }

    static func decisions(_ id: MeetingID, _ connection: Connection) throws(StoreError) -> [MeetingDecision] {
        try connection.rows("SELECT id, text, vote_id FROM meeting_decision WHERE meeting_id = \(id) ORDER BY id").map {
            MeetingDecision(id: $0.int(0), text: $0.text(1), vote: $0.intOrNil(2))
        }
    }

    static func tasks(of meeting: MeetingID, _ connection: Connection) throws(StoreError) -> [MeetingTask] {
        try tasks("meeting_id = \(meeting)", connection)
    }

    static func task(_ id: Int64, _ connection: Connection) throws(StoreError) -> MeetingTask? {
        try tasks("id = \(id)", connection).first
    }

    /// The first of the tasks that these libraries have not done, and how many there are.
    static func openTasks(
        of libraries: [LibraryID], limit: Int, _ connection: Connection
    ) throws(StoreError) -> (first: [MeetingTask], total: Int) {
        guard !libraries.isEmpty else { return ([], 0) }
        let first = try tasks("library_id IN \(list: libraries) AND done_at IS NULL", limit: limit, connection)
        guard first.count == limit else { return (first, first.count) }
        let total = try connection.int(
            "SELECT COUNT(*) FROM meeting_task WHERE library_id IN \(list: libraries) AND done_at IS NULL")
        return (first, Int(total ?? 0))
    }

    /// Tasks of the circle's earlier meetings that nobody has done.
    static func openTasks(
        of circle: MeetingCircle, but meeting: MeetingID, _ connection: Connection
    ) throws(StoreError) -> [MeetingTask] {
        try tasks(
            """
            done_at IS NULL AND meeting_id IN
                (SELECT id FROM meeting WHERE circle = \(circle.kind) AND circle_id = \(circle.number) AND id <> \(meeting))
            """, connection)
    }

    private static func tasks(
        _ condition: SQL, limit: Int = .max, _ connection: Connection
    ) throws(StoreError) -> [MeetingTask] {
        try connection.rows(
            """
            SELECT id, meeting_id, decision_id, library_id, what, due_day, report, done_at FROM meeting_task
            WHERE \(sql: condition) ORDER BY due_day, id LIMIT \(limit)
            """
        ).map { row in
            MeetingTask(
                id: row.int(0), meeting: MeetingID(row.int(1)), decision: row.int(2), library: LibraryID(row.int(3)),
                what: row.text(4), due: CalendarDay(daysSince1970: Int(row.int(5))), report: row.textOrNil(6),
                doneAt: row.intOrNil(7))
        }
    }

    /// By library: meetings held to which it was invited, and those it came to.
    static func attendance(
        _ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: (Int, Int)] {
        try pairs(
            """
            SELECT l.library_id, COUNT(*), COUNT(CASE WHEN l.presence = \(Presence.present.rawValue) THEN 1 END)
            FROM meeting_library l JOIN meeting m ON m.id = l.meeting_id
            WHERE l.library_id IN \(list: libraries) AND m.state IN ('concluded', 'confirmed')
                AND m.day >= \(days.lowerBound.daysSince1970) AND m.day <= \(days.upperBound.daysSince1970)
            GROUP BY l.library_id
            """, connection)
    }

    /// By library: meetings held that it was invited to, and those for which it handed in a note.
    static func notesHandedIn(
        _ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: (Int, Int)] {
        try pairs(
            """
            SELECT l.library_id, COUNT(*), COUNT(n.library_id)
            FROM meeting_library l JOIN meeting m ON m.id = l.meeting_id
            LEFT JOIN meeting_note n ON n.meeting_id = l.meeting_id AND n.library_id = l.library_id
            WHERE l.library_id IN \(list: libraries) AND m.state IN ('concluded', 'confirmed')
                AND m.day >= \(days.lowerBound.daysSince1970) AND m.day <= \(days.upperBound.daysSince1970)
            GROUP BY l.library_id
            """, connection)
    }

    /// Meetings of a circle that were held in these days, and those whose minutes are confirmed.
    static func minutes(
        _ circle: MeetingCircle, _ days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> (held: Int, confirmed: Int) {
        let row = try connection.row(
            """
            SELECT COUNT(*), COUNT(CASE WHEN state = \(MeetingState.confirmed.rawValue) THEN 1 END) FROM meeting
            WHERE circle = \(circle.kind) AND circle_id = \(circle.number) AND state IN ('concluded', 'confirmed')
                AND day >= \(days.lowerBound.daysSince1970) AND day <= \(days.upperBound.daysSince1970)
            """)
        return (Int(row?.int(0) ?? 0), Int(row?.int(1) ?? 0))
    }

    /// By library: tasks whose day has passed, and those not done by then.
    static func tasksDue(
        _ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: (Int, Int)] {
        // A day of western Indonesia ends seven hours before one of UTC.
        try pairs(
            """
            SELECT library_id, COUNT(*),
                COUNT(CASE WHEN done_at IS NULL OR done_at >= (due_day + 1) * CAST(86400 AS BIGINT) - 25200 THEN 1 END)
            FROM meeting_task WHERE library_id IN \(list: libraries)
                AND due_day >= \(days.lowerBound.daysSince1970) AND due_day < \(days.upperBound.daysSince1970)
            GROUP BY library_id
            """, connection)
    }

    private static func pairs(_ sql: SQL, _ connection: Connection) throws(StoreError) -> [LibraryID: (Int, Int)] {
        let rows = try connection.rows(sql)
        return Dictionary(
            rows.map { (LibraryID($0.int(0)), (Int($0.int(1)), Int($0.int(2)))) }, uniquingKeysWith: { first, _ in first })
    }

    private static func meeting(_ row: Row) -> Meeting? {
        guard let circle = MeetingCircle(kind: row.text(2), number: row.int(3)), let state = MeetingState(rawValue: row.text(8))
        else { return nil }
        return Meeting(
            id: MeetingID(row.int(0)), series: row.intOrNil(1), circle: circle, title: row.text(4),
            day: CalendarDay(daysSince1970: Int(row.int(5))), minute: Int(row.int(6)),
            zone: IndonesianZone(rawValue: row.text(12)) ?? .western, place: row.text(7), state: state,
            minutes: row.text(9), minutesBy: row.textOrNil(10), confirmedBy: row.textOrNil(11))
    }
}

/// What the desk needs to know of open meetings, by meeting.
struct MeetingDeskFacts {
    /// Of the libraries asked about, those that were invited.
    var invited: [MeetingID: [LibraryID]] = [:]
    /// Those whose notes are in.
    var noted: [MeetingID: [LibraryID]] = [:]
    /// Still open.
    var votes: [MeetingID: [MeetingVote]] = [:]
}
