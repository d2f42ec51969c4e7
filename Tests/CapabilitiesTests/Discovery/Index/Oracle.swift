import TextAnalysis

@testable import Discovery

/// The answer by looking at every document: slow, and with nothing in common with the index.
struct Oracle {
    let documents: [SearchDocument]

    private enum Facet { case library, circle, level, available, language, kind, classNode, subject, year }

    private func hasWords(_ document: SearchDocument, _ text: String) -> Bool {
        let texts =
            [document.title, document.subtitle ?? "", document.contributors ?? "", document.publisher ?? ""]
            + document.creators + document.series + document.subjects
        let stems = Set(texts.flatMap { Analyzer.shared.words($0) }.map(\.stem))
        return Analyzer.shared.words(text).allSatisfy { stems.contains($0.stem) }
    }

    /// Holdings that pass the filters on holdings but `without`.
    private func holdings(_ document: SearchDocument, _ query: SearchQuery, without: Facet? = nil) -> [SearchHolding] {
        document.holdings.filter { holding in
            (without == .library || query.libraries.isEmpty || query.libraries.contains(holding.library))
                && (without == .circle || query.within?.contains(holding.library) ?? true)
                && (without == .level || query.levels.isEmpty || query.levels.contains(holding.level))
                && (without == .available || query.available == nil || holding.available == query.available)
        }
    }

    private func passes(_ document: SearchDocument, _ query: SearchQuery, without: Facet? = nil) -> Bool {
        let filtersHoldings = !query.libraries.isEmpty || query.within != nil || !query.levels.isEmpty || query.available != nil
        if filtersHoldings, holdings(document, query, without: without).isEmpty {
            // Without its own filter a title may have no holding at all that the facet could count.
            guard let without, [.library, .circle, .level, .available].contains(without) else { return false }
        }
        return hasWords(document, query.text)
            && (without == .language || query.languages.isEmpty || query.languages.contains(document.language ?? ""))
            && (without == .kind || query.kinds.isEmpty || query.kinds.contains(document.kind ?? ""))
            && (without == .classNode || query.classNodes.isEmpty || !query.classNodes.isDisjoint(with: document.classNodes))
            && (without == .subject || query.subjects.isEmpty || !query.subjects.isDisjoint(with: document.subjects))
            && (without == .year || query.years?.contains(document.year ?? 0) ?? true)
            && document.addedDay >= query.addedSince ?? .min
    }

    func ids(_ query: SearchQuery) -> Set<Int64> { Set(documents.filter { passes($0, query) }.map(\.id)) }

    private func counts<Value: Hashable>(
        _ query: SearchQuery, _ facet: Facet, _ values: (SearchDocument) -> [Value]
    ) -> [Value: Int] {
        var counts: [Value: Int] = [:]
        for document in documents where passes(document, query, without: facet) {
            for value in Set(values(document)) { counts[value, default: 0] += 1 }
        }
        return counts
    }

    /// All facets, each value and count as text.
    func facets(_ query: SearchQuery) -> [String: Int] {
        var all: [String: Int] = [:]
        func put<Value: Hashable>(_ name: String, _ facet: Facet, _ values: (SearchDocument) -> [Value]) {
            for (value, count) in counts(query, facet, values) { all["\(name) \(value)"] = count }
        }
        put("library", .library) { holdings($0, query, without: .library).map(\.library) }
        put("circle", .circle) { document in
            holdings(document, query, without: .circle).flatMap { holding -> [Int] in
                (0..<query.circles.count).filter { (query.circles.masks[holding.library] ?? 0) >> UInt64($0) & 1 == 1 }
            }
        }
        put("level", .level) { holdings($0, query, without: .level).map(\.level) }
        put("available", .available) {
            holdings($0, query, without: .available).map { $0.available.map { $0 ? "onShelf" : "out" } ?? "unknown" }
        }
        put("language", .language) { [$0.language].compactMap(\.self) }
        put("kind", .kind) { [$0.kind].compactMap(\.self) }
        put("class", .classNode) { $0.classNodes }
        put("subject", .subject) { $0.subjects }
        put("year", .year) { [$0.year].compactMap(\.self) }
        return all
    }

    /// The facets of an answer in the same form.
    static func flatten(_ facets: SearchFacets) -> [String: Int] {
        var all: [String: Int] = [:]
        for entry in facets.libraries where entry.count > 0 { all["library \(entry.value)"] = entry.count }
        for (circle, count) in facets.circles.enumerated() where count > 0 { all["circle \(circle)"] = count }
        for entry in facets.levels where entry.count > 0 { all["level \(entry.value)"] = entry.count }
        for entry in facets.languages where entry.count > 0 { all["language \(entry.value)"] = entry.count }
        for entry in facets.kinds where entry.count > 0 { all["kind \(entry.value)"] = entry.count }
        for entry in facets.classNodes where entry.count > 0 { all["class \(entry.value)"] = entry.count }
        for entry in facets.subjects where entry.count > 0 { all["subject \(entry.value)"] = entry.count }
        for entry in facets.years where entry.count > 0 { all["year \(entry.value)"] = entry.count }
        for (name, count) in [("onShelf", facets.onShelf), ("out", facets.out), ("unknown", facets.unknown)] where count > 0 {
            all["available \(name)"] = count
        }
        return all
    }
}
