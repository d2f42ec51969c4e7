/// Turns counters into the facets of an answer.
enum FacetReport {
    static func make(_ counts: FacetCounts, _ facets: FacetDictionary, _ query: SearchQuery) -> SearchFacets {
        let limit = max(0, min(query.facetLimit, 1_000))
        var report = SearchFacets()
        report.libraries = top(counts[.libraries], facets.libraries.values, limit, query.libraries)
        report.circles = counts[.circles].prefix(query.circles.count).map { Int($0) }
        report.libraryTotal = counts[.libraries].count { $0 > 0 }
        let subjects = Set(query.subjects.map { facets.subjects.label(of: $0) ?? $0 })
        report.subjects = top(counts[.subjects], facets.subjects.labels, limit, subjects)
        report.subjectTotal = counts[.subjects].count { $0 > 0 }
        // Number 0 is "none".
        report.languages = top(counts[.languages].dropFirst(), facets.languages.values[1...], limit, query.languages)
        report.kinds = top(counts[.kinds].prefix(facets.kinds.count).dropFirst(), facets.kinds.values[1...], limit, query.kinds)
        report.classNodes = classNodes(counts, facets, limit, query.classNodes)
        for (level, count) in counts.members(.levels).enumerated() where count > 0 || query.levels.contains(UInt8(level)) {
            report.levels.append(.init(UInt8(level), count))
        }
        for (year, count) in counts[.years].enumerated().reversed() where year > 0 && count > 0 {
            report.years.append(.init(Int16(year), Int(count)))
        }
        let states = counts.members(.availability)
        (report.onShelf, report.out, report.unknown) = (states[0], states[1], states[2])
        return report
    }

    /// A title counts under every node of its path.
    private static func classNodes(
        _ counts: FacetCounts, _ facets: FacetDictionary, _ limit: Int, _ chosen: Set<String>
    ) -> [SearchFacets.Count<String>] {
        var nodes = [Int32](repeating: 0, count: facets.classNodes.count)
        for (members, count) in zip(facets.classPaths.values, counts[.classPaths]) where count > 0 {
            for node in members { nodes[Int(node)] += count }
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
