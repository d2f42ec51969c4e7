import Crypto

/// A row waiting to be applied, with its place in the batch and all that can be worked out of it without the catalogue.
struct StagedRow: Sendable {
    let seq: Int
    let row: CatalogRow
    /// The record as it is stored.
    let encoded: [UInt8]
    /// Rows of one source with equal hashes say the same.
    let contentHash: [UInt8]
    let identity: RowIdentity

    init(seq: Int, encoded: [UInt8], row: CatalogRow) {
        self.seq = seq
        self.row = row
        self.encoded = encoded
        contentHash = Self.hash(encoded, row.items, copies: row.copies)
        identity = RowIdentity(row.record)
    }

    static func hash(_ record: [UInt8], _ items: [CatalogItem], copies: Int) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: record)
        hash.update(data: [0x1D])
        hash.update(data: Array(ItemCoding.encode(items).utf8))
        hash.update(data: [0x1D, UInt8(truncatingIfNeeded: copies), UInt8(truncatingIfNeeded: copies >> 8)])
        return Array(hash.finalize())
    }
}
