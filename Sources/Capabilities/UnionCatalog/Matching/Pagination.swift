/// The page count in an extent: 234 in "vi, 234 hlm. : ilus. ; 25 cm".
enum Pagination {
    private static let pageWords: Set<String> = ["hlm", "hal", "halaman", "p", "pages", "pp", "h", "pg", "page", "hlm1", "hl"]

    /// 0 when no number stands before a word for pages.
    static func pages(in extent: String?) -> Int {
        guard let extent, extent.utf8.count < 200 else { return 0 }
        let words = extent.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        for (index, word) in words.enumerated().dropFirst() where pageWords.contains(String(word)) {
            if let value = Int(words[index - 1]), (1...9_999).contains(value) { return value }
        }
        // "234hlm"
        for word in words {
            let digits = word.prefix { $0.isNumber }
            if !digits.isEmpty, pageWords.contains(String(word.dropFirst(digits.count))), let value = Int(digits), value < 10_000
            {
                return value
            }
        }
        return 0
    }
}
