import Commons
import Discovery
import HTML

/// The search form: it works by itself, and a script adds suggestions while typing.
enum SearchBox {
    /// - Parameters:
    ///   - id: unlike on one page.
    ///   - kept: filters that go along with new words.
    static func markup(id: String, search: CatalogSearch, isLarge: Bool, _ t: Language) -> Markup {
        let kept = search.urlPairs.filter { $0.0 != "q" && $0.0 != "page" }
        return """
            <form class=\(isLarge ? "find find-large" : "find") action=\(SiteURL.search(CatalogSearch()).url) method=get role=search>\
            <label class=\(isLarge ? "find-label" : "hidden") for=\(id)>\(t(FramePhrases.searchBox))</label>\
            <div class=find-row><div class=find-field>\
            <input type=search id=\(id) name=q value=\(search.text) placeholder=\(t(FramePhrases.searchHint)) maxlength=200 \
            autocomplete=off autocapitalize=none spellcheck=false enterkeyhint=search data-suggest=\(SiteURL.suggestions.url.text) data-suggest-word=\(t(FramePhrases.suggestions))>\
            </div><button class="button button-main" type=submit>\(t(FramePhrases.search))</button></div>\
            \(each: kept, { "<input type=hidden name=\($0.0) value=\($0.1)>" })</form>
            """
    }
}
