/// Makes the next snapshot out of the current one.
struct SnapshotUpdate {
    /// A new segment takes in earlier ones that are not this much bigger, so their number stays logarithmic.
    private static let ratio = 4
    /// Segments above this many titles are merged only by compaction.
    private static let smallSegment = 16_384

    private var parts: [SegmentView]
    private var facets: FacetDictionary

    init(_ snapshot: Snapshot) {
        parts = snapshot.parts
        facets = snapshot.facets
    }

    consuming func applying(_ upserts: [SearchDocument], _ removals: [Int64]) -> Snapshot {
        for id in removals { delete(id) }
        for document in upserts { delete(document.id) }
        let removed = Set(removals)
        let documents = removed.isEmpty ? upserts : upserts.filter { !removed.contains($0.id) }
        parts.removeAll { $0.living == 0 }
        if !documents.isEmpty {
            let built = SegmentBuilder(facets: facets, documents: documents).finish()
            facets = built.facets
            parts.append(SegmentView(Segment(built.data), facets: facets))
            mergeTail()
        }
        return Snapshot(parts: parts, facets: facets)
    }

    private mutating func delete(_ id: Int64) {
        for index in parts.indices {
            if let title = parts[index].segment.title(id: id) { parts[index].delete(title) }
        }
    }

    private mutating func mergeTail() {
        var first = parts.count - 1
        var size = parts[first].living
        while first > 0, parts[first - 1].living < size * Self.ratio, parts[first - 1].living + size <= Self.smallSegment {
            first -= 1
            size += parts[first].living
        }
        if first < parts.count - 1 { merge(from: first) }
    }

    private mutating func merge(from first: Int) {
        let data = SegmentMerger(Array(parts[first...])).merge()
        parts.removeSubrange(first...)
        if data.count > 0 { parts.append(SegmentView(Segment(data), facets: facets)) }
    }

    /// More than a tenth of the base has changed, or there are many segments.
    var needsCompaction: Bool {
        guard let base = parts.first else { return false }
        let changed = parts.dropFirst().reduce(base.deletedCount) { $0 + $1.living }
        return parts.count > 6 || changed > max(2_000, base.segment.count / 10)
    }

    consuming func compacted() -> Snapshot {
        if parts.count > 1 || (parts.first?.deletedCount ?? 0) > 0 { merge(from: 0) }
        return Snapshot(parts: parts, facets: facets)
    }
}
