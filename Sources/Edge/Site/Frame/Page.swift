import HTML

/// What a page gives the frame around it.
struct Page {
    /// The part of the site a page belongs to, shown in the navigation.
    enum Section: Sendable, Hashable { case home, search, browse, newTitles, libraries, ask, help, other }

    var title: String
    var section: Section
    /// For search engines and previews.
    var about: String?
    /// The one address of this page.
    var canonical: SiteURL?
    /// Further elements of `head`.
    var head = Markup()
    /// What stands in the search box of the header; nil when the page has a box of its own.
    var boxText: String? = ""
    /// Not worth an entry in a search engine: results, forms, errors.
    var isIndexed = true
    var body: Markup

    init(_ title: String, in section: Section, canonical: SiteURL? = nil, body: Markup) {
        self.title = title
        self.section = section
        self.canonical = canonical
        self.body = body
    }
}
