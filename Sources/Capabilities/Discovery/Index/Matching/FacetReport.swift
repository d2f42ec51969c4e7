/// Turns counters into the facets of an answer.
enum FacetReport {
    static func make(_ counts: FacetCounts, _ facets: FacetDictionary, _ query: SearchQuery) -> SearchFacets {
        let layout = counts.layout
        let limit = max(0, min(query.facetLimit, 1_000))
        var report = SearchFacets()
        let libraries = counts.cells[layout.libraries..<layout.end]
        report.libraries = top(libraries, facets.libraries.values, limit, query.libraries)
        report.libraryTotal = libraries.count { $0 > 0 }
        let subjects = counts.cells[layout.subjects..<layout.libraries]
        report.subjects = top(subjects, facets.subjects.values, limit, query.subjects)
        report.subjectTotal = subjects.count { $0 > 0 }
        report.languages = top(
            counts.cells[layout.languages + 1..<layout.classPaths], facets.languages.values[1...], limit, query.languages)
        report.kinds = top(
            counts.cells[layout.kinds + 1..<layout.kinds + facets.kinds.count], facets.kinds.values[1...], limit, query.kinds)
        report.classNodes = classNodes(counts, facets, limit, query.classNodes)
        for level in 0..<16 where counts.cells[level] > 0 || query.levels.contains(UInt8(level)) {
            report.levels.append(.init(UInt8(level), Int(counts.cells[level])))
        }
        for year in stride(from: DocumentRow.yearLimit - 1, to: 0, by: -1) where counts.cells[layout.years + year] > 0 {
            report.years.append(.init(Int16(year), Int(counts.cells[layout.years + year])))
        }
        report.onShelf = Int(counts.cells[layout.availability])
        report.out = Int(counts.cells[layout.availability + 1])
        report.unknown = Int(counts.cells[layout.availability + 2])
        return report
    }

    /// A title counts under every node of its path.
    private static func classNodes(
        _ counts: FacetCounts, _ facets: FacetDictionary, _ limit: Int, _ chosen: Set<String>
    ) -> [SearchFacets.Count<String>] {
        var nodes = [Int32](repeating: 0, count: facets.classNodes.count)
        for (path, members) in facets.classPaths.values.enumerated() {
            let count = counts.cells[counts.layout.classPaths + path]
            if count > 0 { for node in members { nodes[Int(node)] += count } }
        }
        return top(nodes[...], facets.classNodes.values, limit, chosen)
    }

    /// The values with the highest counts, ties by value, and the chosen ones after them.
    private static func top<Value: Comparable & Hashable & Sendable>(
        _ counts: ArraySlice<Int32>, _ values: some RandomAccessCollection<Value>, _ limit: Int, _ chosen: Set<Value>
    ) -> [SearchFacets.Count<Value>] {
        let threshold = threshold(counts, limit)
        var found: [SearchFacets.Count<Value>] = []
        for (offset, count) in counts.enumerated() where count >= threshold {
            found.append(.init(values[values.index(values.startIndex, offsetBy: offset)], Int(count)))
        }
        found.sort { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count }
        if found.count > limit { found.removeLast(found.count - limit) }
        guard !chosen.isEmpty else { return found }
        var missing = chosen.subtracting(found.map(\.value))
        guard !missing.isEmpty else { return found }
        var late: [SearchFacets.Count<Value>] = []
        for (value, count) in zip(values, counts) where missing.remove(value) != nil { late.append(.init(value, Int(count))) }
        late += missing.map { .init($0, 0) }
        return found + late.sorted { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count }
    }

    /// The lowest count among the `limit` highest, at least 1.
    private static func threshold(_ counts: ArraySlice<Int32>, _ limit: Int) -> Int32 {
        guard limit > 0 else { return .max }
        var heap = TopSelector(limit: limit)
        for count in counts where count > 0 { heap.offer(UInt64(count)) }
        return heap.isFull ? Int32(truncatingIfNeeded: heap.lowest) : 1
    }
}
