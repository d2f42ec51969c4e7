/// Merges segments into one without the titles marked as deleted; each id must be alive in at most one of them.
/// The result is the same as a segment built from the documents anew.
struct SegmentMerger {
    private let parts: [SegmentView]
    private var data = SegmentData()
    /// New number of each title per part; `UInt32.max` when it is gone.
    private var newTitles: [[UInt32]]

    init(_ parts: [SegmentView]) {
        self.parts = parts
        newTitles = parts.map { [UInt32](repeating: .max, count: $0.segment.count) }
    }

    consuming func merge() -> SegmentData {
        let words = mergeVocabulary()
        mergeTitles(words)
        mergeTitleOrder()
        mergeIdentifiers()
        return data
    }

    /// Takes over the words that some living title uses; returns the new number of each word per part.
    private mutating func mergeVocabulary() -> [[UInt32]] {
        var keptStems: [[Bool]] = []
        var keptWords: [[Bool]] = []
        for part in parts {
            let old = part.segment.data
            var words = [Bool](repeating: false, count: old.vocabulary.count)
            for title in 0..<old.count where !part.isDeleted(title) {
                for token in old.tokens[title] where ForwardToken.word(token) != ForwardToken.breakWord {
                    words[Int(ForwardToken.word(token))] = true
                }
            }
            var stems = [Bool](repeating: false, count: old.vocabulary.stems.count)
            for word in words.indices where words[word] { stems[Int(old.vocabulary.stemOfWord[word])] = true }
            keptWords.append(words)
            keptStems.append(stems)
        }
        let stems = ArenaMerge(parts.map { $0.segment.data.vocabulary.stems }, kept: keptStems)
        let words = ArenaMerge(parts.map { $0.segment.data.vocabulary.words }, kept: keptWords)
        let stemOfWord = words.sources.map { source in
            stems.numbers[source.part][Int(parts[source.part].segment.data.vocabulary.stemOfWord[source.index])]
        }
        data.vocabulary = Vocabulary(words: words.arena, stems: stems.arena, stemOfWord: stemOfWord)
        return words.numbers
    }

    private mutating func mergeTitles(_ words: [[UInt32]]) {
        let living = parts.reduce(0) { $0 + $1.living }
        data.ids.reserveCapacity(living)
        data.rows.reserveCapacity(living)
        data.tokens.reserve(count: living, values: parts.reduce(0) { $0 + $1.segment.data.tokens.values.count })
        data.attributes.reserve(count: living, values: parts.reduce(0) { $0 + $1.segment.data.attributes.values.count })
        var next = parts.map { _ in 0 }
        while true {
            var first: Int?
            for (number, part) in parts.enumerated() {
                while next[number] < part.segment.count, part.isDeleted(next[number]) { next[number] += 1 }
                guard next[number] < part.segment.count else { continue }
                let id = part.segment.data.ids[next[number]]
                if let best = first, parts[best].segment.data.ids[next[best]] <= id { continue }
                first = number
            }
            guard let part = first else { return }
            let title = next[part]
            next[part] += 1
            newTitles[part][title] = UInt32(data.ids.count)
            let old = parts[part].segment.data
            data.ids.append(old.ids[title])
            data.rows.append(old.rows[title])
            data.attributes.append(old.attributes[title])
            data.titles.append(old.titles[title])
            data.sortKeys.append(old.sortKeys[title])
            for token in old.tokens[title] {
                let word = ForwardToken.word(token)
                data.tokens.add(
                    word == ForwardToken.breakWord ? token : token & ~ForwardToken.wordMask | words[part][Int(word)])
            }
            data.tokens.endRow()
        }
    }

    private mutating func mergeTitleOrder() {
        let keys = data.sortKeys
        var orders = parts.indices.map { part in
            parts[part].segment.data.titleOrder.map { newTitles[part][Int($0)] }.filter { $0 != .max }[...]
        }
        data.titleOrder.reserveCapacity(data.count)
        while let best = Self.first(orders, before: { Self.isOrdered(keys, $0, $1) }) {
            data.titleOrder.append(orders[best].removeFirst())
        }
    }

    private static func isOrdered(_ keys: ByteArena, _ one: UInt32, _ other: UInt32) -> Bool {
        let order = keys.compare(Int(one), with: keys, Int(other))
        return order == 0 ? one < other : order < 0
    }

    private static func first(_ heads: [ArraySlice<UInt32>], before: (UInt32, UInt32) -> Bool) -> Int? {
        var best: Int?
        for index in heads.indices {
            guard let head = heads[index].first else { continue }
            if let known = best, let other = heads[known].first, !before(head, other) { continue }
            best = index
        }
        return best
    }

    private mutating func mergeIdentifiers() {
        var all: [(key: UInt64, title: UInt32)] = []
        for (part, view) in parts.enumerated() {
            let old = view.segment.data
            for (index, key) in old.identifiers.enumerated() {
                let title = newTitles[part][Int(old.identifierTitles[index])]
                if title != .max { all.append((key, title)) }
            }
        }
        all.sort { ($0.key, $0.title) < ($1.key, $1.title) }
        data.identifiers = all.map(\.key)
        data.identifierTitles = all.map(\.title)
    }
}
