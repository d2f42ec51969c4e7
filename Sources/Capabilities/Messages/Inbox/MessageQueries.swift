import Commons
import Store

/// The SQL of messages.
enum MessageQueries {
    private static let columns = SQL("id, person_id, code, subject_kind, subject_id, detail, must_act, at, read_at")

    /// Whoever is gone gets none.
    ///
    /// - Returns: whether it was not there yet.
    @discardableResult
    static func insert(_ news: News, to person: PersonID, origin: String, at now: Int64, _ connection: Connection)
        throws(StoreError)
        -> Bool
    {
        try connection.run(
            """
            INSERT INTO message (person_id, origin, code, subject_kind, subject_id, detail, must_act, at)
            SELECT id, \(origin), \(news.code), \(news.subject.kind), \(news.subject.id), \(news.detail), \(news.mustAct), \(now)
            FROM person WHERE id = \(person)
            ON CONFLICT (person_id, origin) DO NOTHING
            """) == 1
    }

    static func inbox(_ person: PersonID, before id: Int64, limit: Int, _ connection: Connection) throws(StoreError) -> [Message]
    {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM message WHERE person_id = \(person) AND id < \(id) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(message)
    }

    static func unread(_ person: PersonID, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT COUNT(*) FROM message WHERE person_id = \(person) AND read_at IS NULL") ?? 0)
    }

    /// Unread ones that no mail has told of, those that ask for a deed first.
    static func unmailed(_ person: PersonID, limit: Int, _ connection: Connection) throws(StoreError) -> [Message] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM message WHERE person_id = \(person) AND read_at IS NULL AND mailed_at IS NULL
            ORDER BY must_act DESC, id LIMIT \(limit)
            """
        ).map(message)
    }

    static func markMailed(_ person: PersonID, upTo id: Int64, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE message SET mailed_at = \(now) WHERE person_id = \(person) AND id <= \(id) AND mailed_at IS NULL")
    }

    static func markRead(_ id: Int64?, of person: PersonID, at now: Int64, _ connection: Connection) throws(StoreError) {
        if let id {
            try connection.run(
                "UPDATE message SET read_at = \(now) WHERE person_id = \(person) AND id = \(id) AND read_at IS NULL")
        } else {
            try connection.run("UPDATE message SET read_at = \(now) WHERE person_id = \(person) AND read_at IS NULL")
        }
    }

    static func markRead(
        about subject: News.Subject, of person: PersonID, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            UPDATE message SET read_at = \(now) WHERE person_id = \(person) AND subject_kind = \(subject.kind)
                AND subject_id = \(subject.id) AND read_at IS NULL
            """)
    }

    static func markRead(before time: Int64, of person: PersonID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE message SET read_at = \(now) WHERE person_id = \(person) AND at < \(time) AND read_at IS NULL")
    }

    /// Messages of people who are gone: nothing of theirs may stay.
    static func eraseOrphans(_ connection: Connection) throws(StoreError) {
        try connection.run(
            "DELETE FROM message WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.id = message.person_id)")
    }

    static func sweep(before time: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM message WHERE at < \(time)")
    }

    private static func message(_ row: Row) -> Message {
        Message(
            id: row.int(0), person: PersonID(row.int(1)),
            news: News(
                row.text(2), News.Subject(row.text(3), row.int(4)), detail: row.text(5), mustAct: row.bool(6)),
            at: row.int(7), readAt: row.intOrNil(8))
    }
}
