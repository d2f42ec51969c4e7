import Commons
import Discovery
import Membership
import WebSupport

/// The search as it stands in an address. Names are those of the API; a value that means nothing is passed over.
extension CatalogSearch {
    /// Longest text taken, in characters: longer ones fill a phone's screen.
    private static let longestText = 200
    /// Beyond this page nobody reads; a crawler that counts upwards is stopped.
    static let lastPage = 500

    init(_ query: Query) {
        self = SearchParameters(query.pairs.map { ($0.name, $0.value) }).search
        text = String(text.prefix(Self.longestText))
        page = min(page, Self.lastPage)
    }

    /// What differs from an empty search, in a fixed order: one search has one address.
    var urlPairs: [(String, String?)] {
        let plain = CatalogSearch()
        var pairs: [(String, String?)] = []
        if !text.isEmpty { pairs.append(("q", text)) }
        pairs += libraries.map { ("library", $0) } + networks.map { ("network", String($0.rawValue)) }
        if networks.isEmpty, everyNetwork { pairs.append(("network", "all")) }
        pairs += levels.map { ("level", $0.rawValue) } + classes.map { ("class", $0) }
        pairs += subjects.map { ("subject", $0) } + languages.map { ("language", $0) } + materials.map { ("material", $0) }
        if let years { pairs.append(("year", Self.text(years))) }
        if let available { pairs.append(("available", available ? "true" : "false")) }
        if let near { pairs.append(("near", near.text)) }
        if sort != plain.sort { pairs.append(("sort", sort.rawValue)) }
        if size != plain.size { pairs.append(("size", String(size))) }
        if page != plain.page { pairs.append(("page", String(page))) }
        return pairs
    }
}
