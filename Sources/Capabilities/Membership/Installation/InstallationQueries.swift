import Commons
import Store

/// The SQL of an installation as a whole.
enum InstallationQueries {
    static func users(now: Int64, _ connection: Connection) throws(StoreError) -> [InstallationFigures.Users] {
        try connection.rows(
            """
            SELECT role, COUNT(*), COUNT(CASE WHEN has_password = 1 THEN 1 END), COUNT(CASE WHEN has_link = 1 THEN 1 END),
                COUNT(CASE WHEN has_password = 0 AND has_link = 0 AND has_card = 1 THEN 1 END)
            FROM (
                SELECT a.role, a.person_id,
                    MAX(CASE WHEN c.password IS NULL THEN 0 ELSE 1 END) AS has_password,
                    MAX(CASE WHEN o.person_id IS NULL THEN 0 ELSE 1 END) AS has_link,
                    MAX(CASE WHEN s.person_id IS NULL THEN 0 ELSE 1 END) AS has_card
                FROM appointment a
                LEFT JOIN credential c ON c.person_id = a.person_id
                LEFT JOIN outside_link o ON o.person_id = a.person_id
                LEFT JOIN sign_in_slip s ON s.person_id = a.person_id AND s.expires_at > \(now)
                WHERE a.since <= \(now) AND (a.until IS NULL OR a.until > \(now))
                GROUP BY a.role, a.person_id
            ) AS held GROUP BY role ORDER BY role
            """
        ).compactMap { row in
            Role(rawValue: row.text(0)).map {
                InstallationFigures.Users(
                    role: $0, people: Int(row.int(1)), withPassword: Int(row.int(2)), withOutside: Int(row.int(3)),
                    withCard: Int(row.int(4)))
            }
        }
    }

    /// Accounts, by person, against which there are failed tries.
    static func tries(_ connection: Connection) throws(StoreError) -> [(failures: Int, at: Int64)] {
        try connection.rows("SELECT failures, at FROM sign_in_try WHERE key LIKE 'n:%' ORDER BY key").map {
            (Int($0.int(0)), $0.int(1))
        }
    }

    static func jobs(_ connection: Connection) throws(StoreError) -> [InstallationFigures.JobLine] {
        try connection.rows(
            "SELECT kind, state, COUNT(*), MIN(enqueued_at) FROM job GROUP BY kind, state ORDER BY kind, state"
        ).compactMap { row in
            Job.State(rawValue: Int16(truncatingIfNeeded: row.int(1))).map {
                InstallationFigures.JobLine(kind: row.text(0), state: $0, count: Int(row.int(2)), since: row.int(3))
            }
        }
    }

    static func journal(
        _ filter: JournalFilter, offset: Int, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [JournalEntry] {
        var conditions: [SQL] = []
        // A tilde comes after every sign that a verb has.
        if let verb = filter.verb { conditions.append("verb >= \(verb) AND verb < \(verb + "~")") }
        if let kind = filter.subjectKind { conditions.append("subject_kind = \(kind)") }
        if let day = filter.day { conditions.append("at >= \(day.begin) AND at < \(day.end)") }
        let condition: SQL = conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND ")
        return try connection.rows(
            """
            SELECT actor, verb, subject_kind, subject_id, at FROM journal WHERE \(sql: condition)
            ORDER BY id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).map { row in
            JournalEntry(
                actor: row.text(0), verb: row.text(1), subjectKind: row.text(2), subjectId: row.int(3), at: row.int(4))
        }
    }
}
