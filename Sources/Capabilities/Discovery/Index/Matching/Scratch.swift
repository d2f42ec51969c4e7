/// Working memory of one search over one segment at a time. Sizes follow the biggest segment; contents mean nothing between uses,
/// but `marks` is all zero.
final class Scratch {
    private(set) var capacity: Int
    /// The titles that match so far, ascending, and what they score.
    private(set) var titles: UnsafeMutablePointer<UInt32>
    private(set) var scores: UnsafeMutablePointer<Int32>
    /// Best value of the group at hand per match.
    private(set) var best: UnsafeMutablePointer<Int32>
    /// Best value of the group at hand per title; valid where `marks` has the title's bit.
    private(set) var values: UnsafeMutablePointer<Int32>
    private(set) var marks: UnsafeMutablePointer<UInt64>
    /// Means nothing: what ``TitleBatch`` reads ahead of its use ends here, lest the compiler leave the reading out.
    var seen: UInt32 = 0

    init(capacity: Int) {
        self.capacity = capacity
        titles = .allocate(capacity: capacity)
        scores = .allocate(capacity: capacity)
        best = .allocate(capacity: capacity)
        values = .allocate(capacity: capacity)
        marks = .allocate(capacity: capacity / 64 + 1)
        marks.initialize(repeating: 0, count: capacity / 64 + 1)
    }

    deinit {
        titles.deallocate()
        scores.deallocate()
        best.deallocate()
        values.deallocate()
        marks.deallocate()
    }

    @inline(__always)
    func mark(_ title: Int, _ value: Int32) {
        let bit: UInt64 = 1 << UInt64(title & 63)
        if marks[title >> 6] & bit == 0 {
            marks[title >> 6] |= bit
            values[title] = value
        } else if values[title] < value {
            values[title] = value
        }
    }

    @inline(__always)
    func isMarked(_ title: Int) -> Bool { marks[title >> 6] & (1 << UInt64(title & 63)) != 0 }

    func clearMarks(_ count: Int) { marks.update(repeating: 0, count: count / 64 + 1) }
}
