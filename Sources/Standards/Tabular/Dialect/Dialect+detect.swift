extension Dialect {
    static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    private static let sampleRows = 200
    /// How much of a file tells its separator, so that one without line ends is not read through for each.
    private static let sampleSize = 1 << 18

    /// Judges the dialect from the whole file (line ends, quotes) and its first rows (separator, width).
    /// - Parameter bytes: text in an encoding that keeps ASCII, without byte order mark.
    public static func detect(_ bytes: [UInt8]) -> Dialect {
        let evidence = DialectEvidence(bytes)
        var dialect = Dialect(
            quote: evidence.quote, backslashEscapes: evidence.backslashEscapes, lineEnd: evidence.lineEnd, width: 0)
        let sample = bytes.count > sampleSize ? Array(bytes[..<sampleSize]) : bytes
        if let (separator, length) = separatorLine(sample) {
            dialect.separator = separator
            dialect.separatorLineLength = length
            dialect.width = widths(sample, dialect).mode
            return dialect
        }
        var best = 0.0
        for separator in separators {
            var candidate = dialect
            candidate.separator = separator
            let (mode, share) = widths(sample, candidate)
            guard mode > 1 else { continue }
            let score = share * share * Double(min(mode, 64)).squareRoot()
            if score > best { (best, dialect.separator, dialect.width) = (score, separator, mode) }
        }
        // A row that was not seen to its end has no known width.
        let isCut = sample.count < bytes.count && !sample.contains(0x0A) && !sample.contains(0x0D)
        dialect.width = isCut ? 0 : max(1, dialect.width)
        return dialect
    }

    /// The most frequent width of the first rows that are not blank, and the share of rows that have it.
    private static func widths(_ bytes: [UInt8], _ dialect: Dialect) -> (mode: Int, share: Double) {
        var parser = RowParser(bytes: bytes, dialect: dialect)
        var counts: [Int: Int] = [:]
        var total = 0
        for _ in 0..<(sampleRows * 2) where total < sampleRows {
            guard let row = parser.next() else { break }
            guard !row.isBlank else { continue }
            counts[row.ends.count, default: 0] += 1
            total += 1
        }
        guard let mode = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return (1, 0) }
        return (mode.key, Double(mode.value) / Double(total))
    }

    /// Excel's "sep=;" on the first line.
    private static func separatorLine(_ bytes: [UInt8]) -> (UInt8, Int)? {
        var index = bytes.first == UInt8(ascii: "\"") ? 1 : 0
        guard bytes.count >= index + 5 else { return nil }
        let word = bytes[index..<(index + 4)].map { $0 | 0x20 }
        guard word == Array("sep=".utf8.map { $0 | 0x20 }), bytes[index + 3] == UInt8(ascii: "="),
            separators.contains(bytes[index + 4])
        else {
            return nil
        }
        let separator = bytes[index + 4]
        index += 5
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            guard [separator, 0x20, UInt8(ascii: "\"")].contains(bytes[index]) else { return nil }
            index += 1
        }
        if index < bytes.count, bytes[index] == 0x0D { index += 1 }
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        return (separator, index)
    }
}
