import MARC
import XML

/// What the readers of MARC promise in each notation: the end is reached, no byte is passed over in silence, and every diagnostic
/// and every record lies within the file.
enum MARCInvariants {
    static func check(_ bytes: [UInt8], _ format: MARCFile.Format) throws(BrokenInvariant) {
        _ = MARCFile.sniff(bytes)
        var file = MARCFile(bytes: bytes, format: format)
        var count = 0
        var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var content = 0
        var saysSyntax = false
        var last: MARC.ReadResult?
        while let result = file.next() {
            count += 1
            try hold(count <= bytes.count + 1, "there are not more results than bytes")
            try hold(result.number == count, "results are numbered from 1")
            try checkDiagnostics(result, bytes)
            saysSyntax = saysSyntax || result.diagnostics.contains { $0.code == .syntax }
            if let range = result.range {
                try hold(range.lowerBound >= end && range.upperBound <= bytes.count, "stretches lie in order in the file")
                try hold(file.rawBytes(of: result) == bytes[range], "the raw bytes are those of the stretch")
                try checkGap(bytes[end..<range.lowerBound], result, format)
                end = range.upperBound
            }
            if let record = result.record {
                content += try RecordInvariants.check(record)
                try hold(content <= 4 * bytes.count + 64, "the records are not much larger than the file")
            }
            last = result
        }
        try hold(file.next() == nil, "the end stays the end")
        try checkGap(bytes[end...], last, format)
        if format == .marcxml, isBroken(bytes) { try hold(saysSyntax, "broken XML is reported") }
    }

    private static func checkDiagnostics(_ result: MARC.ReadResult, _ bytes: [UInt8]) throws(BrokenInvariant) {
        try hold((result.record == nil) == (result.worst == .fatal), "there is no record if and only if the reason is fatal")
        try hold(result.diagnostics.count <= 128, "diagnostics are limited")
        for diagnostic in result.diagnostics {
            try hold(diagnostic.record == result.number, "a diagnostic carries its record's number")
            try hold(diagnostic.excerpt.count <= 40, "an excerpt is short")
            let offset = diagnostic.offset ?? 0
            try hold(offset >= 0 && offset <= bytes.count, "the place of a diagnostic lies in the file")
        }
    }

    /// What stands between two stretches, or behind the last, must be nothing or be reported.
    private static func checkGap(
        _ gap: ArraySlice<UInt8>, _ neighbour: MARC.ReadResult?, _ format: MARCFile.Format
    ) throws(BrokenInvariant) {
        switch format {
        case .iso2709:
            guard gap.contains(where: { $0 > 0x20 }) else { return }
            let isReported = neighbour?.diagnostics.contains { $0.code == .junkBetweenRecords } ?? false
            try hold(isReported, "what stands between records is reported")
        case .json:
            let blanks: [UInt8] = [0x09, 0x0A, 0x0D, 0x20] + Array("[],".utf8)
            try hold(gap.allSatisfy(blanks.contains), "only blanks, commas and brackets are passed over")
        case .marcxml: break
        }
    }

    private static func isBroken(_ bytes: [UInt8]) -> Bool {
        let reader = XMLReader(bytes, acceptsUnboundPrefixes: true)
        do throws(XMLError) {
            while try reader.next() != nil {}
            return false
        } catch {
            return true
        }
    }
}
