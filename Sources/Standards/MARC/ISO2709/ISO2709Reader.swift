/// Reads files of MARC records in ISO 2709, good or broken, and never stops before their end.
///
/// Every stretch of the file yields one `MARC.ReadResult`: a record with what had to be repaired, or the reason why there is none.
/// UTF-8, MARC-8 and, where the text is neither, Windows-1252 are told apart by the text itself, whatever the leader says.
///
/// ```swift
/// var reader = ISO2709Reader(bytes: file)
/// while let result = reader.next() { … }
/// ```
///
/// Time and memory grow with the size of the file and with nothing else.
public struct ISO2709Reader {
    private var framer: RecordFramer
    private var number = 0

    /// Reads a file that is in memory, or mapped into it.
    public init(bytes: [UInt8]) { framer = RecordFramer(bytes: bytes) }

    /// Reads a file piece by piece; `chunk` gives the next piece of any size and nil at the end.
    ///
    /// At most 16 MB and one piece are held at once.
    public init(chunk: @escaping () -> [UInt8]?) { framer = RecordFramer(source: chunk) }

    /// The next record or the next bytes that are none; nil at the end of the file.
    public mutating func next() -> MARC.ReadResult? {
        guard let frame = framer.next() else { return nil }
        number += 1
        let offset = framer.origin + frame.range.lowerBound
        let range = offset..<(offset + frame.range.count)
        var parser = RecordParser(frame: frame, number: number, origin: framer.origin)
        let record = parser.parse(framer.window)
        return MARC.ReadResult(number: number, range: range, record: record, diagnostics: parser.sink.list)
    }

    /// The bytes of the record just read, as they stand in the file. Valid until the next call of `next()`.
    public func rawBytes(of result: MARC.ReadResult) -> ArraySlice<UInt8> {
        guard let range = result.range, range.lowerBound >= framer.origin, range.upperBound - framer.origin <= framer.window.count
        else {
            return []
        }
        return framer.window[(range.lowerBound - framer.origin)..<(range.upperBound - framer.origin)]
    }
}
