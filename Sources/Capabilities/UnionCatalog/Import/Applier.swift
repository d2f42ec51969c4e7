import Commons
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
    /// Whether the library has records that an earlier import brought: in an empty one no row can be known again.
    let hasOlder: Bool
    private var nextRecord: Int64
    var nextEffect: Int
    /// What is to be said about rows, and the number of the first.
    var findings: [(row: CatalogRow, finding: Finding)] = []
    private let firstFinding: Int
    var foresight = Foresight()

    init(batch: Batch, connection: Connection, language: Language, day: Int, features: FeatureCache) throws {
        self.batch = batch
        self.connection = connection
        self.language = language
        clusterer = Clusterer(connection: connection, batch: batch.id, day: day, features: features)
        tally = batch.tally
        hasOlder = try RecordQueries.isAnyOlder(than: batch.id, in: batch.library, connection)
        nextRecord = try RecordQueries.nextID(batch.library, connection)
        nextEffect = try EffectQueries.next(batch.id, connection)
        firstFinding = try BatchQueries.lastFinding(batch.id, connection) + 1
    }

    /// Asks at once what would else be asked for each of these rows.
    mutating func foresee(_ rows: ArraySlice<StagedRow>) throws {
        foresight = try Foresight(rows, of: batch.library, connection)
        try clusterer.foresee(Array(foresight.arrivals.values))
    }

    mutating func apply(_ staged: StagedRow) throws {
        switch staged.row.kind {
        case .title: try applyTitle(staged)
        case .item: try applyItem(staged)
        case .kept: try applyKept(staged.row)
        }
    }

    /// Settles titles and writes the tally; the transaction may then commit.
    mutating func finish() throws {
        try clusterer.settle()
        tally.titlesCreated += clusterer.titlesCreated
        try BatchQueries.insert(findings, from: firstFinding, language: language, of: batch.id, connection)
        try BatchQueries.set(batch.id, tally, connection)
    }

    private mutating func applyTitle(_ staged: StagedRow) throws {
        let row = staged.row
        let same =
            foresight.lacks(content: staged.contentHash)
            ? [] : try RecordQueries.find(.content(staged.contentHash), source: batch.source, of: batch.library, connection)
        if let known = same.first(where: { $0.seenBatch != batch.id }) {
            return try confirm(known, row)
        } else if let twin = same.first {
            note("duplicate-row", .info, in: row, problem: .duplicateRow, action: .countedOnce(twin.publicID))
            tally.unchanged += 1
            return
        }
        let codes = row.items.map(\.code).filter { !foresight.lacks(code: $0) }
        let copies = try ItemQueries.find(batch.library, codes, connection)
        if let known = try match(staged, copies) {
            try update(known, from: staged, copies)
        } else if let earlier = try sameTitleAbove(staged, copies) {
            try merge(row, into: earlier, copies)
        } else {
            try insert(staged, copies)
        }
    }

    private func match(_ staged: StagedRow, _ copies: [String: ItemRow]) throws -> RecordRow? {
        guard hasOlder else { return nil }
        func unclaimed(_ sign: RowSign) throws -> RecordRow? {
            try RecordQueries.find(sign, source: batch.source, of: batch.library, notIn: batch.id, connection)
        }
        if let localID = staged.row.localID { return try unclaimed(.localID(localID)) }
        for holder in holders(of: staged.row, copies) {
            if let known = try RecordQueries.find(batch.library, holder, connection), known.seenBatch != batch.id { return known }
        }
        if let key = staged.identity.isbnKey, let known = try unclaimed(.isbnKey(key)) { return known }
        return try unclaimed(.textKey(staged.identity.textKey))
    }

    /// A record that an earlier row of this batch described under the same title, sharing a copy: two clerks' files overlap.
    private func sameTitleAbove(_ staged: StagedRow, _ copies: [String: ItemRow]) throws -> RecordRow? {
        guard staged.row.localID == nil else { return nil }
        for holder in holders(of: staged.row, copies) {
            if let known = try RecordQueries.find(batch.library, holder, connection), known.titleKey == staged.identity.titleKey {
                return known
            }
        }
        return nil
    }

    /// The records that hold a row's copies now, each once, in the order of the row.
    private func holders(of row: CatalogRow, _ copies: [String: ItemRow]) -> [Int64] {
        guard !copies.isEmpty else { return [] }
        var seen: Set<Int64> = []
        return row.items.compactMap { copies[$0.code]?.record }.filter { seen.insert($0).inserted }
    }

    /// The earlier row's words stay; copies that only this row names are added.
    private mutating func merge(_ row: CatalogRow, into known: RecordRow, _ copies: [String: ItemRow]) throws {
        var more = row
        more.items = row.items.filter { copies[$0.code] == nil }
        note("row-merged", .info, in: row, problem: .sameTitleTwice, action: .copiesAdded(more.items.count))
        if more.items.isEmpty { tally.unchanged += 1 } else { tally.updated += 1 }
        try ItemQueries.seen(batch.library, row.items.map(\.code), in: batch.id, connection)
        guard !more.items.isEmpty else { return }
        try writeItems(more, of: known.id, copies)
        clusterer.touch(batch.library, title: known.title)
    }

    private mutating func confirm(_ known: RecordRow, _ row: CatalogRow) throws {
        tally.unchanged += 1
        try rememberSeen(known)
        try RecordQueries.seen(known, in: batch.id, asOf: max(known.asOf, batch.asOf), connection)
        if known.isGone || batch.asOf > known.asOf { clusterer.touch(batch.library, title: known.title) }
        try ItemQueries.seen(batch.library, row.items.map(\.code), in: batch.id, connection)
    }

    private mutating func update(_ known: RecordRow, from staged: StagedRow, _ copies: [String: ItemRow]) throws {
        tally.updated += 1
        try remember(known)
        try clusterer.leave(known)
        clusterer.touch(batch.library, title: known.title)
        let arrived = try arrive(staged)
        var changed = made(from: staged, id: known.id)
        changed.variant = arrived.variant
        changed.title = arrived.title
        changed.asOf = max(known.asOf, batch.asOf)
        try RecordQueries.update(changed, connection)
        foresight.wrote(content: changed.contentHash)
        clusterer.touch(batch.library, title: arrived.title)
        try writeItems(staged.row, of: known.id, copies)
        let named = Set(staged.row.items.map(\.code))
        // A copy that the row no longer names has left this title.
        for stale in try ItemQueries.ofRecord(batch.library, known.id, connection)
        where !named.contains(stale.item.code) && stale.raw == nil && stale.seenBatch != batch.id {
            try remember(stale)
            try ItemQueries.delete(batch.library, stale.item.code, connection)
        }
    }

    private mutating func insert(_ staged: StagedRow, _ copies: [String: ItemRow]) throws {
        tally.created += 1
        try writeItems(staged.row, of: try add(made(from: staged, id: takeRecordNumber()), staged), copies)
    }

    /// Puts a new record into its title.
    mutating func add(_ made: RecordRow, _ staged: StagedRow) throws -> Int64 {
        let arrived = try arrive(staged)
        var record = made
        record.variant = arrived.variant
        record.title = arrived.title
        try RecordQueries.insert(record, connection)
        foresight.wrote(content: record.contentHash)
        clusterer.add(record.id, of: batch.library, title: arrived.title)
        return record.id
    }

    private mutating func arrive(_ staged: StagedRow) throws -> (variant: Int64, title: Int64) {
        try clusterer.arrive(foresight.arrivals[staged.seq] ?? Arrival(staged.row.record), encoded: staged.encoded)
    }

    func made(from staged: StagedRow, id: Int64) -> RecordRow {
        let row = staged.row
        let publicID = row.localID ?? row.items.first?.code ?? staged.contentHash.prefix(8).map { Self.hex($0) }.joined()
        return RecordRow(
            library: batch.library, id: id, source: batch.source, format: batch.format, localID: row.localID, publicID: publicID,
            contentHash: staged.contentHash, identity: staged.identity, raw: row.raw, record: staged.encoded, copies: row.copies,
            variant: 0, title: 0, asOf: batch.asOf, batch: batch.id)
    }

    /// The number of the library's next record.
    mutating func takeRecordNumber() -> Int64 {
        defer { nextRecord += 1 }
        return nextRecord
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
}
