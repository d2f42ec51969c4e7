/// Decides the relation of two titles.
enum TitleComparison {
    static func relation(_ a: MatchFeatures, _ b: MatchFeatures) -> TitleRelation {
        if a.proper.bytes == b.proper.bytes {
            if a.other.bytes == b.other.bytes { return .same }
            if a.other.isEmpty || b.other.isEmpty { return .sameProper }
            return subtitles(a.other, b.other)
        }
        if isOtherDirection(a.proper, b.proper) { return .different }
        let relation = compare(a.proper, b.proper, a.other, b.other)
        if !relation.isDifferent, relation != .contained { return relation }
        if a.other.isEmpty, b.other.isEmpty { return relation }
        return better(relation, across(a, b))
    }

    /// The names do not agree as divided; perhaps one library typed the subtitle into the title.
    private static func across(_ a: MatchFeatures, _ b: MatchFeatures) -> TitleRelation {
        if a.whole.bytes == b.whole.bytes { return .sameWhole }
        if b.other.isEmpty, a.whole.bytes == b.proper.bytes { return .sameWhole }
        let whole = words(a.whole, b.whole)
        if case .typos = whole { return whole }
        if whole == .cut { return .cut }
        return whole == .contained ? .contained : .different
    }

    private static func better(_ first: TitleRelation, _ second: TitleRelation) -> TitleRelation {
        second.isDifferent ? (first == .contained ? second : first) : second
    }

    private static func compare(_ a: WordList, _ b: WordList, _ aOther: WordList, _ bOther: WordList) -> TitleRelation {
        let relation = words(a, b)
        guard case .typos(let count) = relation, !aOther.isEmpty, !bOther.isEmpty, aOther.bytes != bOther.bytes else {
            return relation
        }
        let rest = subtitles(aOther, bOther)
        if case .typos(let more) = rest { return .typos(count + more) }
        return rest.isDifferent ? rest : relation
    }

    /// Two subtitles under one title proper. Publishers' blurbs vary, so that all the words of one within the other is enough.
    private static func subtitles(_ a: WordList, _ b: WordList) -> TitleRelation {
        switch words(a, b) {
        case .different, .numbersDiffer: .subtitlesDiffer
        // "Prosa dan Puisi 2": a volume, not a blurb.
        case .contained where endsInVolume(a, beyond: b) || endsInVolume(b, beyond: a): .contained
        case .contained, .cut: .sameProper
        case let relation: relation
        }
    }

    private static func endsInVolume(_ long: WordList, beyond short: WordList) -> Bool {
        let last = long.count - 1
        return last == short.count && long.isNumber(last) && long.length(last) <= 2
    }

    /// Relation of two lists of words, without regard to their order.
    static func words(_ a: WordList, _ b: WordList) -> TitleRelation {
        if a.bytes == b.bytes { return .typos(0) }
        if a.isEmpty || b.isEmpty { return .different }
        if isOtherDirection(a, b) { return .different }
        let alignment = WordAlignment(a, b)
        let aloneLeft = alignment.leftAlone.filter { !isWeak(a, $0) }
        let aloneRight = alignment.rightAlone.filter { !isWeak(b, $0) }
        if aloneLeft.contains(where: a.isNumber), aloneRight.contains(where: b.isNumber) { return .numbersDiffer }
        if !aloneLeft.isEmpty, !aloneRight.isEmpty { return .different }
        // A stray letter or two on one side only is debris.
        let left = aloneLeft.filter { a.isNumber($0) || a.length($0) >= 3 }
        let right = aloneRight.filter { b.isNumber($0) || b.length($0) >= 3 }
        if alignment.isCut { return .cut }
        if left.isEmpty, right.isEmpty { return .typos(alignment.typos) }
        return isCutAtWord(a, alignment.leftAlone, b, alignment.rightAlone) ? .cut : .contained
    }

    /// "Kamus Inggris–Indonesia" is not "Kamus Indonesia–Inggris".
    private static func isOtherDirection(_ a: WordList, _ b: WordList) -> Bool {
        let left = a.hashes.filter(SignificantWords.languages.contains)
        guard left.count > 1 else { return false }
        let right = b.hashes.filter(SignificantWords.languages.contains)
        return left.count == right.count && left != right && left.sorted() == right.sorted()
    }

    private static func isWeak(_ list: WordList, _ index: Int) -> Bool {
        SignificantWords.weak.contains(list.hashes[index])
    }

    /// Fields of old systems are 50 to 100 characters wide; a title that long which ends early was cut.
    private static func isCutAtWord(_ a: WordList, _ aloneA: [Int], _ b: WordList, _ aloneB: [Int]) -> Bool {
        let shortIsA = aloneA.isEmpty
        let short = shortIsA ? a : b
        let alone = shortIsA ? aloneB : aloneA
        guard short.bytes.count >= 36, let first = alone.first else { return false }
        return first == short.count && alone.count == (shortIsA ? b.count : a.count) - short.count
    }
}
