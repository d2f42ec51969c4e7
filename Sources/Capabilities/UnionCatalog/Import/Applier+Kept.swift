import Commons
import Store

extension Applier {
    /// A record of an archive comes back exactly as it left: its source, its day, its raw row, its copies.
    mutating func applyKept(_ row: CatalogRow) throws {
        guard let kept = ArchiveReader.kept(row.raw) else { return }
        let encoded = RecordCoding.encode(kept.record)
        let same = try RecordQueries.find(.content(kept.contentHash.bytes), source: kept.source, of: batch.library, connection)
        guard same.isEmpty else {
            tally.unchanged += 1
            return
        }
        tally.created += 1
        let arrived = try clusterer.arrive(Arrival(kept.record), encoded: encoded)
        var record = RecordRow(
            library: batch.library, id: takeRecordNumber(), source: kept.source, format: kept.format, localID: kept.localID,
            publicID: kept.publicID, contentHash: kept.contentHash.bytes, identity: RowIdentity(kept.record),
            raw: kept.raw.bytes, record: encoded, copies: kept.stated, variant: arrived.variant, title: arrived.title,
            asOf: kept.asOf, batch: batch.id)
        record.isGone = kept.gone
        try RecordQueries.insert(record, connection)
        clusterer.touch(batch.library, title: arrived.title)
        for copy in kept.copies {
            guard try ItemQueries.find(batch.library, copy.code, connection) == nil else {
                note("item-code-taken", .info, in: row, problem: .itemCodeTaken(copy.code), action: .itemStaysThere)
                continue
            }
            try ItemQueries.save(
                ItemRow(
                    library: batch.library, item: copy.item, record: record.id, raw: copy.raw?.bytes, batch: batch.id,
                    seenBatch: batch.id),
                connection)
        }
    }
}
