/// The filters of a query in the numbers of the facet dictionary.
struct FilterPlan {
    /// By number of library, subject, language, class path; `nil` lets all through.
    let libraries: [Bool]?
    let subjects: [Bool]?
    let languages: [Bool]?
    let classPaths: [Bool]?
    /// One bit per kind, level and availability; all bits let all through.
    let kinds: UInt32
    let levels: UInt8
    let states: UInt8
    let years: ClosedRange<Int16>?
    /// Limits from the query's own words; no facet belongs to them.
    let fixedYears: [ClosedRange<Int16>]
    let addedSince: Int32?

    init(_ query: SearchQuery, fixedYears: [ClosedRange<Int16>], facets: FacetDictionary) {
        libraries = Self.chosen(query.libraries, in: facets.libraries)
        subjects = Self.chosen(query.subjects, in: facets.subjects)
        languages = Self.chosen(query.languages, in: facets.languages)
        if query.classNodes.isEmpty {
            classPaths = nil
        } else {
            let nodes = Set(query.classNodes.compactMap { facets.classNodes.number(of: $0).map { UInt16($0) } })
            classPaths = facets.classPaths.values.map { !nodes.isDisjoint(with: $0) }
        }
        kinds = query.kinds.isEmpty ? .max : query.kinds.reduce(0) { $0 | (facets.kinds.number(of: $1).map { 1 << $0 } ?? 0) }
        levels = query.levels.isEmpty ? .max : query.levels.reduce(0) { $0 | ($1 < 8 ? 1 << $1 : 0) }
        states = query.available.map { UInt8($0 ? PackedHolding.onShelf : PackedHolding.out) } ?? .max
        years = query.years
        self.fixedYears = fixedYears
        addedSince = query.addedSince
    }

    private static func chosen<Value>(_ values: Set<Value>, in interner: Interner<Value>) -> [Bool]? {
        guard !values.isEmpty else { return nil }
        var flags = [Bool](repeating: false, count: interner.count)
        for value in values { if let number = interner.number(of: value) { flags[Int(number)] = true } }
        return flags
    }

    var hasHoldingFilter: Bool { libraries != nil || levels != .max || states != .max }
    var isEmpty: Bool {
        !hasHoldingFilter && subjects == nil && languages == nil && classPaths == nil && kinds == .max && years == nil
            && fixedYears.isEmpty && addedSince == nil
    }

    /// The facets whose own filter a title fails, as bits; `nil` when it fails one that has no facet.
    func failures(_ row: DocumentRow, _ titleSubjects: ArraySlice<UInt32>) -> UInt8? {
        if let addedSince, row.addedDay < addedSince { return nil }
        for range in fixedYears where !range.contains(row.year) { return nil }
        var failed: UInt8 = 0
        if let languages, !languages[Int(row.language)] { failed |= Failure.language }
        if let classPaths, !classPaths[Int(row.classPath)] { failed |= Failure.classPath }
        if kinds & (1 << UInt32(row.kind)) == 0 { failed |= Failure.kind }
        if let years, !years.contains(row.year) { failed |= Failure.year }
        if let subjects, !titleSubjects.contains(where: { subjects[Int($0)] }) { failed |= Failure.subject }
        return failed
    }

    enum Failure {
        static let language: UInt8 = 1
        static let classPath: UInt8 = 2
        static let kind: UInt8 = 4
        static let year: UInt8 = 8
        static let subject: UInt8 = 16
    }
}
