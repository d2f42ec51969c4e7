import Commons
import HTML
import Membership
import UnionCatalog

/// What a library's page shows.
struct LibraryModel {
    var library: Library
    var titles: Int
    var copies: Int
    /// ISO day for which its newest data is true.
    var asOf: String?
    var told = PublicProfile()
    var newTitles: [(title: CatalogTitle, day: CalendarDay)]
}
