/// What a run of bytes looks like when read as UTF-8.
struct UTF8Scan: Equatable {
    /// Well-formed sequences of two bytes and more.
    var sequences = 0
    /// Bytes that belong to no well-formed sequence.
    var invalid = 0
    /// Whether among them a byte that begins a sequence is followed by one that continues it: damaged UTF-8, not another coding.
    var hasFragments = false
    /// The first of those bytes, counted from the start of the run.
    var firstInvalid: Int?

    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            if length == 0 {
                if firstInvalid == nil { firstInvalid = index - bytes.startIndex }
                invalid += 1
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
                if bytes[index] >= 0xC2, next & 0xC0 == 0x80 { hasFragments = true }
                index += 1
            } else {
                sequences += 1
                index += length
            }
        }
    }

    /// The length of the well-formed sequence beginning here (Unicode, table 3-7); 0 if there is none.
    static func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return 0 }
        for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
