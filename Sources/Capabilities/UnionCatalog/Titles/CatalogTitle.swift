public import Commons

/// A title of the union catalogue, as anyone may see it.
public struct CatalogTitle: Sendable, Hashable {
    public var id: TitleID
    public var name: String
    public var subtitle: String?
    public var responsibility: String?
    /// Authors and bodies, as the fullest record names them.
    public var creators: [String]
    public var contributors: [String]
    public var edition: String?
    public var publisher: String?
    public var place: String?
    public var year: Int?
    public var extent: String?
    public var series: String?
    /// As a member typed it.
    public var classNumber: String?
    /// The one notation by which the catalogue is browsed (2X and 297 united, …).
    public var classUnified: String?
    /// ISO 639-2/B.
    public var language: String?
    public var subjects: [String]
    public var isbns: [String]
    public var issns: [String]
    public var material: MaterialType
    public var summary: String?
    public var links: [String]
    /// *Ringkas*: known from item rows only.
    public var isBrief: Bool
    /// 0…100, how much its fullest record tells.
    public var quality: Int
    public var libraries: Int
    public var copies: Int
    /// Days since 1970 on which the title came into the catalogue.
    public var createdDay: Int

    /// Title and subtitle as one line.
    public var fullName: String { subtitle.map { "\(name) : \($0)" } ?? name }
}

/// What one library has of a title.
public struct Holding: Sendable, Hashable {
    public var library: LibraryID
    public var title: TitleID
    public var callNumber: String?
    /// Shelf or room.
    public var location: String?
    /// 0 when the library's file names no copies.
    public var copies: Int
    /// Copies a reader could have; nil when the library's file says nothing of it.
    public var available: Int?
    /// ISO day for which this is true: the day of the library's file.
    public var asOf: String
    /// Days since 1970 on which the library's holding came into the catalogue.
    public var sinceDay: Int
}

/// What became of a title number.
public enum TitleFate: Sendable, Hashable {
    case here(CatalogTitle, [Holding])
    /// Merged: its survivor.
    case movedTo(TitleID)
    /// It was taken apart or its last record went.
    case unknown
}
