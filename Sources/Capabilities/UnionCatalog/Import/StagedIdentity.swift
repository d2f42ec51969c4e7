import Commons
import Store

/// Foresees what a complete file would mark gone, before anything is applied.
enum StagedIdentity {
    /// Records of the batch's source, and how many of them no staged row would be known as.
    static func unseen(_ batch: Batch, _ connection: Connection) throws -> (all: Int, missing: Int) {
        var kept: Set<Int64> = []
        var from = 0
        while true {
            let rows = try BatchQueries.staged(batch.id, from: from, limit: 1000, connection)
            guard let last = rows.last else { break }
            for staged in rows { kept.formUnion(try matches(staged.row, in: batch, connection)) }
            from = last.seq + 1
        }
        let all = try connection.rows(
            "SELECT id FROM source_record WHERE library_id = \(batch.library) AND source = \(batch.source) AND gone = 0")
        return (all.count, all.count { !kept.contains($0.int(0)) })
    }

    static func matches(_ row: CatalogRow, in batch: Batch, _ connection: Connection) throws -> [Int64] {
        if let localID = row.localID {
            return try RecordQueries.find(.localID(localID), source: batch.source, of: batch.library, connection).map(\.id)
        }
        var found: [Int64] = []
        for item in row.items {
            if let holder = try RecordQueries.holder(ofItem: item.code, in: batch.library, connection) { found.append(holder) }
        }
        let identity = RowIdentity(row.record)
        if row.kind == .item {
            return found + (try RecordQueries.find(titleKey: identity.titleKey, of: batch.library, connection).map(\.id))
        }
        if let key = identity.isbnKey {
            found += try RecordQueries.find(.isbnKey(key), source: batch.source, of: batch.library, connection).map(\.id)
        }
        return found
            + (try RecordQueries.find(.textKey(identity.textKey), source: batch.source, of: batch.library, connection).map(\.id))
    }
}
