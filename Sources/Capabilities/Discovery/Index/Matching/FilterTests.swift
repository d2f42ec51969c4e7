/// The tables of a ``FilterPlan``, plain pointers so that asking them a million times costs no more than the loads.
/// A table holds 1 for the numbers that pass.
struct FilterTests {
    /// Bit 0 for the filter on libraries, bit 1 for the one on circles of them.
    let libraries: UnsafePointer<UInt8>
    /// The circles each library is in; nil where none are counted.
    let circles: UnsafePointer<UInt64>?
    let subjects: UnsafePointer<UInt8>
    let languages: UnsafePointer<UInt8>
    let kinds: UnsafePointer<UInt8>
    let classPaths: UnsafePointer<UInt8>
    /// Bit 0 for the filter, bit 1 for the years in the query's own words.
    let years: UnsafePointer<UInt8>
    /// One bit per level and availability.
    let levels: UInt16
    let states: UInt8
    let addedSince: Int32
    let onSubjects: Bool
    /// Some filter on library, circle, level or availability.
    let onHoldings: Bool

    /// The facets whose own filter a title fails, as bits of ``Failure``; `Failure.without` for one that has no facet.
    @inline(__always)
    func failures(_ title: TitleColumns.Title) -> UInt8 {
        let row = title.row
        let year = years[Int(row.year)]
        var failed = languages[Int(row.language)] ^ 1
        failed |= (classPaths[Int(row.classPath)] ^ 1) << 1
        failed |= (kinds[row.kind] ^ 1) << 2
        failed |= (year & 1 ^ 1) << 3
        if row.addedDay < addedSince || year & 2 == 0 { failed |= Failure.without }
        if onSubjects {
            var some: UInt8 = 0
            for subject in title.subjects { some |= subjects[Int(subject)] }
            failed |= (some ^ 1) << 4
        }
        return failed
    }

    /// Whether a title passes the filter of one facet.
    @inline(__always)
    func passes(_ facet: FacetCounts.Region, _ title: TitleColumns.Title) -> Bool {
        var some: UInt8 = 0
        switch facet {
        case .circles: for holding in title.holdings { some |= libraries[PackedHolding.library(holding)] >> 1 }
        case .languages: some = languages[Int(title.row.language)]
        case .classPaths: some = classPaths[Int(title.row.classPath)]
        case .kinds: some = kinds[title.row.kind]
        case .years: some = years[Int(title.row.year)] & 1
        case .levels: return levels & title.row.levels != 0
        case .availability: return states & title.row.availability != 0
        case .subjects: for subject in title.subjects { some |= subjects[Int(subject)] }
        case .libraries: for holding in title.holdings { some |= libraries[PackedHolding.library(holding)] & 1 }
        }
        return some != 0
    }

    enum Failure {
        static let language: UInt8 = 1
        static let classPath: UInt8 = 2
        static let kind: UInt8 = 4
        static let year: UInt8 = 8
        static let subject: UInt8 = 16
        static let without: UInt8 = 64 | 128
    }
}
