import Commons
import Discovery
import HTML

/// A page of the site with what it needs to know: the only place where addresses are printed.
enum SiteURL: Sendable, Hashable {
    case home
    case search(CatalogSearch)
    case suggestions
    case title(TitleID)
    case citation(TitleID, CitationFile)
    case libraries
    case library(code: String)
    case libraryCatalog(code: String, CatalogPart)
    case browse
    case browseNode(id: String)
    case newTitles(library: String?)
    case newFeed(library: String?)
    case newText(library: String?)
    case ask(words: String)
    case asked(words: [String], library: String?)
    case about
    case help
    case language(Language, back: String)
    case near
    case signIn
    case desk
    case robots
    case sitemap
    case manifest

    /// The form of a citation to keep in a reference manager.
    enum CitationFile: String, Sendable, CaseIterable { case ris, bib }

    /// The pattern that answers this address.
    var route: SiteRoute {
        switch self {
        case .home: .home
        case .search: .search
        case .suggestions: .suggestions
        case .title: .title
        case .citation(_, .ris): .citationRIS
        case .citation(_, .bib): .citationBibTeX
        case .libraries: .libraries
        case .library: .library
        case .libraryCatalog: .libraryCatalog
        case .browse: .browse
        case .browseNode: .browseNode
        case .newTitles: .newTitles
        case .newFeed: .newFeed
        case .newText: .newText
        case .ask: .ask
        case .asked: .asked
        case .about: .about
        case .help: .help
        case .language: .language
        case .near: .near
        case .signIn: .signIn
        case .desk: .desk
        case .robots: .robots
        case .sitemap: .sitemap
        case .manifest: .manifest
        }
    }

    /// The address as it stands in a link.
    var url: SafeURL {
        switch self {
        case .home: "/"
        case .search(let search): "/cari\(query: search.urlPairs)"
        case .suggestions: "/cari/saran"
        case .title(let id): "/judul/\(id.rawValue)"
        case .citation(let id, .ris): "/judul/\(id.rawValue)/sitasi.ris"
        case .citation(let id, .bib): "/judul/\(id.rawValue)/sitasi.bib"
        case .libraries: "/perpustakaan"
        case .library(let code): "/perpustakaan/\(code)"
        case .libraryCatalog(let code, let part): "/perpustakaan/\(code)/katalog\(query: part.urlPairs)"
        case .browse: "/jelajah"
        case .browseNode(let id): "/jelajah/\(id)"
        case .newTitles(let library): "/baru\(query: [("library", library)])"
        case .newFeed(let library): "/baru.atom\(query: [("library", library)])"
        case .newText(let library): "/baru.txt\(query: [("library", library)])"
        case .ask(let words): "/minta\(query: [("q", words.isEmpty ? nil : words)])"
        case .asked(let words, let library):
            "/minta/tercatat\(query: [("kata", words.isEmpty ? nil : words.joined(separator: " ")), ("library", library)])"
        case .about: "/tentang"
        case .help: "/bantuan"
        case .language(let language, let back): "/bahasa/\(language.rawValue)\(query: [("kembali", back)])"
        case .near: "/dekat"
        case .signIn: "/masuk"
        case .desk: "/meja"
        case .robots: "/robots.txt"
        case .sitemap: "/sitemap.xml"
        case .manifest: "/manifest.webmanifest"
        }
    }
}
