/// The different words of one title with their field masks and impacts.
struct TitleImpacts {
    struct Entry {
        var word: UInt32
        var mask: UInt8
        var impact: Int
        var inTitle: Int

        /// Impact and mask as ``Postings`` keep them.
        var payload: UInt16 { UInt16(min(255, impact + (inTitle > 1 ? 10 : 0))) << 8 | UInt16(mask) }
    }

    private(set) var entries: [Entry] = []

    init() { entries.reserveCapacity(64) }

    /// A word counts by its best field and a quarter of each further field; the first word of a title and a repeated one count more.
    mutating func read(_ tokens: ArraySlice<UInt32>) {
        entries.removeAll(keepingCapacity: true)
        let titleImpact = IndexField.titleImpact(
            length: tokens.prefix { ForwardToken.fieldMask($0) == IndexField.title.mask }.count)
        for index in tokens.indices {
            let token = tokens[index]
            let word = ForwardToken.word(token)
            guard word != ForwardToken.breakWord else { continue }
            let mask = ForwardToken.fieldMask(token)
            let field = IndexField(rawValue: UInt8(token >> ForwardToken.fieldShift)) ?? .other
            var gain = field.impact
            if field == .title {
                gain = titleImpact + (index == tokens.startIndex ? 12 : 0)
            }
            if let known = entries.firstIndex(where: { $0.word == word }) {
                if entries[known].mask & mask == 0 {
                    entries[known].impact = max(entries[known].impact, gain) + min(entries[known].impact, gain) / 4
                    entries[known].mask |= mask
                }
                if field == .title { entries[known].inTitle += 1 }
            } else {
                entries.append(Entry(word: word, mask: mask, impact: gain, inTitle: field == .title ? 1 : 0))
            }
        }
    }
}
