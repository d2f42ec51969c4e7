/// One row or record of a member's file, read: what it says of a title, of its copies, and what was wrong with it.
public struct CatalogRow: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        /// Says what the library has, with or without copies.
        case title
        /// Says one copy of a title that is described elsewhere.
        case item
        /// A record with all its copies as another hub kept it.
        case kept
    }

    public var kind: Kind
    /// Position of the file among those given, from 0.
    public var file: Int
    /// Line of the file on which the row begins, or the record's number in a file without lines; from 1.
    public var line: Int
    /// MARC 001, where the source has one.
    public var localID: String?
    public var record: BibliographicRecord
    public var items: [CatalogItem]
    /// Copies stated as a number, without codes of their own.
    public var copies: Int
    /// The row exactly as it came.
    public var raw: [UInt8]
    public var findings: [Finding]
    /// Whether the row cannot be used; its findings say why.
    public var isRefused: Bool { findings.contains { $0.grade == .refused } }
    /// Whether this is no row at all but a remark on the file: blank rows, a header, damage between records.
    public var isNote = false

    public init(
        kind: Kind, file: Int, line: Int, localID: String? = nil, record: BibliographicRecord, items: [CatalogItem] = [],
        copies: Int = 0, raw: [UInt8], findings: [Finding] = []
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.localID = localID
        self.record = record
        self.items = items
        self.copies = copies
        self.raw = raw
        self.findings = findings
    }

    /// A row of more bytes than this, 1 MiB, is refused: the longest real ones, with hundreds of copies, have some 10,000.
    static let longest = 1 << 20

    /// A row that no catalogue has; only its beginning is kept.
    static func tooLong(_ count: Int, file: Int, line: Int, raw: [UInt8]) -> CatalogRow {
        CatalogRow(
            kind: .title, file: file, line: line, record: BibliographicRecord(title: ""), raw: Array(raw.prefix(4096)),
            findings: [
                Finding(
                    "row-too-long", .refused, problem: .rowTooLong(count), action: .lookForQuotes,
                    before: String(decoding: raw.prefix(160), as: UTF8.self))
            ])
    }

    /// A remark on a file at a line; counted as no row.
    public static func note(_ finding: Finding, file: Int, line: Int) -> CatalogRow {
        var row = CatalogRow(
            kind: .title, file: file, line: line, record: BibliographicRecord(title: ""), raw: [], findings: [finding])
        row.isNote = true
        return row
    }
}

/// One copy (eksemplar) as its library describes it. Prices, suppliers and donors are not here: they stay in the raw row.
public struct CatalogItem: Sendable, Hashable {
    public var code: String
    public var callNumber: String?
    public var location: String?
    public var status: String?
    public var collection: String?
    /// Whether a reader could have it today; nil when the file says nothing of it.
    public var isAvailable: Bool?

    public init(
        code: String, callNumber: String? = nil, location: String? = nil, status: String? = nil, collection: String? = nil,
        isAvailable: Bool? = nil
    ) {
        self.code = code
        self.callNumber = callNumber
        self.location = location
        self.status = status
        self.collection = collection
        self.isAvailable = isAvailable
    }
}
