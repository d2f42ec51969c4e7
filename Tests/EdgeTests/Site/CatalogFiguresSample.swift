@testable import UnionCatalog

enum CatalogFiguresSample {
    static let figures = CatalogFigures(titles: 12_345, holdings: 5, copies: 99_999, libraries: 4)
}
