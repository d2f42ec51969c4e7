import Commons
import Store

/// The SQL of source records.
///
/// `ORDER BY +id`: a plain `ORDER BY id` lures SQLite into walking the primary key, which means all of the library's records, instead
/// of the index that holds the few that match.
enum RecordQueries {
    static func find(_ library: LibraryID, _ id: Int64, _ connection: Connection) throws(StoreError) -> RecordRow? {
        try connection.row("SELECT \(sql: RecordRow.columns) FROM source_record WHERE library_id = \(library) AND id = \(id)")
            .map(RecordRow.init)
    }

    /// Records of a source by which a row may be known again, the earliest first.
    static func find(
        _ sign: RowSign, source: String, of library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> [RecordRow] {
        try connection.rows(
            """
            SELECT \(sql: RecordRow.columns) FROM source_record
            WHERE library_id = \(library) AND \(sql: sign.condition) AND source = \(source) ORDER BY +id
            """
        ).map(RecordRow.init)
    }

    /// The earliest of them that the batch has not met yet.
    static func find(
        _ sign: RowSign, source: String, of library: LibraryID, notIn batch: BatchID, _ connection: Connection
    ) throws(StoreError) -> RecordRow? {
        try connection.row(
            """
            SELECT \(sql: RecordRow.columns) FROM source_record
            WHERE library_id = \(library) AND \(sql: sign.condition) AND source = \(source) AND seen_batch <> \(batch)
            ORDER BY +id LIMIT 1
            """
        ).map(RecordRow.init)
    }

    /// Whether the library has a record that this batch neither made nor changed. Two questions, because each has its index.
    static func isAnyOlder(than batch: BatchID, in library: LibraryID, _ connection: Connection) throws(StoreError) -> Bool {
        let before = try connection.int(
            "SELECT batch_id FROM source_record WHERE library_id = \(library) AND batch_id < \(batch) LIMIT 1")
        if before != nil { return true }
        return try connection.int(
            "SELECT batch_id FROM source_record WHERE library_id = \(library) AND batch_id > \(batch) LIMIT 1") != nil
    }

    /// The record that holds the copy with this code, if any.
    static func holder(ofItem code: String, in library: LibraryID, _ connection: Connection) throws(StoreError) -> Int64? {
        try connection.int("SELECT record_id FROM item WHERE library_id = \(library) AND code = \(code)")
    }

    /// Records that an item row may belong to by its title, the earliest first.
    static func find(
        titleKey: String, of library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> [(id: Int64, callNumber: String?)] {
        try connection.rows(
            """
            SELECT id, record FROM source_record
            WHERE library_id = \(library) AND title_key = \(titleKey) AND gone = 0 ORDER BY +id LIMIT 50
            """
        ).map { ($0.int(0), RecordCoding.decode($0.bytes(1))?.callNumber) }
    }

    static func nextID(_ library: LibraryID, _ connection: Connection) throws(StoreError) -> Int64 {
        (try connection.int("SELECT MAX(id) FROM source_record WHERE library_id = \(library)") ?? 0) + 1
    }

    static func insert(_ r: RecordRow, _ connection: Connection) throws(StoreError) {
        try connection.post(
            """
            INSERT INTO source_record (\(sql: RecordRow.columns))
            VALUES (\(r.library), \(r.id), \(r.source), \(r.format), \(r.localID), \(r.publicID), \(r.contentHash), \(r.keyISBN),
                    \(r.keyText), \(r.titleKey), \(r.raw), \(r.record), \(r.copies), \(r.variant), \(r.title), \(r.asOf), \(r.batch),
                    \(r.seenBatch), \(r.isGone))
            """)
    }

    static func update(_ r: RecordRow, _ connection: Connection) throws(StoreError) {
        try connection.post(
            """
            UPDATE source_record SET source = \(r.source), format = \(r.format), local_id = \(r.localID), public_id = \(r.publicID),
                content_hash = \(r.contentHash), key_isbn = \(r.keyISBN), key_text = \(r.keyText), title_key = \(r.titleKey),
                raw = \(r.raw), record = \(r.record), copies = \(r.copies), variant_id = \(r.variant), title_id = \(r.title),
                as_of = \(r.asOf), batch_id = \(r.batch), seen_batch = \(r.seenBatch), gone = \(r.isGone)
            WHERE library_id = \(r.library) AND id = \(r.id)
            """)
    }

    static func seen(_ r: RecordRow, in batch: BatchID, asOf: String, _ connection: Connection) throws(StoreError) {
        try connection.post(
            """
            UPDATE source_record SET seen_batch = \(batch), as_of = \(asOf), gone = 0
            WHERE library_id = \(r.library) AND id = \(r.id)
            """)
    }

    static func clearVariant(_ r: RecordRow, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE source_record SET variant_id = 0 WHERE library_id = \(r.library) AND id = \(r.id)")
    }

    static func delete(_ library: LibraryID, _ id: Int64, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM source_record WHERE library_id = \(library) AND id = \(id)")
    }

    /// - Returns: the libraries whose records they are.
    static func setTitle(_ title: Int64, variant: Int64, _ connection: Connection) throws(StoreError) -> Set<Int64> {
        Set(
            try connection.rows(
                "UPDATE source_record SET title_id = \(title) WHERE variant_id = \(variant) RETURNING library_id"
            ).map { $0.int(0) })
    }

    /// Which of these contents the library has, of whatever source.
    static func known(
        _ contents: [[UInt8]], of library: LibraryID, _ connection: Connection
    ) throws(StoreError) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        for part in contents.portions {
            let rows = try connection.rows(
                "SELECT content_hash FROM source_record WHERE library_id = \(library) AND content_hash IN \(list: part)")
            found.formUnion(rows.map { $0.bytes(0) })
        }
        return found
    }
}
