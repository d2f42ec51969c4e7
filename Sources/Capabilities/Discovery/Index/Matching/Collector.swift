/// Applies the filters to the matches of a segment and counts the facets on the way.
struct Collector {
    let filters: FilterPlan
    private let facets: FacetDictionary
    private(set) var counts: FacetCounts

    init(filters: FilterPlan, facets: FacetDictionary) {
        self.filters = filters
        self.facets = facets
        counts = FacetCounts(facets)
    }

    /// Leaves in `scratch` the matches that pass; returns their number.
    mutating func collect(_ view: SegmentView, _ scratch: Scratch, _ count: Int) -> Int {
        guard count > 0 else { return 0 }
        if let facet = filters.onlyFacet, let totals = view.totals, count == view.living {
            return narrow(facet, totals, view, scratch)
        }
        if !filters.isEmpty { return filter(view, scratch, count) }
        countCircles(view, scratch, count)
        if let totals = view.totals, count > view.living / 2 {
            counts.add(totals)
            if count < view.living { uncount(view, scratch, count) }
        } else {
            counts.count(view.segment.data) { columns, cells in
                TitleBatch.forEach(count, of: scratch, columns) { cells.count($1, by: 1) }
            }
        }
        return count
    }

    /// Without a filter the other facets may come from totals; circles are the question's own and are counted title by title.
    private mutating func countCircles(_ view: SegmentView, _ scratch: Scratch, _ count: Int) {
        guard let circles = filters.tests.circles else { return }
        counts.count(view.segment.data) { columns, cells in
            TitleBatch.forEach(count, of: scratch, columns) { cells.count(circles: HoldingTally.circles(of: $1, circles)) }
        }
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
                    cells.count(columns[title], by: -1)
                }
            }
        }
    }

    /// All titles match and one facet alone is filtered: that one counts them all, the others those that pass.
    private mutating func narrow(
        _ facet: FacetCounts.Region, _ totals: FacetCounts, _ view: SegmentView, _ scratch: Scratch
    ) -> Int {
        let tests = filters.tests
        let titles = scratch.titles, scores = scratch.scores
        var passing = FacetCounts(facets)
        let kept = passing.count(view.segment.data) { columns, cells in
            var kept = 0
            for index in 0..<view.living {
                titles[kept] = titles[index]
                scores[kept] = scores[index]
                kept += tests.passes(facet, columns[Int(titles[index])]) ? 1 : 0
            }
            TitleBatch.forEach(kept, of: scratch, columns) { _, title in
                _ = HoldingTally(title, tests, cells, counts: true)
                cells.countColumns(title.row, by: 1)
                for subject in title.subjects { cells.count(subject: subject, by: 1) }
            }
            return kept
        }
        counts.add(passing, FacetCounts.Region.allCases.filter { $0 != facet })
        counts.add(totals, [facet])
        return kept
    }

    private mutating func filter(_ view: SegmentView, _ scratch: Scratch, _ count: Int) -> Int {
        let tests = filters.tests
        let titles = scratch.titles, scores = scratch.scores
        return counts.count(view.segment.data) { columns, cells in
            var kept = 0
            TitleBatch.forEach(count, of: scratch, columns) { index, title in
                let failed = tests.failures(title)
                // Failing two facets' filters, or one without a facet (two bits), a title counts nowhere.
                guard failed & (failed &- 1) == 0 else { return }
                let tally = HoldingTally(title, tests, cells, counts: failed == 0)
                guard tally.passes else { return }
                if failed == 0 {
                    cells.countColumns(title.row, by: 1)
                    for subject in title.subjects { cells.count(subject: subject, by: 1) }
                    titles[kept] = titles[index]
                    scores[kept] = scores[index]
                    kept += 1
                } else {
                    Self.count(failed, title, cells)
                }
            }
            return kept
        }
    }

    /// Counts a title in the one facet whose filter it fails.
    @inline(__always)
    private static func count(_ failed: UInt8, _ title: TitleColumns.Title, _ cells: FacetCells) {
        switch failed {
        case FilterTests.Failure.language: cells.count(language: title.row, by: 1)
        case FilterTests.Failure.classPath: cells.count(classPath: title.row, by: 1)
        case FilterTests.Failure.kind: cells.count(kind: title.row, by: 1)
        case FilterTests.Failure.year: cells.count(year: title.row, by: 1)
        default: for subject in title.subjects { cells.count(subject: subject, by: 1) }
        }
    }
}
