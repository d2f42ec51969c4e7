import Agreements
import Commons
import Store

/// The SQL of the register of lessons.
enum LessonQueries {
    static func insert(
        _ note: LessonNote, topic: String, at library: LibraryID, by actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO lesson (library_id, day, guide, guide_version, topic, audience, class_label, took_part, minutes, giver, actor,
                at)
            VALUES (\(library), \(note.day.daysSince1970), \(note.guide?.code), \(note.guide?.version), \(topic),
                \(note.audience.rawValue), \(note.group), \(note.tookPart), \(note.minutes), \(note.giver.rawValue), \(actor), \(now))
            RETURNING id
            """) ?? 0
    }

    /// The newest first; of one person alone where one is named.
    static func of(
        _ library: LibraryID, in days: ClosedRange<CalendarDay>, only actor: String? = nil, _ connection: Connection,
        mayStrike: (String) -> Bool
    ) throws(StoreError) -> [Lesson] {
        let mine: SQL = if let actor { "AND actor = \(actor)" } else { "" }
        return try connection.rows(
            """
            SELECT id, library_id, day, guide, guide_version, topic, audience, class_label, took_part, minutes, giver, actor FROM lesson
            WHERE library_id = \(library) AND day BETWEEN \(days.lowerBound.daysSince1970) AND \(days.upperBound.daysSince1970)
                \(sql: mine) ORDER BY day DESC, id DESC
            """
        ).map { row in
            Lesson(
                id: row.int(0), library: LibraryID(row.int(1)), day: CalendarDay(daysSince1970: Int(row.int(2))),
                guide: row.textOrNil(3).map { GuideMark($0, Int(row.intOrNil(4) ?? 1)) }, topic: row.text(5),
                audience: PatronCategory(rawValue: row.text(6)) ?? .pupil, group: row.textOrNil(7),
                tookPart: Int(row.int(8)), minutes: Int(row.int(9)), giver: Role(rawValue: row.text(10)) ?? .librarian,
                mayStrike: mayStrike(row.text(11)))
        }
    }

    static func place(_ id: Int64, _ connection: Connection) throws(StoreError) -> (library: LibraryID, actor: String)? {
        try connection.row("SELECT library_id, actor FROM lesson WHERE id = \(id)").map { (LibraryID($0.int(0)), $0.text(1)) }
    }

    static func strike(_ id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM lesson WHERE id = \(id)")
    }

    static func forget(_ library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM lesson WHERE library_id = \(library)")
    }

    static func counts(
        _ libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [LibraryID: LessonCount] {
        var found: [LibraryID: LessonCount] = [:]
        let rows = try connection.rows(
            """
            SELECT library_id, COUNT(*), CAST(SUM(took_part) AS BIGINT), CAST(SUM(minutes) AS BIGINT) FROM lesson
            WHERE library_id IN \(list: libraries) AND day BETWEEN \(days.lowerBound.daysSince1970) AND \(days.upperBound.daysSince1970)
            GROUP BY library_id
            """)
        for row in rows {
            var count = LessonCount()
            (count.times, count.tookPart, count.minutes) = (Int(row.int(1)), Int(row.int(2)), Int(row.int(3)))
            found[LibraryID(row.int(0))] = count
        }
        return found
    }
}
