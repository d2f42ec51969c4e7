public import Commons
import Store

/// The SQL of sessions, known browsers, desks and counted tries.
enum SessionQueries {
    private static let columns = SQL("id, person_id, kind, desk_id, second_factor, device, made_at, seen_at, ends_at")

    static func insert(hash: String, _ s: Session, _ connection: Connection) throws(StoreError) -> SessionID {
        let id = try connection.int(
            """
            INSERT INTO session (hash, person_id, kind, desk_id, second_factor, device, made_at, seen_at, ends_at)
            VALUES (\(hash), \(s.person), \(s.kind.rawValue), \(s.desk), \(s.hasSecondFactor), \(s.device), \(s.madeAt), \(s.seenAt),
                    \(s.endsAt))
            RETURNING id
            """)
        return SessionID(id ?? 0)
    }

    static func find(hash: String, _ connection: Connection) throws(StoreError) -> Session? {
        try connection.row("SELECT \(sql: columns) FROM session WHERE hash = \(hash)").flatMap(session)
    }

    static func list(of person: PersonID, now: Int64, _ connection: Connection) throws(StoreError) -> [Session] {
        try connection.rows(
            "SELECT \(sql: columns) FROM session WHERE person_id = \(person) AND ends_at > \(now) ORDER BY id DESC"
        )
        .compactMap(session).filter { now < $0.seenAt + $0.kind.idle }
    }

    static func seen(_ id: SessionID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE session SET seen_at = \(now) WHERE id = \(id)")
    }

    /// A new token for the same session, once it has more rights than before.
    static func renew(_ id: SessionID, hash: String, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE session SET hash = \(hash), second_factor = 1 WHERE id = \(id)")
    }

    @discardableResult
    static func end(_ id: SessionID, of person: PersonID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("DELETE FROM session WHERE id = \(id) AND person_id = \(person)") == 1
    }

    static func endAll(of person: PersonID, but kept: SessionID? = nil, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM session WHERE person_id = \(person) AND id <> \(kept?.rawValue ?? 0)")
    }

    static func endOld(before now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM session WHERE ends_at < \(now)")
        try connection.run("DELETE FROM sign_in_slip WHERE expires_at < \(now)")
        try connection.run("DELETE FROM sign_in_try WHERE at < \(now - 86400)")
        try OutsideQueries.dropAttempts(before: now, connection)
        try connection.run("DELETE FROM known_browser WHERE seen_at < \(now - 365 * 86400)")
    }

    static func know(_ hash: String, _ person: PersonID, at now: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO known_browser (hash, person_id, seen_at) VALUES (\(hash), \(person), \(now))
            ON CONFLICT (hash) DO UPDATE SET seen_at = excluded.seen_at
            """)
    }

    static func isKnown(_ hash: String, to person: PersonID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.int("SELECT 1 FROM known_browser WHERE hash = \(hash) AND person_id = \(person)") != nil
    }

    static func tries(_ key: String, _ connection: Connection) throws(StoreError) -> (failures: Int, last: Int64) {
        try connection.row("SELECT failures, at FROM sign_in_try WHERE key = \(key)").map { (Int($0.int(0)), $0.int(1)) } ?? (
            0, 0
        )
    }

    static func setTries(_ key: String, _ failures: Int, at now: Int64, _ connection: Connection) throws(StoreError) {
        guard failures > 0 else {
            try connection.run("DELETE FROM sign_in_try WHERE key = \(key)")
            return
        }
        try connection.run(
            """
            INSERT INTO sign_in_try (key, failures, at) VALUES (\(key), \(failures), \(now))
            ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, at = excluded.at
            """)
    }

    static func enrol(
        hash: String, at library: LibraryID, name: String, by person: PersonID, at now: Int64, _ connection: Connection
    ) throws(StoreError) -> DeskID {
        let id = try connection.int(
            """
            INSERT INTO desk (hash, library_id, name, enrolled_by, enrolled_at)
            VALUES (\(hash), \(library), \(name), \(person), \(now)) RETURNING id
            """)
        return DeskID(id ?? 0)
    }

    static func desk(hash: String, _ connection: Connection) throws(StoreError) -> Desk? {
        try connection.row("SELECT id, library_id, name, enrolled_at FROM desk WHERE hash = \(hash)").map(desk)
    }

    static func desk(_ id: DeskID, _ connection: Connection) throws(StoreError) -> Desk? {
        try connection.row("SELECT id, library_id, name, enrolled_at FROM desk WHERE id = \(id)").map(desk)
    }

    static func desks(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [Desk] {
        try connection.rows("SELECT id, library_id, name, enrolled_at FROM desk WHERE library_id = \(library) ORDER BY id").map(
            desk)
    }

    static func removeDesk(_ id: DeskID, of library: LibraryID, _ connection: Connection) throws(StoreError) {
        guard try connection.run("DELETE FROM desk WHERE id = \(id) AND library_id = \(library)") == 1 else { return }
        try connection.run("DELETE FROM session WHERE desk_id = \(id)")
    }

    private static func desk(_ row: Row) -> Desk {
        Desk(id: DeskID(row.int(0)), library: LibraryID(row.int(1)), name: row.text(2), enrolledAt: row.int(3))
    }

    private static func session(_ row: Row) -> Session? {
        guard let kind = SessionKind(rawValue: row.text(2)) else { return nil }
        return Session(
            id: SessionID(row.int(0)), person: PersonID(row.int(1)), kind: kind, desk: row.intOrNil(3).map { DeskID($0) },
            hasSecondFactor: row.bool(4), device: row.text(5), madeAt: row.int(6), seenAt: row.int(7), endsAt: row.int(8))
    }
}

/// A shared computer at a library's desk.
public struct Desk: Sendable, Hashable {
    public let id: DeskID
    public let library: LibraryID
    public let name: String
    public let enrolledAt: Int64
}
