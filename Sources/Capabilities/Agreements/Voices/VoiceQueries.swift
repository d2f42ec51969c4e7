import Commons
import Store

/// The SQL of people's words on a text.
enum VoiceQueries {
    static func ask(
        _ person: PersonID, as role: Role, _ id: AgreementID, for library: LibraryID, by actor: String, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO plan_question (agreement_id, library_id, role, person_id, asked_by, asked_at)
            VALUES (\(id), \(library), \(role.rawValue), \(person), \(actor), \(now))
            ON CONFLICT (agreement_id, library_id, person_id) DO UPDATE SET role = excluded.role
            """)
    }

    static func unask(_ question: Int64, of id: AgreementID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE plan_voice SET question_id = NULL, note = '' WHERE question_id = \(question)")
        try connection.run("DELETE FROM plan_question WHERE id = \(question) AND agreement_id = \(id)")
    }

    static func question(_ id: Int64, _ connection: Connection) throws(StoreError) -> PlanQuestion? {
        try connection.row("SELECT id, agreement_id, library_id, role, person_id FROM plan_question WHERE id = \(id)")
            .flatMap(question)
    }

    static func questions(of id: AgreementID, _ connection: Connection) throws(StoreError) -> [PlanQuestion] {
        try connection.rows(
            "SELECT id, agreement_id, library_id, role, person_id FROM plan_question WHERE agreement_id = \(id) ORDER BY id"
        ).compactMap(question)
    }

    /// Those of a person that wait: on texts not approved yet, of whose present wording they said nothing.
    static func open(
        for person: PersonID, at libraries: [LibraryID], _ connection: Connection
    ) throws(StoreError) -> [PlanQuestion] {
        let states = [AgreementState.draft, .proposed, .negotiated].map(\.rawValue)
        return try connection.rows(
            """
            SELECT q.id, q.agreement_id, q.library_id, q.role, q.person_id FROM plan_question q
            JOIN agreement a ON a.id = q.agreement_id
            JOIN agreement_version v ON v.agreement_id = a.id AND v.version = a.version
            WHERE q.person_id = \(person) AND q.library_id IN \(list: libraries) AND a.state IN \(list: states)
                AND NOT EXISTS (SELECT 1 FROM plan_voice s
                    WHERE s.question_id = q.id AND s.version = v.version AND s.revision = v.revision)
            ORDER BY q.id
            """
        ).compactMap(question)
    }

    static func say(
        _ id: AgreementID, version: Int, revision: Int, _ voice: PlanVoice, question: Int64?, by actor: String, at now: Int64,
        _ connection: Connection
    ) throws(StoreError) {
        if let question {
            try connection.run(
                """
                DELETE FROM plan_voice
                WHERE question_id = \(question) AND version = \(version) AND revision = \(revision)
                """)
        }
        try connection.run(
            """
            INSERT INTO plan_voice (agreement_id, version, revision, library_id, role, way, question_id, supporting, objecting,
                note, day, entered_by, at)
            VALUES (\(id), \(version), \(revision), \(voice.library), \(voice.role.rawValue), \(voice.way.rawValue),
                \(question), \(voice.supporting), \(voice.objecting), \(voice.note), \(voice.day.daysSince1970), \(actor),
                \(now))
            """)
    }

    static func voices(
        on id: AgreementID, version: Int, revision: Int, _ connection: Connection
    ) throws(StoreError) -> [PlanVoice] {
        try connection.rows(
            """
            SELECT s.library_id, s.role, s.way, s.supporting, s.objecting, s.day, s.note, q.person_id FROM plan_voice s
            LEFT JOIN plan_question q ON q.id = s.question_id
            WHERE s.agreement_id = \(id) AND s.version = \(version) AND s.revision = \(revision) ORDER BY s.id
            """
        ).compactMap(voice)
    }

    static func voice(
        of question: Int64, version: Int, revision: Int, _ connection: Connection
    ) throws(StoreError) -> PlanVoice? {
        try connection.row(
            """
            SELECT s.library_id, s.role, s.way, s.supporting, s.objecting, s.day, s.note, q.person_id FROM plan_voice s
            JOIN plan_question q ON q.id = s.question_id
            WHERE s.question_id = \(question) AND s.version = \(version) AND s.revision = \(revision)
            """
        ).flatMap(voice)
    }

    // MARK: Links

    static func issue(
        hash: [UInt8], _ id: AgreementID, version: Int, revision: Int, _ library: LibraryID, _ role: Role, by actor: String,
        at now: Int64, until end: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO plan_voice_link (hash, agreement_id, version, revision, library_id, role, issued_by, issued_at, expires_at)
            VALUES (\(hash), \(id), \(version), \(revision), \(library), \(role.rawValue), \(actor), \(now), \(end))
            """)
    }

    static func link(hash: [UInt8], _ connection: Connection) throws(StoreError) -> (
        agreement: AgreementID, version: Int, revision: Int, library: LibraryID, role: Role, expiresAt: Int64, isUsed: Bool,
        issuer: String
    )? {
        try connection.row(
            """
            SELECT agreement_id, version, revision, library_id, role, expires_at, used_at, issued_by FROM plan_voice_link
            WHERE hash = \(hash)
            """
        ).flatMap { row in
            Role(rawValue: row.text(4)).map {
                (
                    AgreementID(row.int(0)), Int(row.int(1)), Int(row.int(2)), LibraryID(row.int(3)), $0, row.int(5),
                    row.intOrNil(6) != nil, row.text(7)
                )
            }
        }
    }

    static func use(hash: [UInt8], at now: Int64, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run("UPDATE plan_voice_link SET used_at = \(now) WHERE hash = \(hash) AND used_at IS NULL") == 1
    }

    /// How many links of this wording can still be answered, by library and role.
    static func openLinks(
        of id: AgreementID, version: Int, revision: Int, now: Int64, _ connection: Connection
    ) throws(StoreError) -> [(library: LibraryID, role: Role, count: Int)] {
        try connection.rows(
            """
            SELECT library_id, role, COUNT(*) FROM plan_voice_link
            WHERE agreement_id = \(id) AND version = \(version) AND revision = \(revision) AND used_at IS NULL
                AND expires_at > \(now)
            GROUP BY library_id, role ORDER BY library_id, role
            """
        ).compactMap { row in Role(rawValue: row.text(1)).map { (LibraryID(row.int(0)), $0, Int(row.int(2))) } }
    }

    // MARK: Whoever is gone

    private static let gone: SQL = """
        NOT EXISTS (SELECT 1 FROM member m WHERE m.library_id = plan_question.library_id AND m.person_id = plan_question.person_id)
        """
    private static let left: SQL = """
        note <> '' AND EXISTS (
            SELECT 1 FROM library_leaving l WHERE l.library_id = plan_voice.library_id AND l.done_at IS NOT NULL)
        """

    static func hasGone(_ connection: Connection) throws(StoreError) -> Bool {
        if try connection.int("SELECT 1 FROM plan_question WHERE \(sql: gone) LIMIT 1") != nil { return true }
        return try connection.int("SELECT 1 FROM plan_voice WHERE \(sql: left) LIMIT 1") != nil
    }

    /// What was said stays as a number; who said it, and in which words, goes with the person and with the library.
    static func forget(_ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            UPDATE plan_voice SET question_id = NULL, note = '' WHERE question_id IN (
                SELECT id FROM plan_question WHERE \(sql: gone))
            """)
        try connection.run("DELETE FROM plan_question WHERE \(sql: gone)")
        try connection.run("UPDATE plan_voice SET note = '' WHERE \(sql: left)")
    }

    private static func question(_ row: Row) -> PlanQuestion? {
        Role(rawValue: row.text(3)).map {
            PlanQuestion(
                id: row.int(0), agreement: AgreementID(row.int(1)), library: LibraryID(row.int(2)), role: $0,
                person: PersonID(row.int(4)))
        }
    }

    private static func voice(_ row: Row) -> PlanVoice? {
        guard let role = Role(rawValue: row.text(1)), let way = PlanVoice.Way(rawValue: row.text(2)) else { return nil }
        return PlanVoice(
            library: LibraryID(row.int(0)), role: role, way: way, supporting: Int(row.int(3)), objecting: Int(row.int(4)),
            day: CalendarDay(daysSince1970: Int(row.int(5))), note: row.text(6), person: row.intOrNil(7).map { PersonID($0) })
    }
}
