import Commons

/// A row as it was before a batch changed it, kept so that the batch can be undone: values one after the other, each with its
/// length in front.
enum BeforeImage {
    static func encode(_ r: RecordRow) -> [UInt8] {
        var writer = Writer()
        for text in [
            r.source, r.format, r.localID ?? "", r.localID == nil ? "0" : "1", r.publicID, r.keyISBN ?? "",
            r.keyISBN == nil ? "0" : "1", r.keyText, r.titleKey, String(r.copies), r.asOf, String(r.batch.rawValue),
            String(r.seenBatch.rawValue), r.isGone ? "1" : "0",
        ] { writer.write(Array(text.utf8)) }
        writer.write(r.contentHash)
        writer.write(r.raw)
        writer.write(r.record)
        return writer.bytes
    }

    /// The row as it was; its variant and title are what they are now and must be found anew.
    static func decode(_ bytes: [UInt8], over now: RecordRow) -> RecordRow? {
        guard let parts = read(bytes), parts.count == 17 else { return nil }
        let text = parts.prefix(14).map { String(decoding: $0, as: UTF8.self) }
        var row = now
        row.source = text[0]
        row.format = text[1]
        row.localID = text[3] == "1" ? text[2] : nil
        row.publicID = text[4]
        row.keyISBN = text[6] == "1" ? text[5] : nil
        row.keyText = text[7]
        row.titleKey = text[8]
        row.copies = Int(text[9]) ?? 0
        row.asOf = text[10]
        row.batch = BatchID(Int64(text[11]) ?? 0)
        row.seenBatch = BatchID(Int64(text[12]) ?? 0)
        row.isGone = text[13] == "1"
        row.contentHash = parts[14]
        row.raw = parts[15]
        row.record = parts[16]
        return row
    }

    static func encode(_ r: ItemRow) -> [UInt8] {
        var writer = Writer()
        writer.write(Array(ItemCoding.encode([r.item]).utf8))
        for number in [r.record, r.batch.rawValue, r.seenBatch.rawValue] { writer.write(Array(String(number).utf8)) }
        writer.write(r.raw ?? [])
        return writer.bytes
    }

    static func decodeItem(_ bytes: [UInt8], library: LibraryID) -> ItemRow? {
        guard let parts = read(bytes), parts.count == 5 else { return nil }
        let text = parts.map { String(decoding: $0, as: UTF8.self) }
        guard let item = ItemCoding.decode(text[0]).first, let record = Int64(text[1]) else { return nil }
        return ItemRow(
            library: library, item: item, record: record, raw: parts[4].isEmpty ? nil : parts[4],
            batch: BatchID(Int64(text[2]) ?? 0), seenBatch: BatchID(Int64(text[3]) ?? 0))
    }

    /// The day a record was true of, whether it was marked gone, and the batch that had seen it last.
    static func encodeSeen(_ r: RecordRow) -> [UInt8] {
        Array("\(r.asOf)|\(r.isGone ? 1 : 0)|\(r.seenBatch.rawValue)".utf8)
    }

    static func decodeSeen(_ bytes: [UInt8], over now: RecordRow) -> RecordRow? {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 3, let seen = Int64(parts[2]) else { return nil }
        var row = now
        row.asOf = String(parts[0])
        row.isGone = parts[1] == "1"
        row.seenBatch = BatchID(seen)
        return row
    }

    private struct Writer {
        var bytes: [UInt8] = []

        mutating func write(_ value: [UInt8]) {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.count).littleEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: value)
        }
    }

    private static func read(_ bytes: [UInt8]) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        var at = 0
        while at < bytes.count {
            guard at + 4 <= bytes.count else { return nil }
            let count = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
            guard at + 4 + count <= bytes.count else { return nil }
            parts.append(Array(bytes[at + 4..<at + 4 + count]))
            at += 4 + count
        }
        return parts
    }
}
