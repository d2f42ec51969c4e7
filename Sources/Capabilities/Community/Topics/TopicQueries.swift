import Commons
import Store

/// The SQL of topics.
enum TopicQueries {
    private static let columns = SQL(
        """
        t.id, t.circle, t.circle_id, t.library_id, t.title, t.text, t.at, t.state, t.meeting_id,
        (SELECT COUNT(*) FROM topic_reply r WHERE r.topic_id = t.id)
        """)

    static func insert(
        _ circle: MeetingCircle, for library: LibraryID?, title: String, text: String, by actor: String, at: Int64,
        _ connection: Connection
    ) throws(StoreError) -> TopicID {
        TopicID(
            try connection.int(
                """
                INSERT INTO topic (circle, circle_id, library_id, title, text, actor, at, state)
                VALUES (\(circle.kind), \(circle.number), \(library), \(title), \(text), \(actor), \(at), 'open') RETURNING id
                """) ?? 0)
    }

    static func insertReply(
        _ text: String, to topic: TopicID, for library: LibraryID?, by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO topic_reply (topic_id, library_id, text, actor, at)
            VALUES (\(topic), \(library), \(text), \(actor), \(at))
            """)
    }

    static func update(_ topic: Topic, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE topic SET state = \(topic.state.rawValue), meeting_id = \(topic.meeting) WHERE id = \(topic.id)")
    }

    static func find(_ id: TopicID, _ connection: Connection) throws(StoreError) -> Topic? {
        try connection.row("SELECT \(sql: columns) FROM topic t WHERE t.id = \(id)").flatMap(topic)
    }

    /// Of a circle, the latest first.
    static func of(_ circle: MeetingCircle, limit: Int, _ connection: Connection) throws(StoreError) -> [Topic] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM topic t WHERE t.circle = \(circle.kind) AND t.circle_id = \(circle.number)
            ORDER BY t.id DESC LIMIT \(limit)
            """
        ).compactMap(topic)
    }

    static func countOpen(_ circle: MeetingCircle, of library: LibraryID?, _ connection: Connection) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT COUNT(*) FROM topic WHERE circle = \(circle.kind) AND circle_id = \(circle.number) AND state = 'open'
                    AND COALESCE(library_id, 0) = \(library?.rawValue ?? 0)
                """) ?? 0)
    }

    static func replies(_ id: TopicID, _ connection: Connection) throws(StoreError) -> [TopicReply] {
        try connection.rows("SELECT library_id, text, at FROM topic_reply WHERE topic_id = \(id) ORDER BY id").map {
            TopicReply(library: $0.intOrNil(0).map { LibraryID($0) }, text: $0.text(1), at: $0.int(2))
        }
    }

    /// The next meeting of a circle whose agenda is still being made.
    static func nextMeeting(_ circle: MeetingCircle, _ connection: Connection) throws(StoreError) -> MeetingID? {
        try connection.row(
            """
            SELECT id FROM meeting WHERE circle = \(circle.kind) AND circle_id = \(circle.number)
                AND state IN \(list: MeetingVerb.point.states.map(\.rawValue).sorted()) ORDER BY day, id LIMIT 1
            """
        ).map { MeetingID($0.int(0)) }
    }

    private static func topic(_ row: Row) -> Topic? {
        guard let circle = MeetingCircle(kind: row.text(1), number: row.int(2)), let state = TopicState(rawValue: row.text(7))
        else { return nil }
        return Topic(
            id: TopicID(row.int(0)), circle: circle, library: row.intOrNil(3).map { LibraryID($0) }, title: row.text(4),
            text: row.text(5), at: row.int(6), state: state, meeting: row.intOrNil(8).map { MeetingID($0) },
            replies: Int(row.int(9)))
    }
}
