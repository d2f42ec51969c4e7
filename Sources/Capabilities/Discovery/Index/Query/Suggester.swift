internal import TextAnalysis

/// Finds titles and words for what has been typed so far.
struct Suggester {
    /// Of a longer run of titles or words only so many, evenly spread, are looked at.
    private static let sample = 4_096

    let snapshot: Snapshot

    func suggestions(_ typed: String, limit: Int, _ scratch: Scratch) -> SearchSuggestions {
        var suggestions = SearchSuggestions()
        let text = String(typed.unicodeScalars.prefix(200).map(Character.init))
        let key = Folding.sortKey(text)
        guard !key.isEmpty, limit > 0 else { return suggestions }
        var shown: Set<[UInt8]> = []
        func show(_ part: Int, _ title: Int, _ id: Int64) {
            let data = snapshot.parts[part].segment.data
            guard suggestions.titles.count < limit, shown.insert(Array(data.sortKeys[title])).inserted else { return }
            suggestions.titles.append(.init(id: id, title: data.titles.string(title)))
        }
        for start in beginning(key, limit * 2) { show(start.part, start.title, start.id) }
        if suggestions.titles.count < limit, key.count >= 3 {
            let query = SearchQuery(text: text, size: limit * 2, prefixLast: true)
            let run = QueryRun(QueryPlan(QueryParser.terms(text, prefixLast: true)), query, snapshot, scratch)
            for hit in run.hits { show(hit.part, Int(hit.title), hit.id) }
        }
        suggestions.completions = completions(text, limit)
        return suggestions
    }

    /// The best known titles whose sort key begins so.
    private func beginning(_ key: [UInt8], _ limit: Int) -> [(part: Int, title: Int, id: Int64)] {
        var found: [(score: UInt16, part: Int, title: Int, id: Int64)] = []
        for (number, part) in snapshot.parts.enumerated() {
            let data = part.segment.data
            func place(_ before: (Int) -> Bool) -> Int {
                var low = 0, high = data.count
                while low < high {
                    let middle = (low + high) / 2
                    if before(data.sortKeys.compare(Int(data.titleOrder[middle]), key.span, prefix: true)) {
                        low = middle + 1
                    } else {
                        high = middle
                    }
                }
                return low
            }
            let range = place { $0 < 0 }..<place { $0 <= 0 }
            for place in stride(from: range.lowerBound, to: range.upperBound, by: max(1, range.count / Self.sample)) {
                let title = Int(data.titleOrder[place])
                if !part.isDeleted(title) { found.append((data.rows[title].staticScore, number, title, data.ids[title])) }
            }
        }
        found.sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
        return found.prefix(limit).map { ($0.part, $0.title, $0.id) }
    }

    private func completions(_ text: String, _ limit: Int) -> [SearchSuggestions.Completion] {
        guard let last = text.unicodeScalars.last, last.properties.isAlphabetic || last.properties.numericType != nil else {
            return []
        }
        guard let word = Analyzer.shared.words(text).last?.folded, word.utf8.count >= 2 else { return [] }
        let lead = text.lastIndex(where: \.isWhitespace).map { String(text[...$0]) } ?? ""
        var counts: [String: Int] = [:]
        for part in snapshot.parts {
            let vocabulary = part.segment.data.vocabulary
            let range = vocabulary.words.prefixRange(Array(word.utf8))
            for number in stride(from: range.lowerBound, to: range.upperBound, by: max(1, range.count / Self.sample)) {
                let frequency = part.frequency(number)
                if frequency > 0 { counts[vocabulary.words.string(Int(number)), default: 0] += frequency }
            }
        }
        let best = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return best.prefix(limit).map { .init(text: lead + $0.key, count: $0.value) }
    }
}
