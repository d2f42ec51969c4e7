/// Makes a record of one frame.
struct RecordParser {
    var sink: DiagnosticSink
    private let frame: RecordFramer.Frame
    private let origin: Int

    init(frame: RecordFramer.Frame, number: Int, origin: Int) {
        self.frame = frame
        self.origin = origin
        sink = DiagnosticSink(record: number)
    }

    mutating func parse(_ bytes: [UInt8]) -> MARC.Record? {
        let range = frame.range
        for problem in frame.problems {
            let index = problem.at - origin
            let excerpt = index >= 0 && index < bytes.count ? Array(bytes[index..<min(index + 40, bytes.count)]) : []
            sink.note(problem.code, at: problem.at, excerpt: excerpt)
        }
        switch frame.kind {
        case .junk:
            note(.notARecord, bytes, range.lowerBound)
            return nil
        case .tooLarge:
            note(.recordTooLarge, bytes, range.lowerBound)
            return nil
        case .truncated: note(.truncatedRecord, bytes, max(range.lowerBound, range.upperBound - 40))
        case .record: break
        }
        var end = range.upperBound
        if frame.kind == .record, bytes[end - 1] != ISO2709.fieldTerminator,
            bytes[end - 1] == ISO2709.recordTerminator || bytes[end - 2] == ISO2709.fieldTerminator
        {
            end -= 1
        }
        let leaderEnd = range.lowerBound + ISO2709.leaderLength
        guard let base = baseAddress(bytes, leaderEnd, end) else {
            note(.notARecord, bytes, range.lowerBound, "no directory ends in this record")
            return nil
        }
        checkLeader(bytes)
        let directory = Directory(
            bytes, entries: leaderEnd..<(base - 1), data: base..<max(base, end), isTruncated: frame.kind == .truncated)
        let isShort = directory.shift.magnitude > 2
        for problem in directory.problems { note(problem.code, bytes, problem.at, problem.message) }
        if directory.fields.isEmpty, base < end {
            note(.notARecord, bytes, leaderEnd, "no field can be found by this directory")
            return nil
        }
        // Of a leader that has lost or gained many characters nothing can be believed.
        let leader = MARC.Leader(reading: isShort ? [] : bytes[range.lowerBound..<leaderEnd])
        let declared: TextCoding.Declared = bytes[range.lowerBound + 9] == UInt8(ascii: "a") ? .utf8 : .marc8
        let record = FieldAssembler.clean(bytes, directory.fields, data: base..<end, leader: leader, declared: declared)
        if let record {
            finish(record, bytes)
            return record
        }
        var assembler = FieldAssembler(sink: sink, origin: origin, leader: leader)
        assembler.hasIndicators = bytes[range.lowerBound + 10] != UInt8(ascii: "0")
        let repaired = assembler.assemble(bytes, directory.fields, declared: declared)
        sink = assembler.sink
        finish(repaired, bytes)
        return repaired
    }

    private mutating func finish(_ record: MARC.Record, _ bytes: [UInt8]) {
        if record.table.isEmpty {
            note(.emptyRecord, bytes, frame.range.lowerBound)
        } else if record.controlNumber == nil {
            note(.missingControlNumber, bytes, frame.range.lowerBound)
        }
    }

    /// Where the data begin: behind the terminator of the directory, wherever the leader says.
    private mutating func baseAddress(_ bytes: [UInt8], _ leaderEnd: Int, _ end: Int) -> Int? {
        let start = frame.range.lowerBound
        if let stated = ISO2709.number(bytes[(start + 12)..<(start + 17)]), start + stated > leaderEnd, start + stated <= end,
            bytes[start + stated - 1] == ISO2709.fieldTerminator
        {
            return start + stated
        }
        // The directory's terminator was overwritten: entries up to the stated base, and a field ends before the next terminator.
        if let stated = ISO2709.number(bytes[(start + 12)..<(start + 17)]), stated > ISO2709.leaderLength + ISO2709.entryLength,
            (stated - 1) % ISO2709.entryLength == 0, start + stated < end, LeaderShape.isEntry(bytes, at: leaderEnd),
            LeaderShape.isEntry(bytes, at: start + stated - 1 - ISO2709.entryLength),
            !bytes[leaderEnd..<(start + stated)].contains(ISO2709.fieldTerminator)
        {
            note(.missingFieldTerminator, bytes, start + stated - 1, "the directory's terminator is missing")
            return start + stated
        }
        guard leaderEnd < end, let terminator = bytes[leaderEnd..<end].firstIndex(of: ISO2709.fieldTerminator) else { return nil }
        note(.badBaseAddress, bytes, start + 12)
        return terminator + 1
    }

    private mutating func checkLeader(_ bytes: [UInt8]) {
        let start = frame.range.lowerBound
        let leader = bytes[start..<(start + ISO2709.leaderLength)]
        if ISO2709.number(leader.prefix(5)) == nil, !sink.list.contains(where: { $0.code == .wrongRecordLength }) {
            note(.badLeader, bytes, start, "the record length is not a number")
        }
        if leader.contains(where: { $0 < 0x20 || $0 > 0x7E }) {
            note(.badLeader, bytes, start, "the leader has characters that are not ASCII")
        } else if leader[start + 10] != 0x32 || leader[start + 11] != 0x32 {
            note(.badLeader, bytes, start + 10, "indicator count and subfield code length are not 2")
        } else if !leader[(start + 20)...].elementsEqual("4500".utf8) {
            note(.badLeader, bytes, start + 20, "the entry map is not 4500")
        }
    }

    private mutating func note(_ code: MARC.DiagnosticCode, _ bytes: [UInt8], _ index: Int, _ message: String? = nil) {
        sink.note(
            code, at: origin + index, message: message,
            excerpt: Array(bytes[min(index, bytes.count)..<min(index + 40, bytes.count)]))
    }
}
