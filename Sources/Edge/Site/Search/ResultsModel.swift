import Commons
import Discovery

/// What the results page shows.
struct ResultsModel: Sendable {
    var search: CatalogSearch
    var results: CatalogResults
    var directory: LibraryDirectory
    /// The network that the reader's device keeps.
    var ownNetwork: NetworkID?
    /// It is what the results are kept to: the address names none.
    var networkIsOwn = false

    /// The place comes from the reader's cookie, not from the address, and so does not go into links.
    var placeIsOwn = false

    /// The search with one more value chosen; a network beside the one the device keeps.
    func adding(_ value: String, to facet: CatalogFacet.Name) -> CatalogSearch {
        var base = linked
        if facet == .network { base.networks = search.networks }
        return base.adding(value, to: facet)
    }

    /// The search with one value less. Without any network in the address the device's own would come back, so the address says "all".
    func removing(_ value: String, from facet: CatalogFacet.Name) -> CatalogSearch {
        var base = linked
        if facet == .network { base.networks = search.networks }
        base = base.removing(value, from: facet)
        if facet == .network { base.everyNetwork = base.networks.isEmpty && ownNetwork != nil }
        return base
    }

    var withoutFilters: CatalogSearch {
        var base = linked.withoutFilters
        base.everyNetwork = ownNetwork != nil
        return base
    }

    var lastPage: Int { min(max(1, (results.total + search.size - 1) / search.size), CatalogSearch.lastPage) }

    /// What links are made from.
    var linked: CatalogSearch {
        var search = search
        if placeIsOwn { search.near = nil }
        if networkIsOwn { search.networks = [] }
        return search
    }
}
