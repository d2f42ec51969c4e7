import Commons
import Discovery
import HTML

/// The ways in which the results divide, each value a link; and the chosen ones, each with a way back.
enum FacetsView {
    /// Values shown at once; the rest open in a `details` of their own.
    private static let shownAtOnce = 8
    /// No facet lists more, however many libraries there are: a page for a phone, and a library has a search of its own.
    private static let mostShown = 24

    static func facets(_ model: ResultsModel, _ t: Language) -> Markup {
        let facets = model.results.facets.filter { !$0.values.isEmpty }
        guard !facets.isEmpty else { return Markup() }
        return """
            <details class=filters data-open-wide><summary>\(t(SearchPhrases.filters))\
            \(if: model.search.filterCount > 0, " (\(model.search.filterCount))")</summary>\
            <nav aria-label=\(t(SearchPhrases.filters))>\(each: facets, { facet($0, model, t) })</nav></details>
            """
    }

    private static func facet(_ facet: CatalogFacet, _ model: ResultsModel, _ t: Language) -> Markup {
        let values = ordered(facet).prefix(mostShown)
        let rest = values.dropFirst(shownAtOnce)
        return """
            <h2 class=facet-head>\(t(facet.name.label))</h2><ul class=facet>\(each: values.prefix(shownAtOnce), { value($0, facet.name, model, t) })</ul>\
            \(if: !rest.isEmpty, """
                <details class=facet-more><summary>\(t(FramePhrases.more)) (\(rest.count))\
                <span class=hidden>: \(t(facet.name.label))</span></summary>\
                <ul class=facet>\(each: rest, { value($0, facet.name, model, t) })</ul></details>
                """)
            """
    }

    private static func value(
        _ value: CatalogFacet.Value, _ facet: CatalogFacet.Name, _ model: ResultsModel, _ t: Language
    ) -> Markup {
        let target =
            value.isChosen ? model.removing(value.value, from: facet) : model.adding(value.value, to: facet)
        return """
            <li><a\(classes: value.isChosen ? "chosen" : nil) rel=nofollow href=\(SiteURL.search(target).url)>\
            <bdi class=facet-name>\(t(value.label))</bdi> <span class=facet-count>\(t.number(value.count))</span>\
            \(if: value.isChosen, "<span class=hidden>(\(t(SearchPhrases.isChosen)))</span>")</a></li>
            """
    }

    /// Years run from the newest, everything else from the most frequent.
    private static func ordered(_ facet: CatalogFacet) -> [CatalogFacet.Value] {
        facet.name == .year ? facet.values.sorted { $0.value > $1.value } : facet.values
    }

    static func chosen(_ model: ResultsModel, _ t: Language) -> Markup {
        let chosen = model.search.chosen
        guard !chosen.isEmpty else { return Markup() }
        return """
            <div class=chips role=group aria-label=\(t(SearchPhrases.chosen))><ul class=tags>\(each: chosen, { filter in
                """
                <li><a class="tag tag-chosen" rel=nofollow href=\(SiteURL.search(model.removing(filter.value, from: filter.facet)).url)>\
                <span class=hidden>\(t(SearchPhrases.remove)) \(t(filter.facet.label)): </span>\
                <bdi>\(FilterName.text(filter.facet, filter.value, model, t))</bdi> <span aria-hidden=true>×</span></a></li>
                """
            })\(if: chosen.count > 1, """
                <li><a rel=nofollow href=\(SiteURL.search(model.withoutFilters).url)>\(t(SearchPhrases.removeAll))</a></li>
                """)</ul></div>
            """
    }
}
