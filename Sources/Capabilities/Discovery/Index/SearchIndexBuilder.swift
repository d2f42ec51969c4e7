/// Fills an index with many titles, one after another.
///
/// Fastest when ids ascend; a title whose id came before replaces the earlier one.
public struct SearchIndexBuilder {
    private var builder: SegmentBuilder
    private var parts: [SegmentView] = []

    public init() { builder = SegmentBuilder(facets: FacetDictionary()) }

    public mutating func add(_ document: SearchDocument) {
        if let last = builder.lastID, document.id <= last { close() }
        for index in parts.indices {
            if let title = parts[index].segment.title(id: document.id) { parts[index].delete(title) }
        }
        builder.add(document)
    }

    private mutating func close() {
        let built = builder.finish()
        parts.append(SegmentView(Segment(built.data), facets: built.facets))
        builder = SegmentBuilder(facets: built.facets)
        // Ids in no order at all would make a segment per title.
        if parts.count >= 16 {
            let merged = Segment(SegmentMerger(parts).merge())
            parts = [SegmentView(merged, facets: built.facets)]
        }
    }

    public consuming func finish() -> SearchIndex {
        if builder.count > 0 { close() }
        let facets = builder.facets
        guard parts.count > 1 || parts.contains(where: { $0.deletedCount > 0 }) else {
            return SearchIndex(Snapshot(parts: parts, facets: facets))
        }
        let merged = Segment(SegmentMerger(parts).merge())
        return SearchIndex(Snapshot(parts: merged.count > 0 ? [SegmentView(merged, facets: facets)] : [], facets: facets))
    }
}
