import Commons
import HTML
import UnionCatalog

/// A title in a list: its name, who made it, when.
enum TitleLine {
    /// - Parameter places: says in how many libraries it is.
    static func markup(_ title: CatalogTitle, _ t: Language, day: CalendarDay? = nil, places: Bool = false) -> Markup {
        """
        <li class=book><a class=book-name href=\(SiteURL.title(title.id).url)\(attribute: "lang", LanguageTag.of(title, on: t))>\
        <bdi>\(title.fullName)</bdi></a> <span class=book-by>\(TitleFacts.line(title))</span>\
        \(if: places, "<span class=book-day>\(Words(t).libraries(title.libraries))</span>")\(with: day, { "<span class=book-day>\($0.text(t))</span>" })</li>
        """
    }
}
