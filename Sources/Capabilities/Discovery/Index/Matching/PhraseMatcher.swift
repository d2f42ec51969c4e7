/// Finds the titles in which words stand next to each other in one value of one field.
struct PhraseMatcher {
    private(set) var titles: [UInt32] = []
    /// Mean impact of the words.
    private(set) var impacts: [UInt8] = []
    /// All words that may stand in the phrase.
    private(set) var words: [UInt32] = []

    init(_ words: [[UInt8]], stems: Bool, fields: UInt8, in view: SegmentView, scratch: Scratch) {
        let data = view.segment.data
        let vocabulary = data.vocabulary
        var elements: [CompiledGroup] = []
        for word in words.prefix(QueryParser.termLimit) {
            let numbers: [UInt32]
            if stems {
                numbers = vocabulary.stems.find(word).map { Array(vocabulary.wordsOfStem[Int($0)]) } ?? []
            } else {
                numbers = vocabulary.words.find(word).map { [$0] } ?? []
            }
            guard !numbers.isEmpty else { return }
            self.words += numbers
            elements.append(CompiledGroup(words: numbers, fields: fields, in: view))
        }
        guard let first = elements.first else { return }
        let count = Matcher(view: view, scratch: scratch).match(elements)
        for index in 0..<count {
            let title = scratch.titles[index]
            let tokens = data.tokens[Int(title)]
            guard Self.stands(elements, first, in: tokens, fields: fields) else { continue }
            titles.append(title)
            impacts.append(UInt8(min(255, scratch.scores[index] / Int32(elements.count))))
        }
    }

    private static func stands(
        _ elements: [CompiledGroup], _ first: CompiledGroup, in tokens: ArraySlice<UInt32>, fields: UInt8
    ) -> Bool {
        guard tokens.count >= elements.count else { return false }
        for start in tokens.startIndex...tokens.endIndex - elements.count {
            let field = tokens[start] >> ForwardToken.fieldShift
            guard ForwardToken.fieldMask(tokens[start]) & fields != 0 else { continue }
            guard first.weight(ForwardToken.word(tokens[start])) > 0 else { continue }
            var all = true
            for offset in 1..<max(1, elements.count) where all {
                let token = tokens[start + offset]
                all = token >> ForwardToken.fieldShift == field && elements[offset].weight(ForwardToken.word(token)) > 0
            }
            if all { return true }
        }
        return false
    }
}
