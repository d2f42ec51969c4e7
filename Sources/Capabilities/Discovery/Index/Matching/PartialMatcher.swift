/// Finds titles that have some of the groups, for when none has all.
struct PartialMatcher {
    /// For each title how many groups it has, and what it scores in them.
    private var hits: [UInt8]
    private var sums: [Int32]
    private let view: SegmentView
    /// The most groups that a title has.
    private(set) var best = 0

    init(_ groups: [CompiledGroup], _ view: SegmentView, _ scratch: Scratch) {
        self.view = view
        let size = view.segment.count
        var hits = [UInt8](repeating: 0, count: size)
        var sums = [Int32](repeating: 0, count: size)
        let matcher = Matcher(view: view, scratch: scratch)
        let values = scratch.values, marks = scratch.marks
        for group in groups where !group.isEmpty {
            matcher.mark(group)
            for place in 0..<size / 64 + 1 {
                var bits = marks[place]
                while bits != 0 {
                    let title = place << 6 | bits.trailingZeroBitCount
                    if group.excluded {
                        hits[title] = 0
                    } else {
                        hits[title] &+= 1
                        sums[title] &+= values[title] &* group.rarity
                    }
                    bits &= bits &- 1
                }
                marks[place] = 0
            }
        }
        for title in 0..<size where Int(hits[title]) > best && !view.isDeleted(title) { best = Int(hits[title]) }
        self.hits = hits
        self.sums = sums
    }

    /// Leaves the titles with so many groups in the scratch, like ``Matcher/match(_:)``.
    func match(atLeast least: Int, _ scratch: Scratch) -> Int {
        var count = 0
        for title in hits.indices where Int(hits[title]) >= least && !view.isDeleted(title) {
            scratch.titles[count] = UInt32(title)
            scratch.scores[count] = sums[title]
            count += 1
        }
        return count
    }
}
