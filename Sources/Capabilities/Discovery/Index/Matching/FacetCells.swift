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
    func count(_ columns: TitleColumns, _ title: Int, by step: Int32) {
        let row = columns.rows[title]
        count(levels: row.levels, by: step)
        count(availability: row.availability, by: step)
        countColumns(row, by: step)
        for subject in columns.subjects(title) { count(subject: subject, by: step) }
        for holding in columns.holdings(title) { count(library: PackedHolding.library(holding), by: step) }
    }

    @inline(__always)
    func countColumns(_ row: DocumentRow, by step: Int32) {
        count(kind: row, by: step)
        count(year: row, by: step)
        count(language: row, by: step)
        count(classPath: row, by: step)
    }

    @inline(__always)
    func count(levels: UInt16, by step: Int32) {
        var rest = levels
        while rest != 0 {
            cells[rest.trailingZeroBitCount] += step
            rest &= rest &- 1
        }
    }

    @inline(__always)
    func count(availability: UInt8, by step: Int32) {
        for state in 0..<3 { cells[layout.availability + state] += step * Int32(availability >> UInt8(state) & 1) }
    }

    @inline(__always)
    func count(kind row: DocumentRow, by step: Int32) { cells[layout.kinds + row.kind] += step }
    @inline(__always)
    func count(year row: DocumentRow, by step: Int32) { cells[layout.years + Int(row.year)] += step }
    @inline(__always)
    func count(language row: DocumentRow, by step: Int32) { cells[layout.languages + Int(row.language)] += step }
    @inline(__always)
    func count(classPath row: DocumentRow, by step: Int32) { cells[layout.classPaths + Int(row.classPath)] += step }
    @inline(__always)
    func count(subject: UInt32, by step: Int32) { cells[layout.subjects + Int(subject)] += step }
    @inline(__always)
    func count(library: Int, by step: Int32) { cells[layout.libraries + library] += step }
}
