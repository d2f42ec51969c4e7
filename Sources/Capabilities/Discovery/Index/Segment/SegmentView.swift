/// A segment as one snapshot sees it: without the titles deleted since it was built.
struct SegmentView: Sendable {
    let segment: Segment
    /// One bit per title, set when it is gone; empty when none is.
    private(set) var deleted: [UInt64] = []
    private(set) var deletedCount = 0
    /// For each word how many of its titles are gone.
    private(set) var lost: [UInt32: UInt32] = [:]
    /// Facet counts over all living titles; kept for big segments only.
    private(set) var totals: FacetCounts?

    /// Smaller segments are counted as they are asked.
    static let bigSegment = 4_096

    init(_ segment: Segment, facets: FacetDictionary) {
        self.segment = segment
        guard segment.count >= Self.bigSegment else { return }
        var counts = FacetCounts(facets)
        counts.count(segment.data) { columns, cells in
            for title in 0..<columns.count { cells.count(columns[title], by: 1) }
        }
        totals = counts
    }

    var living: Int { segment.count - deletedCount }

    func isDeleted(_ title: Int) -> Bool {
        !deleted.isEmpty && deleted[title >> 6] & (1 << UInt64(title & 63)) != 0
    }

    /// Living titles with a word.
    func frequency(_ word: UInt32) -> Int { Int(segment.postings.frequencies[Int(word)]) - Int(lost[word] ?? 0) }

    mutating func delete(_ title: Int) {
        guard !isDeleted(title) else { return }
        if deleted.isEmpty { deleted = [UInt64](repeating: 0, count: (segment.count + 63) / 64) }
        deleted[title >> 6] |= 1 << UInt64(title & 63)
        deletedCount += 1
        let words = segment.data.tokens[title].lazy.map(ForwardToken.word).filter { $0 != ForwardToken.breakWord }
        for word in Set(words) { lost[word, default: 0] += 1 }
        totals?.count(segment.data) { columns, cells in cells.count(columns[title], by: -1) }
    }
}
