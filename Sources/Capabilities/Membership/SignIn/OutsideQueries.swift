import Commons
import Store

/// The SQL of accounts elsewhere.
enum OutsideQueries {
    static func add(_ secret: String, _ attempt: OutsideAttempt, until: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO outside_attempt (hash, purpose, person_id, session_id, slip, kept, expires_at)
            VALUES (\(digest(secret)), \(attempt.purpose.rawValue), \(attempt.person), \(attempt.session), \(attempt.slip),
                    \(attempt.isKept), \(until))
            """)
    }

    /// Takes an attempt away; nil when another request was quicker, or its time is over.
    static func take(_ secret: String, now: Int64, _ connection: Connection) throws(StoreError) -> OutsideAttempt? {
        let row = try connection.row(
            """
            DELETE FROM outside_attempt WHERE hash = \(digest(secret))
            RETURNING purpose, person_id, session_id, slip, kept, expires_at
            """)
        guard let row, now < row.int(5), let purpose = OutsideAttempt.Purpose(rawValue: row.text(0)) else { return nil }
        return OutsideAttempt(
            purpose: purpose, isKept: row.bool(4), slip: row.textOrNil(3), person: row.intOrNil(1).map { PersonID($0) },
            session: row.intOrNil(2).map { SessionID($0) })
    }

    static func dropAttempts(before now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM outside_attempt WHERE expires_at < \(now)")
    }

    static func owner(_ account: OutsideAccount, _ connection: Connection) throws(StoreError) -> PersonID? {
        try connection.int("SELECT person_id FROM outside_link WHERE hash = \(account.hash)").map { PersonID($0) }
    }

    static func link(of person: PersonID, _ connection: Connection) throws(StoreError) -> OutsideLink? {
        try connection.row("SELECT id, label, made_at, used_at FROM outside_link WHERE person_id = \(person)").map {
            OutsideLink(id: $0.int(0), label: $0.text(1), madeAt: $0.int(2), usedAt: $0.intOrNil(3))
        }
    }

    static func link(
        _ account: OutsideAccount, label: String, to person: PersonID, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO outside_link (hash, person_id, label, made_at, used_at)
            VALUES (\(account.hash), \(person), \(label), \(now), NULL)
            """)
    }

    static func used(_ account: OutsideAccount, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE outside_link SET used_at = \(now) WHERE hash = \(account.hash)")
    }

    /// Takes somebody's link off, and whatever they are on the way to.
    @discardableResult
    static func unlink(_ person: PersonID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("DELETE FROM outside_attempt WHERE person_id = \(person)")
        return try connection.run("DELETE FROM outside_link WHERE person_id = \(person)") > 0
    }

    private static func digest(_ secret: String) -> String { Secret.digest("outside-attempt:" + secret) }
}
