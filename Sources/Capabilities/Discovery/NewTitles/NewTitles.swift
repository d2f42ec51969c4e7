public import Commons
public import Membership
public import UnionCatalog

/// Which new titles are asked for (S116): of one month or the latest, of all libraries, of one, or of those of one level.
public struct NewTitlesSearch: Sendable, Hashable {
    /// nil for the latest, whenever they came.
    public var month: CalendarMonth?
    /// nil for all.
    public var library: LibraryID?
    /// Titles that a library of this level holds. A library has its own level, so with a library it says nothing.
    public var level: LibraryLevel?
    /// From 1.
    public var page: Int
    /// 1–100.
    public var size: Int

    public init(
        month: CalendarMonth? = nil, library: LibraryID? = nil, level: LibraryLevel? = nil, page: Int = 1, size: Int = 60
    ) {
        self.month = month
        self.library = library
        self.level = level
        self.page = max(1, page)
        self.size = min(max(1, size), 100)
    }
}

/// A page of new titles, the newest first, with what else there is.
public struct NewTitles: Sendable {
    /// A title with the day it came: into the catalogue, or into the library's part of it.
    public var rows: [(title: CatalogTitle, day: CalendarDay)] = []
    public var total = 0
    /// Months in which titles came, the latest first; at most two years of them.
    public var months: [CalendarMonth] = []
    /// How many of the titles libraries of each level hold; empty for one library.
    public var levels: [(level: LibraryLevel, count: Int)] = []

    public init() {}
}
