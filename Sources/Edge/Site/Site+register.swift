public import Hummingbird
public import WebSupport

extension Site {
    /// Registers every page, the files under `/aset/` and `/favicon.svg`.
    public func register(on routes: some RouterMethods<WebContext>) {
        Site.assets.register(on: routes, atRoot: ["favicon.svg"])
        for route in SiteRoute.allCases { register(route, on: routes) }
    }

    /// Exhaustive, so that a pattern without a page does not compile.
    private func register(_ route: SiteRoute, on routes: some RouterMethods<WebContext>) {
        let path = RouterPath(route.rawValue)
        switch route {
        case .home: routes.get(path, use: home)
        case .search: routes.get(path, use: search)
        case .suggestions: routes.get(path, use: suggestions)
        case .title: routes.get(path, use: title)
        case .citationRIS: routes.get(path, use: { try citation(.ris, $0, $1) })
        case .citationBibTeX: routes.get(path, use: { try citation(.bib, $0, $1) })
        case .libraries: routes.get(path, use: libraries)
        case .library: routes.get(path, use: library)
        case .libraryCatalog: routes.get(path, use: libraryCatalog)
        case .browse: routes.get(path, use: browse)
        case .browseNode: routes.get(path, use: browseNode)
        case .newTitles: routes.get(path, use: newTitles)
        case .newFeed: routes.get(path, use: newFeed)
        case .newText: routes.get(path, use: newText)
        case .ask:
            routes.get(path, use: askForm)
            routes.post(path, use: ask)
        case .notRecorded: routes.get(path, use: notRecorded)
        case .receipt: routes.get(path, use: receipt)
        case .about: routes.get(path, use: about)
        case .help: routes.get(path, use: help)
        case .language: routes.get(path, use: chooseLanguage)
        case .near: routes.post(path, use: chooseNear)
        case .signIn: routes.get(path, use: signIn)
        case .desk: routes.get(path, use: desk)
        case .robots: routes.get(path, use: robots)
        case .sitemap: routes.get(path, use: sitemap)
        case .manifest: routes.get(path, use: manifest)
        }
    }
}
