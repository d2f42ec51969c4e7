import Commons
import Crypto
import Store

/// Applies staged rows to the catalogue, inside one transaction.
///
/// A row is known again by, in this order: its exact content; its local id in its source; a copy's code; ISBN with title and volume;
/// title with author, publisher and year. A record claimed by an earlier row of the same batch is not claimed twice.
struct Applier {
    let batch: Batch
    let connection: Connection
    let language: Language
    var clusterer: Clusterer
    var tally: Batch.Tally
    private var nextRecord: Int64
    private var nextEffect: Int
    private var nextFinding: Int

    init(batch: Batch, connection: Connection, language: Language, day: Int, features: FeatureCache) throws {
        self.batch = batch
        self.connection = connection
        self.language = language
        clusterer = Clusterer(connection: connection, batch: batch.id, day: day, features: features)
        tally = batch.tally
        nextRecord = try RecordQueries.nextID(batch.library, connection)
        nextEffect = try EffectQueries.next(batch.id, connection)
        nextFinding = try BatchQueries.lastFinding(batch.id, connection) + 1
    }

    mutating func apply(_ row: CatalogRow) throws {
        switch row.kind {
        case .title: try applyTitle(row)
        case .item: try applyItem(row)
        case .kept: try applyKept(row)
        }
    }

    /// Settles titles and writes the tally; the transaction may then commit.
    mutating func finish() throws {
        try clusterer.settle()
        tally.titlesCreated += clusterer.titlesCreated
        try BatchQueries.set(batch.id, tally, connection)
    }

    // MARK: Rows that describe a title

    private mutating func applyTitle(_ row: CatalogRow) throws {
        let encoded = RecordCoding.encode(row.record)
        let hash = Self.hash(encoded, row.items, copies: row.copies)
        let same = try RecordQueries.find(hash: hash, source: batch.source, of: batch.library, connection)
        if let known = same.first(where: { $0.seenBatch != batch.id }) {
            try confirm(known, row)
        } else if let twin = same.first {
            try find("duplicate-row", .info, in: row, problem: .duplicateRow, action: .countedOnce(twin.publicID))
            tally.unchanged += 1
        } else if let known = try match(row) {
            try update(known, from: row, encoded: encoded, hash: hash)
        } else if let earlier = try sameTitleAbove(row) {
            try merge(row, into: earlier)
        } else {
            try insert(row, encoded: encoded, hash: hash)
        }
    }

    private func match(_ row: CatalogRow) throws -> RecordRow? {
        let identity = RowIdentity(row.record)
        func unclaimed(_ rows: [RecordRow]) -> RecordRow? { rows.first { $0.seenBatch != batch.id } }
        if let localID = row.localID {
            return unclaimed(try RecordQueries.find(localID: localID, source: batch.source, of: batch.library, connection))
        }
        var tried: Set<Int64> = []
        for item in row.items {
            guard let holder = try RecordQueries.holder(ofItem: item.code, in: batch.library, connection),
                tried.insert(holder).inserted,
                let known = try RecordQueries.find(batch.library, holder, connection), known.seenBatch != batch.id
            else { continue }
            return known
        }
        if let key = identity.isbnKey,
            let known = unclaimed(try RecordQueries.find(isbnKey: key, source: batch.source, of: batch.library, connection))
        {
            return known
        }
        return unclaimed(try RecordQueries.find(textKey: identity.textKey, source: batch.source, of: batch.library, connection))
    }

    /// A record that an earlier row of this batch described under the same title, sharing a copy: two clerks' files overlap.
    private func sameTitleAbove(_ row: CatalogRow) throws -> RecordRow? {
        guard row.localID == nil else { return nil }
        let titleKey = RowIdentity(row.record).titleKey
        for item in row.items {
            guard let holder = try RecordQueries.holder(ofItem: item.code, in: batch.library, connection),
                let known = try RecordQueries.find(batch.library, holder, connection), known.titleKey == titleKey
            else { continue }
            return known
        }
        return nil
    }

    /// The earlier row's words stay; copies that only this row names are added.
    private mutating func merge(_ row: CatalogRow, into known: RecordRow) throws {
        var more = row
        more.items = try row.items.filter { try ItemQueries.find(batch.library, $0.code, connection) == nil }
        try find("row-merged", .info, in: row, problem: .sameTitleTwice, action: .copiesAdded(more.items.count))
        if more.items.isEmpty { tally.unchanged += 1 } else { tally.updated += 1 }
        for item in row.items { try ItemQueries.seen(batch.library, item.code, in: batch.id, connection) }
        guard !more.items.isEmpty else { return }
        try writeItems(more, of: known.id)
        clusterer.touch(batch.library, title: known.title)
    }

    private mutating func confirm(_ known: RecordRow, _ row: CatalogRow) throws {
        tally.unchanged += 1
        try rememberSeen(known)
        try RecordQueries.seen(known, in: batch.id, asOf: max(known.asOf, batch.asOf), connection)
        if known.isGone || batch.asOf > known.asOf { clusterer.touch(batch.library, title: known.title) }
        for item in row.items { try ItemQueries.seen(batch.library, item.code, in: batch.id, connection) }
    }

    private mutating func update(_ known: RecordRow, from row: CatalogRow, encoded: [UInt8], hash: [UInt8]) throws {
        tally.updated += 1
        try remember(known)
        try clusterer.leave(known)
        clusterer.touch(batch.library, title: known.title)
        let arrived = try clusterer.arrive(row.record, encoded: encoded)
        var changed = made(from: row, id: known.id, encoded: encoded, hash: hash)
        changed.variant = arrived.variant
        changed.title = arrived.title
        changed.asOf = max(known.asOf, batch.asOf)
        try RecordQueries.update(changed, connection)
        clusterer.touch(batch.library, title: arrived.title)
        try writeItems(row, of: known.id)
        let named = Set(row.items.map(\.code))
        // A copy that the row no longer names has left this title.
        for stale in try ItemQueries.ofRecord(batch.library, known.id, connection)
        where !named.contains(stale.item.code) && stale.raw == nil && stale.seenBatch != batch.id {
            try remember(stale)
            try ItemQueries.delete(batch.library, stale.item.code, connection)
        }
    }

    private mutating func insert(_ row: CatalogRow, encoded: [UInt8], hash: [UInt8]) throws {
        tally.created += 1
        let arrived = try clusterer.arrive(row.record, encoded: encoded)
        var record = made(from: row, id: takeRecordNumber(), encoded: encoded, hash: hash)
        record.variant = arrived.variant
        record.title = arrived.title
        try RecordQueries.insert(record, connection)
        clusterer.touch(batch.library, title: arrived.title)
        try writeItems(row, of: record.id)
    }

    mutating func takeRecordNumber() -> Int64 {
        defer { nextRecord += 1 }
        return nextRecord
    }

    private func made(from row: CatalogRow, id: Int64, encoded: [UInt8], hash: [UInt8]) -> RecordRow {
        let publicID = row.localID ?? row.items.first?.code ?? hash.prefix(8).map { Self.hex($0) }.joined()
        return RecordRow(
            library: batch.library, id: id, source: batch.source, format: batch.format, localID: row.localID, publicID: publicID,
            contentHash: hash, identity: RowIdentity(row.record), raw: row.raw, record: encoded, copies: row.copies, variant: 0,
            title: 0,
            asOf: batch.asOf, batch: batch.id)
    }

    private mutating func writeItems(_ row: CatalogRow, of record: Int64) throws {
        for item in row.items {
            let known = try ItemQueries.find(batch.library, item.code, connection)
            if let known, known.record != record, known.seenBatch == batch.id {
                try find(
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
            try ItemQueries.save(
                ItemRow(
                    library: batch.library, item: merged, record: record, raw: known?.raw, batch: batch.id, seenBatch: batch.id),
                connection)
        }
    }

    // MARK: Rows that describe one copy

    private mutating func applyItem(_ row: CatalogRow) throws {
        guard let item = row.items.first else { return }
        if let known = try ItemQueries.find(batch.library, item.code, connection) {
            guard known.seenBatch != batch.id || known.raw == nil else {
                try find("duplicate-row", .info, in: row, problem: .duplicateRow, action: .countedOnce(item.code))
                tally.unchanged += 1
                return
            }
            let isSame = known.item == item && known.raw == row.raw
            if isSame {
                tally.unchanged += 1
                try ItemQueries.seen(batch.library, item.code, in: batch.id, connection)
            } else {
                tally.updated += 1
                try remember(known)
                try saveItem(item, of: known.record, row)
            }
            try confirmHolder(known.record, isChanged: !isSame)
            return
        }
        tally.created += 1
        try saveItem(item, of: try holder(for: row, item: item), row)
    }

    private func saveItem(_ item: CatalogItem, of record: Int64, _ row: CatalogRow) throws {
        try ItemQueries.save(
            ItemRow(library: batch.library, item: item, record: record, raw: row.raw, batch: batch.id, seenBatch: batch.id),
            connection)
    }

    /// The record a copy belongs to: the library's title of exactly this name (with the same call number when several share it), else
    /// a new brief title, *ringkas*.
    private mutating func holder(for row: CatalogRow, item: CatalogItem) throws -> Int64 {
        let identity = RowIdentity(row.record)
        let named = try RecordQueries.find(titleKey: identity.titleKey, of: batch.library, connection)
        let chosen = named.first { $0.callNumber != nil && $0.callNumber == item.callNumber } ?? named.first
        if let chosen {
            try confirmHolder(chosen.id, isChanged: true)
            return chosen.id
        }
        try find("item-without-title", .info, in: row, field: "title", problem: .itemWithoutTitle, action: .madeBriefTitle)
        let encoded = RecordCoding.encode(row.record)
        let arrived = try clusterer.arrive(row.record, encoded: encoded)
        var record = made(from: row, id: takeRecordNumber(), encoded: encoded, hash: Self.hash(encoded, [], copies: 0))
        record.variant = arrived.variant
        record.title = arrived.title
        try RecordQueries.insert(record, connection)
        clusterer.touch(batch.library, title: arrived.title)
        return record.id
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

    // MARK: Notes

    private mutating func remember(_ record: RecordRow) throws {
        guard record.batch != batch.id else { return }
        try EffectQueries.insert(
            .record, subject: String(record.id), before: BeforeImage.encode(record), seq: nextEffect, of: batch.id,
            library: batch.library, connection)
        nextEffect += 1
    }

    /// What a row that confirms a record changes beside it: its day, and that it is there again.
    private mutating func rememberSeen(_ record: RecordRow) throws {
        guard record.batch != batch.id, record.seenBatch != batch.id, record.isGone || batch.asOf > record.asOf else { return }
        try EffectQueries.insert(
            .seen, subject: String(record.id), before: BeforeImage.encodeSeen(record), seq: nextEffect, of: batch.id,
            library: batch.library, connection)
        nextEffect += 1
    }

    private mutating func remember(_ item: ItemRow) throws {
        guard item.batch != batch.id else { return }
        try EffectQueries.insert(
            .item, subject: item.item.code, before: BeforeImage.encode(item), seq: nextEffect, of: batch.id,
            library: batch.library,
            connection)
        nextEffect += 1
    }

    mutating func find(
        _ code: String, _ grade: Finding.Grade, in row: CatalogRow, field: String? = nil, problem: Phrase, action: Phrase
    ) throws {
        try BatchQueries.insert(
            Finding(code, grade, field: field, problem: problem, action: action), seq: nextFinding, file: row.file,
            line: row.line,
            localID: row.localID ?? row.items.first?.code, language: language, of: batch.id, connection)
        nextFinding += 1
    }

    static func hash(_ record: [UInt8], _ items: [CatalogItem], copies: Int) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: record)
        hash.update(data: [0x1D])
        hash.update(data: Array(ItemCoding.encode(items).utf8))
        hash.update(data: [0x1D, UInt8(truncatingIfNeeded: copies), UInt8(truncatingIfNeeded: copies >> 8)])
        return Array(hash.finalize())
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
}
