/// Reads UTF-8 once, from left to right, and writes folded words.
struct FoldingReader {
    private(set) var bytes: [UInt8] = []
    private(set) var places: [FoldedWords.Place] = []
    private var start = 0
    private var isFull = false
    private var gap = 0
    private var lastGapIsHyphen = false

    mutating func read(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
        var end = min(text.count, limit)
        while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.reserveCapacity(end)
        places.reserveCapacity(end / 6 + 1)
        var index = 0
        while index < end {
            let run = Self.plainRun(text, from: index, to: end)
            if run > index {
                write(text, index..<run)
                index = run
            } else if text[index] < 0x80 {
                separate(text[index])
                index += 1
            } else {
                index = readScalar(text, at: index, end: end)
            }
        }
        closeWord()
    }

    /// End of the run of ASCII letters and digits that begins at `from`.
    private static func plainRun(_ text: UnsafeBufferPointer<UInt8>, from: Int, to end: Int) -> Int {
        var index = from
        while index < end {
            let byte = text[index]
            let isLetter = (byte | 0x20) &- 0x61 < 26
            guard isLetter || byte &- 0x30 < 10 else { break }
            index += 1
        }
        return index
    }

    /// Appends ASCII letters and digits, lower-cased (digits already have the bit that makes a letter small).
    private mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let room = FoldedWords.maximumWordBytes - (bytes.count - start)
        guard !isFull else { return }
        if range.count > room { isFull = true }
        for index in range.prefix(room) { bytes.append(text[index] | 0x20) }
    }

    private mutating func write(_ piece: some Collection<UInt8>) {
        if bytes.count - start + piece.count > FoldedWords.maximumWordBytes { isFull = true }
        if !isFull { bytes.append(contentsOf: piece) }
    }

    private mutating func separate(_ byte: UInt8) {
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") { return }
        closeWord()
        gap += 1
        lastGapIsHyphen = byte == UInt8(ascii: "-")
    }

    private mutating func readScalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
        let lead = text[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        let next = min(index + length, end)
        var code = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for trail in text[min(index + 1, end)..<next] { code = code << 6 | UInt32(trail & 0x3F) }
        let table = FoldTable.shared
        switch table.action(for: Unicode.Scalar(code) ?? "\u{FFFD}") {
        case .write(let range): write(table.pool[range])
        case .keep: write(text[index..<next])
        case .separate:
            closeWord()
            gap += 1
            lastGapIsHyphen = code == 0x2010 || code == 0x2011
        }
        return next
    }

    private mutating func closeWord() {
        isFull = false
        guard bytes.count > start else { return }
        places.append(.init(start: start, end: bytes.count, hyphenBefore: lastGapIsHyphen && gap == 1 && !places.isEmpty))
        start = bytes.count
        gap = 0
        lastGapIsHyphen = false
    }
}
