extension Evidence {
    var titlePoints: Int {
        switch title {
        case .same, .sameWhole, .typos(0): Scale.title.of(weight)
        case .sameProper: Scale.subtitleOnOneSide.of(weight)
        case .typos(let count): max(Scale.leastTitle, Scale.typo.of(weight) - Scale.perTypo * (count - 1))
        case .cut: Scale.cut
        case .contained: Scale.contained.of(weight)
        case .subtitlesDiffer, .numbersDiffer, .different: 0
        }
    }

    var isbnPoints: Int {
        switch isbn {
        case .same: Scale.isbn
        case .near: Scale.brokenISBN
        case .different: Scale.otherISBN
        default: 0
        }
    }

    var issnPoints: Int { issn == .same ? Scale.issn : 0 }

    var namePoints: Int {
        switch names {
        case .same: Scale.names
        case .partial: Scale.someNames
        case .different: Scale.otherNames
        case .unknown, .weak, .body: 0
        }
    }

    var markPoints: Int {
        switch authorMark {
        case .same: Scale.authorMark
        case .near, .different: -Scale.authorMark
        default: 0
        }
    }

    var publisherPoints: Int {
        switch publisher {
        case .same: Scale.publisher
        case .similar: Scale.similarPublisher
        case .different: Scale.otherPublisher
        case .unknown: 0
        }
    }

    var yearPoints: Int { year == .same ? Scale.year : 0 }
    var gradePoints: Int { points(grade, Scale.grade) }
    var termPoints: Int { points(term, Scale.term) }
    var volumePoints: Int { points(volume, Scale.volume) }
    var curriculumPoints: Int { isOneCurriculum ? Scale.curriculum : 0 }
    var editionPoints: Int { edition == .same ? Scale.edition : 0 }
    var pagePoints: Int { pages == .same ? Scale.pages : pages == .different && isbn != .same ? -Scale.pages : 0 }

    private func points(_ agreement: Agreement, _ value: Int) -> Int {
        agreement == .same ? value : agreement == .oneSided ? Scale.missingMark : 0
    }

    var score: Int {
        let sum =
            titlePoints + isbnPoints + issnPoints + namePoints + markPoints + publisherPoints + yearPoints + gradePoints
            + termPoints
            + volumePoints + curriculumPoints + editionPoints + pagePoints
        return min(1_000, max(0, sum))
    }

    /// What is said on one side only and may not be assumed of the other: at most a person joins these.
    func doubts(_ a: MatchFeatures, _ b: MatchFeatures) -> [Doubt] {
        var found: [Doubt] = []
        let isOneBook = isbn == .same && pages == .same
        if titlePoints < Scale.leastTitle, title != .contained || !isOneBook { found.append(.title) }
        // A first volume is often not numbered.
        let isFirst = isbn == .same && shelfPart != .different && (a.volume ?? b.volume) == "1"
        if volume == .oneSided, !isFirst { found.append(.volume) }
        if term == .oneSided { found.append(.term) }
        if grade == .oneSided, isbn != .same || names != .same { found.append(.grade) }
        if level == .oneSided, a.grades.isEmpty || b.grades.isEmpty, isCommon, isbn != .same { found.append(.level) }
        if title == .contained, !isContainmentBacked { found.append(.title) }
        if year == .unknown, isbn != .same, a.isRevised != b.isRevised || edition == .oneSided { found.append(.edition) }
        if pages == .different, isCommon || isbn != .same && !isOnePublication { found.append(.pages) }
        if shelfPart == .different, isbn != .same || isCommon { found.append(.volume) }
        if isCommon, names == .weak, isbn != .same { found.append(.names) }
        // Two cataloguers may choose two main entries for one book; one ISBN and one name of its own say that they did.
        if authorMark == .different, isCommon || isbn != .same || titlePoints < Scale.typo.of(weight) { found.append(.names) }
        return found
    }

    /// The same people, house and year: preliminary pages and plates are counted as each library likes.
    private var isOnePublication: Bool { names == .same && year == .same && (publisher == .same || publisher == .similar) }

    /// One name within the other is one book when the page count says so, or one ISBN and makers in common.
    private var isContainmentBacked: Bool {
        if pages == .same { return true }
        return isbn == .same && (names == .same || names == .partial)
    }
}
