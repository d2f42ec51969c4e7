/// What the first rows of a table say about its columns.
public struct HeaderMatch: Sendable, Hashable {
    public let layout: TableLayout
    /// The position of the header among the rows examined; `nil` when the table begins with data.
    public let headerIndex: Int?
    /// Headings that name no known column, by position, as typed.
    public let unmatched: [Int: String]
    /// There is no header and the columns were made out by what stands in them: to be confirmed by a person.
    public var isGuessed = false

    /// Looks for a header among the first rows (a school's name and a list's title often stand above it), then at the rows' shape.
    /// - Parameter rows: the first rows of the file, header included; thirty are plenty.
    public static func examine(_ rows: [TableRow]) -> HeaderMatch {
        let header = rows.prefix(headerDepth).enumerated().filter { isHeader($0.element.cells) }
            .max { matches($0.element.cells) < matches($1.element.cells) }
        if let (index, row) = header { return matched(row.cells, at: index, below: rows[(index + 1)...]) }
        return unheaded(rows)
    }

    /// Headers stand at most this deep.
    private static let headerDepth = 20

    /// No list has more columns; a file without line ends may have a million cells in its only row.
    private static let widthLimit = 1_000

    /// Whether a row holds column names: at least two, and at least half of what is filled.
    public static func isHeader(_ cells: [String]) -> Bool {
        guard cells.count <= widthLimit else { return false }
        let filled = cells.filter { !$0.allSatisfy(\.isWhitespace) }.count
        let count = matches(cells)
        return count >= 2 && count * 2 >= filled || count == 1 && filled == 1 && ColumnNames.column(cells.first ?? "") == .title
    }

    private static func matches(_ cells: [String]) -> Int { Set(cells.compactMap(ColumnNames.column)).count }

    private static func matched(_ cells: [String], at index: Int, below: ArraySlice<TableRow>) -> HeaderMatch {
        var columns = cells.map(ColumnNames.column)
        while let last = columns.last, last == nil, cells[columns.count - 1].allSatisfy(\.isWhitespace) { columns.removeLast() }
        let unmatched = Dictionary(
            uniqueKeysWithValues: columns.indices.filter { columns[$0] == nil && !cells[$0].allSatisfy(\.isWhitespace) }.map {
                ($0, cells[$0])
            })
        func result(_ layout: TableLayout) -> HeaderMatch {
            HeaderMatch(layout: layout, headerIndex: index, unmatched: unmatched)
        }
        let named = Set(columns.compactMap { $0 })
        if named.contains(.memberID) || named.contains(.memberName), !named.contains(.title) { return result(.members) }
        let data = below.prefix(50).filter { !$0.isBlank }[...]
        if agrees(columns, with: TableLayout.slimsBiblioColumns, atLeast: 10)
            || (columns.count == 18 && RowShape.isSLiMSBiblio(data))
        {
            return result(.slimsBiblio(filled(columns, from: TableLayout.slimsBiblioColumns)))
        }
        if agrees(columns, with: TableLayout.slimsItemColumns, atLeast: 11) {
            return result(.slimsItem(filled(columns, from: TableLayout.slimsItemColumns)))
        }
        return named.contains(.title) ? result(.list(columns)) : result(.unknown)
    }

    private static func agrees(_ columns: [Column?], with known: [Column], atLeast: Int) -> Bool {
        columns.count == known.count && zip(columns, known).filter { $0 == $1 }.count >= atLeast
    }

    /// In SLiMS' own layout the place decides: "Alamat" in the eleventh column is the place of publication.
    private static func filled(_ columns: [Column?], from known: [Column]) -> [Column?] {
        guard columns.count == known.count else { return known }
        let agreeing = zip(columns, known).filter { $0 == $1 }.count
        return agreeing * 2 >= known.count ? known : columns
    }

    private static func unheaded(_ rows: [TableRow]) -> HeaderMatch {
        guard let first = rows.firstIndex(where: { !$0.isBlank }) else {
            return HeaderMatch(layout: .unknown, headerIndex: nil, unmatched: [:])
        }
        let data = rows.filter { !$0.isBlank }[...]
        // A header in words we do not know still differs from the rows below it.
        let headerIndex = data.count > 2 && looksLikeWords(rows[first]) && !looksLikeWords(data.dropFirst().first) ? first : nil
        let below = headerIndex == nil ? data : data.dropFirst()
        func result(_ layout: TableLayout) -> HeaderMatch {
            HeaderMatch(layout: layout, headerIndex: headerIndex, unmatched: [:])
        }
        if RowShape.isSLiMSMembers(below) { return result(.members) }
        if RowShape.isSLiMSItem(below) { return result(.slimsItem(TableLayout.slimsItemColumns)) }
        if RowShape.isSLiMSBiblio(below) { return result(.slimsBiblio(TableLayout.slimsBiblioColumns)) }
        guard headerIndex == nil, let columns = ColumnGuess.columns(Array(data)) else { return result(.unknown) }
        return HeaderMatch(layout: .list(columns), headerIndex: nil, unmatched: [:], isGuessed: true)
    }

    /// Every cell filled and none with a digit or bracket: column names in any language.
    private static func looksLikeWords(_ row: TableRow?) -> Bool {
        guard let row, row.cells.count > 3 else { return false }
        return row.cells.allSatisfy { cell in
            !cell.isEmpty && cell.utf8.count < 60 && !cell.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "<") }
        }
    }
}
