/// Picks the first matches of a segment in the order asked for.
struct HitSelector {
    /// Beyond this many sorting all of them is cheaper than a heap.
    private static let heapLimit = 8_192

    let sort: SearchQuery.Sort
    /// Points for the distance of each library, by its number.
    let nearness: [Int32]?

    func select(_ limit: Int, from view: SegmentView, part: Int, _ scratch: Scratch, _ count: Int) -> [Hit] {
        let data = view.segment.data
        let keys: [UInt64]
        if limit <= Self.heapLimit {
            var heap = TopSelector(limit: limit)
            forEachKey(view, scratch, count) { heap.offer($0) }
            keys = heap.sorted()
        } else {
            var all: [UInt64] = []
            all.reserveCapacity(count)
            forEachKey(view, scratch, count) { all.append($0) }
            all.sort(by: >)
            keys = Array(all.prefix(limit))
        }
        return keys.map { key in
            let title = ~UInt32(truncatingIfNeeded: key)
            return Hit(primary: UInt32(key >> 32), part: part, title: title, id: data.ids[Int(title)], score: Int(key >> 32))
        }
    }

    /// Calls `body` with what the title is sorted by above the complement of its number, so that the highest key comes first.
    @inline(__always)
    private func forEachKey(_ view: SegmentView, _ scratch: Scratch, _ count: Int, _ body: (UInt64) -> Void) {
        let data = view.segment.data
        let rows = data.rows.span, titles = scratch.titles, scores = scratch.scores
        switch sort {
        case .relevance:
            let column = view.segment.staticScores
            let known = column.span
            guard let nearness else {
                for index in 0..<count {
                    let score = scores[index] &+ Int32(known[Int(titles[index])])
                    body(UInt64(UInt32(bitPattern: score)) << 32 | UInt64(~titles[index]))
                }
                return
            }
            data.withColumns { columns in
                TitleBatch.forEach(count, of: scratch, columns) { index, title in
                    let score = scores[index] &+ Int32(title.row.staticScore) &+ Self.nearest(title.holdings, nearness)
                    body(UInt64(UInt32(bitPattern: score)) << 32 | UInt64(~titles[index]))
                }
            }
        case .newest:
            for index in 0..<count {
                let day = UInt32(bitPattern: rows[Int(titles[index])].addedDay) ^ 0x8000_0000
                body(UInt64(day) << 32 | UInt64(~titles[index]))
            }
        case .year:
            for index in 0..<count {
                body(UInt64(UInt16(bitPattern: rows[Int(titles[index])].year)) << 32 | UInt64(~titles[index]))
            }
        case .title:
            let column = view.segment.titleRanks
            let ranks = column.span
            for index in 0..<count { body(UInt64(~ranks[Int(titles[index])]) << 32 | UInt64(~titles[index])) }
        }
    }

    private static func nearest(_ holdings: UnsafeBufferPointer<UInt32>, _ nearness: [Int32]) -> Int32 {
        var best: Int32 = 0
        for holding in holdings { best = max(best, nearness[PackedHolding.library(holding)]) }
        return best
    }

    /// Points for a distance: 3,000 at the reader's own library, half of it at ten kilometres.
    static func nearness(_ distances: [Int32: Float]?, _ facets: FacetDictionary) -> [Int32]? {
        guard let distances, !distances.isEmpty else { return nil }
        return facets.libraries.values.map { library in
            guard let distance = distances[library], distance.isFinite else { return 0 }
            let metres = Int(max(0, min(20_000, distance)) * 1_000)
            return Int32(30_000_000 / (10_000 + metres))
        }
    }
}
