internal import XML

/// Reads MARCXML: a collection, a single record, or any document around them.
///
/// Where the XML is broken, the record it breaks in yields a `syntax` diagnostic graded fatal, and reading goes on at the next
/// `<record`. The document is parsed piece by piece; what is held in memory is one record.
public struct MARCXMLReader {
    private let bytes: [UInt8]
    private var reader: XMLReader
    /// Where in `bytes` the part given to `reader` begins.
    private var origin = 0
    private var assembler = MARCXMLAssembler()
    private var isRecovering = false
    private var isOver = false
    private var records = 0
    /// Errors between records, to be told with the next one.
    private var pending: [MARC.Diagnostic] = []

    public init(bytes: [UInt8]) {
        self.bytes = bytes
        reader = XMLReader(bytes[...], acceptsUnboundPrefixes: true)
    }

    /// The next record, or the next place where the document is broken; nil at the end.
    public mutating func next() -> MARC.ReadResult? {
        while !isOver {
            do throws(XMLError) {
                guard let event = try reader.next() else {
                    isOver = true
                    return unplaced()
                }
                guard let result = assembler.read(event) else { continue }
                let done = placed(result)
                // Broken off inside the document, each record is a document of its own.
                if isRecovering, case .end(_, let location) = event { resume(at: origin + (location.offset ?? bytes.count)) }
                return done
            } catch {
                if let result = broken(error) { return result }
            }
        }
        return nil
    }

    /// The bytes of a record, from `<record` to `</record>`.
    public func rawBytes(of result: MARC.ReadResult) -> ArraySlice<UInt8> {
        guard let range = result.range, range.upperBound <= bytes.count else { return [] }
        return bytes[range]
    }

    /// Offsets are from the start of the file, and a record begins at its `<`.
    private mutating func placed(_ result: MARC.ReadResult) -> MARC.ReadResult {
        records += 1
        let origin = origin
        let range = result.range.map { range in
            var end = min(range.upperBound + origin, bytes.count)
            // Broken off by the next record: that one's start tag is not this one's.
            if result.diagnostics.contains(where: { $0.code == .nestedRecord }) {
                end = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
            }
            // The place of a start tag is behind it.
            let start = min(range.lowerBound + origin, end)
            let tag = range.isEmpty ? start : bytes[..<start].lastIndex(of: UInt8(ascii: "<")) ?? start
            return tag..<end
        }
        let diagnostics =
            pending.map { $0.moved(to: records, by: 0) } + result.diagnostics.map { $0.moved(to: records, by: origin) }
        pending = []
        return MARC.ReadResult(number: records, range: range, record: result.record, diagnostics: diagnostics)
    }

    /// Errors behind which no record came that could tell them.
    private mutating func unplaced() -> MARC.ReadResult? {
        guard let first = pending.first else { return nil }
        let reason = MARC.Diagnostic(.syntax, record: 0, offset: first.offset, message: first.message)
        pending[0] = reason
        return placed(MARC.ReadResult(number: 0, range: nil, record: nil, diagnostics: []))
    }

    /// Reports broken XML and finds the next record. Where no record was hit, the next one's report says so.
    private mutating func broken(_ error: XMLError) -> MARC.ReadResult? {
        let isInside = assembler.isInsideRecord
        guard let offset = error.location.offset else {
            isOver = true
            return placed(assembler.abandon(error))
        }
        let place = error.location.offset.map { $0 + origin }
        let abandoned = assembler.abandon(error)
        // Never back: the place of the error has been read.
        let start = Self.recordTag(in: bytes, from: min(bytes.count, max(origin + offset, origin + 1)))
        let result = isInside || start == nil ? placed(abandoned) : nil
        if result == nil { note(error, at: place) }
        resume(at: start ?? bytes.count)
        return result
    }

    /// Few, for a record's own come behind them in the same list.
    private static let pendingLimit = 20

    private mutating func note(_ error: XMLError, at place: Int?) {
        if pending.count < Self.pendingLimit {
            pending.append(MARC.Diagnostic(.syntax, grade: .repaired, record: 0, offset: place, message: error.description))
        } else if pending.count == Self.pendingLimit {
            pending.append(MARC.Diagnostic(.moreDiagnostics, record: 0, offset: place))
        }
    }

    /// Begins anew at the next start tag of a record.
    private mutating func resume(at position: Int) {
        isRecovering = true
        guard let start = Self.recordTag(in: bytes, from: position) else {
            isOver = true
            return
        }
        origin = start
        assembler = MARCXMLAssembler()
        // A record, not a file, is read by it.
        reader = XMLReader(bytes[start...], acceptsUnboundPrefixes: true, pieceSize: 2048)
    }

    private static func recordTag(in bytes: [UInt8], from position: Int) -> Int? {
        let names = [Array("record".utf8), Array("oai_marc".utf8)]
        var index = position
        while let start = bytes[min(index, bytes.count)...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            // A prefix of at most 32 letters.
            var behind = bytes[index...].prefix(40)
            if let colon = behind.prefix(33).firstIndex(of: UInt8(ascii: ":")),
                behind[..<colon].allSatisfy({ $0 > 0x2C && $0 != 0x2F && $0 != 0x3E })
            {
                behind = behind[(colon + 1)...]
            }
            for name in names where behind.starts(with: name) {
                if let next = behind.dropFirst(name.count).first, next <= 0x20 || next == UInt8(ascii: ">") { return start }
            }
        }
        return nil
    }
}
