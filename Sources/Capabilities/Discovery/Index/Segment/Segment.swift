/// An unchanging part of the index: the titles of ``SegmentData`` and what is worked out of them.
final class Segment: Sendable {
    let data: SegmentData
    let postings: Postings
    /// Place of each title in the order by sort key.
    let titleRanks: [UInt32]
    /// ``DocumentRow/staticScore`` of each title by itself: ranking asks every match for this alone.
    let staticScores: [UInt16]
    let spelling: SpellingTable

    init(_ data: SegmentData) {
        self.data = data
        postings = Postings(data)
        spelling = SpellingTable(data.vocabulary)
        staticScores = data.rows.map(\.staticScore)
        var ranks = [UInt32](repeating: 0, count: data.count)
        for (rank, title) in data.titleOrder.enumerated() { ranks[Int(title)] = UInt32(rank) }
        titleRanks = ranks
    }

    var count: Int { data.count }

    /// The number in this segment of the title with an id.
    func title(id: Int64) -> Int? {
        let ids = data.ids
        var low = 0, high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == id ? low : nil
    }
}
