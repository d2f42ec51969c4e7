import Commons
import Discovery
import HTML
import Membership
import UnionCatalog

/// One result: the title, who made it, and the three nearest places that have it.
enum HitView {
    private static let placesShown = 3

    /// - Parameter headingLevel: 2, or 3 under a heading of its own.
    static func markup(_ entry: CatalogEntry, _ visit: Visit, headingLevel: Int = 2) -> Markup {
        let t = visit.language
        let title = entry.title
        let words = Words(t)
        let more = entry.holdings.count - placesShown
        return """
            <li class=hit>\(if: headingLevel == 2, "<h2 class=hit-name>", else: "<h3 class=hit-name>")<a href=\(SiteURL.title(title.id).url)\
            \(attribute: "lang", LanguageTag.of(title, on: t))><bdi>\(title.fullName)</bdi></a>\(if: headingLevel == 2, "</h2>", else: "</h3>")\
            <p class=hit-by><bdi>\(TitleFacts.line(title))</bdi></p>\
            <p class=hit-marks><span class=held>\(words.libraries(entry.holdings.count)) · \(words.copies(title.copies))</span>\
            \(Badges.markup(title, isSample: visit.marksSample(entry.holdings), t))</p>\
            <ul class=places>\(each: entry.holdings.prefix(placesShown), { place($0, words) })\
            \(if: more > 0, """
                <li class=places-more><a href=\(SiteURL.title(title.id).url)>+\(more) \(t(SearchPhrases.moreLibraries))\
                <span class=hidden>: \(title.name)</span></a></li>
                """)</ul></li>
            """
    }

    private static func place(_ placed: PlacedHolding, _ words: Words) -> Markup {
        let holding = placed.holding
        return """
            <li class=place><span class=place-head><span class=place-name>\(placed.library.name)</span>\
            \(with: placed.kilometres, { " <span class=place-far>\(words.distance($0))</span>" })</span>\
            \(with: holding.callNumber, { " <span class=call title=\(words.t(SearchPhrases.callNumber))>\($0)</span>" })\
             <span\(classes: stock(holding))>\(words.copiesHeld(holding)), \
            \(words.availability(holding))</span> <span class=as-of>\(words.asOf(holding.asOf))</span></li>
            """
    }

    /// Colour only where a file says how it is.
    private static func stock(_ holding: Holding) -> String? {
        holding.available.map { $0 > 0 ? "stock-in" : "stock-out" }
    }
}
