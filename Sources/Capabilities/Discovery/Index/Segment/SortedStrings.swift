/// Strings put in bytewise order, with the way from old numbers to new and back.
struct SortedStrings {
    let arena: ByteArena
    /// Old number of each string in its new place.
    let order: [UInt32]
    /// New place of each old number.
    let place: [UInt32]

    init(_ strings: [String]) {
        var unsorted = ByteArena()
        for string in strings { unsorted.append(string.utf8) }
        order = Self.order(of: unsorted)
        var sorted = ByteArena()
        sorted.reserve(count: unsorted.count, bytes: unsorted.bytes.count)
        var place = [UInt32](repeating: 0, count: strings.count)
        for (new, old) in order.enumerated() {
            sorted.append(unsorted[Int(old)])
            place[Int(old)] = UInt32(new)
        }
        arena = sorted
        self.place = place
    }

    /// Numbers in bytewise order of their strings, equal strings by number. Compares the first eight bytes as one integer.
    static func order(of arena: ByteArena) -> [UInt32] {
        var heads: [(head: UInt64, number: UInt32)] = []
        heads.reserveCapacity(arena.count)
        for number in 0..<arena.count {
            var head: UInt64 = 0
            let range = arena.range(number)
            for position in 0..<8 {
                let index = range.lowerBound + position
                head = head << 8 | (index < range.upperBound ? UInt64(arena.bytes[index]) : 0)
            }
            heads.append((head, UInt32(number)))
        }
        heads.sort {
            if $0.head != $1.head { return $0.head < $1.head }
            let order = arena.compare(Int($0.number), with: arena, Int($1.number))
            return order == 0 ? $0.number < $1.number : order < 0
        }
        return heads.map(\.number)
    }
}
