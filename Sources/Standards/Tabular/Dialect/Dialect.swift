/// How a delimited text file parts its cells and rows.
public struct Dialect: Sendable, Hashable {
    public enum LineEnd: String, Sendable, Hashable, CaseIterable {
        case lf, crlf, cr
    }

    /// One of `,` `;` tab `|`.
    public var separator: UInt8
    /// `"` or `'`; `nil` when no cell of the file is quoted.
    public var quote: UInt8?
    /// A backslash before a quote takes away its meaning (MySQL's way).
    public var backslashEscapes: Bool
    /// The most frequent line end; rows end at any of CRLF and LF, and at a lone CR only where that is the file's way.
    public var lineEnd: LineEnd
    /// How many cells most rows have; 0 when that is not known, so that no row is doubted for its width.
    public var width: Int
    /// The length of a leading "sep=;" line with its line end, 0 without one.
    public var separatorLineLength: Int

    public init(
        separator: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""), backslashEscapes: Bool = false,
        lineEnd: LineEnd = .lf, width: Int = 1, separatorLineLength: Int = 0
    ) {
        self.separator = separator
        self.quote = quote
        self.backslashEscapes = backslashEscapes
        self.lineEnd = lineEnd
        self.width = width
        self.separatorLineLength = separatorLineLength
    }
}
