import TextAnalysis

/// The words of a title or of names: as folded, to be shown, and in one spelling as one run of bytes, so that comparing two lists costs no
/// allocation.
public struct WordList: Sendable, Hashable {
    /// All words in their comparison form without separators; two titles that differ only in spaces have equal bytes.
    let bytes: [UInt8]
    /// Where each word ends in `bytes`.
    let ends: [UInt16]
    /// FNV-1a of each comparison form, for a quick "not equal".
    let hashes: [UInt32]
    /// The folded words with spaces between: "harry potter", whose comparison form has one t.
    public let text: String

    public static let empty = WordList([])

    /// - Parameter words: folded. What counts for comparison is today's spelling, with Arabic loans in one form: "Djalan" meets "Jalan",
    ///   "Al-Qur'an" meets "Quran".
    init(_ words: [String]) {
        var bytes: [UInt8] = []
        var ends: [UInt16] = []
        var hashes: [UInt32] = []
        for (index, word) in words.enumerated() where bytes.count + word.utf8.count < 30_000 {
            if word == "al", index + 1 < words.count { continue }
            for part in Self.unified(word).split(separator: " ") {
                bytes.append(contentsOf: part.utf8)
                ends.append(UInt16(bytes.count))
                hashes.append(Self.hash(part.utf8))
            }
        }
        self.bytes = bytes
        self.ends = ends
        self.hashes = hashes
        text = words.joined(separator: " ")
    }

    public var count: Int { ends.count }
    public var isEmpty: Bool { ends.isEmpty }

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    func length(_ index: Int) -> Int { Int(ends[index]) - (index == 0 ? 0 : Int(ends[index - 1])) }

    func isNumber(_ index: Int) -> Bool { (48...57).contains(bytes[index == 0 ? 0 : Int(ends[index - 1])]) }

    /// The comparison form.
    func word(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    /// The folded words.
    public var words: [String] { text.split(separator: " ").map(String.init) }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    /// One form for one word. Signs that are part of a name survive: "C++" and "C" are two languages.
    static func unified(_ word: String) -> String {
        word.utf8.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ".") }
            ? word : WordForms.table[word] ?? Folding.key(word)
    }

    /// Hashes of the comparison forms of a vocabulary.
    static func hashes(of vocabulary: String) -> Set<UInt32> {
        Set(vocabulary.split(whereSeparator: \.isWhitespace).map { hash(unified(String($0)).utf8) })
    }

    static func + (left: WordList, right: WordList) -> WordList {
        right.isEmpty ? left : WordList(left.words + right.words)
    }
}
