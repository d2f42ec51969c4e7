import Commons
import Discovery

/// What the results page shows.
struct ResultsModel: Sendable {
    var search: CatalogSearch
    var results: CatalogResults
    var directory: LibraryDirectory
    /// The place comes from the reader's cookie, not from the address, and so does not go into links.
    var placeIsOwn = false

    var lastPage: Int { min(max(1, (results.total + search.size - 1) / search.size), CatalogSearch.lastPage) }

    /// What links are made from.
    var linked: CatalogSearch {
        guard placeIsOwn else { return search }
        var search = search
        search.near = nil
        return search
    }
}
