/// The label's second line: three letters of the main entry, by Indonesian practice.
enum CallNumberMark {
    /// The mark of a book entered under its title.
    static let underTitle = "="

    /// The author's letters; ``underTitle`` where they are the title's own first letters, which name nobody.
    static func author(in callNumber: String?, title: String) -> String? {
        guard let mark = author(in: callNumber) else { return nil }
        var words = PlainWords.split(TitleWords.folded(title), limit: 80)
        while !words.isEmpty {
            if words.joined().hasPrefix(mark) { return underTitle }
            guard SignificantWords.stop.contains(words.removeFirst()) else { break }
        }
        return mark
    }

    /// "tat" in "005.369 TAT p", "004.2.JOG.S" or "F TAT p"; nil when there is none, or a filling such as "XXX".
    static func author(in callNumber: String?) -> String? {
        guard let mark = letters(in: callNumber), Set(mark.utf8).count > 1 else { return nil }
        return mark
    }

    private static func letters(in callNumber: String?) -> String? {
        guard let callNumber, callNumber.utf8.count < 80 else { return nil }
        let all = PlainWords.split(callNumber)
        // Fiction is often shelved without a class number.
        var hasNumber = all.first.map(fictionMarks.contains) ?? false
        for word in hasNumber ? all.dropFirst() : all[...] {
            if !PlainWords.isLetters(word) {
                hasNumber = true
                // "001SUL"
                let letters = String(word.suffix(3))
                if word.utf8.count > 5, letters.utf8.count == 3, PlainWords.isLetters(letters) { return letters }
            } else if hasNumber, word.utf8.count == 3, word.utf8.allSatisfy({ $0 < 128 }) {
                return word
            }
        }
        return nil
    }

    /// "3a" in "510.07 JOH m XIIa 11", "2" in "530.07 FOS k II": a Roman numeral after the author's letters, with its part. Arabic numbers
    /// there are copies.
    static func part(in callNumber: String?) -> String? {
        guard let callNumber, callNumber.utf8.count < 80, let mark = author(in: callNumber) else { return nil }
        let words = PlainWords.split(callNumber)
        guard let start = words.firstIndex(of: mark) else { return nil }
        for (index, word) in words.enumerated().dropFirst(start + 2) {
            guard !Numerals.isDigits(word) else { continue }
            if let value = Numerals.roman(word) {
                let next = index + 1 < words.count ? words[index + 1] : ""
                return "\(withinSchool(value))" + (["a", "b", "c"].contains(next) ? next : "")
            }
            if let last = word.last, "abc".contains(last), let value = Numerals.roman(String(word.dropLast())) {
                return "\(withinSchool(value))\(last)"
            }
        }
        return nil
    }

    /// "3" and "3a" agree, "3a" and "3b" do not.
    static func agree(_ one: String, _ two: String) -> Bool { one.hasPrefix(two) || two.hasPrefix(one) }

    /// Labels say I or X for the first year of upper secondary school.
    private static func withinSchool(_ value: Int) -> Int {
        (10...12).contains(value) ? value - 9 : (7...9).contains(value) ? value - 6 : value
    }

    private static let fictionMarks: Set<String> = ["f", "fik", "fiksi", "fic", "nov", "novel", "n", "c"]

    /// Whether a mark may be of one of these names, as spelled or in today's spelling. Two letters are enough: the third is often a slip.
    static func fits(_ mark: String, _ names: NameList) -> Bool {
        let start = mark.prefix(2)
        return names.words.words.contains { $0.hasPrefix(start) }
            || (0..<names.words.count).contains { names.words.word($0).hasPrefix(start) }
    }
}
