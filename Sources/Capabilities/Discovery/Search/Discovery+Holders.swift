public import Commons

extension Discovery {
    /// Which of these libraries have a title with all the words, and the titles among them, best first. From memory, as of the last
    /// change followed; the index has to be loaded.
    public func holders(
        of words: [String], among libraries: [LibraryID], titles limit: Int
    ) -> (libraries: Set<LibraryID>, titles: [TitleID]) {
        let wanted = Set(libraries.map { Int32(truncatingIfNeeded: $0.rawValue) })
        let answer = index.search(
            SearchQuery(text: words.joined(separator: " "), libraries: wanted, size: min(max(limit, 1), 100), facetLimit: 1_000))
        guard answer.relaxed == nil, answer.total > 0 else { return ([], []) }
        let holders = answer.facets.libraries.filter { wanted.contains($0.value) && $0.count > 0 }
        return (Set(holders.map { LibraryID(Int64($0.value)) }), answer.ids.map { TitleID($0) })
    }

    /// Titles with all these words, best first. From memory, like ``holders(of:among:titles:)``.
    public func titles(with words: [String], limit: Int) -> [TitleID] {
        let answer = index.search(
            SearchQuery(text: words.joined(separator: " "), size: min(max(limit, 1), 100), facetLimit: 0))
        return answer.relaxed == nil ? answer.ids.map { TitleID($0) } : []
    }

    /// The main class (0–9) that most titles with these words stand in; nil when no title with them has one.
    public func mainClassDigit(of words: [String]) -> Int? { mainClass(of: words).flatMap { Int($0) } }
}
