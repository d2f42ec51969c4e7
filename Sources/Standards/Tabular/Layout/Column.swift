/// What a column of a library's table says. The raw values are stable: mapping files and reports name columns by them.
public enum Column: String, Sendable, Hashable, CaseIterable {
    // What the book is
    case title, subtitle, parallelTitle = "parallel-title"
    case responsibility
    case authors
    case corporateAuthors = "corporate-authors"
    case edition, volume
    case isbn, issn
    case publisher, place, year
    case collation
    case pages, dimensions
    case series
    case language
    case gmd
    case subjects
    case notes, summary
    case image, url
    // Where it stands
    case callNumber = "call-number"
    case classification
    case location, site
    // Copies
    case itemCodes = "item-codes"
    case inventoryCode = "inventory-code"
    case quantity
    case collectionType = "collection-type"
    case itemStatus = "item-status"
    case condition
    // How it came
    case receivedDate = "received-date"
    case supplier, source
    case orderNumber = "order-number"
    case orderDate = "order-date"
    case invoice
    case invoiceDate = "invoice-date"
    case price
    case priceCurrency = "price-currency"
    // School
    case grade, level, schoolSubject = "school-subject"
    case curriculum
    // The row itself
    case rowNumber = "row-number"
    case localID = "local-id"
    case inputDate = "input-date"
    case lastUpdate = "last-update"
    /// A number that points into another table: "publisher_id".
    case reference
    // A member file, which must not be read further
    case memberID = "member-id"
    case memberName = "member-name"
    case memberDetail = "member-detail"

    /// Whether only the owning library may see it: prices, suppliers, donors, members.
    public var isOwnerOnly: Bool {
        switch self {
        case .supplier, .source, .orderNumber, .orderDate, .invoice, .invoiceDate, .price, .priceCurrency, .receivedDate,
            .memberID, .memberName, .memberDetail:
            true
        default: false
        }
    }
}
