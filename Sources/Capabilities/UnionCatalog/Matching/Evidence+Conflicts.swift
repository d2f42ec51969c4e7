extension Evidence {
    func conflicts(_ a: MatchFeatures, _ b: MatchFeatures) -> [Conflict] {
        var found: [Conflict] = []
        switch title {
        case .different: found.append(.title)
        // "Pulang" and "Pulang Pergi": a longer name with an ISBN of its own is another book.
        case .contained where isbn == .different, .sameProper where isbn == .different: found.append(.title)
        case .subtitlesDiffer: found.append(.subtitle)
        case .numbersDiffer: found.append(.number)
        default: break
        }
        let isSerial = a.materialType == .serial || a.materialType == .newspaper
        if volume == .different || shelfPart == .different && isbn == .different { found.append(.volume) }
        if grade == .different { found.append(.grade) }
        if a.terms.conflicts(with: b.terms) { found.append(.term) }
        if a.role.conflicts(with: b.role) { found.append(.role) }
        if level == .different { found.append(.level) }
        if a.materialType != b.materialType, a.materialType != .other, b.materialType != .other { found.append(.materialType) }
        if edition == .different { found.append(.edition) }
        if curriculaConflict(a, b) { found.append(.curriculum) }
        if issn == .different { found.append(.issn) }
        if languagesConflict(a, b) { found.append(.language) }
        if !isSerial, yearsConflict(a, b) { found.append(.year) }
        if isbn == .different, !isAgreedElsewhere { found.append(.isbn) }
        if names == .different && !isPenName(a, b) || authorMark == .different && (a.isBrief || b.isBrief) {
            found.append(.names)
        }
        // A shared ISBN outweighs a house that was typed wrong.
        if publisher == .different, isbn != .same, !isSameBookElsewhere { found.append(.publisher) }
        return found
    }

    /// Different ISBNs may be a set's and a volume's in a schoolbook, or a binding's where the pages agree; but only where all else agrees.
    private var isAgreedElsewhere: Bool {
        guard year == .same, isOneHouse else { return false }
        if isMinistrys, grade == .same, names != .different { return true }
        return names == .same && (grade == .same || pages == .same && !isCommon)
    }

    /// "Dee" and "Dewi Lestari": everything but the name agrees. Not in schoolbooks, of which one ISBN may be the set's.
    private func isPenName(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        isbn == .same && year == .same && isOneHouse && isOneName && !isCommon && !a.isTextbook && !b.isTextbook
    }

    private var isOtherMark: Bool { authorMark == .different || authorMark == .near }

    private var isOneHouse: Bool { publisher == .same || publisher == .similar }

    /// One side says which curriculum it follows, the other is older.
    private func curriculaConflict(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        a.curriculum.conflicts(with: b.curriculum)
            || b.curriculum == .unmarked && a.curriculum.excludes(year: b.editionYear)
            || a.curriculum == .unmarked && b.curriculum.excludes(year: a.editionYear)
    }

    /// A distinctive name, its maker, the year and the number of pages: an imprint or a distributor was named for the house.
    private var isSameBookElsewhere: Bool { !isCommon && names == .same && year == .same && pages == .same }

    /// Old systems fill in "Indonesia" for every book, so that one ISBN, or one house in one year, outweighs the code: a translation comes
    /// from another house or in another year.
    private func languagesConflict(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        if a.language == b.language || a.language.isEmpty || b.language.isEmpty || isbn == .same { return false }
        return year != .same || !isOneHouse
    }

    /// Editions by year are kept apart. Two years are one edition
    /// - when the later one says that it is a later printing, and house, maker and name agree;
    /// - under one ISBN: when they are a year apart (copyright and printing), or when house, maker and name agree.
    ///
    /// Never so in a schoolbook, whose revisions keep the ISBN.
    private func yearsConflict(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        guard year == .different else { return false }
        guard !a.isTextbook, !b.isTextbook, !a.isRevised, !b.isRevised else { return true }
        let (earlier, later) = a.editionYear < b.editionYear ? (a, b) : (b, a)
        if isbn == .same, later.editionYear - earlier.editionYear <= 1 || later.printing > 1 { return false }
        guard isOneHouse, isOneName, pages != .different, names != .weak, !isOtherMark else { return true }
        if names == .same || authorMark == .same, isbn == .same { return false }
        // A nameless description of the first printing must not stand against a later one; it has no points to join it.
        return isCommon || isbn == .different || later.printing < 2 || later.printing <= earlier.printing
    }

    private var isOneName: Bool {
        switch title {
        case .same, .sameWhole, .sameProper, .typos: true
        default: false
        }
    }

    private func isNextYear(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool { abs(a.editionYear - b.editionYear) <= 1 }

    /// Whether descriptions of one book may disagree so by carelessness, so that a librarian should be asked.
    func isDoubtful(_ conflict: Conflict, _ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        switch conflict {
        case .names, .publisher, .isbn, .language: true
        // One ISBN, one year and one page count: a name badly typed rather than another book of the set.
        case .title: isbn == .same && year == .same && pages == .same
        // Schoolbooks of two years are two editions, unless even their pages agree; other books may be one, printed again.
        case .year:
            a.isTextbook || b.isTextbook
                ? pages == .same && isOneHouse && isNextYear(a, b) : isbn == .same || isNextYear(a, b)
        default: false
        }
    }
}
