import Tabular

/// What the reader of delimited text promises: no row ends the reading, every byte belongs to a row or a line end, and a cell
/// holds text and nothing else.
enum TableInvariants {
    static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let reader = TableReader(bytes: bytes)
        let isUTF16 = reader.encoding == .utf16LittleEndian || reader.encoding == .utf16BigEndian
        var rows: [TableRow] = []
        var end = 0
        var line = 1
        var text = 0
        for row in reader {
            try hold(rows.count < bytes.count, "there are not more rows than bytes")
            try hold(row.raw.lowerBound >= end && row.raw.upperBound <= bytes.count, "rows lie in order in the file")
            let mark = rows.isEmpty ? 3 + reader.dialect.separatorLineLength * 2 : 2
            try hold(row.raw.lowerBound - end <= mark, "only a line end stands between rows")
            try hold(isUTF16 || end == 0 || bytes[end..<row.raw.lowerBound].allSatisfy { $0 < 0x0E }, "a line end is one")
            try hold(row.line >= line && row.lastLine >= row.line, "lines are counted upwards")
            try hold(!row.cells.isEmpty, "a row has a cell")
            for diagnostic in row.diagnostics {
                try hold(diagnostic.line == row.line, "a remark carries its row's line")
                try hold(row.cells.indices.contains(diagnostic.cell ?? 0), "a remark's cell is one of the row")
            }
            for cell in row.cells {
                text += cell.utf8.count
                try hold(!cell.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }, "a cell is text")
            }
            try hold(text <= 3 * bytes.count, "the cells are not much larger than the file")
            try hold(row.diagnostics.count <= 64 + 8 * row.cells.count + 4, "remarks are limited")
            end = row.raw.upperBound
            line = row.lastLine + 1
            rows.append(row)
        }
        try hold(bytes.count - end <= 3 + 2 * reader.dialect.separatorLineLength, "the last row ends the file")
        try checkTable(bytes, rows.count)
        try checkRoundTrip(rows.map(\.cells))
    }

    private static func checkTable(_ bytes: [UInt8], _ count: Int) throws(BrokenInvariant) {
        let table = Table(bytes: bytes)
        var data = 0
        for _ in table.rows() { data += 1 }
        let above = table.header == nil ? 0 : table.preamble.count + 1
        try hold(data + above == count, "header and data are all the rows")
        try hold(table.header != nil || table.preamble.isEmpty, "without a header nothing stands above it")
    }

    /// Cells written strictly are read back the same.
    private static func checkRoundTrip(_ rows: [[String]]) throws(BrokenInvariant) {
        var written: [UInt8] = []
        for cells in rows {
            for (index, cell) in cells.enumerated() {
                if index > 0 { written.append(UInt8(ascii: ";")) }
                written.append(UInt8(ascii: "\""))
                for byte in cell.utf8 {
                    if byte == UInt8(ascii: "\"") { written.append(byte) }
                    written.append(byte)
                }
                written.append(UInt8(ascii: "\""))
            }
            written.append(contentsOf: [0x0D, 0x0A])
        }
        guard rows.allSatisfy({ $0.allSatisfy { $0.utf8.count < 60_000 } }) else { return }
        let dialect = Dialect(separator: UInt8(ascii: ";"), lineEnd: .crlf, width: 0)
        var again = TableReader(bytes: written, encoding: .utf8, dialect: dialect)
        for cells in rows {
            try hold(again.next()?.cells == cells, "what is written strictly is read back the same")
        }
        try hold(again.next() == nil, "as many rows are read as were written")
    }
}
