import Commons
import Discovery
import UnionCatalog

/// What the home page shows.
struct HomeModel {
    var figures: CatalogFigures
    /// The day on which the last title came in.
    var lastAdded: CalendarDay?
    var newTitles: [CatalogTitle]
    var directory: LibraryDirectory
}
