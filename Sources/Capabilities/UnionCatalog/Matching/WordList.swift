/// The words of a title or of names as one run of bytes, so that comparing two costs no allocation.
public struct WordList: Sendable, Hashable {
    /// All words without separators; two titles that differ only in spaces have equal bytes.
    let bytes: [UInt8]
    /// Where each word ends in `bytes`.
    let ends: [UInt16]
    /// FNV-1a of each word, for a quick "not equal".
    let hashes: [UInt32]

    public static let empty = WordList([])

    init(_ words: [String]) {
        var bytes: [UInt8] = []
        var ends: [UInt16] = []
        for word in words where !word.isEmpty && bytes.count + word.utf8.count < 60_000 {
            bytes.append(contentsOf: word.utf8)
            ends.append(UInt16(bytes.count))
        }
        self.bytes = bytes
        self.ends = ends
        var hashes: [UInt32] = []
        var start = 0
        for end in ends {
            hashes.append(Self.hash(bytes[start..<Int(end)]))
            start = Int(end)
        }
        self.hashes = hashes
    }

    public var count: Int { ends.count }
    public var isEmpty: Bool { ends.isEmpty }

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    func length(_ index: Int) -> Int { Int(ends[index]) - (index == 0 ? 0 : Int(ends[index - 1])) }

    func isNumber(_ index: Int) -> Bool { (48...57).contains(bytes[index == 0 ? 0 : Int(ends[index - 1])]) }

    public func word(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    public var words: [String] { (0..<count).map(word) }

    /// The words with spaces between.
    public var text: String { words.joined(separator: " ") }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    static func + (left: WordList, right: WordList) -> WordList {
        right.isEmpty ? left : WordList(left.words + right.words)
    }
}
