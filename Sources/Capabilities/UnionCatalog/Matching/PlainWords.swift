/// Words of a short field, lower case, split at every ASCII character that is neither a letter nor a digit.
enum PlainWords {
    /// - Parameter extra: an ASCII character that counts as a letter, such as the dot in "S.Pd.".
    static func split(_ text: String, keeping extra: Character? = nil, limit: Int = 400) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        let kept = extra?.asciiValue ?? 0
        func flush() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8.prefix(limit) {
            switch byte {
            case 65...90: word.append(byte | 32)
            case 97...122, 48...57, 128...255: word.append(byte)
            case kept where kept != 0: word.append(byte)
            case UInt8(ascii: "'"): continue
            default: flush()
            }
        }
        flush()
        return words
    }

    static func isLetters(_ word: String) -> Bool { word.utf8.allSatisfy { $0 >= 128 || (97...122).contains($0) } }
}
