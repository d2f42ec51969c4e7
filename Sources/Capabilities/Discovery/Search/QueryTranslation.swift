import Commons
import Membership

/// From what people and programs say (codes, names) to what the index holds (numbers).
struct QueryTranslation {
    /// nil when a filter names something that does not exist, so that nothing can match.
    let query: SearchQuery?

    init(_ search: CatalogSearch, _ directory: LibraryDirectory) {
        var query = SearchQuery(text: search.text)
        let libraries = search.libraries.compactMap { directory[$0] }
        query.libraries = Set(libraries.map { Int32(truncatingIfNeeded: $0.id.rawValue) })
        let networks = search.networks.compactMap { directory.network($0) }
        if !networks.isEmpty {
            query.within = Set(networks.flatMap(\.libraries).map { Int32(truncatingIfNeeded: $0.rawValue) })
        }
        query.circles = directory.circles
        query.levels = Set(search.levels.map(\.number))
        query.classNodes = Set(search.classes)
        query.subjects = Set(search.subjects)
        query.languages = Set(search.languages)
        query.kinds = Set(search.materials)
        query.years = search.years.map { Int16(clamping: $0.lowerBound)...Int16(clamping: $0.upperBound) }
        query.available = search.available
        query.sort = SearchQuery.Sort(rawValue: search.sort.rawValue) ?? .relevance
        query.page = search.page
        query.size = search.size
        query.prefixLast = search.isTyping
        if let near = search.near {
            let distances = directory.distances(from: near)
            query.near = Dictionary(
                uniqueKeysWithValues: distances.map { (Int32(truncatingIfNeeded: $0.key.rawValue), Float($0.value)) })
        }
        let isVoid = libraries.isEmpty && !search.libraries.isEmpty || networks.isEmpty && !search.networks.isEmpty
        self.query = isVoid ? nil : query
    }
}
