/// Counters of all facets in one buffer, region after region.
struct FacetCounts: Sendable {
    /// Levels and states of availability are counted as the sets in which a title's holdings have them, one step for all of a
    /// title's; ``members(_:)`` takes the sets apart. The levels make two sets of eight.
    enum Region: CaseIterable {
        case levels, availability, circles, kinds, years, languages, classPaths, subjects, libraries
    }

    /// Where each facet's counters begin; the sizes of the regions follow the dictionary they were made for.
    struct Layout: Sendable, Equatable {
        let levels = 0, moreLevels = 256, availability = 512, circles = 520
        let kinds = 520 + SearchCircles.most
        let years: Int, languages: Int, classPaths: Int, subjects: Int, libraries: Int, end: Int

        init(_ facets: FacetDictionary) {
            years = kinds + FacetDictionary.kindLimit
            languages = years + DocumentRow.yearLimit
            classPaths = languages + facets.languages.count
            subjects = classPaths + facets.classPaths.count
            libraries = subjects + facets.subjects.count
            end = libraries + facets.libraries.count
        }

        func range(_ region: Region) -> Range<Int> {
            switch region {
            case .levels: levels..<availability
            case .availability: availability..<circles
            case .circles: circles..<kinds
            case .kinds: kinds..<years
            case .years: years..<languages
            case .languages: languages..<classPaths
            case .classPaths: classPaths..<subjects
            case .subjects: subjects..<libraries
            case .libraries: libraries..<end
            }
        }
    }

    let layout: Layout
    private(set) var cells: [Int32]

    init(_ facets: FacetDictionary) {
        layout = Layout(facets)
        cells = [Int32](repeating: 0, count: layout.end)
    }

    subscript(region: Region) -> ArraySlice<Int32> { cells[layout.range(region)] }

    /// How many titles have each member of the sets that a region counts, eight sets' members each 256 counters.
    func members(_ region: Region) -> [Int] {
        let sets = self[region]
        let width = min(sets.count, 256)
        var members = [Int](repeating: 0, count: sets.count / width * width.trailingZeroBitCount)
        for (index, count) in sets.enumerated() where count != 0 {
            let first = index / width * width.trailingZeroBitCount
            var rest = index % width
            while rest != 0 {
                members[first + rest.trailingZeroBitCount] += Int(count)
                rest &= rest - 1
            }
        }
        return members
    }

    mutating func count<R>(_ data: SegmentData, _ body: (TitleColumns, FacetCells) -> R) -> R {
        let layout = layout
        return data.withColumns { columns in
            cells.withUnsafeMutableBufferPointer { body(columns, FacetCells($0, layout)) }
        }
    }

    /// Adds regions of counts, which may have been made for an older, smaller dictionary.
    mutating func add(_ other: FacetCounts, _ regions: [Region] = Region.allCases) {
        for region in regions {
            let start = layout.range(region).lowerBound
            for (offset, count) in other[region].enumerated() { cells[start + offset] += count }
        }
    }
}
