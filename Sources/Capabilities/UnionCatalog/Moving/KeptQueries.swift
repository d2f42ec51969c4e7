import Commons
import Store

/// The SQL of taking a library's records out, whole.
enum KeptQueries {
    /// Records in order of number, also those that are gone.
    static func records(
        of library: LibraryID, after id: Int64, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [RecordRow] {
        try connection.rows(
            """
            SELECT \(sql: RecordRow.columns) FROM source_record
            WHERE library_id = \(library) AND id > \(id) ORDER BY id LIMIT \(limit)
            """
        ).map(RecordRow.init)
    }
}
