/// What kind of table a file is, and which column says what.
public enum TableLayout: Sendable, Hashable {
    /// SLiMS' biblio export: 18 columns, one row per title, many item codes in the last.
    case slimsBiblio([Column?])
    /// SLiMS' item export: 19 columns, one row per copy, joined to titles by the title's text alone.
    case slimsItem([Column?])
    /// A list with a header row of its own.
    case list([Column?])
    /// A list of people. It is recognised so that it can be refused unread.
    case members
    case unknown

    /// The columns by position; `nil` where nothing is known.
    public var columns: [Column?] {
        switch self {
        case .slimsBiblio(let columns), .slimsItem(let columns), .list(let columns): columns
        case .members, .unknown: []
        }
    }

    /// Every position that says this, from the left; lists often have two columns for authors.
    public func positions(of column: Column) -> [Int] { columns.indices.filter { columns[$0] == column } }

    /// The first position that says this.
    public func position(of column: Column) -> Int? { columns.firstIndex(of: column) }

    /// A stable name for reports.
    public var name: String {
        switch self {
        case .slimsBiblio: "slims-biblio"
        case .slimsItem: "slims-item"
        case .list: "list"
        case .members: "members"
        case .unknown: "unknown"
        }
    }

    /// SLiMS' biblio export, in order (SLiMS 5 to 9).
    public static let slimsBiblioColumns: [Column] = [
        .title, .gmd, .edition, .isbn, .publisher, .year, .collation, .series, .callNumber, .language, .place, .classification,
        .notes,
        .image, .responsibility, .authors, .subjects, .itemCodes,
    ]

    /// SLiMS' item export, in order (SLiMS 7 to 9).
    public static let slimsItemColumns: [Column] = [
        .itemCodes, .callNumber, .collectionType, .inventoryCode, .receivedDate, .supplier, .orderNumber, .location, .orderDate,
        .itemStatus, .site, .source, .invoice, .price, .priceCurrency, .invoiceDate, .inputDate, .lastUpdate, .title,
    ]
}
