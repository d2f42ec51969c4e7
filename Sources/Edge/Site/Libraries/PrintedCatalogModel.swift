import Commons
import Identifiers
import Membership
import UnionCatalog

/// A part of a library's catalogue in book form.
struct PrintedCatalogModel {
    struct Row {
        var title: CatalogTitle
        var holding: Holding?
    }

    var library: Library
    var part: CatalogPart
    var rows: [Row]
    var total: Int
    /// Where the next part begins; nil on the last one.
    var next: CatalogPart?
    var previous: CatalogPart?

    /// Titles on a page to look at.
    static let perPage = 200
    /// Titles on a page to print: some fifty sheets, half a megabyte. A catalogue of fifty thousand titles in one page would be 6 MB
    /// of markup, which no old computer lays out; it prints in parts.
    static let perPrint = 2000

    init(_ library: Library, _ part: CatalogPart, _ catalog: UnionCatalog, _ orders: ShelfOrders) async throws {
        self.library = library
        self.part = part
        rows = []
        let limit = part.isWhole ? Self.perPrint : Self.perPage
        switch part.order {
        case .title:
            total = try catalog.figures(of: library.id).titles
            let found = try catalog.shelf(of: library.id, after: part.after, limit: limit)
            rows = found.rows.map { Row(title: $0.title, holding: $0.holding) }
            next = found.next.map {
                var next = part
                next.after = $0
                return next
            }
            // Going back needs the browser's own button; from the start is one link away.
            previous = part.after == nil ? nil : CatalogPart(order: .title, isWhole: part.isWhole)
        case .callNumber:
            let titles = try await orders.titles(of: library.id)
            total = titles.count
            let start = min((part.page - 1) * limit, titles.count)
            let end = min(start + limit, titles.count)
            rows = try await catalog.titles(Array(titles[start..<end]), in: library.id).map {
                Row(title: $0.title, holding: $0.holding)
            }
            if end < titles.count { next = Self.turned(part, to: part.page + 1) }
            if part.page > 1 { previous = Self.turned(part, to: part.page - 1) }
        }
    }

    private static func turned(_ part: CatalogPart, to page: Int) -> CatalogPart {
        var part = part
        part.page = page
        return part
    }
}
