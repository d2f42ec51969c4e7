/// One way of reading a row.
///
/// The rule for all: inside a quoted cell a quote ends the cell only when a separator, a line end or the file's end follows (blanks
/// between are passed over). Any other quote is text, as SLiMS' item export writes it.
struct RowAttempt {
    let bytes: [UInt8]
    let dialect: Dialect
    /// Two quotes stand for one, so that an even run of them before a separator does not end the cell.
    let doubling: Bool
    /// Whether a quoted cell may go over lines.
    let multiline: Bool
    /// A quote right behind a separator shows that the cell before was never closed.
    var stopsAtOpeners = false
    /// No quote closes a cell before this place; set when one was looked for in vain.
    var noCloserBefore = 0
    /// Bytes read in vain.
    private(set) var work = 0

    static let otherReadings: [(doubling: Bool, multiline: Bool, stopsAtOpeners: Bool)] = [
        (false, true, false), (true, false, false), (false, false, false), (true, false, true),
    ]

    init(bytes: [UInt8], dialect: Dialect, doubling: Bool, multiline: Bool) {
        self.bytes = bytes
        self.dialect = dialect
        self.doubling = doubling
        self.multiline = multiline
    }

    mutating func row(from start: Int) -> ParsedRow {
        var row = ParsedRow()
        var index = start
        while true {
            index = cell(from: index, into: &row)
            row.ends.append(row.buffer.count)
            guard index < bytes.count, bytes[index] == dialect.separator else { break }
            index += 1
        }
        row.end = index
        row.next = index + lineEndLength(at: index)
        return row
    }

    /// Reads one cell and returns the place of the separator, line end or file end behind it.
    private mutating func cell(from start: Int, into row: inout ParsedRow) -> Int {
        guard let quote = dialect.quote else { return plainCell(from: start, quote: nil, into: &row) }
        var open = start
        while open < bytes.count, isBlank(bytes[open]) { open += 1 }
        if open < bytes.count, bytes[open] == quote {
            let mark = row.buffer.count
            let breaks = row.lineBreaks
            let remarks = row.remarks
            let openers = row.openersInside
            if let end = quotedCell(from: open + 1, quote: quote, into: &row) { return end }
            work += row.buffer.count - mark
            row.buffer.removeSubrange(mark...)
            row.lineBreaks = breaks
            row.remarks = remarks
            row.openersInside = openers
            row.note(.unclosedQuote)
            row.hasUnclosedQuote = true
        }
        return plainCell(from: start, quote: quote, into: &row)
    }

    private func plainCell(from start: Int, quote: UInt8?, into row: inout ParsedRow) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != dialect.separator, lineEndLength(at: index) == 0 {
            if bytes[index] == quote, !row.hasUnclosedQuote { row.note(.strayQuote) }
            row.buffer.append(bytes[index])
            index += 1
        }
        return index
    }

    /// - Returns: the place behind the closed cell; `nil` when nothing closes it.
    private mutating func quotedCell(from start: Int, quote: UInt8, into row: inout ParsedRow) -> Int? {
        var index = start
        let limit = multiline ? min(bytes.count, start + RowParser.cellLimit) : bytes.count
        var broke = false
        while index < limit || (index < bytes.count && !broke) {
            let byte = bytes[index]
            if dialect.backslashEscapes, byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == quote {
                row.buffer.append(quote)
                index += 2
                continue
            }
            if byte == quote {
                var run = 1
                while index + run < bytes.count, bytes[index + run] == quote { run += 1 }
                var after = index + run
                while after < bytes.count, isBlank(bytes[after]) { after += 1 }
                let isEdge = after == bytes.count || bytes[after] == dialect.separator || lineEndLength(at: after) > 0
                if isEdge, run % 2 == 1 || !doubling {
                    row.buffer.append(contentsOf: repeatElement(quote, count: run / 2))
                    if run % 2 == 0 { row.note(.undoubledQuote) }
                    return after
                }
                // Looked for in vain before: nothing further on closes a cell.
                if index < noCloserBefore { return nil }
                if run % 2 == 1 {
                    row.note(.undoubledQuote)
                    let before = bytes[index - 1]
                    if index > start, before == dialect.separator || before == 0x0A || before == 0x0D {
                        row.openersInside += 1
                        if stopsAtOpeners { return nil }
                    }
                }
                row.buffer.append(contentsOf: repeatElement(quote, count: (run + 1) / 2))
                index += run
                continue
            }
            if index < noCloserBefore { return nil }
            let length = lineEndLength(at: index)
            if length > 0 {
                guard multiline else { break }
                broke = true
                row.lineBreaks += 1
                row.note(.lineBreakInCell)
                row.buffer.append(contentsOf: bytes[index..<(index + length)])
                index += length
            } else {
                row.buffer.append(byte)
                index += 1
            }
        }
        noCloserBefore = max(noCloserBefore, index)
        return nil
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte == 0x09 && dialect.separator != 0x09) }

    /// 2 at CRLF, 1 at LF (and CR in a file of that kind), else 0.
    private func lineEndLength(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == 0x0A { return 1 }
        guard bytes[index] == 0x0D else { return 0 }
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return 2 }
        return dialect.lineEnd == .cr ? 1 : 0
    }
}
