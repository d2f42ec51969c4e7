import Commons
import Store

/// The SQL of what a complete file no longer holds.
enum GoneQueries {
    /// How many records of this source the library has, and how many of them the batch did not see.
    static func count(source: String, of library: LibraryID, unseenBy batch: BatchID, _ connection: Connection) throws(StoreError)
        -> (
            all: Int, missing: Int
        )
    {
        let row = try connection.row(
            """
            SELECT COUNT(*), COALESCE(SUM(CASE WHEN seen_batch <> \(batch) THEN 1 ELSE 0 END), 0) FROM source_record
            WHERE library_id = \(library) AND source = \(source) AND gone = 0
            """)
        return (Int(row?.int(0) ?? 0), Int(row?.int(1) ?? 0))
    }

    static func missing(_ batch: Batch, limit: Int, _ connection: Connection) throws(StoreError) -> [RecordRow] {
        try connection.rows(
            """
            SELECT \(sql: RecordRow.columns) FROM source_record
            WHERE library_id = \(batch.library) AND source = \(batch.source) AND gone = 0 AND seen_batch <> \(batch.id)
            ORDER BY id LIMIT \(limit)
            """
        ).map(RecordRow.init)
    }

    static func mark(_ row: RecordRow, by batch: BatchID, _ connection: Connection) throws(StoreError) {
        try connection.post(
            "UPDATE source_record SET gone = 1, batch_id = \(batch) WHERE library_id = \(row.library) AND id = \(row.id)")
    }
}
