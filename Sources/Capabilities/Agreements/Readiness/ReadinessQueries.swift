import Commons
import Store

/// The SQL of readiness answers.
enum ReadinessQueries {
    static func answer(
        _ library: LibraryID, _ key: String, _ answer: ReadinessAnswer, by actor: String, at: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO readiness_answer (library_id, question, answer, actor, at)
            VALUES (\(library), \(key), \(answer.rawValue), \(actor), \(at))
            ON CONFLICT (library_id, question) DO UPDATE SET answer = excluded.answer, actor = excluded.actor, at = excluded.at
            """)
    }

    static func answers(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [LibraryID: [String:
        ReadinessFinding]]
    {
        var found: [LibraryID: [String: ReadinessFinding]] = [:]
        let rows = try connection.rows(
            """
            SELECT library_id, question, answer, actor, at FROM readiness_answer WHERE library_id IN \(list: libraries)
            ORDER BY library_id, question
            """)
        for row in rows {
            guard let answer = ReadinessAnswer(rawValue: row.text(2)) else { continue }
            found[LibraryID(row.int(0)), default: [:]][row.text(1)] = ReadinessFinding(
                answer, source: .ticked(by: row.text(3), at: row.int(4)))
        }
        return found
    }
}
