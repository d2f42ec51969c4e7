/// Writes records as ISO 2709 in UTF-8, strictly: what the format cannot say is refused, never cut.
public enum ISO2709Writer {
    /// Why a record cannot be written.
    public enum Failure: Error, Sendable, Hashable {
        /// The record would be longer than the 99,999 bytes that five digits say.
        case recordTooLong(bytes: Int)
        /// A field would be longer than the 9,999 bytes that four digits say.
        case fieldTooLong(MARC.Tag, bytes: Int)
    }

    /// One record with its terminator.
    public static func bytes(of record: MARC.Record) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(record, to: &bytes)
        return bytes
    }

    /// Appends one record with its terminator; on failure nothing is appended.
    public static func write(_ record: MARC.Record, to bytes: inout [UInt8]) throws(Failure) {
        var data = 0
        for entry in record.table {
            let length = entry.range.count + 1
            guard length <= ISO2709.maximumField else { throw .fieldTooLong(entry.tag, bytes: length) }
            data += length
        }
        let base = ISO2709.leaderLength + record.table.count * ISO2709.entryLength + 1
        let length = base + data + 1
        guard length <= ISO2709.maximumRecord else { throw .recordTooLong(bytes: length) }
        bytes.reserveCapacity(bytes.count + length)
        appendNumber(length, digits: 5, to: &bytes)
        for position in 5...11 { bytes.append(record.leader.byte(position)) }
        appendNumber(base, digits: 5, to: &bytes)
        for position in 17...23 { bytes.append(record.leader.byte(position)) }
        var start = 0
        for entry in record.table {
            bytes.append(contentsOf: entry.tag.bytes)
            appendNumber(entry.range.count + 1, digits: 4, to: &bytes)
            appendNumber(start, digits: 5, to: &bytes)
            start += entry.range.count + 1
        }
        bytes.append(ISO2709.fieldTerminator)
        for entry in record.table {
            bytes.append(contentsOf: record.bytes[entry.range])
            bytes.append(ISO2709.fieldTerminator)
        }
        bytes.append(ISO2709.recordTerminator)
    }

    private static func appendNumber(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
        let text = String(number)
        for _ in text.utf8.count..<digits { bytes.append(0x30) }
        bytes.append(contentsOf: text.utf8)
    }
}
