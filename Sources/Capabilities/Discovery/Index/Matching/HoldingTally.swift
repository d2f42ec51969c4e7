/// Looks at the holdings of one title under the filters on library, circle, level and availability.
struct HoldingTally {
    /// Some holding passes all of them.
    let passes: Bool

    /// With `counts`, counts the facets of holdings: each by the holdings that pass the other filters.
    @inline(__always)
    init(_ title: TitleColumns.Title, _ filters: FilterTests, _ cells: FacetCells, counts: Bool) {
        guard filters.onHoldings else {
            passes = true
            guard counts else { return }
            cells.count(levels: title.row.levels, by: 1)
            cells.count(availability: title.row.availability, by: 1)
            for holding in title.holdings { cells.count(library: PackedHolding.library(holding), by: 1) }
            if let circles = filters.circles { cells.count(circles: Self.circles(of: title, circles)) }
            return
        }
        // Without branches: which way a holding goes cannot be foreseen, and there are millions.
        var levels: UInt16 = 0, states: UInt8 = 0, some: UInt8 = 0, mask: UInt64 = 0
        let step: UInt8 = counts ? 1 : 0
        for holding in title.holdings {
            let library = PackedHolding.library(holding)
            let level = PackedHolding.levelBit(holding), state = PackedHolding.state(holding)
            let tests = filters.libraries[library]
            let chosen = tests & 1, isWithin = tests >> 1
            let libraryPasses = chosen & isWithin
            let levelPasses: UInt8 = filters.levels & level != 0 ? 1 : 0
            let statePasses: UInt8 = filters.states & state != 0 ? 1 : 0
            cells.count(library: library, by: Int32(levelPasses & statePasses & isWithin & step))
            levels |= level & (0 &- UInt16(libraryPasses & statePasses))
            states |= state & (0 &- (libraryPasses & levelPasses))
            some |= libraryPasses & levelPasses & statePasses
            if let circles = filters.circles { mask |= circles[library] & (0 &- UInt64(chosen & levelPasses & statePasses)) }
        }
        passes = some != 0
        guard counts else { return }
        cells.count(levels: levels, by: 1)
        cells.count(availability: states, by: 1)
        cells.count(circles: mask)
    }

    /// The circles that have a holding of the title.
    @inline(__always)
    static func circles(of title: TitleColumns.Title, _ circles: UnsafePointer<UInt64>) -> UInt64 {
        var mask: UInt64 = 0
        for holding in title.holdings { mask |= circles[PackedHolding.library(holding)] }
        return mask
    }
}
