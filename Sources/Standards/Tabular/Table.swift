/// A delimited text file with its layout made out: what stands above the header, the header, and the rows of data.
public struct Table: Sendable {
    public let layout: TableLayout
    public let header: TableRow?
    /// Rows above the header: a school's name, a list's title.
    public let preamble: [TableRow]
    /// Headings that name no known column, by position.
    public let unmatched: [Int: String]
    /// Whether the columns were only made out by what stands in them.
    public let isGuessed: Bool
    private let reader: TableReader

    public var encoding: TextEncoding { reader.encoding }
    public var dialect: Dialect { reader.dialect }
    public var fileDiagnostics: [TableDiagnostic] { reader.fileDiagnostics }

    /// How many rows are looked at to make out the layout.
    private static let sampleSize = 80

    /// - Parameters: as for ``TableReader/init(bytes:encoding:dialect:)``.
    public init(bytes: [UInt8], encoding: TextEncoding? = nil, dialect: Dialect? = nil) {
        let reader = TableReader(bytes: bytes, encoding: encoding, dialect: dialect)
        let sample = Array(reader.prefix(Self.sampleSize))
        let match = HeaderMatch.examine(sample)
        self.reader = reader
        layout = match.layout
        unmatched = match.unmatched
        isGuessed = match.isGuessed
        header = match.headerIndex.map { sample[$0] }
        preamble = match.headerIndex.map { Array(sample[..<$0]) } ?? []
    }

    /// The rows of data from the top, blank ones included; each call begins anew.
    public func rows() -> some IteratorProtocol<TableRow> & Sequence<TableRow> {
        var rows = reader
        for _ in 0..<(header == nil ? 0 : preamble.count + 1) { _ = rows.next() }
        return rows
    }
}
