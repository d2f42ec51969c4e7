/// Finds titles that have some of the groups when none has all: at least `enough`, and no fewer than one below the best.
struct PartialMatcher {
    let matcher: Matcher

    /// Leaves the matches in the scratch, like ``Matcher/match(_:)``.
    func match(_ groups: [CompiledGroup], enough: Int) -> Int {
        let view = matcher.view, scratch = matcher.scratch
        let size = view.segment.count
        var hits = [UInt8](repeating: 0, count: size)
        let sums = scratch.best, values = scratch.values, marks = scratch.marks
        sums.update(repeating: 0, count: size)
        for group in groups where !group.excluded && !group.isEmpty {
            matcher.mark(group)
            for place in 0..<size / 64 + 1 {
                var bits = marks[place]
                while bits != 0 {
                    let title = place << 6 | bits.trailingZeroBitCount
                    hits[title] &+= 1
                    sums[title] &+= values[title] &* group.rarity
                    bits &= bits &- 1
                }
                marks[place] = 0
            }
        }
        for group in groups where group.excluded && !group.isEmpty {
            matcher.mark(group)
            for title in 0..<size where scratch.isMarked(title) { hits[title] = 0 }
            scratch.clearMarks(size)
        }
        var best = 0
        for title in 0..<size where Int(hits[title]) > best && !view.isDeleted(title) { best = Int(hits[title]) }
        let least = UInt8(max(enough, best - 1))
        var count = 0
        for title in 0..<size where hits[title] >= least && !view.isDeleted(title) {
            scratch.titles[count] = UInt32(title)
            scratch.scores[count] = sums[title]
            count += 1
        }
        return count
    }
}
