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
        if volume == .different { found.append(.volume) }
        if grade == .different { found.append(.grade) }
        if a.terms.conflicts(with: b.terms) { found.append(.term) }
        if a.role.conflicts(with: b.role) { found.append(.role) }
        if level == .different { found.append(.level) }
        if a.materialType != b.materialType, a.materialType != .other, b.materialType != .other { found.append(.materialType) }
        if edition == .different { found.append(.edition) }
        if a.curriculum.conflicts(with: b.curriculum) { found.append(.curriculum) }
        if issn == .different { found.append(.issn) }
        if languagesConflict(a, b) { found.append(.language) }
        if !isSerial, yearsConflict(a, b) { found.append(.year) }
        if isbn == .different, !isAgreedElsewhere { found.append(.isbn) }
        // A shared ISBN outweighs a name or a house that was typed wrong for a chain of joins, though not for the pair's own score.
        if names == .different || authorMark == .different && (a.isBrief || b.isBrief) { found.append(.names) }
        if publisher == .different, isbn != .same, !isSameBookElsewhere { found.append(.publisher) }
        return found
    }

    /// Different ISBNs may be a set's and a volume's in a schoolbook, or a binding's where the pages agree; but only where all else agrees.
    private var isAgreedElsewhere: Bool {
        names == .same && year == .same && (publisher == .same || publisher == .similar)
            && (grade == .same || pages == .same && !isCommon)
    }

    /// A distinctive name, its maker, the year and the number of pages: an imprint or a distributor was named for the house.
    private var isSameBookElsewhere: Bool { !isCommon && names == .same && year == .same && pages == .same }

    /// Old systems fill in "Indonesia" for every book, so that one ISBN, or one house in one year, outweighs the code: a translation comes
    /// from another house or in another year.
    private func languagesConflict(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        if a.language == b.language || a.language.isEmpty || b.language.isEmpty || isbn == .same { return false }
        return year != .same || publisher != .same && publisher != .similar
    }

    /// Editions by year are kept apart. Two years are one edition only under one ISBN, and not in a schoolbook, whose revisions keep the
    /// ISBN: when they are a year apart (copyright and printing), or when the later one says that it is a later printing.
    private func yearsConflict(_ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        guard year == .different else { return false }
        guard isbn == .same, !a.isTextbook, !b.isTextbook, !a.isRevised, !b.isRevised else { return true }
        if abs(a.editionYear - b.editionYear) <= 1 { return false }
        let later = a.editionYear > b.editionYear ? a : b
        return later.printing < 2
    }

    /// Whether descriptions of one book may disagree so by carelessness, so that a librarian should be asked.
    func isDoubtful(_ conflict: Conflict, _ a: MatchFeatures, _ b: MatchFeatures) -> Bool {
        switch conflict {
        case .names, .publisher, .isbn, .language: true
        // One ISBN, one year and one page count: a name badly typed rather than another book of the set.
        case .title: isbn == .same && year == .same && pages == .same
        // Schoolbooks of two years are two editions; other books may be one, printed again.
        case .year: !a.isTextbook && !b.isTextbook && (isbn == .same || abs(a.editionYear - b.editionYear) <= 1)
        default: false
        }
    }
}
