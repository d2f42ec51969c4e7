extension Discovery {
    /// How many titles stand in each place of the class tree, by its id: also in the rare ones, which the facets of a search leave out.
    public func classCounts() -> [String: Int] {
        let answer = index.search(SearchQuery(size: 1, facetLimit: 1_000))
        return Dictionary(answer.facets.classNodes.map { ($0.value, $0.count) }, uniquingKeysWith: { a, _ in a })
    }
}
