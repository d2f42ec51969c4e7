import Commons
import Store

/// A row of `item`.
struct ItemRow: Sendable, Hashable {
    var library: LibraryID
    var item: CatalogItem
    var record: Int64
    var raw: [UInt8]?
    var batch: BatchID
    var seenBatch: BatchID
}

/// The SQL of copies.
enum ItemQueries {
    private static let columns = SQL(
        "library_id, code, record_id, call_number, location, status, collection, available, raw, batch_id, seen_batch")

    static func find(_ library: LibraryID, _ code: String, _ connection: Connection) throws(StoreError) -> ItemRow? {
        try connection.row("SELECT \(sql: columns) FROM item WHERE library_id = \(library) AND code = \(code)").map(item)
    }

    /// The copies with these codes that the library has, by code.
    static func find(
        _ library: LibraryID, _ codes: [String], _ connection: Connection
    ) throws(StoreError) -> [String: ItemRow] {
        var found: [String: ItemRow] = [:]
        for part in codes.portions {
            for row in try connection.rows(
                "SELECT \(sql: columns) FROM item WHERE library_id = \(library) AND code IN \(list: part)")
            {
                found[row.text(1)] = item(row)
            }
        }
        return found
    }

    static func ofRecord(_ library: LibraryID, _ record: Int64, _ connection: Connection) throws(StoreError) -> [ItemRow] {
        try connection.rows(
            "SELECT \(sql: columns) FROM item WHERE library_id = \(library) AND record_id = \(record) ORDER BY code || ''"
        ).map(item)
    }

    /// Copies of several records, by record, in the order of their codes.
    static func ofRecords(
        _ library: LibraryID, _ records: [Int64], _ connection: Connection
    ) throws(StoreError) -> [Int64: [ItemRow]] {
        var found: [Int64: [ItemRow]] = [:]
        for part in records.portions {
            let rows = try connection.rows(
                """
                SELECT \(sql: columns) FROM item WHERE library_id = \(library) AND record_id IN \(list: part)
                ORDER BY code || ''
                """)
            for row in rows.map(item) { found[row.record, default: []].append(row) }
        }
        return found
    }

    /// Which of these codes the library has.
    static func known(_ codes: [String], of library: LibraryID, _ connection: Connection) throws(StoreError) -> Set<String> {
        var found: Set<String> = []
        for part in codes.portions {
            let rows = try connection.rows("SELECT code FROM item WHERE library_id = \(library) AND code IN \(list: part)")
            found.formUnion(rows.map { $0.text(0) })
        }
        return found
    }

    static func save(_ row: ItemRow, _ connection: Connection) throws(StoreError) {
        let item = row.item
        try connection.post(
            """
            INSERT INTO item (\(sql: columns))
            VALUES (\(row.library), \(item.code), \(row.record), \(item.callNumber), \(item.location), \(item.status),
                    \(item.collection), \(item.isAvailable), \(row.raw), \(row.batch), \(row.seenBatch))
            ON CONFLICT (library_id, code) DO UPDATE SET record_id = excluded.record_id, call_number = excluded.call_number,
                location = excluded.location, status = excluded.status, collection = excluded.collection,
                available = excluded.available, raw = excluded.raw, batch_id = excluded.batch_id, seen_batch = excluded.seen_batch
            """)
    }

    static func seen(_ library: LibraryID, _ code: String, in batch: BatchID, _ connection: Connection) throws(StoreError) {
        try connection.post("UPDATE item SET seen_batch = \(batch) WHERE library_id = \(library) AND code = \(code)")
    }

    static func seen(_ library: LibraryID, _ codes: [String], in batch: BatchID, _ connection: Connection) throws(StoreError) {
        for part in codes.portions {
            try connection.post("UPDATE item SET seen_batch = \(batch) WHERE library_id = \(library) AND code IN \(list: part)")
        }
    }

    static func delete(_ library: LibraryID, _ code: String, _ connection: Connection) throws(StoreError) {
        try connection.post("DELETE FROM item WHERE library_id = \(library) AND code = \(code)")
    }

    private static func item(_ row: Row) -> ItemRow {
        ItemRow(
            library: LibraryID(row.int(0)),
            item: CatalogItem(
                code: row.text(1), callNumber: row.textOrNil(3), location: row.textOrNil(4), status: row.textOrNil(5),
                collection: row.textOrNil(6), isAvailable: row.boolOrNil(7)),
            record: row.int(2), raw: row.bytesOrNil(8), batch: BatchID(row.int(9)), seenBatch: BatchID(row.int(10)))
    }
}
