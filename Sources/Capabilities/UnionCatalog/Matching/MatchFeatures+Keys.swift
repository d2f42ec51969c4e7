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
            if weight > .common || isBrief {
                keys.insert(MatchKey(.title, title, mark))
                continue
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

    private func addLooseKeys(_ mark: String, to keys: inout Set<MatchKey>) {
        let beginning = String(decoding: proper.bytes.prefix(4), as: UTF8.self)
        for index in 0..<min(names.words.count, 12) where names.words.length(index) >= 3 {
            keys.insert(MatchKey(.author, String(names.words.word(index).prefix(5)), beginning, mark))
        }
        guard year > 0, whole.count >= 2 else { return }
        let initials = (0..<min(whole.count, 3)).map { String(whole.word($0).prefix(3)) }
        keys.insert(MatchKey(.year, String(editionYear), initials.joined(separator: " "), mark))
    }
}
