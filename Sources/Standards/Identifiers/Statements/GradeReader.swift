/// Reads grades: a word for grade, numbers linked by commas, dashes and *dan*, then maybe a semester; the level stands beside it.
struct GradeReader {
    private let words: [StatementWord]

    init(_ text: String) { words = StatementWord.words(of: text) }

    func mentions() -> [Mention<Grade>] {
        var found: [Mention<Grade>] = []
        var index = 0
        var floor = 0
        while index < words.count {
            guard let (grade, low, high) = grade(at: index, floor: floor) else {
                index += 1
                continue
            }
            found.append(Mention(value: grade, range: words[low].range.lowerBound..<words[high - 1].range.upperBound))
            index = high
            floor = high
        }
        return found
    }

    /// - Returns: the grade, its first word and the word after its last.
    private func grade(at index: Int, floor: Int) -> (Grade, Int, Int)? {
        if let (semester, next) = semester(at: index) {
            return semester.map { (Grade(stated: [], level: nil, semester: $0, part: nil), index, next) }
        }
        var low = index
        var high: Int
        var stated: Set<Int> = []
        var part: String?
        if Self.markers.contains(text(index)), let numbers = numbers(from: index + 1) {
            (stated, part, high) = numbers
        } else if let value = Self.ordinals[text(index)], text(index + 1) == "grade" {
            (stated, high) = ([value], index + 2)
        } else {
            return nil
        }
        var level: Grade.Level?
        if let (before, start) = levelBefore(index, floor: floor) { (level, low) = (before, start) }
        if level == nil, let (after, end) = levelAfter(high) { (level, high) = (after, end) }
        var semester: Int?
        if words.indices.contains(high), words[high].gap != .other, let (value, end) = self.semester(at: high) {
            (semester, high) = (value, end)
        }
        if level == nil { level = SchoolLevelWords.anywhere(in: words) }
        return (Grade(stated: stated.sorted(), level: level, semester: semester, part: part), low, high)
    }

    private func text(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

    private func numbers(from start: Int) -> (Set<Int>, String?, Int)? {
        guard let first = number(at: start), words[start].gap != .other else { return nil }
        var grades: Set<Int> = [first.value]
        var last = first.value
        var index = first.next
        while index < words.count {
            let gap = words[index].gap
            var next = index
            var isRange = gap == .dash
            var isLinked = [.comma, .slash, .dash, .ampersand].contains(gap)
            if ["dan", "and", "atau", "or"].contains(text(index)) {
                (next, isLinked) = (index + 1, true)
            } else if ["sampai", "hingga", "sd", "to"].contains(text(index)) {
                (next, isLinked, isRange) = (index + 1, true, true)
            } else if text(index) == "s", text(index + 1) == "d" {
                (next, isLinked, isRange) = (index + 2, true, true)
            }
            guard isLinked, let number = number(at: next) else { break }
            if isRange, number.value > last { grades.formUnion(last...number.value) } else { grades.insert(number.value) }
            last = number.value
            index = number.next
        }
        return (grades, first.part, index)
    }

    /// 1–13 in digits or Roman, with the part letter typed onto it: "2B".
    private func number(at index: Int) -> (value: Int, part: String?, next: Int)? {
        guard words.indices.contains(index) else { return nil }
        let word = words[index]
        guard let value = word.number ?? RomanNumeral.value(word.text), (1...13).contains(value) else { return nil }
        guard words.indices.contains(index + 1), words[index + 1].gap == .none else { return (value, nil, index + 1) }
        let letter = words[index + 1].text
        if letter.utf8.count > 3 { return (value, nil, index + 1) }
        return word.isDigits && ["a", "b", "c", "d"].contains(letter) ? (value, letter, index + 2) : nil
    }

    /// The semester and the word after it; "semester 1 dan 2" is the whole year and so no semester.
    private func semester(at index: Int) -> (Int?, Int)? {
        guard ["semester", "smt", "sem", "semseter"].contains(text(index)), words.indices.contains(index + 1) else { return nil }
        let next = words[index + 1]
        guard next.gap == .space || next.gap == .point else { return nil }
        guard let value = semesterNumber(index + 1) else { return nil }
        let linked =
            ["dan", "and"].contains(text(index + 2)) || (words.indices.contains(index + 2) && words[index + 2].gap == .ampersand)
        let second = text(index + 2) == "dan" || text(index + 2) == "and" ? index + 3 : index + 2
        if linked, semesterNumber(second) != nil { return (nil, second + 1) }
        return (value, index + 2)
    }

    private func semesterNumber(_ index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        let value = Self.semesters[words[index].text] ?? words[index].number ?? RomanNumeral.value(words[index].text)
        return value.flatMap { (1...6).contains($0) ? $0 : nil }
    }

    /// "untuk SMP/MTs" before a grade.
    private func levelBefore(_ index: Int, floor: Int) -> (Grade.Level, Int)? {
        var low = index
        var level: Grade.Level?
        while low > floor, words[low].gap != .other, words[low].gap != .comma || level != nil {
            let word = words[low - 1].text
            if let named = SchoolLevelWords.abbreviations[word] {
                level = named
            } else if !(level != nil && ["dan", "atau"].contains(word)) {
                break
            }
            low -= 1
        }
        guard let level else { return nil }
        while low > floor, ["untuk", "for", "bagi", "siswa"].contains(words[low - 1].text), words[low].gap == .space { low -= 1 }
        return (level, low)
    }

    /// "SMA dan MA" after a grade.
    private func levelAfter(_ index: Int) -> (Grade.Level, Int)? {
        guard words.indices.contains(index), words[index].gap == .space, let level = SchoolLevelWords.abbreviations[text(index)]
        else { return nil }
        var high = index + 1
        while words.indices.contains(high), words[high].gap == .slash, SchoolLevelWords.abbreviations[text(high)] != nil {
            high += 1
        }
        return (level, high)
    }

    private static let markers: Set<String> = ["kelas", "kls", "klas", "grade", "class", "kl"]
    private static let semesters = ["ganjil": 1, "gasal": 1, "genap": 2, "satu": 1, "dua": 2, "pertama": 1, "kedua": 2]
    private static let ordinals = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10,
        "eleventh": 11, "twelfth": 12,
    ]
}
