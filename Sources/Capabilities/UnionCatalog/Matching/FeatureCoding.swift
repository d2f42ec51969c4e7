/// Writes numbers as LEB128 and texts with their length before them.
struct FeatureWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt64(max(0, value))
        while rest >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func texts(_ texts: [String]) {
        number(texts.count)
        for text in texts { self.text(text) }
    }

    mutating func words(_ list: WordList) { texts(list.words) }
}

/// Reads them back. Damage makes it return empty values and ``isWholeAndRead`` false; it never traps.
struct FeatureReader {
    private let bytes: [UInt8]
    private var index = 0
    private var isDamaged = false

    init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

    /// Everything was read, and nothing was missing.
    var isWholeAndRead: Bool { !isDamaged && index == bytes.count }

    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 63 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 127) << shift
            if byte < 128 { return Int(truncatingIfNeeded: value & 0x7fff_ffff_ffff_ffff) }
            shift += 7
        }
        isDamaged = true
        return 0
    }

    mutating func text() -> String {
        let count = number()
        guard count <= bytes.count - index else {
            isDamaged = true
            return ""
        }
        defer { index += count }
        return String(decoding: bytes[index..<(index + count)], as: UTF8.self)
    }

    mutating func texts() -> [String] {
        let count = number()
        guard count <= bytes.count - index else {
            isDamaged = true
            return []
        }
        return (0..<count).map { _ in text() }
    }

    mutating func words() -> WordList { WordList(texts()) }
}
