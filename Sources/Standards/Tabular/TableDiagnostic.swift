/// One remark about a table: what is odd, how bad it is, and where it stands.
public struct TableDiagnostic: Sendable, Hashable {
    /// How much a remark matters to who imports the file.
    public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
        /// Nothing is lost or guessed.
        case note
        /// Something was repaired or guessed; worth a look.
        case warning
        /// A part of the row is probably wrong.
        case error

        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// The raw values are stable: reports, tests and phrases refer to them.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// All cells are empty.
        case blankRow = "blank-row"
        case tooFewCells = "too-few-cells"
        case tooManyCells = "too-many-cells"
        /// More cells than columns, but the further ones are empty.
        case extraEmptyCells = "extra-empty-cells"
        /// A quote stands in a cell that does not begin with one.
        case strayQuote = "stray-quote"
        /// A quote inside a quoted cell is not doubled, as in SLiMS' item export.
        case undoubledQuote = "undoubled-quote"
        /// A quoted cell never ends; the row was ended at its line's end.
        case unclosedQuote = "unclosed-quote"
        /// A cell goes over several lines.
        case lineBreakInCell = "line-break-in-cell"
        case nulBytes = "nul-bytes"
        /// Control characters were removed.
        case controlCharacters = "control-characters"
        /// Bytes that are no UTF-8 in a UTF-8 file were read as Windows-1252.
        case windows1252Bytes = "windows-1252-bytes"
        /// A byte that Windows-1252 does not define.
        case undefinedByte = "undefined-byte"
        /// U+FFFD: text was lost in an earlier conversion, or a UTF-16 surrogate stands alone.
        case replacementCharacter = "replacement-character"
        /// A UTF-16 file ends in the middle of a character.
        case truncatedText = "truncated-text"
        /// The encoding is not marked in the file but judged from its bytes.
        case encodingGuessed = "encoding-guessed"
        /// The first line is Excel's "sep=;".
        case separatorLine = "separator-line"
        /// So many quotes are out of balance that from here on a quoted cell ends with its line.
        case unbalancedQuotes = "unbalanced-quotes"

        public var severity: Severity {
            switch self {
            case .blankRow, .extraEmptyCells, .strayQuote, .lineBreakInCell, .encodingGuessed, .separatorLine: .note
            case .tooFewCells, .tooManyCells, .undoubledQuote, .nulBytes, .controlCharacters, .windows1252Bytes, .undefinedByte:
                .warning
            case .unclosedQuote, .replacementCharacter, .truncatedText, .unbalancedQuotes: .error
            }
        }
    }

    public let code: Code
    /// Physical line from 1; 0 for the whole file.
    public let line: Int
    /// Cell from 0, where it is about one cell.
    public let cell: Int?

    public var severity: Severity { code.severity }

    public init(_ code: Code, line: Int, cell: Int? = nil) {
        self.code = code
        self.line = line
        self.cell = cell
    }
}
