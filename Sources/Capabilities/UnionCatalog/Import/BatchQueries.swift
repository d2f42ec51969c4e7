import Commons
import Store

/// The SQL of batches, staged rows and findings.
enum BatchQueries {
    private static let columns = SQL(
        """
        id, library_id, source, format, state, files, as_of, complete, started_at, ended_at, staged, applied, accepted, repaired, \
        refused, unchanged, updated, created, gone, titles_created
        """)

    static func insert(
        library: LibraryID, source: String, format: String, files: [String], asOf: String, complete: Bool, actor: Actor,
        lease: String, at: Int64, _ connection: Connection
    ) throws(StoreError) -> BatchID {
        let id = try connection.int(
            """
            INSERT INTO batch (library_id, source, format, state, files, as_of, complete, actor, lease, started_at, staged, applied,
                               accepted, repaired, refused, unchanged, updated, created, gone, titles_created)
            VALUES (\(library), \(source), \(format), \(BatchState.reading.rawValue), \(TextList.join(files)), \(asOf), \(complete),
                    \(actor.journalID), \(lease), \(at), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
            RETURNING id
            """)
        return BatchID(id ?? 0)
    }

    static func find(_ id: BatchID, _ connection: Connection) throws(StoreError) -> Batch? {
        try connection.row("SELECT \(sql: columns) FROM batch WHERE id = \(id)").map(batch)
    }

    static func list(library: LibraryID?, limit: Int, _ connection: Connection) throws(StoreError) -> [Batch] {
        guard let library else {
            return try connection.rows("SELECT \(sql: columns) FROM batch ORDER BY id DESC LIMIT \(limit)").map(batch)
        }
        return try connection.rows(
            "SELECT \(sql: columns) FROM batch WHERE library_id = \(library) ORDER BY id DESC LIMIT \(limit)"
        ).map(batch)
    }

    /// Batches that somebody began and did not finish, with their lease.
    static func unfinished(_ connection: Connection) throws(StoreError) -> [(Batch, lease: String)] {
        try connection.rows(
            "SELECT \(sql: columns), lease FROM batch WHERE state IN ('read', 'staged', 'applying', 'undoing') ORDER BY id"
        ).map { (batch($0), $0.text(20)) }
    }

    struct DeskLine {
        let library: LibraryID
        let code: String
        let name: String
        /// The newest day that applied data is true of.
        let asOf: CalendarDay?
        /// The last import was cut off, or refused before it changed anything.
        let isCutOff: Bool
        /// Since when one that has begun is not over.
        let unfinishedSince: Int64?
    }

    /// How the imports of some libraries stand: a pass over each one's part of an index.
    static func desk(_ libraries: [LibraryID], _ connection: Connection) throws(StoreError) -> [DeskLine] {
        try connection.rows(
            """
            SELECT l.id, l.code, l.name, MAX(CASE WHEN b.state = 'applied' THEN b.as_of END),
                MAX(CASE WHEN b.state = 'abandoned' THEN b.id END), MAX(b.id),
                MIN(CASE WHEN b.state IN ('read', 'staged', 'applying', 'undoing') THEN b.started_at END)
            FROM batch b JOIN library l ON l.id = b.library_id
            WHERE b.library_id IN \(list: libraries) GROUP BY l.id, l.code, l.name ORDER BY l.id
            """
        ).map { row in
            DeskLine(
                library: LibraryID(row.int(0)), code: row.text(1), name: row.text(2),
                asOf: row.textOrNil(3).flatMap { CalendarDay($0) },
                isCutOff: row.intOrNil(4).map { $0 == row.int(5) } ?? false, unfinishedSince: row.intOrNil(6))
        }
    }

    /// Removes some of what was noted of a batch's rows; false when nothing is left.
    static func forgetNotes(_ id: BatchID, limit: Int, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.run(
            """
            DELETE FROM batch_finding WHERE batch_id = \(id)
                AND seq IN (SELECT seq FROM batch_finding WHERE batch_id = \(id) ORDER BY seq LIMIT \(limit))
            """) > 0
    }

    static func forgetFiles(_ id: BatchID, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE batch SET source = '', files = '' WHERE id = \(id)")
    }

    static func isAnythingLeft(of library: LibraryID, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.int(
            """
            SELECT 1 FROM library WHERE id = \(library) AND (
                EXISTS (SELECT 1 FROM source_record WHERE library_id = \(library))
                OR EXISTS (SELECT 1 FROM item WHERE library_id = \(library))
                OR EXISTS (SELECT 1 FROM holding WHERE library_id = \(library)))
            """) != nil
    }

    static func set(_ id: BatchID, state: BatchState, at: Int64?, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE batch SET state = \(state.rawValue), ended_at = \(at) WHERE id = \(id)")
    }

    static func lease(of id: BatchID, _ connection: Connection) throws(StoreError) -> String? {
        try connection.text("SELECT lease FROM batch WHERE id = \(id)")
    }

    static func set(_ id: BatchID, lease: String, _ connection: Connection) throws(StoreError) {
        try connection.run("UPDATE batch SET lease = \(lease) WHERE id = \(id)")
    }

    static func set(_ id: BatchID, _ t: Batch.Tally, _ connection: Connection) throws(StoreError) {
        try connection.post(
            """
            UPDATE batch SET staged = \(t.staged), applied = \(t.applied), accepted = \(t.accepted), repaired = \(t.repaired),
                refused = \(t.refused), unchanged = \(t.unchanged), updated = \(t.updated), created = \(t.created), gone = \(t.gone),
                titles_created = \(t.titlesCreated)
            WHERE id = \(id)
            """)
    }

    /// Stages rows, the first with number `seq`.
    static func stage(_ rows: [CatalogRow], from seq: Int, of batch: BatchID, _ connection: Connection) throws(StoreError) {
        try connection.insertAll(
            into: "staged_row",
            columns: ["batch_id", "seq", "file", "line", "kind", "local_id", "raw", "record", "items", "copies"],
            rows: rows.enumerated().map { place, row in
                [
                    batch.storeValue, (seq + place).storeValue, row.file.storeValue, row.line.storeValue,
                    row.kind.rawValue.storeValue, row.localID.storeValue, row.raw.storeValue,
                    RecordCoding.encode(row.record).storeValue, ItemCoding.encode(row.items).storeValue, row.copies.storeValue,
                ]
            })
    }

    static func staged(_ batch: BatchID, from seq: Int, limit: Int, _ connection: Connection) throws(StoreError) -> [StagedRow] {
        try connection.rows(
            """
            SELECT seq, file, line, kind, local_id, raw, record, items, copies FROM staged_row
            WHERE batch_id = \(batch) AND seq >= \(seq) ORDER BY seq LIMIT \(limit)
            """
        ).map { row in
            let encoded = row.bytes(6)
            return StagedRow(
                seq: Int(row.int(0)), encoded: encoded,
                row: CatalogRow(
                    kind: CatalogRow.Kind(rawValue: row.text(3)) ?? .title, file: Int(row.int(1)), line: Int(row.int(2)),
                    localID: row.textOrNil(4), record: RecordCoding.decode(encoded) ?? BibliographicRecord(title: ""),
                    items: ItemCoding.decode(row.text(7)), copies: Int(row.int(8)), raw: row.bytes(5)))
        }
    }

    static func deleteStaged(_ batch: BatchID, limit: Int, _ connection: Connection) throws(StoreError) -> Int {
        guard let first = try connection.int("SELECT MIN(seq) FROM staged_row WHERE batch_id = \(batch)") else { return 0 }
        return try connection.run("DELETE FROM staged_row WHERE batch_id = \(batch) AND seq < \(Int(first) + limit)")
    }

    static func deleteFindings(_ batch: BatchID, limit: Int, _ connection: Connection) throws(StoreError) -> Int {
        guard let first = try connection.int("SELECT MIN(seq) FROM batch_finding WHERE batch_id = \(batch)") else { return 0 }
        return try connection.run("DELETE FROM batch_finding WHERE batch_id = \(batch) AND seq < \(Int(first) + limit)")
    }

    /// Writes down what was found about rows, the first with number `seq`.
    static func insert(
        _ findings: [(row: CatalogRow, finding: Finding)], from seq: Int, language: Language, of batch: BatchID,
        _ connection: Connection
    ) throws(StoreError) {
        if findings.isEmpty { return }
        try connection.insertAll(
            into: "batch_finding",
            columns: [
                "batch_id", "seq", "file", "line", "local_id", "field", "code", "grade", "problem", "action", "before_text",
                "after_text",
            ],
            rows: findings.enumerated().map { place, found in
                let (row, finding) = found
                return [
                    batch.storeValue, (seq + place).storeValue, row.file.storeValue, row.line.storeValue,
                    (row.localID ?? row.items.first?.code).storeValue, finding.field.storeValue, finding.code.storeValue,
                    finding.grade.rawValue.storeValue, finding.problem.text(language).storeValue,
                    finding.action.text(language).storeValue, finding.before.storeValue, finding.after.storeValue,
                ]
            })
    }

    static func lastFinding(_ batch: BatchID, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT MAX(seq) FROM batch_finding WHERE batch_id = \(batch)") ?? 0)
    }

    static func findings(_ batch: Batch, _ connection: Connection) throws(StoreError) -> [LocatedFinding] {
        try connection.rows(
            """
            SELECT file, line, local_id, field, code, grade, problem, action, before_text, after_text FROM batch_finding
            WHERE batch_id = \(batch.id) ORDER BY file, line, seq
            """
        ).map { row in
            let file = Int(row.int(0))
            return LocatedFinding(
                file: file < batch.files.count ? batch.files[file] : "", line: Int(row.int(1)), localID: row.textOrNil(2),
                field: row.textOrNil(3), code: row.text(4), grade: Finding.Grade(rawValue: row.text(5)) ?? .info,
                problem: row.text(6), action: row.text(7), before: row.textOrNil(8), after: row.textOrNil(9))
        }
    }

    private static func batch(_ row: Row) -> Batch {
        var tally = Batch.Tally()
        tally.staged = Int(row.int(10))
        tally.applied = Int(row.int(11))
        tally.accepted = Int(row.int(12))
        tally.repaired = Int(row.int(13))
        tally.refused = Int(row.int(14))
        tally.unchanged = Int(row.int(15))
        tally.updated = Int(row.int(16))
        tally.created = Int(row.int(17))
        tally.gone = Int(row.int(18))
        tally.titlesCreated = Int(row.int(19))
        return Batch(
            id: BatchID(row.int(0)), library: LibraryID(row.int(1)), source: row.text(2), format: row.text(3),
            state: BatchState(rawValue: row.text(4)) ?? .abandoned, files: TextList.split(row.text(5)), asOf: row.text(6),
            isComplete: row.bool(7), startedAt: row.int(8), endedAt: row.intOrNil(9), tally: tally)
    }
}
