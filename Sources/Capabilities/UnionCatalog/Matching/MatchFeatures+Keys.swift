extension MatchFeatures {
    /// Blocking keys, sorted and unique. Two records that ``compare(_:_:)`` would join share at least one, short of slips in the first
    /// letters of both title and author.
    public var keys: [MatchKey] {
        var keys: Set<MatchKey> = []
        for isbn in isbns { keys.insert(MatchKey(.isbn, String(String(isbn).prefix(12)))) }
        for broken in brokenISBNs {
            if let core = Self.core(ofBroken: broken) { keys.insert(MatchKey(.isbn, core)) }
        }
        for issn in issns { keys.insert(MatchKey(.issn, issn)) }
        for mark in discriminators {
            addTitleKeys(mark, to: &keys)
            if !isBrief { addLooseKeys(mark, to: &keys) }
        }
        return keys.sorted()
    }

    /// Twelve digits of a broken ISBN of 10 or 13 digits, as if only its check digit were wrong.
    private static func core(ofBroken digits: String) -> String? {
        switch digits.count {
        case 13: String(digits.prefix(12))
        case 10: "978" + digits.prefix(9)
        // An ISBN-10 whose X was lost.
        case 9: "978" + digits
        default: nil
        }
    }

    /// Grade, volume and role, once for each reading of a grade counted within an unnamed school.
    private var discriminators: [String] {
        let readings = grades.isEmpty ? [0] : grades.readings
        return readings.map { "\($0)|\(volume ?? "")|\(role.effective.rawValue)" }
    }

    private func addTitleKeys(_ mark: String, to keys: inout Set<MatchKey>) {
        let forms = other.isEmpty ? [(proper, properWeight)] : [(proper, properWeight), (whole, wholeWeight)]
        for (name, weight) in forms where !name.isEmpty {
            let title = String(decoding: name.bytes, as: UTF8.self)
            if weight > .common {
                keys.insert(MatchKey(.title, title, mark))
                continue
            }
            if publisher.isMinistry, curriculum != .unmarked, !grades.isEmpty {
                keys.insert(MatchKey(.titleAndFacts, title, mark, "c\(curriculum.rawValue)", "p" + publisher.words.word(0)))
            }
            let authors = (0..<names.words.count).map(names.words.word)
            let house = (0..<publisher.words.count).map(publisher.words.word)
            for word in house where year > 0 { keys.insert(MatchKey(.titleAndFacts, title, mark, "y\(editionYear)", "p\(word)")) }
            for author in authors {
                if year > 0 { keys.insert(MatchKey(.titleAndFacts, title, mark, "y\(editionYear)", "a\(author)")) }
                for word in house { keys.insert(MatchKey(.titleAndFacts, title, mark, "a\(author)", "p\(word)")) }
            }
        }
    }

    /// The first letters, the second and further ones sorted, so that two that changed places make no difference.
    private static func start(of word: String, _ count: Int) -> String {
        word.prefix(1) + String(word.dropFirst().prefix(count - 1).sorted())
    }

    private func addLooseKeys(_ mark: String, to keys: inout Set<MatchKey>) {
        // Four letters of the first word and one of the next two: slips are rare there, and schoolbooks are many.
        let beginning = (0..<min(whole.count, 3)).map { Self.start(of: whole.word($0), $0 == 0 ? 4 : 1) }.joined(separator: " ")
        let names = names.words
        let rare = (0..<names.count).filter { names.length($0) >= 3 && !NameComparison.common.contains(names.hashes[$0]) }
        for index in rare.isEmpty ? Array(0..<names.count) : rare {
            let author = String(names.word(index).prefix(5))
            keys.insert(MatchKey(.author, author, beginning, mark))
            if year > 0, let first = beginning.split(separator: " ").first {
                keys.insert(MatchKey(.author, author, String(first), mark, "y\(editionYear)"))
            }
        }
        guard year > 0, whole.count >= 2 else { return }
        let initials = (0..<min(whole.count, 3)).map { Self.start(of: whole.word($0), 3) }
        keys.insert(MatchKey(.year, String(editionYear), initials.joined(separator: " "), mark))
    }
}
