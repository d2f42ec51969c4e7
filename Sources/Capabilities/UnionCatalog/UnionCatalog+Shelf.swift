public import Commons
import Store

/// What says where a title stands in one library.
public struct ShelfNumber: Sendable, Hashable {
    public var title: TitleID
    /// The library's own mark.
    public var callNumber: String?
    /// The class number as some member typed it, and in the one notation of the catalogue.
    public var classNumber: String?
    public var classUnified: String?
}

extension UnionCatalog {
    /// The numbers of all titles of one library, in no order: light enough to sort tens of thousands.
    public func shelfNumbers(of library: LibraryID) async throws -> [ShelfNumber] {
        try await database.read { try ShelfNumberReading.all(library, $0) }
    }

    /// Titles in the order asked for, each with one library's holding.
    public func titles(
        _ ids: [TitleID], in library: LibraryID
    ) async throws -> [(title: CatalogTitle, holding: Holding?)] {
        try await database.read { try Self.titles(ids, $0) }.map { title, holdings in
            (title, holdings.first { $0.library == library })
        }
    }
}
