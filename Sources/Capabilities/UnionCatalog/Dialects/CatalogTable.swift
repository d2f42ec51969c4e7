import Commons
import Tabular

/// A delimited file of any layout: finds the header, then reads row by row.
struct CatalogTable {
    private let bytes: [UInt8]
    private let format: CatalogFormat
    private let file: Int

    init(_ bytes: [UInt8], format: CatalogFormat, file: Int) {
        self.bytes = bytes
        self.format = format
        self.file = file
    }

    /// - Returns: nil when the rows say nothing of titles.
    static func format(of bytes: [UInt8]) -> CatalogFormat? {
        switch examine(bytes).layout {
        case .slimsBiblio: .slimsBiblio
        case .slimsItem: .slimsItem
        case .list: .list
        case .members, .unknown: nil
        }
    }

    /// Whether this is a list of people, which must not be read.
    static func isMembers(_ bytes: [UInt8]) -> Bool { examine(bytes).layout == .members }

    func forEachRow(_ body: (CatalogRow) throws -> Void) throws {
        let match = Self.examine(bytes)
        let layout = fitted(match.layout)
        let map = ColumnMap(layout.columns)
        let reader = TableReader(bytes: bytes)
        for diagnostic in reader.fileDiagnostics {
            try body(.note(TableFindings.finding(diagnostic), file: file, line: max(1, diagnostic.line)))
        }
        var blank: (first: Int, count: Int) = (0, 0)
        var index = 0
        for row in reader {
            defer { index += 1 }
            if row.isBlank {
                if blank.count == 0 { blank.first = row.line }
                blank.count += 1
                continue
            }
            try tell(&blank, body)
            if let header = match.headerIndex, index <= header {
                if index < header { try body(.note(TableFindings.aboveHeader(row), file: file, line: row.line)) }
                continue
            }
            if match.headerIndex != nil, HeaderMatch.isHeader(row.cells), row.cells.count > 3 {
                try body(.note(TableFindings.repeatedHeader, file: file, line: row.line))
                continue
            }
            try body(read(row, layout, map))
        }
        try tell(&blank, body)
    }

    private func read(_ row: TableRow, _ layout: TableLayout, _ map: ColumnMap) -> CatalogRow {
        var cells = row.cells
        var findings = row.diagnostics.compactMap(TableFindings.worthTelling)
        // Undoubled quotes may split the title, which comes last in an item export.
        if case .slimsItem = layout, cells.count > 19, !cells[19...].allSatisfy(\.isEmpty) {
            cells = Array(cells[..<18]) + [cells[18...].filter { !$0.isEmpty }.joined(separator: ",")]
            findings.append(
                Finding("cells-rejoined", .repaired, field: "title", problem: .cellsRejoined, action: .rejoined, after: cells[18])
            )
        }
        let values = RowValues(cells: cells, map: map)
        let raw = Array(bytes[row.raw])
        var made =
            switch layout {
            case .slimsItem: SLiMSRows.item(values.cell, file: file, line: row.line, raw: raw, findings: findings)
            case .slimsBiblio: SLiMSRows.title(values.cell, file: file, line: row.line, raw: raw, findings: findings)
            default: ListRows.title(values.cell, file: file, line: row.line, raw: raw, findings: findings)
            }
        if case .list = layout { made.localID = values.cell("local_id").flatMap { $0.isEmpty ? nil : $0 } }
        return made
    }

    /// The layout that somebody asked for by `--format`, where the file's own shape does not say.
    private func fitted(_ layout: TableLayout) -> TableLayout {
        switch (format, layout) {
        case (.slimsBiblio, .unknown): .slimsBiblio(TableLayout.slimsBiblioColumns)
        case (.slimsItem, .unknown): .slimsItem(TableLayout.slimsItemColumns)
        case (.list, .slimsBiblio(let columns)), (.list, .slimsItem(let columns)): .list(columns)
        default: layout
        }
    }

    private func tell(_ blank: inout (first: Int, count: Int), _ body: (CatalogRow) throws -> Void) throws {
        guard blank.count > 0 else { return }
        try body(.note(TableFindings.blankRows(blank.count), file: file, line: blank.first))
        blank.count = 0
    }

    private static func examine(_ bytes: [UInt8]) -> HeaderMatch {
        var rows: [TableRow] = []
        for row in TableReader(bytes: bytes) {
            rows.append(row)
            if rows.count == 60 { break }
        }
        return HeaderMatch.examine(rows)
    }
}
