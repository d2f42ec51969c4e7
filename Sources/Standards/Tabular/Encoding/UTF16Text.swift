/// UTF-16 made UTF-8, with the way back for row ranges.
struct UTF16Text {
    private(set) var utf8: [UInt8] = []
    /// Where lines begin, in both texts, in rising order.
    private var marks: [(utf8: Int, source: Int)] = [(0, 0)]
    /// The file ends in half a code unit.
    private(set) var isTruncated = false

    /// - Parameter start: the bytes before it are a byte order mark.
    init(_ bytes: [UInt8], bigEndian: Bool, from start: Int) {
        utf8.reserveCapacity(bytes.count / 2)
        marks = [(0, start)]
        var index = start
        func unit(_ at: Int) -> UInt16 {
            let first = UInt16(bytes[at])
            let second = UInt16(bytes[at + 1])
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        while index + 1 < bytes.count {
            let high = unit(index)
            index += 2
            var scalar = Unicode.Scalar(high)
            if (0xD800...0xDBFF).contains(high), index + 1 < bytes.count {
                let low = unit(index)
                if (0xDC00...0xDFFF).contains(low) {
                    scalar = Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(low) - 0xDC00)
                    index += 2
                }
            }
            utf8.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
            if high == 0x0A || high == 0x0D { marks.append((utf8.count, index)) }
        }
        isTruncated = index < bytes.count
        marks.append((utf8.count, bytes.count))
    }

    /// The place in the source of a place in ``utf8`` at the beginning of a line.
    func source(of offset: Int) -> Int {
        var low = 0
        var high = marks.count - 1
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].utf8 < offset { low = middle + 1 } else { high = middle }
        }
        return marks[low].source
    }
}
