/// Everything two descriptions say for and against each other, as numbers only, so that a million pairs cost no text.
struct Evidence {
    enum Agreement: UInt8 { case unknown, same, oneSided, near, different }

    let title: TitleRelation
    let isbn: Agreement
    let issn: Agreement
    let names: NameRelation
    let authorMark: Agreement
    let publisher: PublisherRelation
    let year: Agreement
    let pages: Agreement
    let volume: Agreement
    let grade: Agreement
    let term: Agreement
    let edition: Agreement
    let level: Agreement
    /// Roman numeral or letter at the end of the call number.
    let shelfPart: Agreement
    /// Both were published by one ministry of schoolbooks.
    let isMinistrys: Bool
    /// A ministry's books for one grade that name one curriculum.
    let isOneCurriculum: Bool
    /// Of the poorer name, as far as both have it.
    let weight: NameWeight
    var isCommon: Bool { weight == .common }

    init(_ a: MatchFeatures, _ b: MatchFeatures) {
        title = TitleComparison.relation(a, b)
        isbn = Self.identifiers(a, b)
        issn = a.issns.isEmpty || b.issns.isEmpty ? .unknown : a.issns.contains(where: b.issns.contains) ? .same : .different
        names = NameComparison.relation(a.names, b.names)
        authorMark = Self.mark(a, b)
        publisher = PublisherName.relation(a.publisher, b.publisher)
        year = a.editionYear == 0 || b.editionYear == 0 ? .unknown : a.editionYear == b.editionYear ? .same : .different
        pages = Self.pages(a.pages, b.pages)
        volume = Self.sides(a.volume == nil, b.volume == nil, equal: a.volume == b.volume)
        grade = Self.sides(a.grades.isEmpty, b.grades.isEmpty, equal: !a.grades.conflicts(with: b.grades))
        term = Self.sides(a.terms.isEmpty, b.terms.isEmpty, equal: a.terms == b.terms)
        edition = Self.sides(a.edition == 0, b.edition == 0, equal: a.edition == b.edition)
        level = Self.sides(a.levels.isEmpty, b.levels.isEmpty, equal: !a.levels.isDisjoint(with: b.levels))
        shelfPart = Self.sides(
            a.shelfPart == nil, b.shelfPart == nil, equal: CallNumberMark.agree(a.shelfPart ?? "", b.shelfPart ?? ""))
        isMinistrys = publisher == .same && a.publisher.isMinistry
        isOneCurriculum = isMinistrys && grade == .same && a.curriculum != .unmarked && a.curriculum == b.curriculum
        weight = Self.weight(title, a, b)
    }

    private static func weight(_ title: TitleRelation, _ a: MatchFeatures, _ b: MatchFeatures) -> NameWeight {
        switch title {
        case .same, .sameWhole, .typos: min(a.wholeWeight, b.wholeWeight)
        default: min(a.properWeight, b.properWeight)
        }
    }

    private static func sides(_ aIsMissing: Bool, _ bIsMissing: Bool, equal: Bool) -> Agreement {
        if aIsMissing && bIsMissing { return .unknown }
        if aIsMissing || bIsMissing { return .oneSided }
        return equal ? .same : .different
    }

    private static func identifiers(_ a: MatchFeatures, _ b: MatchFeatures) -> Agreement {
        for isbn in a.isbns where b.isbns.contains(isbn) { return .same }
        if isNear(a.brokenISBNs, b) || isNear(b.brokenISBNs, a) { return .near }
        return a.isbns.isEmpty || b.isbns.isEmpty ? .unknown : .different
    }

    /// A broken ISBN is one slip away from the other's, or broken alike.
    private static func isNear(_ broken: [String], _ other: MatchFeatures) -> Bool {
        for text in broken {
            if other.brokenISBNs.contains(text) { return true }
            for isbn in other.isbns {
                let whole = String(isbn)
                let wanted = Array((text.utf8.count >= 12 ? whole : String(whole.dropFirst(3))).utf8)
                let typed = Array(text.utf8)
                // Of ten digits the last is another check digit than of thirteen.
                let limit = text.utf8.count >= 12 ? 1 : 2
                let distance = typed.withUnsafeBufferPointer { l in
                    wanted.withUnsafeBufferPointer { r in EditDistance.between(l, 0..<l.count, r, 0..<r.count, limit: limit) }
                }
                if distance <= limit { return true }
            }
        }
        return false
    }

    /// A book entered under its title here and under a maker there may be one, but is not likely to be: near.
    private static func mark(_ a: MatchFeatures, _ b: MatchFeatures) -> Agreement {
        let isUnderTitle = (a.authorMark == CallNumberMark.underTitle, b.authorMark == CallNumberMark.underTitle)
        if isUnderTitle.0 || isUnderTitle.1 {
            if isUnderTitle == (true, true) { return .unknown }
            let (one, other) = isUnderTitle.0 ? (a, b) : (b, a)
            if other.authorMark != nil { return .near }
            // "Habibie & Ainun" by Habibie: the letters are of both.
            let isOfBoth = other.names.isEmpty || !one.proper.isEmpty && CallNumberMark.fits(one.proper.word(0), other.names)
            return isOfBoth ? .unknown : .near
        }
        switch (a.authorMark, b.authorMark) {
        case (let one?, let two?): return one == two ? .same : .different
        case (let one?, nil): return b.names.isEmpty ? .unknown : CallNumberMark.fits(one, b.names) ? .same : .different
        case (nil, let two?): return a.names.isEmpty ? .unknown : CallNumberMark.fits(two, a.names) ? .same : .different
        case (nil, nil): return .unknown
        }
    }

    private static func pages(_ a: Int, _ b: Int) -> Agreement {
        if a == 0 || b == 0 { return .unknown }
        let difference = abs(a - b)
        if difference <= 2 { return .same }
        return difference * 7 > max(a, b) && difference >= 8 ? .different : .near
    }
}
