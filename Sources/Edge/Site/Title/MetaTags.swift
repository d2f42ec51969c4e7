import Commons
import HTML
import UnionCatalog

/// What reference managers and previews read in a title page's head (Highwire Press and Open Graph names).
enum MetaTags {
    static func markup(_ title: CatalogTitle, _ visit: Visit) -> Markup {
        let work = CitedWork(title)
        return """
            <meta name=citation_title content=\(work.title)>\
            \(each: work.names, { "<meta name=citation_author content=\($0.inverted)>" })\
            \(with: work.year, { "<meta name=citation_publication_date content=\($0)>" })\
            \(with: work.publisher, { "<meta name=citation_publisher content=\($0)>" })\
            \(with: work.isbn, { "<meta name=citation_isbn content=\($0)>" })\
            <meta property="og:title" content=\(title.fullName)><meta property="og:type" content=book>\
            <meta property="og:description" content=\(TitleFacts.line(title))>
            """
    }
}
