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
    case newTitles(NewTitlesPart)
    case newFeed(NewTitlesPart)
    case newText(NewTitlesPart)
    case ask(words: String)
    case askByCode
    case notRecorded(library: String?)
    case receipt(WishCode)
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
        case .ask, .askByCode: .ask
        case .notRecorded: .notRecorded
        case .receipt: .receipt
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
        case .newTitles(let part): "/baru\(query: part.urlPairs)"
        case .newFeed(let part): "/baru.atom\(query: part.urlPairs)"
        case .newText(let part): "/baru.txt\(query: part.urlPairs)"
        case .ask(let words): "/minta\(query: [("q", words.isEmpty ? nil : words)])"
        case .askByCode: "/minta#kode"
        case .notRecorded(let library): "/minta/belum-tercatat\(query: [("library", library)])"
        case .receipt(let code): "/minta/\(code.text)"
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
