/// One search from typed text to answer.
struct Search {
    private(set) var answer = SearchAnswer()

    init(_ query: SearchQuery, _ snapshot: Snapshot, _ scratch: Scratch) {
        let terms = QueryParser.terms(query.text, prefixLast: query.prefixLast)
        let plan = QueryPlan(terms)
        answer.terms = terms.map { .init(text: $0.text, field: $0.field?.rawValue, excluded: $0.excluded, optional: $0.optional) }
        var run = QueryRun(plan, query, snapshot, scratch)
        if run.matches == 0, plan.hasWords, snapshot.living > 0 {
            var relaxation = Relaxation(plan: plan, query: query, snapshot: snapshot, scratch: scratch)
            if let outcome = relaxation.outcome() {
                run = outcome.run
                answer.suggestion = outcome.suggestion
                answer.relaxed = outcome.relaxed
            }
        }
        answer.total = run.total
        answer.ids = run.page
        answer.facets = FacetReport.make(run.counts, snapshot.facets, query)
    }
}
