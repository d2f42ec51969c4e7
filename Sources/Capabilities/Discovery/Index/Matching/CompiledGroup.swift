/// A ``QueryGroup`` in the numbers of one segment.
struct CompiledGroup {
    /// Titles found by other means than a word, with impacts.
    struct TitleList {
        var titles: [UInt32] = []
        var impacts: [UInt8] = []
        var weight: Int32
    }

    /// By number of word, each once with its best weight.
    var words: [(word: UInt32, weight: Int32)] = []
    var ranges: [(words: Range<UInt32>, weight: Int32)] = []
    var lists: [TitleList] = []
    /// Words of its phrases, which count for the group only where the phrase stands.
    var phraseWords: [UInt32] = []
    var fields: UInt8
    var excluded: Bool
    /// How telling the group is, see ``QueryPlan``.
    var rarity: Int32 = 1
    /// Upper bound of its titles.
    private(set) var size = 0
    /// Living titles of its words and lists, counted once per word.
    private(set) var frequency = 0

    init(_ group: QueryGroup, in view: SegmentView, scratch: Scratch) {
        fields = group.fields
        excluded = group.excluded
        let vocabulary = view.segment.data.vocabulary
        var weights: [UInt32: Int32] = [:]
        for (form, weight) in group.forms {
            switch form {
            case .word(let word):
                if let found = vocabulary.words.find(word) { weights[found] = max(weights[found] ?? 0, weight) }
            case .stem(let stem):
                guard let found = vocabulary.stems.find(stem) else { continue }
                for word in vocabulary.wordsOfStem[Int(found)] { weights[word] = max(weights[word] ?? 0, weight) }
            case .prefix(let prefix), .classPrefix(let prefix):
                let range = vocabulary.words.prefixRange(prefix)
                if !range.isEmpty { ranges.append((range, weight)) }
            case .identifiers(let range): lists.append(Self.titles(range, in: view, weight: weight))
            case .phrase(let words, let stems):
                let phrase = PhraseMatcher(words, stems: stems, fields: fields, in: view, scratch: scratch)
                lists.append(TitleList(titles: phrase.titles, impacts: phrase.impacts, weight: weight))
                phraseWords += phrase.words
            }
        }
        lists.removeAll { $0.titles.isEmpty }
        words = weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        measure(view)
    }

    /// A group of given words.
    init(words: [UInt32], fields: UInt8, in view: SegmentView) {
        self.words = words.map { ($0, QueryGroup.Weight.exact) }
        self.fields = fields
        excluded = false
        measure(view)
    }

    private mutating func measure(_ view: SegmentView) {
        let postings = view.segment.postings
        for entry in words {
            size += Int(postings.frequencies[Int(entry.word)])
            frequency += view.frequency(entry.word)
        }
        for range in ranges { size += postings.size(range.words) }
        for list in lists {
            size += list.titles.count
            frequency += list.titles.count
        }
    }

    var isEmpty: Bool { words.isEmpty && ranges.isEmpty && lists.isEmpty }

    /// Weight of a word for this group, 0 when it is none of its words.
    func weight(_ word: UInt32) -> Int32 {
        var low = 0, high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].word < word { low = middle + 1 } else { high = middle }
        }
        if low < words.count, words[low].word == word { return words[low].weight }
        for range in ranges where range.words.contains(word) { return range.weight }
        return 0
    }

    private static func titles(_ keys: ClosedRange<UInt64>, in view: SegmentView, weight: Int32) -> TitleList {
        let data = view.segment.data
        var low = 0, high = data.identifiers.count
        while low < high {
            let middle = (low + high) / 2
            if data.identifiers[middle] < keys.lowerBound { low = middle + 1 } else { high = middle }
        }
        var found: Set<UInt32> = []
        while low < data.identifiers.count, data.identifiers[low] <= keys.upperBound {
            if !view.isDeleted(Int(data.identifierTitles[low])) { found.insert(data.identifierTitles[low]) }
            low += 1
        }
        return TitleList(titles: found.sorted(), impacts: [UInt8](repeating: 255, count: found.count), weight: weight)
    }
}
