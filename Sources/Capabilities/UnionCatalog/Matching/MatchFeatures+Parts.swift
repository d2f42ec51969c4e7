extension MatchFeatures {
    /// The stored parts, to be filled from a record or from bytes.
    struct Parts {
        var proper = WordList.empty
        var other = WordList.empty
        var grades = GradeSet.none
        var terms = TermSet.none
        var levels: SchoolLevels = []
        var role = BookRole.unmarked
        var curriculum = Curriculum.unmarked
        var volume: String?
        var edition = 0
        var isRevised = false
        var revisionYear = 0
        var printing = 0
        var year = 0
        var isbns: [UInt64] = []
        var brokenISBNs: [String] = []
        var issns: [String] = []
        var names = NameList.none
        var authorMark: String?
        var shelfPart: String?
        var publisher = PublisherName.none
        var language = ""
        var materialType = MaterialType.monograph
        var pages = 0
        var isBrief = false
    }

    public init(_ record: BibliographicRecord) {
        var parts = Parts()
        let responsibility = parts.readTitle(of: record)
        parts.isbns = Array(Set(record.isbns.compactMap(UInt64.init))).sorted()
        parts.brokenISBNs = Array(
            Set(record.invalidISBNs.map { String($0.filter(\.isNumber).prefix(13)) }.filter { $0.count >= 9 })
        ).sorted()
        parts.issns = Array(Set(record.issns)).sorted()
        parts.publisher = PublisherName(record.publisher, place: record.place)
        parts.names = NameList(
            creators: record.creators, responsibility: record.responsibility ?? responsibility,
            isMinistrys: parts.publisher.isMinistry)
        parts.authorMark = parts.names.isEmpty ? CallNumberMark.author(in: record.callNumber, title: record.title) : nil
        parts.shelfPart = CallNumberMark.part(in: record.callNumber)
        parts.language = record.language ?? ""
        parts.materialType = record.materialType
        parts.pages = Pagination.pages(in: record.extent)
        parts.isBrief = record.brief
        self.init(parts)
    }
}

extension MatchFeatures.Parts {
    /// - Returns: a statement of responsibility typed into the title.
    mutating func readTitle(of record: BibliographicRecord) -> String? {
        let title = TitleWords(record.title, cutsAtSlash: true)
        var words = title.words
        if let subtitle = record.subtitle {
            words += TitleWords(subtitle, firstSegment: (words.last?.segment ?? 0) + 1, cutsAtSlash: true).words
        }
        let reader = StatementReader(words, field: .title)
        readNames(reader.rest, all: words)
        var statements = reader.found
        if let volume = record.volume { statements.fill(from: StatementReader(TitleWords(volume).words, field: .volume).found) }
        if let edition = record.edition {
            statements.fill(from: StatementReader(TitleWords(edition).words, field: .edition).found)
        }
        fillRole(&statements, from: record)
        apply(statements, year: record.year)
        return title.responsibility
    }

    /// Some libraries write "Buku Guru" where the extent or the series belongs.
    private func fillRole(_ statements: inout TitleStatements, from record: BibliographicRecord) {
        guard statements.role == .unmarked else { return }
        for text in [record.extent, record.seriesTitle] {
            guard let text, !text.isEmpty else { continue }
            let found = StatementReader(TitleWords(text).words, field: .other).found
            if found.role != .unmarked {
                statements.role = found.role
                return
            }
        }
    }

    private mutating func readNames(_ rest: [TitleWord], all: [TitleWord]) {
        // A title that is nothing but statements ("Buku Guru Kelas VII") keeps its words as its name.
        let used = rest.contains { !SignificantWords.stop.contains($0.text) } ? rest : all
        let properSegment = used.first { !SignificantWords.stop.contains($0.text) }?.segment ?? used.first?.segment ?? 0
        proper = Self.names(used.filter { $0.segment <= properSegment })
        // Of ": untuk SMA" nothing is left but a preposition.
        let further = used.filter { $0.segment > properSegment }
        other = further.contains { !SignificantWords.stop.contains($0.text) } ? Self.names(further) : .empty
    }

    private static func names(_ words: [TitleWord]) -> WordList {
        let kept = words.filter { !SignificantWords.stop.contains($0.text) }
        return WordList((kept.isEmpty ? words : kept).map(\.text))
    }

    private mutating func apply(_ statements: TitleStatements, year: Int?) {
        levels = statements.levels
        grades = GradeSet(counted: statements.countedGrades, levels: levels)
        terms = statements.terms.isWholeYear ? .none : statements.terms
        role = statements.role
        curriculum = statements.curriculum
        edition = statements.edition ?? 0
        isRevised = statements.isRevised
        revisionYear = statements.revisionYear ?? 0
        printing = statements.printing ?? 0
        let believable = year.flatMap { (1400...2100).contains($0) ? $0 : nil }
        self.year = believable ?? statements.revisionYear ?? statements.printingYear ?? 0
        // "Fisika 2 untuk kelas XI": the 2 says the grade once more.
        let redundant = Self.countWithinSchool(grades)
        let volumes = statements.volumes.filter { $0 != redundant }
        volume = volumes.isEmpty ? nil : volumes.joined(separator: " ")
    }

    /// "2" for grade 11 or 8 alone.
    private static func countWithinSchool(_ grades: GradeSet) -> String? {
        guard grades.mask.nonzeroBitCount == 1 else { return nil }
        let grade = grades.mask.trailingZeroBitCount
        if grades.isRelative { return String(grade) }
        return String(grade > 9 ? grade - 9 : grade > 6 ? grade - 6 : grade)
    }
}
