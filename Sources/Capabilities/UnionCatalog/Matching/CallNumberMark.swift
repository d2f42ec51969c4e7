/// The label's second line: three letters of the main entry, by Indonesian practice.
enum CallNumberMark {
    /// "tat" in "005.369 TAT p" or "004.2.JOG.S"; nil when there is none.
    static func author(in callNumber: String?) -> String? {
        guard let callNumber, callNumber.utf8.count < 80 else { return nil }
        var hasNumber = false
        for word in callNumber.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            if word.contains(where: \.isNumber) {
                hasNumber = true
            } else if hasNumber, word.utf8.count == 3, word.utf8.allSatisfy({ $0 < 128 }) {
                return word.lowercased()
            }
        }
        return nil
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
