/// Finds the titles of one segment that have a word of every group and none of an excluded one, ascending, with the sum over
/// the groups of rarity × best impact. The smallest group leads; the others thin its titles out.
struct Matcher {
    let view: SegmentView
    let scratch: Scratch

    private var segment: Segment { view.segment }

    /// Leaves the matches in `scratch.titles` and `scratch.scores`; returns their number.
    func match(_ groups: [CompiledGroup]) -> Int {
        let required = groups.filter { !$0.excluded }.sorted { $0.size < $1.size }
        guard !required.contains(where: \.isEmpty) else { return 0 }
        var count: Int
        if let first = required.first {
            count = dropDeleted(seed(first))
        } else {
            count = all()
        }
        for group in required.dropFirst() where count > 0 { count = keep(group, count) }
        for group in groups where group.excluded && count > 0 && !group.isEmpty { count = drop(group, count) }
        return count
    }

    private func all() -> Int {
        var count = 0
        for title in 0..<segment.count where !view.isDeleted(title) {
            scratch.titles[count] = UInt32(title)
            scratch.scores[count] = 0
            count += 1
        }
        return count
    }

    private func dropDeleted(_ count: Int) -> Int {
        guard view.deletedCount > 0 else { return count }
        var kept = 0
        for index in 0..<count where !view.isDeleted(Int(scratch.titles[index])) {
            scratch.titles[kept] = scratch.titles[index]
            scratch.scores[kept] = scratch.scores[index]
            kept += 1
        }
        return kept
    }

    /// Every title of a group.
    private func seed(_ group: CompiledGroup) -> Int {
        if group.ranges.isEmpty, group.lists.isEmpty, group.words.count == 1 { return seedWord(group) }
        mark(group)
        var count = 0
        let titles = scratch.titles, scores = scratch.scores, values = scratch.values, marks = scratch.marks
        for place in 0..<segment.count / 64 + 1 {
            var bits = marks[place]
            while bits != 0 {
                let title = place << 6 | bits.trailingZeroBitCount
                titles[count] = UInt32(truncatingIfNeeded: title)
                scores[count] = values[title] &* group.rarity
                count += 1
                bits &= bits &- 1
            }
            marks[place] = 0
        }
        return count
    }

    private func seedWord(_ group: CompiledGroup) -> Int {
        let (word, weight) = group.words[0]
        let fields = UInt16(group.fields), rarity = group.rarity
        let titles = scratch.titles, scores = scratch.scores
        var count = 0
        if let slot = segment.postings.denseSlot(word) {
            let column = segment.postings.dense[slot]
            let cells = column.span
            // Without a branch: one title in a few has the word, and which cannot be foreseen.
            for title in cells.indices {
                titles[count] = UInt32(truncatingIfNeeded: title)
                scores[count] = Self.value(cells[title], weight) &* rarity
                count += cells[title] & fields != 0 ? 1 : 0
            }
        } else {
            let postings = segment.postings
            let list = postings.titles.span, payloads = postings.payloads.span
            for index in segment.postings.range(word) where payloads[index] & fields != 0 {
                titles[count] = list[index]
                scores[count] = Self.value(payloads[index], weight) &* rarity
                count += 1
            }
        }
        return count
    }

    /// Marks every title of a group with its best value.
    func mark(_ group: CompiledGroup) {
        let fields = UInt16(group.fields)
        let postings = segment.postings
        let list = postings.titles.span, payloads = postings.payloads.span
        for (word, weight) in group.words {
            if let slot = postings.denseSlot(word) {
                markDense(slot, fields) { Self.value($0, weight) }
            } else {
                for index in postings.range(word) where payloads[index] & fields != 0 {
                    scratch.mark(Int(list[index]), Self.value(payloads[index], weight))
                }
            }
        }
        for (words, weight) in group.ranges {
            for word in postings.denseWords where words.contains(word) {
                guard let slot = postings.denseSlot(word) else { continue }
                markDense(slot, fields) { Self.rangeValue(UInt8(truncatingIfNeeded: $0) & group.fields, weight) }
            }
            for index in postings.range(words) where payloads[index] & fields != 0 {
                let mask = UInt8(truncatingIfNeeded: payloads[index]) & group.fields
                scratch.mark(Int(list[index]), Self.rangeValue(mask, weight))
            }
        }
        for found in group.lists {
            for (index, title) in found.titles.enumerated() {
                scratch.mark(Int(title), (Int32(found.impacts[index]) &* found.weight) >> 6)
            }
        }
    }

    @inline(__always)
    private func markDense(_ slot: Int, _ fields: UInt16, _ value: (UInt16) -> Int32) {
        let column = segment.postings.dense[slot]
        let cells = column.span
        for title in cells.indices where cells[title] & fields != 0 { scratch.mark(title, value(cells[title])) }
    }

    @inline(__always)
    static func value(_ payload: UInt16, _ weight: Int32) -> Int32 { max(1, (Int32(payload >> 8) &* weight) >> 6) }

    /// A word still being typed counts by field only, the same whichever way it is found.
    @inline(__always)
    static func rangeValue(_ mask: UInt8, _ weight: Int32) -> Int32 {
        max(1, (Int32(IndexField.impactOfMask[Int(mask)]) &* weight) >> 6)
    }

    /// Keeps the matches that are in the group and adds what they score in it.
    private func keep(_ group: CompiledGroup, _ count: Int) -> Int {
        let reader = GroupReader(view: view, scratch: scratch, group: group)
        reader.read(count)
        let titles = scratch.titles, scores = scratch.scores, best = scratch.best
        var kept = 0
        for index in 0..<count {
            let value = best[index]
            titles[kept] = titles[index]
            scores[kept] = scores[index] &+ value &* group.rarity
            kept += value > 0 ? 1 : 0
        }
        return kept
    }

    private func drop(_ group: CompiledGroup, _ count: Int) -> Int {
        let reader = GroupReader(view: view, scratch: scratch, group: group)
        reader.read(count)
        var kept = 0
        for index in 0..<count where scratch.best[index] == 0 {
            scratch.titles[kept] = scratch.titles[index]
            scratch.scores[kept] = scratch.scores[index]
            kept += 1
        }
        return kept
    }
}
