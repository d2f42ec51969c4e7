import Commons
import HTML
import UnionCatalog

enum CitationView {
    static func markup(_ title: CatalogTitle, _ t: Language) -> Markup {
        let citation = Citation(title, t)
        return """
            <details class="cite no-print"><summary>\(t(TitlePhrases.cite))</summary><dl>\(each: Citation.Style.allCases, { style in
                "<div><dt>\(style.rawValue)</dt><dd data-copy>\(citation.text(style).markup)</dd></div>"
            })</dl><p class=hint>\(t(TitlePhrases.citeHint))</p>\
            <p class=ways><a class=button href=\(SiteURL.citation(title.id, .ris).url)>\(t(TitlePhrases.ris))</a>\
            <a class=button href=\(SiteURL.citation(title.id, .bib).url)>\(t(TitlePhrases.bib))</a></p></details>
            """
    }
}
