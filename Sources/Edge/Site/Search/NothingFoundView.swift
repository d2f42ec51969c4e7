import Commons
import Discovery
import HTML

/// No result is not the end: loosen, look around, ask.
enum NothingFoundView {
    static func markup(_ model: ResultsModel, _ t: Language) -> Markup {
        guard model.results.total == 0 else { return beyond(model, t) }
        let search = model.linked
        return """
            <section class=notice role=status><p class=notice-head>\(t(SearchPhrases.nothing))</p>\
            \(with: model.results.suggestion, { suggestion in
                """
                <p>\(t(SearchPhrases.didYouMean)) \
                “<a href=\(SiteURL.search(search.with(text: suggestion)).url)><bdi>\(suggestion)</bdi></a>”?</p>
                """
            })\
            <p>\(t(SearchPhrases.tryFewer))</p></section>\(FacetsView.chosen(model, t))\
            <div class=ways>\
            \(if: model.search.filterCount > 0, """
                <a class=button rel=nofollow href=\(SiteURL.search(model.withoutFilters).url)>\(t(SearchPhrases.loosen))</a>
                """)\
            <a class="button button-main" href=\(SiteURL.ask(words: search.text).url)>\(t(SearchPhrases.askButton))</a>\
            <a class=button href=\(SiteURL.browse.url)>\(t(SearchPhrases.browseInstead))</a></div>\
            <p class=hint>\(t(SearchPhrases.countedHonestly))</p>
            """
    }

    private static func beyond(_ model: ResultsModel, _ t: Language) -> Markup {
        """
        <section class=notice><p>\(t(SearchPhrases.pageBeyond))</p>\
        <p><a href=\(SiteURL.search(model.linked.on(page: 1)).url)>\(t(SearchPhrases.firstPage))</a></p></section>
        """
    }
}
