/// The label's second line: three letters of the main entry, by Indonesian practice.
enum CallNumberMark {
    /// "tat" in "005.369 TAT p" or "004.2.JOG.S"; nil when there is none.
    static func author(in callNumber: String?) -> String? {
        guard let callNumber, callNumber.utf8.count < 80 else { return nil }
        var hasNumber = false
        for word in callNumber.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            if word.contains(where: \.isNumber) {
                hasNumber = true
                // "001SUL"
                let letters = word.suffix(3)
                if word.utf8.count > 5, letters.allSatisfy(\.isLetter), letters.utf8.count == 3 { return letters.lowercased() }
            } else if hasNumber, word.utf8.count == 3, word.utf8.allSatisfy({ $0 < 128 }) {
                return word.lowercased()
            }
        }
        return nil
    }

    /// "3a" in "510.07 JOH m XIIa 11", "2" in "530.07 FOS k II": a Roman numeral after the author's letters, with its part. Arabic numbers
    /// there are copies.
    static func part(in callNumber: String?) -> String? {
        guard let callNumber, callNumber.utf8.count < 80, let mark = author(in: callNumber) else { return nil }
        let words = callNumber.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init)
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

    /// Whether a mark may be of one of these names. The old spelling is on old labels, so that two letters are enough.
    static func fits(_ mark: String, _ names: NameList) -> Bool {
        let letters = Array(mark.utf8)
        return (0..<names.words.count).contains { index in
            let range = names.words.range(index)
            return range.count >= 2 && names.words.bytes[range.lowerBound] == letters[0]
                && names.words.bytes[range.lowerBound + 1] == letters[1]
        }
    }
}
