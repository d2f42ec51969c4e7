/// One row of a table, as read.
public struct TableRow: Sendable, Hashable {
    /// The physical line on which the row begins, from 1.
    public let line: Int
    /// The physical line on which it ends; more than ``line`` when a cell holds line breaks.
    public let lastLine: Int
    /// Texts without quotes, with line breaks as `\n` and control characters removed; not trimmed.
    public let cells: [String]
    /// Where the row stands in the file, in bytes, without its line end.
    public let raw: Range<Int>
    public let diagnostics: [TableDiagnostic]

    /// Whether every cell is empty or blank. Spreadsheets leave dozens of such rows; they are counted, not lost.
    public var isBlank: Bool { diagnostics.contains { $0.code == .blankRow } }

    /// The cell at a position, empty when the row is too short.
    public subscript(position: Int) -> String { cells.indices.contains(position) ? cells[position] : "" }
}
