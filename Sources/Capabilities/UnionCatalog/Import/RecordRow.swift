import Commons
import Store

/// A row of `source_record`, as the import works with it.
struct RecordRow: Sendable, Hashable {
    var library: LibraryID
    var id: Int64
    var source: String
    var format: String
    var localID: String?
    /// What outsiders see: MARC 001, else the first item code, else the content hash.
    var publicID: String
    var contentHash: [UInt8]
    var keyISBN: String?
    var keyText: String
    var titleKey: String
    var raw: [UInt8]
    var record: [UInt8]
    var copies: Int
    var variant: Int64
    var title: Int64
    var asOf: String
    var batch: BatchID
    var seenBatch: BatchID
    var isGone: Bool

    static let columns = SQL(
        """
        library_id, id, source, format, local_id, public_id, content_hash, key_isbn, key_text, title_key, raw, record, copies, \
        variant_id, title_id, as_of, batch_id, seen_batch, gone
        """)

    init(
        library: LibraryID, id: Int64, source: String, format: String, localID: String?, publicID: String, contentHash: [UInt8],
        identity: RowIdentity, raw: [UInt8], record: [UInt8], copies: Int, variant: Int64, title: Int64, asOf: String,
        batch: BatchID
    ) {
        self.library = library
        self.id = id
        self.source = source
        self.format = format
        self.localID = localID
        self.publicID = publicID
        self.contentHash = contentHash
        keyISBN = identity.isbnKey
        keyText = identity.textKey
        titleKey = identity.titleKey
        self.raw = raw
        self.record = record
        self.copies = copies
        self.variant = variant
        self.title = title
        self.asOf = asOf
        self.batch = batch
        seenBatch = batch
        isGone = false
    }

    init(_ row: Row) {
        library = LibraryID(row.int(0))
        id = row.int(1)
        source = row.text(2)
        format = row.text(3)
        localID = row.textOrNil(4)
        publicID = row.text(5)
        contentHash = row.bytes(6)
        keyISBN = row.textOrNil(7)
        keyText = row.text(8)
        titleKey = row.text(9)
        raw = row.bytes(10)
        record = row.bytes(11)
        copies = Int(row.int(12))
        variant = row.int(13)
        title = row.int(14)
        asOf = row.text(15)
        batch = BatchID(row.int(16))
        seenBatch = BatchID(row.int(17))
        isGone = row.bool(18)
    }
}
