/// Runs a plan on a snapshot: matches, filters, counts, picks the page.
struct QueryRun {
    /// So many of the best by postings are looked at word by word; later pages follow in the order of the postings.
    static let window = 400

    let snapshot: Snapshot
    let query: SearchQuery
    let plan: QueryPlan
    /// Titles that have the words, before filters.
    private(set) var matches = 0
    private(set) var total = 0
    /// The first `page × size` at most, in order.
    private(set) var hits: [Hit] = []
    private(set) var counts: FacetCounts
    private var compiled: [[CompiledGroup]] = []

    init(_ plan: QueryPlan, _ query: SearchQuery, _ snapshot: Snapshot, _ scratch: Scratch) {
        self.snapshot = snapshot
        self.query = query
        self.plan = plan
        counts = FacetCounts(snapshot.facets)
        compile(scratch)
        let filters = FilterPlan(query, fixedYears: plan.years, facets: snapshot.facets)
        var collector = Collector(filters: filters, facets: snapshot.facets)
        let selector = HitSelector(sort: query.sort, nearness: HitSelector.nearness(query.near, snapshot.facets))
        let ranks = query.sort == .relevance && plan.hasWords
        let limit = max(ranks ? Self.window : 1, query.lastHit)
        let partial = plan.enough.map { _ in
            zip(compiled, snapshot.parts).map { groups, view in PartialMatcher(groups, view, scratch) }
        }
        // Not much fewer groups than the best title has, or common words would bring up half the catalogue.
        let least = max(plan.enough ?? 1, (partial?.map(\.best).max() ?? 0) - 1)
        for (part, view) in snapshot.parts.enumerated() {
            let found: Int
            if let partial {
                found = partial[part].match(atLeast: least, scratch)
            } else {
                let groups = compiled[part].indices.filter { !plan.groups[$0].optional }.map { compiled[part][$0] }
                found = Matcher(view: view, scratch: scratch).match(groups)
            }
            matches += found
            let kept = !query.countsFacets && filters.isEmpty ? found : collector.collect(view, scratch, found)
            total += kept
            hits += selector.select(limit, from: view, part: part, scratch, kept)
        }
        counts = collector.counts
        order(limit)
        if ranks { rerank() }
    }

    private mutating func compile(_ scratch: Scratch) {
        compiled = snapshot.parts.map { view in plan.groups.map { CompiledGroup($0, in: view, scratch: scratch) } }
        for number in plan.groups.indices {
            let frequency = compiled.reduce(0) { $0 + $1[number].frequency }
            let rarity = QueryPlan.rarity(frequency: frequency, of: snapshot.living)
            for part in compiled.indices { compiled[part][number].rarity = rarity }
        }
    }

    /// Brings the hits of several segments into one order and cuts them off.
    private mutating func order(_ limit: Int) {
        if snapshot.parts.count > 1 {
            if query.sort == .title {
                let keys = snapshot.parts.map(\.segment.data.sortKeys)
                hits.sort {
                    let order = keys[$0.part].compare(Int($0.title), with: keys[$1.part], Int($1.title))
                    return order == 0 ? $0.id < $1.id : order < 0
                }
            } else {
                hits.sort { $0.primary == $1.primary ? $0.id < $1.id : $0.primary > $1.primary }
            }
        }
        if hits.count > limit { hits.removeLast(hits.count - limit) }
    }

    private mutating func rerank() {
        let numbers = plan.groups.indices.filter { !plan.groups[$0].excluded }
        var asked = AskedGroups()
        for number in numbers {
            asked.append(rarity: Int(compiled.first?[number].rarity ?? 0), optional: plan.groups[number].optional)
        }
        let tables = compiled.map { groups in TokenTable(numbers.map { groups[$0] }) }
        let end = min(hits.count, Self.window)
        for index in 0..<end {
            let hit = hits[index]
            let tokens = snapshot.parts[hit.part].segment.data.tokens[Int(hit.title)]
            hits[index].score += TitleExamination(tokens, tables[hit.part], required: asked.required).bonus(asked)
        }
        hits[0..<end].sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
    }

    /// The words of a hit.
    func words(of hit: Hit) -> Set<UInt32> {
        Set(snapshot.parts[hit.part].segment.data.tokens[Int(hit.title)].lazy.map(ForwardToken.word))
    }

    var page: [Int64] {
        let end = query.lastHit
        return hits.dropFirst(end - query.pageSize).prefix(query.pageSize).map(\.id)
    }
}

extension SearchQuery {
    var pageSize: Int { max(1, min(100, size)) }
    /// Number of the last hit on the page asked for.
    var lastHit: Int { max(1, min(10_000_000, page)) * pageSize }
}
