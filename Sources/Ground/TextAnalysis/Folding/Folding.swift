/// Forms of a text for comparing: what is left when case, diacritics, punctuation and fashions of spelling are taken away.
public enum Folding {
    /// Texts longer than this many UTF-8 bytes are read only so far.
    public static let maximumTextBytes = FoldedWords.maximumTextBytes
    /// Words longer than this many UTF-8 bytes are cut, between scalars.
    public static let maximumWordBytes = FoldedWords.maximumWordBytes

    /// Lower case, without diacritics, apostrophes, ayn and hamza; one space between words, no other punctuation.
    /// Full-width, ligature and superscript forms become plain letters and digits; other scripts keep their letters.
    public static func fold(_ text: String) -> String {
        let words = FoldedWords(text)
        var out: [UInt8] = []
        out.reserveCapacity(words.bytes.count + words.places.count)
        for place in words.places {
            if !out.isEmpty { out.append(0x20) }
            out += words.bytes[place.start..<place.end]
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Comparison key for matching records: folded, in today's spelling, loans from Arabic in one spelling, without the
    /// Arabic article, "anak2" written out; not stemmed. Words are separated by single spaces.
    public static func key(_ text: String) -> String {
        let words = FoldedWords(text)
        var out: [UInt8] = []
        out.reserveCapacity(words.bytes.count + words.places.count)
        for (index, place) in words.places.enumerated() where !words.isArticle(at: index) {
            if !out.isEmpty { out.append(0x20) }
            out += Analyzer.shared.unified(words.string(place)).utf8
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Key whose bytes sort as readers expect: folded words, numbers by value and before letters, a leading "Al-" kept
    /// (Indonesian titles skip no article). At most 512 bytes.
    public static func sortKey(_ text: String) -> [UInt8] {
        let words = FoldedWords(text, limit: 4096)
        var out: [UInt8] = []
        for place in words.places {
            if !out.isEmpty { out.append(0x20) }
            var index = place.start
            while index < place.end {
                let byte = words.bytes[index]
                guard isDigit(byte) else {
                    out.append(byte)
                    index += 1
                    continue
                }
                var end = index
                while end < place.end, isDigit(words.bytes[end]) { end += 1 }
                while index < end - 1, words.bytes[index] == UInt8(ascii: "0") { index += 1 }
                // A longer number is a greater one: "0" (before every letter), its count of digits, the digits.
                out.append(UInt8(ascii: "0"))
                out.append(UInt8(end - index))
                out += words.bytes[index..<end]
                index = end
            }
            if out.count >= 512 { break }
        }
        return Array(out.prefix(512))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
