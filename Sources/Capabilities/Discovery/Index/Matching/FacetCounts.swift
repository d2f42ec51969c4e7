/// Counters of all facets in one buffer, region after region.
struct FacetCounts: Sendable {
    /// Where each facet's counters begin; the sizes of the regions follow the dictionary they were made for.
    struct Layout: Sendable, Equatable {
        let kinds: Int, availability: Int, years: Int, languages: Int, classPaths: Int, subjects: Int, libraries: Int, end: Int

        /// Levels stand first.
        init(_ facets: FacetDictionary) {
            kinds = 16
            availability = kinds + FacetDictionary.kindLimit
            years = availability + 3
            languages = years + DocumentRow.yearLimit
            classPaths = languages + facets.languages.count
            subjects = classPaths + facets.classPaths.count
            libraries = subjects + facets.subjects.count
            end = libraries + facets.libraries.count
        }
    }

    let layout: Layout
    private(set) var cells: [Int32]

    init(_ facets: FacetDictionary) {
        layout = Layout(facets)
        cells = [Int32](repeating: 0, count: layout.end)
    }

    mutating func count<R>(_ data: SegmentData, _ body: (TitleColumns, FacetCells) -> R) -> R {
        let layout = layout
        return data.withColumns { columns in
            cells.withUnsafeMutableBufferPointer { body(columns, FacetCells($0, layout)) }
        }
    }

    /// Adds counts made for an older, smaller dictionary.
    mutating func add(_ other: FacetCounts, times factor: Int32 = 1) {
        let mine = layout, theirs = other.layout
        let regions = [
            (0, 0, theirs.languages), (mine.languages, theirs.languages, theirs.classPaths),
            (mine.classPaths, theirs.classPaths, theirs.subjects), (mine.subjects, theirs.subjects, theirs.libraries),
            (mine.libraries, theirs.libraries, theirs.end),
        ]
        for (to, from, end) in regions {
            for index in from..<end { cells[to + index - from] += other.cells[index] * factor }
        }
    }
}
