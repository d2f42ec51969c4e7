/// Checks that no number in a segment that was read points outside it; after that a search cannot go astray whatever was saved.
struct SegmentCheck {
    private let data: SegmentData
    private let facets: FacetDictionary

    init(_ data: SegmentData, _ facets: FacetDictionary) {
        self.data = data
        self.facets = facets
    }

    func run() throws(SearchArchiveError) {
        let count = data.count
        try check("ids", zip(data.ids, data.ids.dropFirst()).allSatisfy { $0 < $1 })
        try check(
            "counts",
            data.rows.count == count && data.attributes.count == count && data.tokens.count == count
                && data.titles.count == count && data.sortKeys.count == count && data.titleOrder.count == count
                && data.identifiers.count == data.identifierTitles.count)
        let paths = facets.classPaths.count, languages = facets.languages.count, kinds = facets.kinds.count
        try check(
            "rows",
            data.rows.allSatisfy {
                Int($0.classPath) < paths && Int($0.language) < languages && $0.kind < kinds && $0.year >= 0
                    && Int($0.year) < DocumentRow.yearLimit
            })
        let libraries = facets.libraries.count, subjects = facets.subjects.count
        try check("subjects", data.rows.indices.allSatisfy { Int(data.rows[$0].subjects) <= data.attributes.range($0).count })
        let whole = data.withColumns { columns in
            (0..<count).allSatisfy { title in
                columns[title].subjects.allSatisfy { $0 < subjects }
                    && columns[title].holdings.allSatisfy { PackedHolding.library($0) < libraries }
            }
        }
        try check("holdings", whole)
        let words = data.vocabulary.count
        try check(
            "tokens",
            data.tokens.values.allSatisfy { ForwardToken.word($0) < words || ForwardToken.word($0) == ForwardToken.breakWord })
        try check("identifiers", zip(data.identifiers, data.identifiers.dropFirst()).allSatisfy { $0 <= $1 })
        try check("identifiers", data.identifierTitles.allSatisfy { $0 < count })
        var seen = [Bool](repeating: false, count: count)
        for title in data.titleOrder {
            guard title < count, !seen[Int(title)] else { throw .inconsistent("title order") }
            seen[Int(title)] = true
        }
    }

    private func check(_ what: String, _ holds: Bool) throws(SearchArchiveError) {
        if !holds { throw .inconsistent(what) }
    }
}
