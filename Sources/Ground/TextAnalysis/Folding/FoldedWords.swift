/// The folded words of a text, in one buffer of bytes.
///
/// Bounded against hostile text: at most ``maximumTextBytes`` are read, and a word keeps its first ``maximumWordBytes``.
struct FoldedWords {
    /// Only this much of a text is read; a record's longest notes are a few kilobytes.
    static let maximumTextBytes = 256 * 1024
    /// A word is cut after this many bytes, between scalars.
    static let maximumWordBytes = 64

    struct Place {
        var start: Int
        var end: Int
        /// The word before is tied to this one by a single hyphen.
        var hyphenBefore: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var places: [Place] = []

    init(_ text: String, limit: Int = FoldedWords.maximumTextBytes) {
        var text = text
        text.withUTF8 { read($0, limit: limit) }
    }

    func string(_ place: Place) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0[place.start..<place.end], as: UTF8.self) }
    }

    /// Whether the article at `index` ("al-", and before its own consonant "an-", "ar-", "asy-" …) only leads the next word.
    func isArticle(at index: Int) -> Bool {
        guard index + 1 < places.count else { return false }
        let word = places[index], next = places[index + 1]
        let length = word.end - word.start
        guard length >= 2, length <= 3, bytes[word.start] == UInt8(ascii: "a") else { return false }
        let tail = bytes[word.start + 1..<word.end]
        if tail.elementsEqual([UInt8(ascii: "l")]) { return true }
        guard bytes[next.start..<next.end].starts(with: tail) else { return false }
        // "as soon", "at the", "ad data" are no articles; without a hyphen only the spellings no other language has.
        if next.hyphenBefore { return Self.sunLetters.contains(where: { tail.elementsEqual($0) }) }
        return Self.sunLettersWithoutHyphen.contains(where: { tail.elementsEqual($0) })
    }

    /// Consonants that the Arabic article takes over from its noun, in the romanisations in use.
    private static let sunLetters: [[UInt8]] = ["d", "dh", "dl", "dz", "l", "n", "r", "s", "sh", "sy", "t", "th", "ts", "z"].map {
        Array($0.utf8)
    }
    private static let sunLettersWithoutHyphen: [[UInt8]] = ["dh", "dz", "n", "r", "sy", "z"].map { Array($0.utf8) }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
        var end = min(text.count, limit)
        while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.reserveCapacity(end)
        let table = FoldTable.shared
        var start = 0
        var full = false
        var gap = 0
        var hyphen = false
        func closeWord() {
            if bytes.count > start {
                places.append(Place(start: start, end: bytes.count, hyphenBefore: hyphen && gap == 1 && !places.isEmpty))
                start = bytes.count
                gap = 0
                hyphen = false
            }
            full = false
        }
        var index = 0
        while index < end {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                let lower = byte | 0x20
                if lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") {
                    if bytes.count - start < Self.maximumWordBytes && !full { bytes.append(lower) }
                } else if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
                    if bytes.count - start < Self.maximumWordBytes && !full { bytes.append(byte) }
                } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                    continue
                } else {
                    closeWord()
                    gap += 1
                    hyphen = byte == UInt8(ascii: "-")
                }
                continue
            }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var code = UInt32(byte) & (0xFF >> UInt32(length + 1))
            for next in text[min(index + 1, end)..<min(index + length, end)] { code = code << 6 | UInt32(next & 0x3F) }
            let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
            switch table.action(for: scalar) {
            case .write(let range):
                if bytes.count - start + range.count > Self.maximumWordBytes { full = true }
                if !full { bytes += table.pool[range] }
            case .keep:
                if bytes.count - start + length > Self.maximumWordBytes { full = true }
                if !full { bytes += text[index..<min(index + length, end)] }
            case .separate:
                closeWord()
                gap += 1
                hyphen = code == 0x2010 || code == 0x2011
            }
            index += length
        }
        closeWord()
    }
}
