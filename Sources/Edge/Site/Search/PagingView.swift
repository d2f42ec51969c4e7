import Commons
import Discovery
import HTML

/// Before and after, and where one is.
enum PagingView {
    static func markup(_ model: ResultsModel, _ t: Language) -> Markup {
        let (page, last) = (model.search.page, model.lastPage)
        guard last > 1 else { return Markup() }
        let position = t(
            Phrase(id: "Halaman \(t.number(page)) dari \(t.number(last))", en: "Page \(t.number(page)) of \(t.number(last))"))
        return """
            <nav class=paging aria-label=\(t(SearchPhrases.pages))>\
            \(if: page > 1, "<a class=button rel=prev href=\(SiteURL.search(model.linked.on(page: page - 1)).url)>← \(t(SearchPhrases.previous))</a>")\
            <span>\(position)</span>\
            \(if: page < last, "<a class=button rel=next href=\(SiteURL.search(model.linked.on(page: page + 1)).url)>\(t(SearchPhrases.next)) →</a>")\
            </nav>
            """
    }
}
