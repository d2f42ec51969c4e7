import Commons
import Store

/// The SQL of response times. Each row: library, when it was asked, when it answered (or NULL), whether it still waits.
enum ResponseReading {
    private static func bounds(_ days: ClosedRange<CalendarDay>) -> (from: Int64, until: Int64) {
        (days.lowerBound.begin, days.upperBound.end)
    }

    static func proposed(_ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>) -> SQL {
        let (from, until) = bounds(days)
        return """
            SELECT p.library_id, v.proposed_at,
                (SELECT MIN(c.at) FROM agreement_acceptance c
                 WHERE c.agreement_id = v.agreement_id AND c.version = v.version AND c.library_id = p.library_id),
                (SELECT MIN(m.at) FROM agreement_comment m
                 WHERE m.agreement_id = v.agreement_id AND m.version = v.version AND m.library_id = p.library_id
                    AND m.at >= v.proposed_at),
                CASE WHEN a.version = v.version AND a.state = \(AgreementState.proposed.rawValue) THEN 1 ELSE 0 END
            FROM agreement_party p JOIN agreement_version v ON v.agreement_id = p.agreement_id
            JOIN agreement a ON a.id = p.agreement_id
            WHERE p.library_id IN \(list: libraries) AND v.proposed_at >= \(from) AND v.proposed_at < \(until)
                AND v.proposed_by <> p.library_id
            """
    }

    static func settled(_ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>) -> SQL {
        let (from, until) = bounds(days)
        return """
            SELECT s.library_id, s.settled_at, s.approved_at, CAST(NULL AS BIGINT), s.waits FROM (
                SELECT p.library_id AS library_id,
                    (SELECT MAX(c.at) FROM agreement_acceptance c WHERE c.agreement_id = a.id AND c.version = a.version) AS settled_at,
                    (SELECT MAX(CASE WHEN v.way = 'paper' THEN v.confirmed_at ELSE v.at END) FROM agreement_approval v
                     WHERE v.agreement_id = a.id AND v.version = a.version AND v.library_id = p.library_id) AS approved_at,
                    CASE WHEN a.state = \(AgreementState.negotiated.rawValue) THEN 1 ELSE 0 END AS waits
                FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
                WHERE p.library_id IN \(list: libraries) AND p.state NOT IN \(list: [AgreementState.draft, .proposed].map(\.rawValue))
            ) s WHERE s.settled_at >= \(from) AND s.settled_at < \(until)
            """
    }

    static func times(
        _ sql: SQL, until last: CalendarDay, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: ResponseTimes] {
        var found: [LibraryID: (answered: [Int], waiting: [Int])] = [:]
        for row in try connection.rows(sql) {
            let library = LibraryID(row.int(0))
            let asked = day(row.int(1))
            let answer = [row.intOrNil(2), row.intOrNil(3)].compactMap(\.self).min().map(day)
            if let answer, answer <= last.daysSince1970 {
                found[library, default: ([], [])].answered.append(max(0, answer - asked))
            } else if answer != nil || row.bool(4) {
                found[library, default: ([], [])].waiting.append(max(0, last.daysSince1970 - asked))
            }
        }
        return found.mapValues { ResponseTimes(answered: $0.answered, waiting: $0.waiting) }
    }

    static func signed(
        _ libraries: [LibraryID], _ capacity: Approval.Capacity, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: Int] {
        let rows = try connection.rows(
            """
            SELECT p.library_id, COUNT(*) FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id
            JOIN agreement_approval v ON v.agreement_id = a.id AND v.version = a.version AND v.library_id = p.library_id
            WHERE p.library_id IN \(list: libraries) AND v.capacity = \(capacity.rawValue)
                AND (v.way <> 'paper' OR v.confirmed_by IS NOT NULL)
            GROUP BY p.library_id
            """)
        return Dictionary(rows.map { (LibraryID($0.int(0)), Int($0.int(1))) }, uniquingKeysWith: { first, _ in first })
    }

    private static func day(_ seconds: Int64) -> Int { CalendarDay(at: seconds).daysSince1970 }
}
