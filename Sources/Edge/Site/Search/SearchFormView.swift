import Commons
import Discovery
import HTML

/// The search page before anything is typed.
enum SearchFormView {
    /// Plain words that any school's catalogue answers.
    private static let examples = [
        "laskar pelangi", "kisah nabi", "ensiklopedia hewan", "matematika kelas 7", "pengarang:hirata",
    ]

    static func page(_ directory: LibraryDirectory, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(SearchPhrases.title), in: .search, canonical: .search(CatalogSearch()),
            body: """
                <div class=wrap><h1>\(t(SearchPhrases.title))</h1>\
                \(SearchBox.markup(id: "cari", search: CatalogSearch(), isLarge: true, t))<p>\(t(SearchPhrases.emptyText))</p>\
                <h2>\(t(SearchPhrases.examples))</h2><ul class=tags>\(each: examples, {
                    "<li><a class=tag lang=id href=\(SiteURL.search(CatalogSearch($0)).url)>\($0)</a></li>"
                })</ul>\(if: !directory.all.isEmpty, NearChoice.form(directory, visit))\
                <h2>\(t(SearchPhrases.browseInstead))</h2>\(ClassTiles.markup(ClassTiles.roots, counts: [:], t))</div>
                """)
        page.boxText = nil
        return page
    }
}
