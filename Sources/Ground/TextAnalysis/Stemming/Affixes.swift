/// Undoes Indonesian affixation towards a known root: particles, possessives, -kan -an -i, and up to three prefixes with the
/// consonant that a nasal swallowed ("menulis" → tulis, "penyakit" → sakit, "mengarang" → karang).
///
/// The rule-only stemmer cannot know which consonant was swallowed; a known root can. When several roots fit, "-kan" is
/// believed before "-an" ("mengatakan" is kata, not katak) unless ke- or pe- leads ("kerusakan" is rusak, not rusa); then a
/// root with its own first vowel goes before one with a restored consonant ("pengakuan" is aku), and the longest wins.
struct Affixes {
    private let roots = Roots.shared

    /// The form of the root; nil when no way of undoing ends in a known root.
    func root(of word: String) -> String? {
        if let form = roots.form(of: word) { return form }
        let letters = Array(word.utf8)
        guard letters.count > 3, letters.allSatisfy({ $0 > 0x60 && $0 < 0x7B }) else { return nil }
        var best: (length: Int, form: String)?
        for stage in Self.endings(of: letters[...]) {
            for form in stage { search(form, depth: 3, &best) }
            if let best { return best.form }  // endings alone: "berikan" is beri, not ikan
            for form in stage { search(form, depth: 0, &best) }
            if let best { return best.form }
        }
        return nil
    }

    /// Keeps the root that covers most letters of the word as written; a restored consonant does not count.
    private func search(_ letters: ArraySlice<UInt8>, depth: Int, restored: Int = 0, _ best: inout (length: Int, form: String)?) {
        guard letters.count > 2, letters.count - restored > best?.length ?? 0 else { return }
        if letters.count > 3 || depth < 3 || restored > 0, let form = roots.form(of: String(decoding: letters, as: UTF8.self)) {
            best = (letters.count - restored, form)
            return
        }
        guard depth < 3 else { return }
        guard let lead = letters.first else { return }
        let bestBefore = best?.length
        for prefix in Prefix.beginning(with: lead) where Self.starts(letters, with: prefix.letters) {
            let rest = letters.dropFirst(prefix.letters.count)
            guard let first = rest.first, rest.count >= prefix.leastRest else { continue }
            // "berapi" is ber-api, not be-rapi: the short shape only counts when the full one led nowhere.
            if prefix.isShort, best?.length != bestBefore { continue }
            let before = best?.length
            if prefix.canStandBefore(first) { search(rest, depth: depth + 1, &best) }
            guard best?.length == before, let swallowed = prefix.swallowed, "aeiou".utf8.contains(first) else { continue }
            search([swallowed] + rest, depth: 3, restored: 1, &best)  // a restored consonant begins the root
        }
    }

    /// The word without its endings, in two stages where "-kan" and "-an" compete.
    private static func endings(of word: ArraySlice<UInt8>) -> [[ArraySlice<UInt8>]] {
        var open = [word]
        for group in [particles, possessives] {
            open += open.flatMap { form in group.compactMap { dropping($0, from: form) } }
        }
        let withKan = open + open.compactMap { dropping(kan, from: $0) }
        let others = open.flatMap { form in [an, i].compactMap { dropping($0, from: form) } }
        guard open.contains(where: { $0.suffix(3).elementsEqual(kan) }) else { return [open + others] }
        let isNoun = nounBeginnings.contains(where: { word.starts(with: $0) })
        return isNoun ? [open + others, withKan] : [withKan, others]
    }

    private static func dropping(_ suffix: [UInt8], from form: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard form.count > suffix.count + 2 else { return nil }
        let start = form.endIndex - suffix.count
        for index in suffix.indices where form[start + index] != suffix[index] { return nil }
        return form[..<start]
    }

    private static func starts(_ letters: ArraySlice<UInt8>, with prefix: [UInt8]) -> Bool {
        guard letters.count > prefix.count else { return false }
        for index in prefix.indices where letters[letters.startIndex + index] != prefix[index] { return false }
        return true
    }

    private static let particles = ["lah", "kah", "pun", "tah"].map { Array($0.utf8) }
    private static let possessives = ["nya", "ku", "mu"].map { Array($0.utf8) }
    /// ke-…-an and pe-…-an, and bare nouns in -an whose roots less k are roots too.
    private static let nounBeginnings = ["ke", "pe", "masakan", "desakan", "tapakan"].map { Array($0.utf8) }
    private static let (kan, an, i) = (Array("kan".utf8), Array("an".utf8), Array("i".utf8))
}
