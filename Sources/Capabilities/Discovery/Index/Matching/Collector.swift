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
            let data = view.segment.data
            counts.withCells { cells in
                for index in 0..<count { cells.count(data, Int(titles[index]), by: 1) }
            }
        }
        return count
    }

    /// Takes the living titles that do not match out of the counts.
    private mutating func uncount(_ view: SegmentView, _ scratch: Scratch, _ count: Int) {
        let titles = scratch.titles
        let data = view.segment.data
        counts.withCells { cells in
            var next = 0
            for title in 0..<data.count {
                if next < count, Int(titles[next]) == title {
                    next += 1
                } else if !view.isDeleted(title) {
                    cells.count(data, title, by: -1)
                }
            }
        }
    }

    private mutating func filter(_ view: SegmentView, _ scratch: Scratch, _ count: Int) -> Int {
        let data = view.segment.data, filters = filters
        let titles = scratch.titles, scores = scratch.scores
        return counts.withCells { cells in
            var kept = 0
            for index in 0..<count {
                let title = Int(titles[index])
                let row = data.rows[title]
                let subjects = data.subjects[title]
                guard let failed = filters.failures(row, subjects) else { continue }
                guard failed & (failed &- 1) == 0 else { continue }
                let holdings = data.holdings[title]
                let passes = !filters.hasHoldingFilter || Self.passes(holdings, filters)
                if failed == 0 {
                    Self.countHoldings(row, holdings, filters, cells)
                    guard passes else { continue }
                    cells.countColumns(row, by: 1)
                    for subject in subjects { cells.count(subject: subject, by: 1) }
                    titles[kept] = titles[index]
                    scores[kept] = scores[index]
                    kept += 1
                } else if passes {
                    Self.count(failed, row, subjects, cells)
                }
            }
            return kept
        }
    }

    private static func passes(_ holdings: ArraySlice<UInt32>, _ filters: FilterPlan) -> Bool {
        for holding in holdings {
            if filters.levels & PackedHolding.levelBit(holding) == 0 || filters.states & PackedHolding.state(holding) == 0 {
                continue
            }
            if filters.libraries?[PackedHolding.library(holding)] ?? true { return true }
        }
        return false
    }

    /// Counts the facets of holdings for a title that passes all else: each by the holdings that pass the other two filters.
    private static func countHoldings(
        _ row: DocumentRow, _ holdings: ArraySlice<UInt32>, _ filters: FilterPlan, _ cells: FacetCells
    ) {
        guard filters.hasHoldingFilter else {
            cells.count(levels: row.levels, by: 1)
            cells.count(availability: row.availability, by: 1)
            for holding in holdings { cells.count(library: PackedHolding.library(holding), by: 1) }
            return
        }
        var levels: UInt8 = 0, states: UInt8 = 0
        for holding in holdings {
            let library = PackedHolding.library(holding)
            let level = PackedHolding.levelBit(holding), state = PackedHolding.state(holding)
            let libraryPasses = filters.libraries?[library] ?? true
            let levelPasses = filters.levels & level != 0, statePasses = filters.states & state != 0
            if levelPasses && statePasses { cells.count(library: library, by: 1) }
            if libraryPasses && statePasses { levels |= level }
            if libraryPasses && levelPasses { states |= state }
        }
        cells.count(levels: levels, by: 1)
        cells.count(availability: states, by: 1)
    }

    /// Counts a title in the one facet whose filter it fails.
    private static func count(_ failed: UInt8, _ row: DocumentRow, _ subjects: ArraySlice<UInt32>, _ cells: FacetCells) {
        switch failed {
        case FilterPlan.Failure.language: cells.count(language: row, by: 1)
        case FilterPlan.Failure.classPath: cells.count(classPath: row, by: 1)
        case FilterPlan.Failure.kind: cells.count(kind: row, by: 1)
        case FilterPlan.Failure.year: cells.count(year: row, by: 1)
        default: for subject in subjects { cells.count(subject: subject, by: 1) }
        }
    }
}
