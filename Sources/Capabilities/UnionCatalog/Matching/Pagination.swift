/// The page count in an extent: 234 in "vi, 234 hlm. : ilus. ; 25 cm", "halaman 234" and "234hlm".
enum Pagination {
    private static let pageWords: Set<String> = ["hlm", "hal", "halaman", "p", "pages", "pp", "h", "pg", "page", "hlm1", "hl"]

    /// 0 when no number stands before a word for pages.
    static func pages(in extent: String?) -> Int {
        guard let extent, extent.utf8.count < 200 else { return 0 }
        let words = PlainWords.split(extent)
        // "3 p. l., 216 p.": the greatest is the main sequence.
        var greatest = 0
        for (index, word) in words.enumerated() where pageWords.contains(word) {
            let before = index > 0 ? Int(words[index - 1]) : nil
            let after = index + 1 < words.count && word == "halaman" ? Int(words[index + 1]) : nil
            if let value = before ?? after, (1...9_999).contains(value) { greatest = max(greatest, value) }
        }
        if greatest > 0 { return greatest }
        // "234hlm"
        for word in words {
            let digits = word.prefix(while: \.isNumber)
            if !digits.isEmpty, pageWords.contains(String(word.dropFirst(digits.count))), let value = Int(digits), value < 10_000
            {
                return value
            }
        }
        return 0
    }
}
