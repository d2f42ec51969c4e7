/// What one attempt at a row gave: its cells' bytes in one buffer, and everything that was odd.
struct ParsedRow {
    /// Cell contents, one after the other, unquoted.
    var buffer: [UInt8] = []
    /// Where each cell ends in ``buffer``.
    var ends: [Int] = []
    /// Where the row's own bytes end, before the line end.
    var end = 0
    /// Where the next row begins.
    var next = 0
    /// Line ends inside the row's cells.
    var lineBreaks = 0
    /// Cells with remarks, in order.
    var remarks: [(code: TableDiagnostic.Code, cell: Int)] = []
    /// A quote that opens a cell was met inside a quoted cell: the one before it was probably never closed.
    var openersInside = 0
    var hasUnclosedQuote = false

    var isBlank: Bool { buffer.allSatisfy { $0 <= 0x20 } }

    mutating func note(_ code: TableDiagnostic.Code) {
        let cell = ends.count
        guard remarks.count < Self.remarkLimit, remarks.last?.code != code || remarks.last?.cell != cell else { return }
        remarks.append((code, cell))
    }

    /// A row of a million odd cells is told by its first few.
    private static let remarkLimit = 64

    /// How implausible this reading is for a table of so many columns.
    func penalty(width: Int) -> Int {
        var penalty = 0
        let filled = width > 0 && ends.count > width && buffer.count == ends[width - 1] ? width : ends.count
        if width > 0, filled != width { penalty += 100 + min(abs(filled - width), 50) }
        if hasUnclosedQuote { penalty += 10 }
        for remark in remarks {
            switch remark.code {
            case .undoubledQuote, .strayQuote: penalty += 1
            default: break
            }
        }
        return penalty + 20 * min(openersInside, 3) * (lineBreaks > 0 ? 2 : 1) / 2 + min(lineBreaks, 9)
    }
}
