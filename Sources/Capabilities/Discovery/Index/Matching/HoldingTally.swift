/// Looks at the holdings of one title under the filters on library, level and availability.
struct HoldingTally {
    /// Some holding passes all three.
    let passes: Bool

    /// With `counts`, counts the facets of holdings: each by the holdings that pass the other two filters.
    @inline(__always)
    init(_ title: TitleColumns.Title, _ filters: FilterTests, _ cells: FacetCells, counts: Bool) {
        guard filters.onHoldings else {
            passes = true
            guard counts else { return }
            cells.count(levels: title.row.levels, by: 1)
            cells.count(availability: title.row.availability, by: 1)
            for holding in title.holdings { cells.count(library: PackedHolding.library(holding), by: 1) }
            return
        }
        // Without branches: which way a holding goes cannot be foreseen, and there are millions.
        var levels: UInt16 = 0, states: UInt8 = 0, some: UInt8 = 0
        let step: UInt8 = counts ? 1 : 0
        for holding in title.holdings {
            let library = PackedHolding.library(holding)
            let level = PackedHolding.levelBit(holding), state = PackedHolding.state(holding)
            let libraryPasses = filters.libraries[library]
            let levelPasses: UInt8 = filters.levels & level != 0 ? 1 : 0
            let statePasses: UInt8 = filters.states & state != 0 ? 1 : 0
            cells.count(library: library, by: Int32(levelPasses & statePasses & step))
            levels |= level & (0 &- UInt16(libraryPasses & statePasses))
            states |= state & (0 &- (libraryPasses & levelPasses))
            some |= libraryPasses & levelPasses & statePasses
        }
        passes = some != 0
        guard counts else { return }
        cells.count(levels: levels, by: 1)
        cells.count(availability: states, by: 1)
    }
}
