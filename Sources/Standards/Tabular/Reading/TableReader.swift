/// Reads delimited text row by row, whatever state it is in: every row comes out, with remarks, and no row ends the reading.
///
/// ```swift
/// for row in TableReader(bytes: file) where !row.isBlank { … }
/// ```
public struct TableReader: Sequence, IteratorProtocol, Sendable {
    public let encoding: TextEncoding
    public let dialect: Dialect
    /// Remarks about the file as a whole.
    public let fileDiagnostics: [TableDiagnostic]

    private var parser: RowParser
    private let decoder: CellDecoder
    private let utf16: UTF16Text?
    /// Bytes of the file before the parser's text.
    private let offset: Int
    private var line: Int
    private var toldUnbalanced = false

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - encoding: `nil` to have it detected.
    ///   - dialect: `nil` to have it detected.
    public init(bytes: [UInt8], encoding: TextEncoding? = nil, dialect: Dialect? = nil) {
        let detection = TextEncoding.detect(bytes)
        let chosen = encoding ?? detection.encoding
        let mark = chosen == detection.encoding ? detection.byteOrderMarkLength : 0
        var diagnostics: [TableDiagnostic] = []
        if encoding == nil, !detection.isCertain { diagnostics.append(TableDiagnostic(.encodingGuessed, line: 0)) }
        var utf16: UTF16Text?
        let text: [UInt8]
        switch chosen {
        case .utf16LittleEndian, .utf16BigEndian:
            let converted = UTF16Text(bytes, bigEndian: chosen == .utf16BigEndian, from: mark)
            if converted.isTruncated { diagnostics.append(TableDiagnostic(.truncatedText, line: 0)) }
            text = converted.utf8
            utf16 = converted
        case .utf8, .windows1252:
            text = mark == 0 ? bytes : Array(bytes[mark...])
        }
        let dialect = dialect ?? Dialect.detect(text)
        if dialect.separatorLineLength > 0 { diagnostics.append(TableDiagnostic(.separatorLine, line: 1)) }
        self.encoding = chosen
        self.dialect = dialect
        self.utf16 = utf16
        fileDiagnostics = diagnostics
        parser = RowParser(bytes: text, dialect: dialect)
        decoder = CellDecoder(encoding: utf16 == nil ? chosen : .utf8)
        offset = utf16 == nil ? mark : 0
        line = dialect.separatorLineLength > 0 ? 2 : 1
    }

    public mutating func next() -> TableRow? {
        let start = parser.position
        guard let parsed = parser.next() else { return nil }
        let firstLine = line
        let lastLine = firstLine + parsed.lineBreaks
        line = lastLine + 1
        var diagnostics = parsed.remarks.map { TableDiagnostic($0.code, line: firstLine, cell: $0.cell) }
        var cells: [String] = []
        cells.reserveCapacity(parsed.ends.count)
        var begin = 0
        for (index, end) in parsed.ends.enumerated() {
            cells.append(
                decoder.text(parsed.buffer[begin..<end]) { diagnostics.append(TableDiagnostic($0, line: firstLine, cell: index)) }
            )
            begin = end
        }
        if parsed.isBlank {
            diagnostics.append(TableDiagnostic(.blankRow, line: firstLine))
        } else if let code = widthRemark(cells) {
            diagnostics.append(TableDiagnostic(code, line: firstLine))
        }
        if parser.isLineByLine, !toldUnbalanced {
            toldUnbalanced = true
            diagnostics.append(TableDiagnostic(.unbalancedQuotes, line: firstLine))
        }
        return TableRow(
            line: firstLine, lastLine: lastLine, cells: cells, raw: range(start, parsed.end), diagnostics: diagnostics)
    }

    private func widthRemark(_ cells: [String]) -> TableDiagnostic.Code? {
        if cells.count < dialect.width { return .tooFewCells }
        guard dialect.width > 0, cells.count > dialect.width else { return nil }
        return cells[dialect.width...].allSatisfy(\.isEmpty) ? .extraEmptyCells : .tooManyCells
    }

    /// For UTF-16 the range includes the line end, as only the beginnings of lines are known there.
    private func range(_ start: Int, _ end: Int) -> Range<Int> {
        guard let utf16 else { return (start + offset)..<(end + offset) }
        let low = utf16.source(of: start)
        return low..<Swift.max(low, utf16.source(of: end))
    }
}
