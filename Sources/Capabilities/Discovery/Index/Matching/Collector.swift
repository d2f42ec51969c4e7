/// Applies the filters to the matches of a segment and counts the facets on the way.
struct Collector {
    let filters: FilterPlan
    private(set) var counts: FacetCounts

    init(filters: FilterPlan, facets: FacetDictionary) {
        self.filters = filters
        counts = FacetCounts(facets)
    }

    /// Leaves in `scratch` the matches that pass; returns their number.
    mutating func collect(_ view: SegmentView, _ scratch: Scratch, _ count: Int) -> Int {
        guard count > 0 else { return 0 }
        if !filters.isEmpty { return filter(view, scratch, count) }
        if let totals = view.totals, count > view.living / 2 {
            counts.add(totals)
            if count < view.living { uncount(view, scratch, count) }
        } else {
            let titles = scratch.titles
            counts.count(view.segment.data) { columns, cells in
                for index in 0..<count { cells.count(columns, Int(titles[index]), by: 1) }
            }
        }
        return count
    }

    /// Takes the living titles that do not match out of the counts.
    private mutating func uncount(_ view: SegmentView, _ scratch: Scratch, _ count: Int) {
        let titles = scratch.titles
        counts.count(view.segment.data) { columns, cells in
            var next = 0
            for title in 0..<columns.count {
                if next < count, Int(titles[next]) == title {
                    next += 1
                } else if !view.isDeleted(title) {
                    cells.count(columns, title, by: -1)
                }
            }
        }
    }

    private mutating func filter(_ view: SegmentView, _ scratch: Scratch, _ count: Int) -> Int {
        let tests = filters.tests
        let titles = scratch.titles, scores = scratch.scores
        return counts.count(view.segment.data) { columns, cells in
            var kept = 0
            for index in 0..<count {
                let title = Int(titles[index])
                let row = columns.rows[title]
                let failed = tests.failures(row, columns.subjects(title))
                // Failing two facets' filters, or one without a facet (two bits), a title counts nowhere.
                guard failed & (failed &- 1) == 0 else { continue }
                let tally = HoldingTally(row, columns.holdings(title), tests, cells, counts: failed == 0)
                guard tally.passes else { continue }
                if failed == 0 {
                    cells.countColumns(row, by: 1)
                    for subject in columns.subjects(title) { cells.count(subject: subject, by: 1) }
                    titles[kept] = titles[index]
                    scores[kept] = scores[index]
                    kept += 1
                } else {
                    Self.count(failed, row, columns.subjects(title), cells)
                }
            }
            return kept
        }
    }

    /// Counts a title in the one facet whose filter it fails.
    @inline(__always)
    private static func count(
        _ failed: UInt8, _ row: DocumentRow, _ subjects: UnsafeBufferPointer<UInt32>, _ cells: FacetCells
    ) {
        switch failed {
        case FilterTests.Failure.language: cells.count(language: row, by: 1)
        case FilterTests.Failure.classPath: cells.count(classPath: row, by: 1)
        case FilterTests.Failure.kind: cells.count(kind: row, by: 1)
        case FilterTests.Failure.year: cells.count(year: row, by: 1)
        default: for subject in subjects { cells.count(subject: subject, by: 1) }
        }
    }
}
