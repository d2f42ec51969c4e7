import Commons
import Store

/// The SQL of what a batch changed: only rows that were there before it; new rows carry its number themselves.
enum EffectQueries {
    enum Kind: String {
        case record, item
        /// Only the day and the mark of a record that a row confirmed.
        case seen
    }

    static func next(_ batch: BatchID, _ connection: Connection) throws(StoreError) -> Int {
        Int(try connection.int("SELECT MAX(seq) FROM batch_effect WHERE batch_id = \(batch)") ?? 0) + 1
    }

    static func insert(
        _ kind: Kind, subject: String, before: [UInt8], seq: Int, of batch: BatchID, library: LibraryID, _ connection: Connection
    ) throws(StoreError) {
        try connection.post(
            """
            INSERT INTO batch_effect (batch_id, seq, library_id, kind, subject, before_image)
            VALUES (\(batch), \(seq), \(library), \(kind.rawValue), \(subject), \(before))
            """)
    }

    /// The newest effects first.
    static func last(
        _ batch: BatchID, limit: Int, _ connection: Connection
    ) throws(StoreError) -> [(seq: Int, kind: Kind, subject: String, before: [UInt8])] {
        try connection.rows(
            """
            SELECT seq, kind, subject, before_image FROM batch_effect WHERE batch_id = \(batch) ORDER BY seq DESC LIMIT \(limit)
            """
        ).map { (Int($0.int(0)), Kind(rawValue: $0.text(1)) ?? .record, $0.text(2), $0.bytes(3)) }
    }

    static func delete(_ batch: BatchID, seq: Int, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM batch_effect WHERE batch_id = \(batch) AND seq = \(seq)")
    }

    static func newRecords(_ batch: BatchID, _ library: LibraryID, limit: Int, _ connection: Connection) throws(StoreError)
        -> [Int64]
    {
        try connection.rows(
            "SELECT id FROM source_record WHERE library_id = \(library) AND batch_id = \(batch) ORDER BY +id DESC LIMIT \(limit)"
        ).map { $0.int(0) }
    }

    static func newItems(_ batch: BatchID, _ library: LibraryID, limit: Int, _ connection: Connection) throws(StoreError)
        -> [String]
    {
        try connection.rows(
            "SELECT code FROM item WHERE library_id = \(library) AND batch_id = \(batch) LIMIT \(limit)"
        ).map { $0.text(0) }
    }
}
