import Commons
import Discovery
import HTML
import Hummingbird
import Identifiers
import Membership
import WebSupport

/// What crawlers and browsers ask for by themselves.
extension Site {
    /// Results, forms and choices are no pages to index: their number has no end.
    @Sendable func robots(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let closed = ["/cari?", "/cari/saran", "/minta", "/bahasa/", "/dekat", "/api/", "/masuk", "/keluar", "/akun", "/meja"]
        let lines = ["User-agent: *"] + closed.map { "Disallow: \($0)" } + ["Sitemap: \(visit.absolute(.sitemap))", ""]
        return kept(.plainText(lines.joined(separator: "\n")))
    }

    /// The pages that lead to all others; titles are reached through them.
    @Sendable func sitemap(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try visit(request, context)
        let libraries = discovery.directory.all.prefix(40_000).flatMap { library -> [SiteURL] in
            [.library(code: library.code), .libraryCatalog(code: library.code, CatalogPart())]
        }
        let classes = ClassTiles.roots.map { SiteURL.browseNode(id: $0.id) }
        let pages: [SiteURL] = [
            .home, .search(CatalogSearch()), .browse, .newTitles(NewTitlesPart()), .libraries, .networks, .about, .help,
        ]
        let map: XMLMarkup = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\
            \(each: pages + classes + libraries, { "<url><loc>\(visit.absolute($0))</loc></url>" })</urlset>
            """
        return kept(.xml(map))
    }

    @Sendable func manifest(_ request: Request, _ context: WebContext) async throws -> Response {
        let name = settings.name == "Silang" ? "Silang" : "Silang – \(settings.name)"
        let json = """
            {"name":\(JSONText.quoted(name)),"short_name":"Silang","lang":"id","start_url":"/","display":"standalone",\
            "background_color":"#fbf6ea","theme_color":"#a8321f",\
            "icons":[{"src":"/favicon.svg","sizes":"any","type":"image/svg+xml"}]}
            """
        return kept(.bytes(Array(json.utf8), type: "application/manifest+json"))
    }

    private func kept(_ response: Response) -> Response {
        var response = response
        response.headers[.cacheControl] = CacheControl.shared(seconds: 3600)
        return response
    }
}
