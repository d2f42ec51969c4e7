/// Keeps the highest of the numbers offered, by a heap whose top is the lowest kept.
struct TopSelector {
    private let limit: Int
    private var heap: [UInt64] = []

    init(limit: Int) {
        self.limit = limit
        heap.reserveCapacity(min(limit, 4_096))
    }

    var isFull: Bool { heap.count >= limit }
    var lowest: UInt64 { heap.first ?? 0 }

    @inline(__always)
    mutating func offer(_ key: UInt64) {
        if heap.count < limit {
            heap.append(key)
            rise(heap.count - 1)
        } else if limit > 0, key > heap[0] {
            heap[0] = key
            sink()
        }
    }

    /// Highest first.
    consuming func sorted() -> [UInt64] { heap.sorted(by: >) }

    private mutating func rise(_ start: Int) {
        var child = start
        while child > 0, heap[(child - 1) / 2] > heap[child] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < heap[parent] else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
