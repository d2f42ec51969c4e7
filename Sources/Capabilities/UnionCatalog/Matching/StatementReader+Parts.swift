extension StatementReader {
    func readTerm(_ reader: inout StatementReader, _ index: Int) -> Int {
        let text = word(index)
        if text == "tengah", ["tahun", "ahun"].contains(word(index + 1)), let value = Numerals.value(word(index + 2)) {
            return set(.semester, value, &reader) ? 3 : 0
        }
        let unit: TermSet.Unit
        switch text {
        case "semester", "smt", "sem", "semeter": unit = .semester
        case "caturwulan", "cawu", "catur": unit = .quarter
        default:
            // "Semester Pertama" is more common than "2nd semester", but both occur.
            guard word(index + 1) == "semester", let value = Numerals.digits(text), text.count > 2 else { return 0 }
            return set(.semester, value, &reader) ? 2 : 0
        }
        var next = index + 1
        if text == "catur", word(next) == "wulan" { next += 1 }
        if ["ganjil", "gasal"].contains(word(next)) { return set(unit, 1, &reader) ? next + 1 - index : 0 }
        if word(next) == "genap" { return set(unit, 2, &reader) ? next + 1 - index : 0 }
        var isAny = false
        while next < words.count {
            let skip = ["dan", "and"].contains(word(next)) ? 1 : 0
            if isAny, skip == 0, words[next].gap == .space || words[next].gap == .bracket || words[next].gap == .closed { break }
            guard let value = Numerals.value(word(next + skip)), set(unit, value, &reader) else { break }
            isAny = true
            next += skip + 1
        }
        return isAny ? next - index : 0
    }

    private func set(_ unit: TermSet.Unit, _ value: Int, _ reader: inout StatementReader) -> Bool {
        guard (1...6).contains(value) else { return false }
        reader.update { $0.terms = TermSet(unit: unit, mask: ($0.terms.unit == unit ? $0.terms.mask : 0) | 1 << UInt8(value)) }
        return true
    }

    static let volumeWords: Set<String> = [
        "jilid", "jiid", "jil", "jld", "volume", "vol", "bagian", "bag", "part", "tome", "juz",
    ]
    /// Words that number a volume only when a number follows at once.
    static let numberedWords: Set<String> = ["buku", "book", "seri", "no", "nomor", "episode", "tema"]
    static let levelWords: Set<String> = ["level", "stage", "tingkat"]

    func readVolume(_ reader: inout StatementReader, _ index: Int) -> Int {
        let text = word(index)
        let isVolume = Self.volumeWords.contains(text)
        let isLevel = Self.levelWords.contains(text)
        guard isVolume || isLevel || Self.numberedWords.contains(text) else { return 0 }
        var next = index + 1
        if word(next) == "ke" { next += 1 }
        guard next < words.count else { return 0 }
        // A numbered word needs a real number: "Buku C" or "Seri A" may be a name, "jilid A" is not.
        guard let mark = VolumeMark.parse(word(next), loose: isVolume) else { return 0 }
        if !isVolume, !isLevel, Numerals.digits(word(next)) == nil, !words[next].capital, Numerals.roman(word(next)) != nil {
            return 0
        }
        if text == "buku" || text == "book", !isCounted(index, mark, end: next + 1) { return 0 }
        // A theme's number is counted for itself: grade II, theme 2.
        var marks = [(isLevel ? "l" : text == "tema" ? "t" : "") + mark]
        next += 1
        while next < words.count {
            let joined = ["dan", "and"].contains(word(next))
            guard joined || words[next].gap == .dash || words[next].gap == .comma || words[next].gap == .slash,
                let more = VolumeMark.parse(word(next + (joined ? 1 : 0)), loose: false)
            else { break }
            marks.append((words[next].gap == .dash ? "-" : "+") + more)
            next += joined ? 2 : 1
        }
        let statement = marks.joined()
        reader.update { if !$0.volumes.contains(statement) { $0.volumes.append(statement) } }
        return next - index
    }

    /// "Buku 5 Menit Membaca" counts minutes: a book's number ends the phrase, begins one, or is the first.
    private func isCounted(_ index: Int, _ mark: String, end: Int) -> Bool {
        guard end < words.count, mark != "1", words[end].gap == .space, words[end].segment == words[index].segment else {
            return true
        }
        if index > 0, words[index].segment != words[index - 1].segment || words[index].gap != .space { return true }
        let next = words[end].text
        return Self.leadIns.contains(next) || Self.gradeWords.contains(next) || Self.editionWords.contains(next)
            || Self.printingWords.contains(next) || Self.volumeWords.contains(next) || SchoolLevels.words[next] != nil
            || next == "semester" || isTaken[end]
    }

    func readLevel(_ reader: inout StatementReader, _ index: Int) -> Int {
        for (phrase, level) in SchoolLevels.phrases where phrase[0] == word(index) && matches(phrase, at: index) {
            reader.update { $0.levels.formUnion(level) }
            return phrase.count
        }
        if let level = SchoolLevels.words[word(index)] {
            reader.update { $0.levels.formUnion(level) }
            return 1
        }
        if let level = SchoolLevels.weakWords[word(index)],
            words[index].capital && isBesideLevel(index) || isBesideGrade(index)
        {
            reader.update { $0.levels.formUnion(level) }
            return 1
        }
        return 0
    }

    /// "MI Kelas III", "kelas 3 MI".
    private func isBesideGrade(_ index: Int) -> Bool {
        if index + 1 < words.count, Self.gradeWords.contains(words[index + 1].text) { return true }
        guard index > 1, isTaken[index - 1], words[index].gap == .space else { return false }
        return Self.gradeWords.contains(words[index - 2].text)
    }

    private func isBesideLevel(_ index: Int) -> Bool {
        for step in [-2, -1, 1, 2] where words.indices.contains(index + step) {
            if SchoolLevels.words[words[index + step].text] != nil { return true }
        }
        return false
    }
}
