import Commons
import Store

/// The SQL of wishes.
enum WishQueries {
    private static let columns = SQL(
        """
        code, words, library_id, stage, grade, asked_day, state, answer, answer_title, answered_day, id, form, channel, patrons, \
        partner_id, noted_day
        """)

    /// Puts a wish in under the first code that is free for its form; a form that comes again changes nothing.
    /// - Returns: the wish as it stands, and whether it is new.
    static func insert(
        _ wish: Wish, form: UInt64, _ connection: Connection
    ) throws(StoreError) -> (wish: Wish, isNew: Bool) {
        let mark = Int64(bitPattern: form)
        var attempt = 0
        while true {
            var wish = wish
            wish.code = WishCode(form: form, attempt: attempt)
            let added = try connection.run(
                """
                INSERT INTO wish (code, form, words, library_id, stage, grade, asked_day, state, channel, patrons, partner_id, noted_day)
                VALUES (\(wish.code.text), \(mark), \(wish.text), \(wish.library), \(wish.stage?.rawValue), \(wish.grade),
                        \(wish.asked.daysSince1970), \(wish.state.rawValue), \(wish.channel?.rawValue),
                        \(wish.patrons?.rawValue), \(wish.partner), \(wish.noted?.daysSince1970))
                ON CONFLICT (code) DO NOTHING
                """)
            if added == 1 { return (wish, true) }
            if let row = try connection.row("SELECT \(sql: columns) FROM wish WHERE code = \(wish.code.text)"),
                row.int(11) == mark
            {
                return (try self.wish(row), false)
            }
            attempt += 1
        }
    }

    static func find(_ code: WishCode, _ connection: Connection) throws(StoreError) -> (wish: Wish, id: Int64)? {
        guard let row = try connection.row("SELECT \(sql: columns) FROM wish WHERE code = \(code.text)") else { return nil }
        return (try wish(row), row.int(10))
    }

    static func update(_ id: Int64, _ wish: Wish, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE wish SET state = \(wish.state.rawValue), answer = \(wish.answer), answer_title = \(wish.answerTitle),
                answered_day = \(wish.answered?.daysSince1970)
            WHERE id = \(id)
            """)
    }

    /// Open wishes asked before a day, the oldest first.
    static func open(askedBefore day: Int, _ connection: Connection) throws(StoreError) -> [Wish] {
        try wishes(
            connection.rows(
                """
                SELECT \(sql: columns) FROM wish WHERE state = \(WishState.open.rawValue) AND asked_day < \(day)
                ORDER BY asked_day, id
                """))
    }

    /// Open wishes for one library, the oldest first; at most so many as a page holds.
    static func open(of library: LibraryID, _ connection: Connection) throws(StoreError) -> [Wish] {
        try wishes(
            connection.rows(
                """
                SELECT \(sql: columns) FROM wish WHERE state = \(WishState.open.rawValue) AND library_id = \(library)
                ORDER BY asked_day, id LIMIT 200
                """))
    }

    /// Of each of these libraries how many are open, and since when the oldest.
    static func waiting(
        at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, count: Int, oldest: CalendarDay)] {
        try connection.rows(
            """
            SELECT library_id, COUNT(*), MIN(asked_day) FROM wish
            WHERE library_id IN \(list: libraries) AND state = \(WishState.open.rawValue)
            GROUP BY library_id ORDER BY library_id
            """
        ).map { (LibraryID($0.int(0)), Int($0.int(1)), CalendarDay(daysSince1970: Int($0.int(2)))) }
    }

    /// The oldest open ones of each of these libraries.
    static func oldest(
        _ count: Int, at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [Wish] {
        try wishes(
            connection.rows(
                """
                SELECT \(sql: columns) FROM (
                    SELECT \(sql: columns), ROW_NUMBER() OVER (PARTITION BY library_id ORDER BY asked_day, id) AS place FROM wish
                    WHERE library_id IN \(list: libraries) AND state = \(WishState.open.rawValue)
                ) AS open_wish WHERE place <= \(count) ORDER BY library_id, asked_day, id
                """))
    }

    /// When wishes for these libraries were asked and answered.
    static func asked(
        of libraries: [LibraryID], from: Int, until: Int, _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, asked: Int, answered: Int?)] {
        try connection.rows(
            """
            SELECT library_id, asked_day, answered_day FROM wish
            WHERE asked_day >= \(from) AND asked_day <= \(until) AND library_id IN \(list: libraries)
            """
        ).map { (LibraryID($0.int(0)), Int($0.int(1)), $0.intOrNil(2).map(Int.init)) }
    }

    static func timed(_ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>) -> SQL {
        """
        SELECT library_id, asked_day, answered_day, channel, partner_id FROM wish
        WHERE library_id IN \(list: libraries) AND asked_day >= \(days.lowerBound.daysSince1970)
            AND asked_day <= \(days.upperBound.daysSince1970) ORDER BY asked_day, id
        """
    }

    static func times(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws(StoreError) -> [WishTime] {
        try connection.rows(timed(libraries, days)).map { row in
            let answered = row.intOrNil(2).map { CalendarDay(daysSince1970: Int($0)) }
            return WishTime(
                library: LibraryID(row.int(0)), asked: CalendarDay(daysSince1970: Int(row.int(1))),
                answered: answered.flatMap { $0 <= days.upperBound ? $0 : nil },
                channel: row.textOrNil(3).flatMap(WishChannel.init(rawValue:)), partner: row.intOrNil(4).map { LibraryID($0) })
        }
    }

    /// How many wishes since a day asked for the same words and readers.
    static func grouped(since day: Int, _ connection: Connection) throws(StoreError) -> [(
        words: [String], stage: SchoolStage?, grade: Int?, count: Int, lastDay: Int
    )] {
        try connection.rows(
            """
            SELECT words, stage, grade, COUNT(*), MAX(asked_day) FROM wish WHERE asked_day >= \(day)
            GROUP BY words, stage, grade ORDER BY words
            """
        ).map { row in
            (
                row.text(0).split(separator: " ").map(String.init), row.textOrNil(1).flatMap(SchoolStage.init(rawValue:)),
                row.intOrNil(2).map(Int.init), Int(row.int(3)), Int(row.int(4))
            )
        }
    }

    /// How many wishes since a day are in which state.
    static func states(since day: Int, _ connection: Connection) throws(StoreError) -> [WishState: Int] {
        let rows = try connection.rows("SELECT state, COUNT(*) FROM wish WHERE asked_day >= \(day) GROUP BY state")
        return Dictionary(
            rows.compactMap { row in WishState(rawValue: row.text(0)).map { ($0, Int(row.int(1))) } }, uniquingKeysWith: +)
    }

    private static func wishes(_ rows: [Row]) throws(StoreError) -> [Wish] {
        var wishes: [Wish] = []
        for row in rows { wishes.append(try wish(row)) }
        return wishes
    }

    private static func wish(_ row: Row) throws(StoreError) -> Wish {
        guard let code = WishCode(row.text(0)) else { throw StoreError(.other, "a wish has a code that is none") }
        return Wish(
            code: code, words: row.text(1).split(separator: " ").map(String.init), library: row.intOrNil(2).map { LibraryID($0) },
            stage: row.textOrNil(3).flatMap(SchoolStage.init(rawValue:)), grade: row.intOrNil(4).map(Int.init),
            asked: CalendarDay(daysSince1970: Int(row.int(5))), state: WishState(rawValue: row.text(6)) ?? .open,
            answer: row.textOrNil(7), answerTitle: row.intOrNil(8).map { TitleID($0) },
            answered: row.intOrNil(9).map { CalendarDay(daysSince1970: Int($0)) },
            channel: row.textOrNil(12).flatMap(WishChannel.init(rawValue:)),
            patrons: row.textOrNil(13).flatMap(PatronCategory.init(rawValue:)), partner: row.intOrNil(14).map { LibraryID($0) },
            noted: row.intOrNil(15).map { CalendarDay(daysSince1970: Int($0)) })
    }
}
