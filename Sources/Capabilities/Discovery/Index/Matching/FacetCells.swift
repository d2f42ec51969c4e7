/// The counters of ``FacetCounts`` while they are counted in; valid only inside `withCells`.
struct FacetCells {
    private let cells: UnsafeMutableBufferPointer<Int32>
    private let layout: FacetCounts.Layout

    init(_ cells: UnsafeMutableBufferPointer<Int32>, _ layout: FacetCounts.Layout) {
        self.cells = cells
        self.layout = layout
    }

    /// Counts a title in every facet.
    @inline(__always)
    func count(_ title: TitleColumns.Title, by step: Int32) {
        count(levels: title.row.levels, by: step)
        count(availability: title.row.availability, by: step)
        countColumns(title.row, by: step)
        for subject in title.subjects { count(subject: subject, by: step) }
        for holding in title.holdings { count(library: PackedHolding.library(holding), by: step) }
    }

    @inline(__always)
    func countColumns(_ row: DocumentRow, by step: Int32) {
        count(kind: row, by: step)
        count(year: row, by: step)
        count(language: row, by: step)
        count(classPath: row, by: step)
    }

    /// Levels and states are counted as the sets in which they come, see ``FacetCounts/members(_:)``: one step for all of a title's.
    @inline(__always)
    func count(levels: UInt16, by step: Int32) {
        count(layout.levels + Int(levels & 255), by: step)
        count(layout.moreLevels + Int(levels >> 8), by: step)
    }

    @inline(__always)
    func count(availability: UInt8, by step: Int32) { count(layout.availability + Int(availability), by: step) }

    /// Counts a title once in every circle that has one of its holdings.
    @inline(__always)
    func count(circles mask: UInt64) {
        var rest = mask
        while rest != 0 {
            count(layout.circles + rest.trailingZeroBitCount, by: 1)
            rest &= rest &- 1
        }
    }

    @inline(__always)
    func count(kind row: DocumentRow, by step: Int32) { count(layout.kinds + row.kind, by: step) }
    @inline(__always)
    func count(year row: DocumentRow, by step: Int32) { count(layout.years + Int(row.year), by: step) }
    @inline(__always)
    func count(language row: DocumentRow, by step: Int32) { count(layout.languages + Int(row.language), by: step) }
    @inline(__always)
    func count(classPath row: DocumentRow, by step: Int32) { count(layout.classPaths + Int(row.classPath), by: step) }
    @inline(__always)
    func count(subject: UInt32, by step: Int32) { count(layout.subjects + Int(subject), by: step) }
    @inline(__always)
    func count(library: Int, by step: Int32) { count(layout.libraries + library, by: step) }

    @inline(__always)
    private func count(_ cell: Int, by step: Int32) { cells[cell] &+= step }
}
