internal import TextAnalysis

/// Reads the texts of one document into words with their fields, in the order the forward index keeps them.
struct DocumentWords {
    /// A title with more words than this is a hostile one.
    static let limit = 2_000
    static let titleLimit = 255

    /// A word, its stem, and its field; `word` is empty for the break between two values.
    struct Entry {
        var word: String
        var stem: String
        var field: IndexField
    }

    private(set) var entries: [Entry] = []

    init(_ document: SearchDocument, analyzer: Analyzer) {
        add(document.title, .title, analyzer, limit: Self.titleLimit)
        if let subtitle = document.subtitle { add(subtitle, .subtitle, analyzer) }
        for creator in document.creators { addValue(creator, .creator, analyzer) }
        for series in document.series { addValue(series, .series, analyzer) }
        for subject in document.subjects { addValue(subject, .subject, analyzer) }
        if let contributors = document.contributors { add(contributors, .contributor, analyzer) }
        if let publisher = document.publisher { add(publisher, .publisher, analyzer) }
        if let year = document.year, year > 0 {
            let word = String(year)
            entries.append(Entry(word: word, stem: word, field: .other))
        }
        for notation in document.classNotations.prefix(8).compactMap(Self.classWord) {
            entries.append(Entry(word: notation, stem: notation, field: .other))
        }
    }

    /// A class notation as a word of the vocabulary: lower case, no spaces, at most 64 bytes.
    static func classWord(_ notation: some StringProtocol) -> String? {
        let kept = notation.lowercased().utf8.filter { $0 > 0x20 }.prefix(64)
        guard !kept.isEmpty else { return nil }
        return String(decoding: [Vocabulary.classMark] + kept, as: UTF8.self)
    }

    private mutating func addValue(_ text: String, _ field: IndexField, _ analyzer: Analyzer) {
        if entries.last?.field == field { entries.append(Entry(word: "", stem: "", field: field)) }
        add(text, field, analyzer)
    }

    private mutating func add(_ text: String, _ field: IndexField, _ analyzer: Analyzer, limit: Int = Self.limit) {
        let room = max(0, min(limit, Self.limit - entries.count))
        for word in analyzer.words(text).prefix(room) {
            entries.append(Entry(word: word.folded, stem: word.stem, field: field))
        }
    }
}
