import TextAnalysis

/// Reduces what people type to words that the catalogue knows, because they also type names, numbers and secrets.
struct KnownWords {
    private let index: SearchIndex

    init(_ index: SearchIndex) { self.index = index }

    /// At most eight words, in the order typed, folded; a word no title has is left out.
    func words(in text: String) -> [String] {
        var kept: [String] = []
        for word in Analyzer.shared.words(String(text.prefix(400))) {
            guard kept.count < 8, !kept.contains(word.folded), !StopWords.isStop(word.folded) else { continue }
            guard !word.folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            var query = SearchQuery(text: "\"\(word.folded)\"", size: 1)
            query.countsFacets = false
            let answer = index.search(query)
            if answer.total > 0, answer.relaxed == nil { kept.append(word.folded) }
        }
        return kept
    }
}
