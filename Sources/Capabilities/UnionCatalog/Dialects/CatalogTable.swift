import Commons
import Tabular

/// A delimited file of any layout, read row by row; its encoding, dialect and columns are made out once.
struct CatalogTable {
    private let bytes: [UInt8]
    private let table: Table
    private let file: Int

    /// - Parameter number: the file's position among those given.
    init(_ bytes: [UInt8], number: Int) {
        self.bytes = bytes
        table = Table(bytes: bytes)
        file = number
    }

    /// nil when the rows say nothing of titles.
    var format: CatalogFormat? {
        switch table.layout {
        case .slimsBiblio: .slimsBiblio
        case .slimsItem: .slimsItem
        case .list: .list
        case .members, .unknown: nil
        }
    }

    /// Whether this is a list of people, which must not be read.
    var isMembers: Bool { table.layout == .members }

    /// - Parameter format: somebody's word for it, where the file's own shape does not say.
    func forEachRow(as format: CatalogFormat, _ body: (CatalogRow) throws -> Void) throws {
        let layout = fitted(table.layout, format)
        let map = ColumnMap(layout.columns)
        for diagnostic in table.fileDiagnostics {
            try body(.note(TableFindings.finding(diagnostic), file: file, line: max(1, diagnostic.line)))
        }
        var blank: (first: Int, count: Int) = (0, 0)
        for row in table.preamble where try !passesOver(row, &blank, body) {
            try body(.note(TableFindings.aboveHeader(row), file: file, line: row.line))
        }
        try tell(&blank, body)
        for row in table.rows() where try !passesOver(row, &blank, body) {
            if table.header != nil, row.cells.count > 3, HeaderMatch.isHeader(row.cells) {
                try body(.note(TableFindings.repeatedHeader, file: file, line: row.line))
            } else {
                try body(read(row, layout, map))
            }
        }
        try tell(&blank, body)
    }

    private func read(_ row: TableRow, _ layout: TableLayout, _ map: ColumnMap) -> CatalogRow {
        let raw = Array(bytes[row.raw].prefix(CatalogRow.longest))
        guard row.raw.count <= CatalogRow.longest else {
            return .tooLong(row.raw.count, file: file, line: row.line, raw: raw)
        }
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
    private func fitted(_ layout: TableLayout, _ format: CatalogFormat) -> TableLayout {
        switch (format, layout) {
        case (.slimsBiblio, .unknown): .slimsBiblio(TableLayout.slimsBiblioColumns)
        case (.slimsItem, .unknown): .slimsItem(TableLayout.slimsItemColumns)
        case (.list, .slimsBiblio(let columns)), (.list, .slimsItem(let columns)): .list(columns)
        default: layout
        }
    }

    /// Counts a blank row; tells those before any other.
    private func passesOver(
        _ row: TableRow, _ blank: inout (first: Int, count: Int), _ body: (CatalogRow) throws -> Void
    ) throws -> Bool {
        guard row.isBlank else {
            try tell(&blank, body)
            return false
        }
        if blank.count == 0 { blank.first = row.line }
        blank.count += 1
        return true
    }

    private func tell(_ blank: inout (first: Int, count: Int), _ body: (CatalogRow) throws -> Void) throws {
        guard blank.count > 0 else { return }
        try body(.note(TableFindings.blankRows(blank.count), file: file, line: blank.first))
        blank.count = 0
    }
}
