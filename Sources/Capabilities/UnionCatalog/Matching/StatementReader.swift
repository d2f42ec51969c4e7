/// Finds the statements in the words of a title or an edition field, and marks the words they take, so that what is left is the name.
struct StatementReader {
    /// Where the words come from, because a bare "2" at the end of a title is a volume and in an edition field nothing sure.
    enum Field { case title, edition, volume, other }

    let words: [TitleWord]
    let field: Field
    private(set) var isTaken: [Bool]
    private(set) var found = TitleStatements()

    init(_ words: [TitleWord], field: Field) {
        self.words = words
        self.field = field
        isTaken = Array(repeating: false, count: words.count)
        readAll()
        if field == .title || field == .edition { readCurriculum() }
        if field == .title {
            dropAbbreviation()
            readBareVolume()
        }
        if field == .volume, found.volumes.isEmpty, let first = words.first, let mark = VolumeMark.parse(first.text, loose: true)
        {
            found.volumes = [mark]
        }
    }

    /// The words that belong to the name itself.
    var rest: [TitleWord] { zip(words, isTaken).filter { !$1 }.map(\.0) }

    func word(_ index: Int) -> String { index >= 0 && index < words.count && !isTaken[index] ? words[index].text : "" }

    mutating func take(_ range: Range<Int>) {
        for index in range where index < isTaken.count { isTaken[index] = true }
    }

    mutating func update(_ change: (inout TitleStatements) -> Void) { change(&found) }

    private mutating func readAll() {
        var index = 0
        while index < words.count {
            let length = mayStart(at: index) ? readOne(at: index) : 0
            if length > 0 {
                take(index..<(index + length))
                dropLeadIn(before: index)
            }
            index += max(1, length)
        }
    }

    /// Words that a statement begins with, or that come second in one ("2nd edition").
    private static let openers: Set<String> = {
        var set: Set<String> = [
            "tengah", "semester", "smt", "sem", "semeter", "caturwulan", "cawu", "catur", "guru", "siswa", "murid", "grade",
        ]
        set.formUnion(["revisi", "rev", "revised", "direvisi"])
        set.formUnion(gradeWords)
        set.formUnion(editionWords)
        set.formUnion(printingWords)
        set.formUnion(volumeWords)
        set.formUnion(numberedWords)
        set.formUnion(levelWords)
        set.formUnion(rolePhrases.keys)
        set.formUnion(SchoolLevels.words.keys)
        set.formUnion(SchoolLevels.weakWords.keys)
        set.formUnion(SchoolLevels.phrases.map { $0.0[0] })
        return set
    }()

    /// One look-up for nearly every word of nearly every title.
    private func mayStart(at index: Int) -> Bool {
        let text = words[index].text
        if field == .edition || Self.openers.contains(text) { return true }
        if words[index].capital, let first = text.utf8.first,
            first == UInt8(ascii: "x") || first == UInt8(ascii: "v") || first == UInt8(ascii: "i")
        {
            return true
        }
        return index + 1 < words.count && Self.openers.contains(words[index + 1].text)
    }

    private mutating func readOne(at index: Int) -> Int {
        for read in [readRole, readGrade, readTerm, readEdition, readVolume, readLevel] {
            let length = read(&self, index)
            if length > 0 { return length }
        }
        return 0
    }

    /// "untuk kelas 7": the preposition goes with the statement.
    private mutating func dropLeadIn(before index: Int) {
        var back = index - 1
        while back >= 0, !isTaken[back], Self.leadIns.contains(words[back].text) {
            isTaken[back] = true
            back -= 1
        }
    }

    static let leadIns: Set<String> = [
        "untuk", "unutk", "utuk", "utk", "bagi", "for", "of", "students", "siswa", "murid", "dan", "atau", "and", "the",
    ]

    /// Whether the words from `index` on are these.
    func matches(_ phrase: [String], at index: Int) -> Bool {
        for (offset, text) in phrase.enumerated() where word(index + offset) != text { return false }
        return true
    }
}
