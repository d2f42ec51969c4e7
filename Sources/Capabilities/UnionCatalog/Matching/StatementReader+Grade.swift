extension StatementReader {
    static let gradeWords: Set<String> = ["kelas", "kls", "klas", "grade", "class", "year"]

    func readGrade(_ reader: inout StatementReader, _ index: Int) -> Int {
        let text = word(index)
        if Self.gradeWords.contains(text) {
            let (mask, length, part) = gradeList(from: index + 1)
            guard mask != 0 else { return 0 }
            reader.update {
                $0.countedGrades |= mask
                if let part, $0.volumes.isEmpty { $0.volumes = [part] }
            }
            return 1 + length
        }
        // "the Third Grade of Senior High School"
        if let value = Numerals.value(text), value <= 12, word(index + 1) == "grade", Numerals.roman(text) == nil {
            reader.update { $0.countedGrades |= 1 << UInt16(value) }
            return 2
        }
        // "SMA XII", "Sosiologi 2 XI IPS"
        if words[index].capital, let value = Self.romanGrade(text), (7...12).contains(value) {
            let afterLevel =
                index > 0 && SchoolLevels.words[words[index - 1].text] ?? SchoolLevels.weakWords[words[index - 1].text] != nil
            if afterLevel || ["ipa", "ips", "mipa"].contains(word(index + 1)) {
                reader.update { $0.countedGrades |= 1 << UInt16(value) }
                return 1
            }
        }
        return 0
    }

    /// Reads "X, XI, dan XII", "7/8/9", "I s.d. III", "1-3" and returns the grades, the words used, and the part in "2A".
    private func gradeList(from start: Int) -> (mask: UInt16, length: Int, part: String?) {
        guard let first = gradeNumber(at: start) else { return (0, 0, nil) }
        var mask: UInt16 = 1 << UInt16(first.value)
        var last = first.value
        var index = start + first.length
        while index < words.count {
            let gap = words[index].gap
            var next = index
            var isRange = gap == .dash
            var isLinked = gap == .comma || gap == .slash || gap == .dash
            if ["dan", "and", "atau", "or"].contains(word(next)) {
                next += 1
                isLinked = true
            } else if word(next) == "sampai" {
                next += 1
                isRange = true
            } else if word(next) == "s", word(next + 1) == "d" {
                next += 2
                isRange = true
            }
            guard isLinked || isRange, let number = gradeNumber(at: next) else { break }
            let low = isRange && number.value > last ? last : number.value
            for grade in low...number.value { mask |= 1 << UInt16(grade) }
            last = number.value
            index = next + number.length
        }
        return (mask, index - start, first.part)
    }

    private func gradeNumber(at index: Int) -> (value: Int, length: Int, part: String?)? {
        let text = word(index)
        if text == "ke", let value = Numerals.value(word(index + 1)), (1...13).contains(value) { return (value, 2, nil) }
        if let value = Self.romanGrade(text) ?? Numerals.value(text) {
            return (1...13).contains(value) ? (value, 1, nil) : nil
        }
        if let mark = VolumeMark.parse(text, loose: false), let value = Numerals.digits(String(mark.dropLast())), value <= 13 {
            return (value, 1, mark)
        }
        // "IIA1": grade II, programme A1
        if let cut = text.firstIndex(of: "a"), let value = Numerals.roman(String(text[..<cut])), value <= 3,
            Numerals.isDigits(String(text[text.index(after: cut)...]))
        {
            return (value, 1, nil)
        }
        return nil
    }

    /// Roman numerals as typed, where a small L or a 1 stands for I: "Xll", "X1".
    private static func romanGrade(_ word: String) -> Int? {
        guard word.utf8.count <= 4,
            word.utf8.contains(where: { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "i") })
        else { return nil }
        return Numerals.roman(String(word.map { $0 == "l" || $0 == "1" ? "i" : $0 }))
    }
}
