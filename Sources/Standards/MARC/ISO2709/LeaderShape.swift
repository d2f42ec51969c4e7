/// Tells a leader from other bytes, so that a reader that has lost its way finds the next record.
enum LeaderShape {
    /// Whether 24 bytes at `index` are surely a leader: length and base address in digits, and the constants of MARC 21.
    static func isCertain(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index + ISO2709.leaderLength <= bytes.count, digits(bytes, index, 5), digits(bytes, index + 12, 5)
        else {
            return false
        }
        return constants(bytes, index) >= 2
    }

    /// Whether the bytes at `index` may be a leader with a defect or two: most of its marks are there, or a directory follows.
    static func isPossible(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index + ISO2709.leaderLength <= bytes.count else { return false }
        for offset in 0..<ISO2709.leaderLength {
            let byte = bytes[index + offset]
            if byte == ISO2709.recordTerminator || byte == ISO2709.fieldTerminator || byte == ISO2709.subfieldDelimiter {
                return false
            }
        }
        var marks = constants(bytes, index)
        if digits(bytes, index, 5) { marks += 2 }
        if digits(bytes, index + 12, 5) { marks += 2 }
        if isEntry(bytes, at: index + ISO2709.leaderLength) { marks += 2 }
        return marks >= 3
    }

    /// Whether 12 bytes look like a directory entry.
    static func isEntry(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + ISO2709.entryLength <= bytes.count, digits(bytes, index + 3, 9) else { return false }
        return bytes[index..<(index + 3)].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// How many of indicator count, subfield code length and entry map have MARC 21's values: 0 to 3.
    private static func constants(_ bytes: [UInt8], _ index: Int) -> Int {
        (bytes[index + 10] == 0x32 ? 1 : 0) + (bytes[index + 11] == 0x32 ? 1 : 0)
            + (bytes[index + 20] == 0x34 && bytes[index + 21] == 0x35 ? 1 : 0)
    }

    private static func digits(_ bytes: [UInt8], _ index: Int, _ count: Int) -> Bool {
        for offset in index..<(index + count) where bytes[offset] < 0x30 || bytes[offset] > 0x39 { return false }
        return true
    }
}
