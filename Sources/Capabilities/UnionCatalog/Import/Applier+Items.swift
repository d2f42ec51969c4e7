import Commons
import Store

/// Copies: those that a title's row names, and rows that describe one copy.
extension Applier {
    /// - Parameter copies: what the library knows of the row's copies so far.
    mutating func writeItems(_ row: CatalogRow, of record: Int64, _ copies: [String: ItemRow]) throws {
        for item in row.items {
            let known = copies[item.code]
            if let known, known.record != record, known.seenBatch == batch.id {
                note(
                    "item-code-taken", .info, in: row, field: "item_code", problem: .itemCodeTaken(item.code),
                    action: .itemStaysThere)
                continue
            }
            if let known, known.record != record, let other = try RecordQueries.find(batch.library, known.record, connection) {
                clusterer.touch(batch.library, title: other.title)
            }
            if let known { try remember(known) }
            var merged = item
            // A title's row names only the code; what an item file said of the copy stays.
            if let known {
                merged.callNumber = item.callNumber ?? known.item.callNumber
                merged.location = item.location ?? known.item.location
                merged.status = item.status ?? known.item.status
                merged.collection = item.collection ?? known.item.collection
                merged.isAvailable = item.isAvailable ?? known.item.isAvailable
            }
            try save(merged, of: record, raw: known?.raw)
        }
    }

    mutating func applyItem(_ staged: StagedRow) throws {
        let row = staged.row
        guard let item = row.items.first else { return }
        let held = foresight.lacks(code: item.code) ? nil : try ItemQueries.find(batch.library, item.code, connection)
        guard let known = held else {
            tally.created += 1
            return try save(item, of: try holder(for: staged, item: item), raw: row.raw)
        }
        guard known.seenBatch != batch.id || known.raw == nil else {
            note("duplicate-row", .info, in: row, problem: .duplicateRow, action: .countedOnce(item.code))
            tally.unchanged += 1
            return
        }
        let isSame = known.item == item && known.raw == row.raw
        if isSame {
            tally.unchanged += 1
            try ItemQueries.seen(batch.library, [item.code], in: batch.id, connection)
        } else {
            tally.updated += 1
            try remember(known)
            try save(item, of: known.record, raw: row.raw)
        }
        try confirmHolder(known.record, isChanged: !isSame)
    }

    private mutating func save(_ item: CatalogItem, of record: Int64, raw: [UInt8]?) throws {
        foresight.wrote(code: item.code)
        try ItemQueries.save(
            ItemRow(library: batch.library, item: item, record: record, raw: raw, batch: batch.id, seenBatch: batch.id),
            connection)
    }

    /// The record a copy belongs to: the library's title of exactly this name (with the same call number when several share it), else
    /// a new brief title, *ringkas*.
    private mutating func holder(for staged: StagedRow, item: CatalogItem) throws -> Int64 {
        let named = try RecordQueries.find(titleKey: staged.identity.titleKey, of: batch.library, connection)
        let chosen = named.first { $0.callNumber != nil && $0.callNumber == item.callNumber } ?? named.first
        if let chosen {
            try confirmHolder(chosen.id, isChanged: true)
            return chosen.id
        }
        note("item-without-title", .info, in: staged.row, field: "title", problem: .itemWithoutTitle, action: .madeBriefTitle)
        var record = made(from: staged, id: takeRecordNumber())
        // Its content is the title alone: the copies come from rows of their own.
        record.contentHash = StagedRow.hash(staged.encoded, [], copies: 0)
        return try add(record, staged)
    }

    /// - Parameter isChanged: whether the copy says something new; else the holding is counted anew only for a later day.
    private mutating func confirmHolder(_ id: Int64, isChanged: Bool) throws {
        guard let holder = try RecordQueries.find(batch.library, id, connection) else { return }
        if isChanged || holder.isGone || batch.asOf > holder.asOf { clusterer.touch(batch.library, title: holder.title) }
        if holder.source == batch.source || batch.asOf > holder.asOf {
            let confirmed = holder.source == batch.source ? batch.id : holder.seenBatch
            try rememberSeen(holder)
            try RecordQueries.seen(holder, in: confirmed, asOf: max(holder.asOf, batch.asOf), connection)
        }
    }
}
