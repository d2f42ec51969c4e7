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
    /// Where the next page begins; nil on the last one and when everything is shown.
    var next: CatalogPart?
    var previous: CatalogPart?
    /// More titles than are put in class order.
    var isCut = false

    static let perPage = 200
    /// A page of this size prints as some 500 sheets; nobody prints more at once.
    static let most = 20_000
    private static let chunk = 2000

    init(_ library: Library, _ part: CatalogPart, _ catalog: UnionCatalog) throws {
        self.library = library
        self.part = part
        total = try catalog.figures(of: library.id).titles
        rows = []
        switch (part.order, part.isWhole) {
        case (.title, false):
            let found = try catalog.shelf(of: library.id, after: part.after, limit: Self.perPage)
            rows = found.rows.map { Row(title: $0.title, holding: $0.holding) }
            next = found.next.map {
                var next = part
                next.after = $0
                return next
            }
            // Going back needs the browser's own button; from the start is one link away.
            previous = part.after == nil ? nil : CatalogPart(order: .title)
        case (.title, true): rows = try Self.all(library, catalog)
        case (.callNumber, let isWhole):
            let sorted = try Self.all(library, catalog).map { ($0, ShelfOrder($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
            isCut = total > Self.most
            let start = isWhole ? 0 : min((part.page - 1) * Self.perPage, sorted.count)
            let end = isWhole ? sorted.count : min(start + Self.perPage, sorted.count)
            rows = Array(sorted[start..<end])
            if end < sorted.count { next = Self.turned(part, to: part.page + 1) }
            if part.page > 1 { previous = Self.turned(part, to: part.page - 1) }
        }
    }

    private static func turned(_ part: CatalogPart, to page: Int) -> CatalogPart {
        var part = part
        part.page = page
        return part
    }

    private static func all(_ library: Library, _ catalog: UnionCatalog) throws -> [Row] {
        var rows: [Row] = []
        var mark: ShelfMark?
        repeat {
            let found = try catalog.shelf(of: library.id, after: mark, limit: Self.chunk)
            rows += found.rows.map { Row(title: $0.title, holding: $0.holding) }
            mark = found.next
        } while mark != nil && rows.count < Self.most
        return rows
    }
}

/// Where a title stands when a shelf is walked from left to right: class number, then the marks after it; those without a number last.
struct ShelfOrder: Comparable {
    let number: String
    let marks: String

    init(_ row: PrintedCatalogModel.Row) {
        let callNumber = row.holding?.callNumber
        let parsed = callNumber.flatMap { ClassNumber.parse($0) } ?? row.title.classNumber.flatMap { ClassNumber.parse($0) }
        number = parsed?.unified ?? row.title.classUnified ?? ""
        marks = (parsed?.suffix ?? "").uppercased()
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.number.isEmpty != b.number.isEmpty { return b.number.isEmpty }
        return (a.number, a.marks) < (b.number, b.marks)
    }
}
