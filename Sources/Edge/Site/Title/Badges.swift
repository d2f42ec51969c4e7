import Commons
import HTML
import UnionCatalog

/// Marks beside a title: what kind of thing it is when not a book, *ringkas*, *contoh*.
enum Badges {
    static func markup(_ title: CatalogTitle, isSample: Bool, _ t: Language) -> Markup {
        """
        \(if: title.material != .monograph, " <span class=badge>\(t(title.material.name))</span>")\
        \(if: title.isBrief, " <span class=\"badge badge-quiet\" title=\(t(SearchPhrases.briefMeaning))>\(t(SearchPhrases.brief))</span>")\
        \(if: isSample, " <span class=\"badge badge-quiet\">\(t(SearchPhrases.sample))</span>")
        """
    }
}
