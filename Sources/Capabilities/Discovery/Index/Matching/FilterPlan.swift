/// The filters of a query in the numbers of the facet dictionary. Owns the tables that ``tests`` reads.
final class FilterPlan {
    let isEmpty: Bool
    /// The facet whose filter is the only one, if so.
    let onlyFacet: FacetCounts.Region?
    /// Valid as long as the plan lives.
    let tests: FilterTests
    private let tables: UnsafeMutablePointer<UInt8>
    private let circles: UnsafeMutablePointer<UInt64>?

    /// - Parameter fixedYears: Limits from the query's own words, to which no facet belongs.
    init(_ query: SearchQuery, fixedYears: [ClosedRange<Int16>], facets: FacetDictionary) {
        var table: [UInt8] = []
        func add<Value>(_ chosen: Set<Value>, of count: Int, number: (Value) -> UInt32?) -> Int {
            let start = table.count
            table += [UInt8](repeating: chosen.isEmpty ? 1 : 0, count: count)
            for number in chosen.compactMap(number) { table[start + Int(number)] = 1 }
            return start
        }
        let libraries = add(query.libraries, of: facets.libraries.count, number: facets.libraries.number(of:))
        if let within = query.within {
            for library in within { facets.libraries.number(of: library).map { table[libraries + Int($0)] |= 2 } }
        } else {
            for place in libraries..<table.count { table[place] |= 2 }
        }
        let subjects = add(query.subjects, of: facets.subjects.count, number: facets.subjects.number(of:))
        let languages = add(query.languages, of: facets.languages.count, number: facets.languages.number(of:))
        let kinds = add(query.kinds, of: facets.kinds.count, number: facets.kinds.number(of:))
        let classPaths = table.count
        let nodes = Set(query.classNodes.compactMap { facets.classNodes.number(of: $0).map { UInt16($0) } })
        table += facets.classPaths.values.map { query.classNodes.isEmpty || !nodes.isDisjoint(with: $0) ? 1 : 0 }
        let years = table.count
        for year in 0..<DocumentRow.yearLimit {
            let passes = query.years?.contains(Int16(year)) ?? true
            let fixed = fixedYears.allSatisfy { $0.contains(Int16(year)) }
            table.append((passes ? 1 : 0) | (fixed ? 2 : 0))
        }
        tables = .allocate(capacity: table.count)
        for (index, passes) in table.enumerated() { tables[index] = passes }
        circles = Self.circles(query.circles, facets)
        let base = UnsafePointer(tables)
        tests = FilterTests(
            libraries: base + libraries, circles: circles.map { UnsafePointer($0) }, subjects: base + subjects,
            languages: base + languages, kinds: base + kinds,
            classPaths: base + classPaths, years: base + years,
            levels: query.levels.isEmpty ? .max : query.levels.reduce(0) { $0 | ($1 < 16 ? 1 << UInt16($1) : 0) },
            states: query.available.map { UInt8($0 ? PackedHolding.onShelf : PackedHolding.out) } ?? .max,
            addedSince: query.addedSince ?? .min, onSubjects: !query.subjects.isEmpty,
            onHoldings: !query.libraries.isEmpty || query.within != nil || !query.levels.isEmpty || query.available != nil)
        let chosen: [(FacetCounts.Region, Bool)] = [
            (.libraries, !query.libraries.isEmpty), (.circles, query.within != nil), (.levels, !query.levels.isEmpty),
            (.availability, query.available != nil),
            (.subjects, !query.subjects.isEmpty), (.languages, !query.languages.isEmpty), (.kinds, !query.kinds.isEmpty),
            (.classPaths, !query.classNodes.isEmpty), (.years, query.years != nil),
        ]
        let active = chosen.filter(\.1).map(\.0)
        let hasOthers = !fixedYears.isEmpty || query.addedSince != nil
        isEmpty = active.isEmpty && !hasOthers
        // Circles are no facet of the whole segment, so there are no totals to take.
        onlyFacet = active.count == 1 && !hasOthers && query.within == nil ? active.first : nil
    }

    deinit {
        tables.deallocate()
        circles?.deallocate()
    }

    private static func circles(_ circles: SearchCircles, _ facets: FacetDictionary) -> UnsafeMutablePointer<UInt64>? {
        guard circles.count > 0, facets.libraries.count > 0 else { return nil }
        let masks = UnsafeMutablePointer<UInt64>.allocate(capacity: facets.libraries.count)
        masks.initialize(repeating: 0, count: facets.libraries.count)
        for (library, mask) in circles.masks { facets.libraries.number(of: library).map { masks[Int($0)] = mask } }
        return masks
    }
}
