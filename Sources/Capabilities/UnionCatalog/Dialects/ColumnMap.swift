import Tabular

/// Where each value of a description stands in a row. The names are those of ``DescriptionCells``.
struct ColumnMap {
    private let positions: [String: [Int]]

    init(_ columns: [Column?]) {
        var positions: [String: [Int]] = [:]
        for (position, column) in columns.enumerated() {
            if let name = column.flatMap({ Self.names[$0] }) { positions[name, default: []].append(position) }
        }
        self.positions = positions
    }

    func positions(_ name: String) -> [Int] { positions[name] ?? [] }

    private static let names: [Column: String] = [
        .title: "title", .subtitle: "subtitle", .responsibility: "sor", .authors: "authors", .corporateAuthors: "authors",
        .edition: "edition", .volume: "volume", .isbn: "isbn_issn", .issn: "isbn_issn", .publisher: "publisher_name",
        .place: "place_name", .year: "publish_year", .collation: "collation", .pages: "collation", .dimensions: "collation",
        .series: "series_title", .language: "language_name", .gmd: "gmd_name", .subjects: "topics", .notes: "notes",
        .summary: "notes", .callNumber: "call_number", .classification: "classification", .location: "location_name",
        .site: "site",
        .itemCodes: "item_code", .quantity: "copies", .collectionType: "coll_type_name", .itemStatus: "item_status_name",
        .grade: "grade", .localID: "local_id",
    ]
}

/// The values of one row by name; several columns of one name are put together.
struct RowValues {
    let cells: [String]
    let map: ColumnMap

    func cell(_ name: String) -> String? {
        let found = map.positions(name).filter { $0 < cells.count }.map { cells[$0] }.filter { !$0.isEmpty }
        guard found.count > 1 else { return found.first }
        return found.joined(separator: name == "authors" ? "; " : " ")
    }
}
