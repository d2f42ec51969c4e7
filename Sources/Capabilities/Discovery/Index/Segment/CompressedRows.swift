/// Rows of numbers of different lengths, one after another in one buffer.
struct CompressedRows: Sendable {
    private(set) var offsets: [UInt32] = [0]
    private(set) var values: [UInt32] = []

    init() {}

    /// `nil` unless the offsets rise from 0 to the number of values.
    init?(offsets: [UInt32], values: [UInt32]) {
        guard offsets.first == 0, offsets.last.map(Int.init) == values.count, Self.rises(offsets) else { return nil }
        self.offsets = offsets
        self.values = values
    }

    var count: Int { offsets.count - 1 }

    func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
    subscript(row: Int) -> ArraySlice<UInt32> { values[range(row)] }

    mutating func reserve(count: Int, values size: Int) {
        offsets.reserveCapacity(count + 1)
        values.reserveCapacity(size)
    }

    mutating func append(_ row: some Collection<UInt32>) {
        values.append(contentsOf: row)
        offsets.append(UInt32(values.count))
    }

    /// Adds a value to the row that ``endRow()`` will close.
    mutating func add(_ value: UInt32) { values.append(value) }
    mutating func endRow() { offsets.append(UInt32(values.count)) }

    mutating func replace(at index: Int, with value: UInt32) { values[index] = value }

    static func rises(_ offsets: [UInt32]) -> Bool {
        var last: UInt32 = 0
        var ok = true
        for offset in offsets {
            if offset < last { ok = false }
            last = offset
        }
        return ok
    }
}

extension CompressedRows {
    /// Gives the words of forward tokens their new numbers.
    mutating func renumberWords(_ new: [UInt32]) {
        for index in values.indices {
            let word = ForwardToken.word(values[index])
            if word != ForwardToken.breakWord {
                replace(at: index, with: values[index] & ~ForwardToken.wordMask | new[Int(word)])
            }
        }
    }
}
