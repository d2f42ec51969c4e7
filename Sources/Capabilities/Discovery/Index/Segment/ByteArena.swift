/// Byte strings one after another in one buffer.
struct ByteArena: Sendable {
    /// Where each string starts, and the end of the last: one more than there are strings.
    private(set) var offsets: [UInt32] = [0]
    private(set) var bytes: [UInt8] = []

    init() {}

    /// `nil` unless the offsets rise from 0 to the number of bytes.
    init?(offsets: [UInt32], bytes: [UInt8]) {
        guard offsets.first == 0, offsets.last.map(Int.init) == bytes.count, CompressedRows.rises(offsets) else { return nil }
        self.offsets = offsets
        self.bytes = bytes
    }

    var count: Int { offsets.count - 1 }

    func range(_ index: Int) -> Range<Int> { Int(offsets[index])..<Int(offsets[index + 1]) }
    func length(_ index: Int) -> Int { Int(offsets[index + 1] - offsets[index]) }
    subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }
    func string(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    mutating func reserve(count: Int, bytes size: Int) {
        offsets.reserveCapacity(count + 1)
        bytes.reserveCapacity(size)
    }

    mutating func append(_ string: some Collection<UInt8>) {
        bytes.append(contentsOf: string)
        offsets.append(UInt32(bytes.count))
    }

    /// Bytewise order of string `index` against `key`: negative, zero or positive. With `prefix` only as many bytes as the key has count.
    func compare(_ index: Int, _ key: Span<UInt8>, prefix: Bool = false) -> Int {
        let own = range(index)
        let shared = min(own.count, key.count)
        for position in 0..<shared {
            let difference = Int(bytes[own.lowerBound + position]) - Int(key[position])
            if difference != 0 { return difference }
        }
        return prefix && own.count >= key.count ? 0 : own.count - key.count
    }

    func compare(_ index: Int, with other: ByteArena, _ otherIndex: Int) -> Int {
        let own = range(index), theirs = other.range(otherIndex)
        for position in 0..<min(own.count, theirs.count) {
            let difference = Int(bytes[own.lowerBound + position]) - Int(other.bytes[theirs.lowerBound + position])
            if difference != 0 { return difference }
        }
        return own.count - theirs.count
    }

    // The strings must be sorted for the following.

    var isStrictlySorted: Bool {
        for index in 1..<max(1, count) where compare(index - 1, with: self, index) >= 0 { return false }
        return true
    }

    func find(_ key: [UInt8]) -> UInt32? {
        let place = lowerBound(key)
        return place < count && compare(place, key.span) == 0 ? UInt32(place) : nil
    }

    func prefixRange(_ key: [UInt8]) -> Range<UInt32> {
        let start = lowerBound(key)
        var low = start, high = count
        while low < high {
            let middle = (low + high) / 2
            if compare(middle, key.span, prefix: true) <= 0 { low = middle + 1 } else { high = middle }
        }
        return UInt32(start)..<UInt32(low)
    }

    private func lowerBound(_ key: [UInt8]) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if compare(middle, key.span) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
