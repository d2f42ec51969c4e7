import Commons
import Discovery
import HTML

enum ResultsView {
    static func page(_ model: ResultsModel, _ visit: Visit) -> Page {
        let t = visit.language
        let search = model.search
        let heading = search.text.isEmpty ? t(SearchPhrases.allTitles) : "\(t(SearchPhrases.resultsFor)) “\(search.text)”"
        var page = Page(
            heading, in: .search,
            body: """
                <div class=wrap>\(SearchBox.markup(id: "cari", search: model.linked, isLarge: false, t))\
                \(if: search.text.isEmpty, "<h1>\(heading)</h1>", else: "<h1>\(t(SearchPhrases.resultsFor)) “<bdi>\(search.text)</bdi>”</h1>")\
                \(model.results.entries.isEmpty ? NothingFoundView.markup(model, t) : found(model, visit))</div>
                """)
        page.boxText = nil
        page.isIndexed = false
        page.head = relations(model)
        return page
    }

    private static func found(_ model: ResultsModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let first = (model.search.page - 1) * model.search.size + 1
        return """
            <p class=count role=status>\(Words(t).titles(model.results.total))\
            \(with: visit.nearName, { " · \(t(NearChoice.Phrases.nearestTo)) \($0)" })</p>\
            \(notices(model, t))\(FacetsView.chosen(model, t))\
            <div class=results><div class=results-side>\(FacetsView.facets(model, t))</div>\
            <div class=results-main>\(sorting(model, t))\
            <ol class=hits start=\(first)>\(each: model.results.entries, { HitView.markup($0, visit) })</ol>\
            \(PagingView.markup(model, t))\(askHint(model, t))</div></div>
            """
    }

    /// How the words were understood, when not as typed.
    static func notices(_ model: ResultsModel, _ t: Language) -> Markup {
        let suggestion = model.results.suggestion
        let link: (String) -> Markup = {
            "<a rel=nofollow href=\(SiteURL.search(model.linked.with(text: $0)).url)><bdi>\($0)</bdi></a>"
        }
        switch model.results.relaxation {
        case .spelling:
            return """
                <p class=notice>\(t(SearchPhrases.notFoundAsTyped)) “<bdi>\(model.search.text)</bdi>”. \
                \(with: suggestion, { "\(t(SearchPhrases.shownInstead)) “\(link($0))”." })</p>
                """
        case .anyWord:
            return """
                <p class=notice>\(t(SearchPhrases.someWords)) \(with: suggestion, { "\(t(SearchPhrases.didYouMean)) “\(link($0))”?" })</p>
                """
        case nil:
            return "\(with: suggestion, { "<p class=notice>\(t(SearchPhrases.didYouMean)) “\(link($0))”?</p>" })"
        }
    }

    private static func sorting(_ model: ResultsModel, _ t: Language) -> Markup {
        """
        <nav class=sorting aria-label=\(t(SearchPhrases.sort))><span>\(t(SearchPhrases.sort)):</span><ul>\
        \(each: CatalogSearch.Sort.allCases, { sort in
            """
            <li><a rel=nofollow href=\(SiteURL.search(model.linked.sorted(by: sort)).url)\
            \(attribute: "aria-current", sort == model.search.sort ? "true" : nil)>\(t(SearchPhrases.sortName(sort)))</a></li>
            """
        })</ul></nav>
        """
    }

    private static func askHint(_ model: ResultsModel, _ t: Language) -> Markup {
        """
        <p class=ask-hint>\(t(SearchPhrases.askHint)) <a class=button href=\(SiteURL.ask(words: model.search.text).url)>\
        \(t(SearchPhrases.askButton))</a></p>
        """
    }

    private static func relations(_ model: ResultsModel) -> Markup {
        let page = model.search.page
        return """
            \(if: page > 1, "<link rel=prev href=\(SiteURL.search(model.linked.on(page: page - 1)).url)>")\
            \(if: page < model.lastPage, "<link rel=next href=\(SiteURL.search(model.linked.on(page: page + 1)).url)>")
            """
    }
}
