import Commons
import Store

/// The SQL of the register.
enum LetterQueries {
    private static let columns: SQL = """
        id, library_id, series, year, ordinal, number, kind, subject, parties, day, agreement_id, version, code, digest, \
        voided_at, void_reason
        """

    /// The next number, in the transaction that writes the letter: whoever comes second waits, and a transaction that fails leaves no gap.
    static func next(
        _ library: LibraryID, _ series: LetterKind.Series, _ year: Int, _ connection: Connection
    ) throws(StoreError) -> Int {
        let last = try connection.int(
            """
            INSERT INTO letter_counter (library_id, series, year, last_number)
            VALUES (\(library), \(series.rawValue), \(year), 1)
            ON CONFLICT (library_id, series, year) DO UPDATE SET last_number = letter_counter.last_number + 1
            RETURNING last_number
            """)
        return Int(last ?? 0)
    }

    static func last(
        _ library: LibraryID, _ series: LetterKind.Series, _ year: Int, _ connection: Connection
    ) throws(StoreError) -> Int {
        Int(
            try connection.int(
                """
                SELECT last_number FROM letter_counter
                WHERE library_id = \(library) AND series = \(series.rawValue) AND year = \(year)
                """) ?? 0)
    }

    static func hasLetters(
        _ library: LibraryID, _ series: LetterKind.Series, _ year: Int, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.int(
            "SELECT id FROM letter WHERE library_id = \(library) AND series = \(series.rawValue) AND year = \(year) LIMIT 1")
            != nil
    }

    static func start(
        _ library: LibraryID, _ series: LetterKind.Series, _ year: Int, last: Int, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO letter_counter (library_id, series, year, last_number)
            VALUES (\(library), \(series.rawValue), \(year), \(last))
            ON CONFLICT (library_id, series, year) DO UPDATE SET last_number = excluded.last_number
            """)
    }

    static func plan(_ library: LibraryID, _ series: LetterKind.Series, _ connection: Connection) throws -> LetterPlan? {
        let row = try connection.row(
            "SELECT pattern, unit FROM letter_plan WHERE library_id = \(library) AND series = \(series.rawValue)")
        return try row.map { LetterPlan(pattern: try LetterPattern($0.text(0)), unit: $0.text(1)) }
    }

    static func set(
        _ plan: LetterPlan, _ library: LibraryID, _ series: LetterKind.Series, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO letter_plan (library_id, series, pattern, unit)
            VALUES (\(library), \(series.rawValue), \(plan.pattern.text), \(plan.unit))
            ON CONFLICT (library_id, series) DO UPDATE SET pattern = excluded.pattern, unit = excluded.unit
            """)
    }

    static func insert(
        _ letter: IssuedLetter, about: LetterAbout?, content: String?, at now: Int64, by actor: String, _ connection: Connection
    ) throws(StoreError) -> Int64 {
        try connection.int(
            """
            INSERT INTO letter (library_id, series, year, ordinal, number, kind, subject, parties, day, agreement_id, version,
                                code, digest, content, issued_at, issued_by, about)
            VALUES (\(letter.library), \(letter.series.rawValue), \(letter.year), \(letter.ordinal), \(letter.number),
                    \(letter.kind.rawValue), \(letter.subject), \(TextList.join(letter.parties)), \(letter.day.daysSince1970),
                    \(letter.agreement), \(letter.version), \(letter.code.text), \(letter.digest), \(content), \(now), \(actor),
                    \(about?.text))
            RETURNING id
            """) ?? 0
    }

    static func find(_ id: Int64, _ connection: Connection) throws(StoreError) -> IssuedLetter? {
        try connection.row("SELECT \(sql: columns) FROM letter WHERE id = \(id)").flatMap(letter)
    }

    static func content(_ id: Int64, _ connection: Connection) throws(StoreError) -> String? {
        try connection.text("SELECT content FROM letter WHERE id = \(id)")
    }

    static func find(_ code: VerificationCode, _ connection: Connection) throws(StoreError) -> IssuedLetter? {
        try connection.row("SELECT \(sql: columns) FROM letter WHERE code = \(code.text)").flatMap(letter)
    }

    /// The one that counts: not void.
    static func find(_ about: LetterAbout, _ connection: Connection) throws(StoreError) -> IssuedLetter? {
        try connection.row("SELECT \(sql: columns) FROM letter WHERE about = \(about.text) AND voided_at IS NULL").flatMap(letter)
    }

    /// What stands above a library's name, line by line.
    static func above(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> [String] {
        let text = try connection.text("SELECT above FROM letterhead WHERE library_id = \(library)")
        return (text ?? "").split(separator: "\n").map(String.init)
    }

    static func set(above lines: [String], _ library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO letterhead (library_id, above) VALUES (\(library), \(lines.joined(separator: "\n")))
            ON CONFLICT (library_id) DO UPDATE SET above = excluded.above
            """)
    }

    /// Of a library that left: the words of its own letters and how it wrote them. The register stays, and what others are party to.
    static func clear(_ library: LibraryID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE letter SET content = NULL WHERE library_id = \(library) AND agreement_id IS NULL")
        try connection.run("DELETE FROM letterhead WHERE library_id = \(library)")
    }

    /// Newest first.
    static func all(_ library: LibraryID, _ year: Int, _ connection: Connection) throws(StoreError) -> [IssuedLetter] {
        try connection.rows(
            """
            SELECT \(sql: columns) FROM letter WHERE library_id = \(library) AND year = \(year)
            ORDER BY series, ordinal DESC
            """
        ).compactMap(letter)
    }

    /// Those of one agreement that are not void, oldest first.
    static func of(_ agreement: AgreementID, _ connection: Connection) throws(StoreError) -> [IssuedLetter] {
        try connection.rows(
            "SELECT \(sql: columns) FROM letter WHERE agreement_id = \(agreement) AND voided_at IS NULL ORDER BY id"
        ).compactMap(letter)
    }

    static func void(
        _ id: Int64, reason: String, at now: Int64, by actor: String, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE letter SET voided_at = \(now), voided_by = \(actor), void_reason = \(reason)
            WHERE id = \(id) AND voided_at IS NULL
            """) == 1
    }

    private static func letter(_ row: Row) -> IssuedLetter? {
        guard let series = LetterKind.Series(rawValue: row.text(2)), let kind = LetterKind(rawValue: row.text(6)),
            let code = VerificationCode(row.text(12))
        else { return nil }
        return IssuedLetter(
            id: row.int(0), library: LibraryID(row.int(1)), series: series, year: Int(row.int(3)), ordinal: Int(row.int(4)),
            number: row.text(5), kind: kind, subject: row.text(7), parties: TextList.split(row.text(8)),
            day: CalendarDay(daysSince1970: Int(row.int(9))), agreement: row.intOrNil(10).map { AgreementID($0) },
            version: row.intOrNil(11).map(Int.init), code: code, digest: row.textOrNil(13), voidedAt: row.intOrNil(14),
            voidReason: row.textOrNil(15))
    }
}
