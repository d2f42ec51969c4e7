/// Looks up in one group the titles that match so far; leaves in `scratch.best` each one's best value, 0 when it is not in the group.
struct GroupReader {
    let view: SegmentView
    let scratch: Scratch
    let group: CompiledGroup

    private var postings: Postings { view.segment.postings }

    func read(_ count: Int) {
        let sparse = group.words.count { postings.denseSlot($0.word) == nil } + group.lists.count + group.ranges.count
        if sparse > 0, group.size / 8 <= count {
            readByMarks(count)
        } else {
            scratch.best.update(repeating: 0, count: count)
            for (word, weight) in group.words {
                if let slot = postings.denseSlot(word) { readDense(slot, weight, count) } else { readList(word, weight, count) }
            }
            for list in group.lists { read(list, count) }
            for range in group.ranges { readForward(range.words, range.weight, count) }
        }
    }

    /// The group is not much bigger than the matches: go through all of it once.
    private func readByMarks(_ count: Int) {
        Matcher(view: view, scratch: scratch).mark(group)
        let titles = scratch.titles, best = scratch.best, values = scratch.values
        for index in 0..<count {
            let title = Int(titles[index])
            best[index] = scratch.isMarked(title) ? values[title] : 0
        }
        scratch.clearMarks(view.segment.count)
    }

    private func readDense(_ slot: Int, _ weight: Int32, _ count: Int) {
        let column = postings.dense[slot], fields = UInt16(group.fields)
        let cells = column.span
        let titles = scratch.titles, best = scratch.best
        for index in 0..<count {
            let payload = cells[Int(titles[index])]
            if payload & fields != 0 { best[index] = max(best[index], Matcher.value(payload, weight)) }
        }
    }

    private func readList(_ word: UInt32, _ weight: Int32, _ count: Int) {
        let postings = postings, fields = UInt16(group.fields)
        let list = postings.titles.span, payloads = postings.payloads.span
        let best = scratch.best
        Self.meet(scratch.titles, count, list, postings.range(word)) { index, place in
            let payload = payloads[place]
            if payload & fields != 0 { best[index] = max(best[index], Matcher.value(payload, weight)) }
        }
    }

    private func read(_ found: CompiledGroup.TitleList, _ count: Int) {
        let best = scratch.best
        Self.meet(scratch.titles, count, found.titles.span, 0..<found.titles.count) { index, place in
            best[index] = max(best[index], max(1, (Int32(found.impacts[place]) &* found.weight) >> 6))
        }
    }

    /// Few matches, many postings: look at the words of each match.
    private func readForward(_ words: Range<UInt32>, _ weight: Int32, _ count: Int) {
        let tokens = view.segment.data.tokens
        let values = tokens.values.span
        for index in 0..<count {
            var mask: UInt8 = 0
            for place in tokens.range(Int(scratch.titles[index])) where words.contains(ForwardToken.word(values[place])) {
                mask |= ForwardToken.fieldMask(values[place])
            }
            mask &= group.fields
            if mask != 0 { scratch.best[index] = max(scratch.best[index], Matcher.rangeValue(mask, weight)) }
        }
    }

    /// Calls `body` for every number in both sorted lists, leaping through the longer one.
    @inline(__always)
    private static func meet(
        _ titles: UnsafeMutablePointer<UInt32>, _ count: Int, _ list: Span<UInt32>, _ range: Range<Int>,
        _ body: (Int, Int) -> Void
    ) {
        var index = 0, place = range.lowerBound
        while index < count, place < range.upperBound {
            let one = titles[index], other = list[place]
            if one == other {
                body(index, place)
                index += 1
                place += 1
            } else if one < other {
                var step = 1
                while index + step < count, titles[index + step] < other { step <<= 1 }
                var low = index + step / 2, high = min(count, index + step)
                while low < high {
                    let middle = (low + high) / 2
                    if titles[middle] < other { low = middle + 1 } else { high = middle }
                }
                index = low
            } else {
                var step = 1
                while place + step < range.upperBound, list[place + step] < one { step <<= 1 }
                var low = place + step / 2, high = min(range.upperBound, place + step)
                while low < high {
                    let middle = (low + high) / 2
                    if list[middle] < one { low = middle + 1 } else { high = middle }
                }
                place = low
            }
        }
    }
}
