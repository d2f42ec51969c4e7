extension Evidence {
    func reasons(_ a: MatchFeatures, _ b: MatchFeatures) -> [Reason] {
        var list: [Reason] = []
        func add(_ code: Reason.Code?, _ left: String, _ right: String, _ points: Int) {
            if let code { list.append(Reason(code: code, left: left, right: right, points: points)) }
        }
        add(titleCode, a.titleText, b.titleText, titlePoints)
        add(code(isbn, .isbnSame, nil, .isbnDifferent, near: .isbnBroken), isbnText(a, b), isbnText(b, a), isbnPoints)
        add(
            code(issn, .issnSame, nil, .issnDifferent), a.issns.joined(separator: " "), b.issns.joined(separator: " "), issnPoints
        )
        add(namesCode, a.names.text, b.names.text, namePoints)
        add(
            code(authorMark, .markSame, nil, .markDifferent, near: .markOfTitle), markText(a), markText(b), markPoints)
        add(publisherCode, a.publisher.text, b.publisher.text, publisherPoints)
        add(code(year, .yearSame, nil, .yearDifferent), String(a.editionYear), String(b.editionYear), yearPoints)
        add(code(volume, .volumeSame, .volumeOneSided, .volumeDifferent), a.volume ?? "", b.volume ?? "", volumePoints)
        add(code(grade, .gradeSame, .gradeOneSided, .gradeDifferent), a.grades.text, b.grades.text, gradePoints)
        add(code(term, .termSame, .termOneSided, .termDifferent), a.terms.text, b.terms.text, termPoints)
        add(code(edition, .editionSame, nil, .editionDifferent), "\(a.edition)", "\(b.edition)", editionPoints)
        add(code(pages, .pagesSame, nil, .pagesDifferent), "\(a.pages)", "\(b.pages)", pagePoints)
        if a.role.conflicts(with: b.role) { add(.roleDifferent, "\(a.role)", "\(b.role)", 0) }
        if level == .different { add(.levelDifferent, a.levels.text, b.levels.text, 0) }
        if isOneCurriculum { add(.curriculumSame, "\(a.curriculum)", "\(b.curriculum)", curriculumPoints) }
        if a.curriculum.conflicts(with: b.curriculum) { add(.curriculumDifferent, "\(a.curriculum)", "\(b.curriculum)", 0) }
        if !a.language.isEmpty, !b.language.isEmpty, a.language != b.language {
            add(.languageDifferent, a.language, b.language, 0)
        }
        if a.materialType != b.materialType { add(.materialTypeDifferent, a.materialType.rawValue, b.materialType.rawValue, 0) }
        return list
    }

    private func code(
        _ agreement: Agreement, _ same: Reason.Code?, _ oneSided: Reason.Code?, _ different: Reason.Code?,
        near: Reason.Code? = nil
    ) -> Reason.Code? {
        switch agreement {
        case .unknown: nil
        case .same: same
        case .oneSided: oneSided
        case .near: near
        case .different: different
        }
    }

    private func markText(_ one: MatchFeatures) -> String {
        one.authorMark == CallNumberMark.underTitle ? one.proper.text : one.authorMark ?? one.names.text
    }

    private var titleCode: Reason.Code {
        switch title {
        case .same, .typos(0): .titleSame
        case .sameWhole: .titleSameWhole
        case .sameProper: .titleOneSubtitle
        case .typos: .titleTypos
        case .cut: .titleCut
        case .contained: .titleContained
        case .subtitlesDiffer: .titleSubtitlesDiffer
        case .numbersDiffer: .titleNumbersDiffer
        case .different: .titleDifferent
        }
    }

    private var namesCode: Reason.Code? {
        switch names {
        case .unknown: nil
        case .same: .namesSame
        case .partial: .namesPartial
        case .weak: .namesWeak
        case .body: .namesBody
        case .different: .namesDifferent
        }
    }

    private var publisherCode: Reason.Code? {
        switch publisher {
        case .unknown: nil
        case .same: .publisherSame
        case .similar: .publisherSimilar
        case .different: .publisherDifferent
        }
    }

    private func isbnText(_ one: MatchFeatures, _ two: MatchFeatures) -> String {
        let shared = one.isbns.filter(two.isbns.contains)
        if !shared.isEmpty { return shared.map { String($0) }.joined(separator: " ") }
        return (one.isbns.map { String($0) } + one.brokenISBNs).joined(separator: " ")
    }
}

extension MatchFeatures {
    /// The name as compared: "laskar pelangi : novel".
    public var titleText: String { other.isEmpty ? proper.text : proper.text + " : " + other.text }
}

extension SchoolLevels {
    var text: String {
        let names: [(SchoolLevels, String)] = [
            (.early, "PAUD"), (.primary, "SD"), (.junior, "SMP"), (.senior, "SMA"), (.vocational, "SMK"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: "/")
    }
}
