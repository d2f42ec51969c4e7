/// What is tried when no title has all the words as typed.
struct Relaxation {
    let query: SearchQuery
    let snapshot: Snapshot
    let scratch: Scratch

    private let speller: Speller
    private let plan: QueryPlan
    /// For each group other spellings and the two words it may be; worked out when first asked for.
    private var spellings: [Int: [Speller.Candidate]] = [:]
    private var splits: [Int: [[UInt8]]] = [:]
    /// A long text is not misspelt in every word; this many guesses bound the time.
    private var budget = 8

    struct Outcome {
        var run: QueryRun
        var suggestion: String?
        var relaxed: SearchAnswer.Relaxation
    }

    init(plan: QueryPlan, query: SearchQuery, snapshot: Snapshot, scratch: Scratch) {
        self.plan = plan
        self.query = query
        self.snapshot = snapshot
        self.scratch = scratch
        speller = Speller(snapshot: snapshot)
    }

    private mutating func guess(_ number: Int) {
        let group = plan.groups[number]
        guard budget > 0, spellings[number] == nil, Self.isWord(group), !group.excluded, !group.optional else { return }
        budget -= 1
        // Somebody who typed a word of the catalogue meant it, or slipped once: "sholat" is not "Sholeh".
        let near = isUnknown(group) ? .max : EditCost.edit
        spellings[number] = speller.candidates(group.text).filter { $0.cost <= near }
        splits[number] = speller.split(group.text)
    }

    private static func isWord(_ group: QueryGroup) -> Bool {
        if case .word = group.forms.first?.form { true } else { false }
    }

    /// First other spellings of unknown words, then of all, then words written together, then some of the words.
    mutating func outcome() -> Outcome? {
        let unknown = plan.groups.indices.filter { Self.isWord(plan.groups[$0]) && isUnknown(plan.groups[$0]) }
        if let found = spelled(unknown) { return found }
        if unknown.count < plan.groups.count, let found = spelled(Array(plan.groups.indices)) { return found }
        return joined() ?? some()
    }

    private func isUnknown(_ group: QueryGroup) -> Bool {
        snapshot.parts.allSatisfy { part in
            let compiled = CompiledGroup(group, in: part, scratch: scratch)
            return compiled.frequency == 0 && !compiled.ranges.contains { $0.words.contains { part.frequency($0) > 0 } }
        }
    }

    /// Lets other spellings match, sees which ones the best title has, and searches for those.
    private mutating func spelled(_ replaced: [Int]) -> Outcome? {
        var wide = plan
        var changed = false
        for number in replaced {
            guess(number)
            let candidates = spellings[number] ?? []
            changed = changed || !candidates.isEmpty || splits[number] != nil
            for candidate in candidates { wide.groups[number].forms.append((.word(candidate.word), candidate.weight)) }
            if let pair = splits[number] {
                wide.groups[number].forms.append((.phrase(pair, stems: false), QueryGroup.Weight.split))
            }
        }
        guard changed else { return nil }
        var open = query.withoutFilters
        open.sort = .relevance
        open.countsFacets = false
        let run = QueryRun(wide, open, snapshot, scratch)
        guard let best = run.hits.first else { return nil }
        let vocabulary = snapshot.parts[best.part].segment.data.vocabulary
        let words = run.words(of: best)
        func has(_ word: [UInt8]) -> Bool { vocabulary.words.find(word).map { words.contains($0) } ?? false }
        var narrow = plan
        for number in replaced where !matches(plan.groups[number], words, best.part) {
            if let candidate = (spellings[number] ?? []).first(where: { has($0.word) }) {
                narrow.groups[number].text = candidate.text
                narrow.groups[number].forms = [(.word(candidate.word), QueryGroup.Weight.exact)]
                if let stem = stem(of: candidate.word) {
                    narrow.groups[number].forms.append((.stem(stem), QueryGroup.Weight.stem))
                }
            } else if let pair = splits[number], pair.allSatisfy(has) {
                narrow.groups[number].text = pair.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                narrow.groups[number].forms = [(.phrase(pair, stems: false), QueryGroup.Weight.exact)]
            }
        }
        let final = QueryRun(narrow, query, snapshot, scratch)
        guard final.matches > 0 else { return nil }
        return Outcome(run: final, suggestion: Self.text(narrow), relaxed: .spelling)
    }

    private func matches(_ group: QueryGroup, _ words: Set<UInt32>, _ part: Int) -> Bool {
        let compiled = CompiledGroup(group, in: snapshot.parts[part], scratch: scratch)
        return words.contains { compiled.weight($0) > 0 }
    }

    private func stem(of word: [UInt8]) -> [UInt8]? {
        for part in snapshot.parts {
            let vocabulary = part.segment.data.vocabulary
            if let number = vocabulary.words.find(word) {
                return Array(vocabulary.stems[Int(vocabulary.stemOfWord[Int(number)])])
            }
        }
        return nil
    }

    /// Two neighbours that are one word ("per pustakaan").
    private func joined() -> Outcome? {
        for number in plan.groups.indices.dropLast() {
            let one = plan.groups[number], other = plan.groups[number + 1]
            guard Self.isWord(one), Self.isWord(other), !one.excluded, !other.excluded else { continue }
            let word = Array((one.text + other.text).utf8)
            guard speller.frequency(word) > 0 else { continue }
            var plan = plan
            plan.groups.remove(at: number + 1)
            plan.groups[number].text = one.text + other.text
            plan.groups[number].optional = false
            plan.groups[number].forms = [(.word(word), QueryGroup.Weight.exact)]
            let run = QueryRun(plan, query, snapshot, scratch)
            if run.matches > 0 { return Outcome(run: run, suggestion: Self.text(plan), relaxed: .spelling) }
        }
        return nil
    }

    /// At least half of the words, unknown ones in other spellings.
    private func some() -> Outcome? {
        var plan = plan
        let required = plan.groups.indices.filter { !plan.groups[$0].excluded && !plan.groups[$0].optional }
        guard required.count > 1 else { return nil }
        for number in required where isUnknown(plan.groups[number]) {
            for candidate in spellings[number] ?? [] {
                plan.groups[number].forms.append((.word(candidate.word), candidate.weight))
            }
        }
        plan.groups.removeAll(where: \.optional)
        plan.enough = (required.count + 1) / 2
        let run = QueryRun(plan, query, snapshot, scratch)
        guard run.matches > 0 else { return nil }
        return Outcome(run: run, suggestion: nil, relaxed: .anyWord)
    }

    private static func text(_ plan: QueryPlan) -> String {
        plan.groups.map { ($0.excluded ? "-" : "") + $0.text }.joined(separator: " ")
    }
}

extension SearchQuery {
    /// The same words asked of the whole catalogue, first page.
    var withoutFilters: SearchQuery { SearchQuery(text: text, prefixLast: prefixLast) }
}
