import Commons
import Discovery
import HTML
import Membership
import UnionCatalog

/// Where a title is: a table, whose rows become cards on a phone.
enum HoldingsTable {
    static func markup(_ entry: CatalogEntry, _ visit: Visit) -> Markup {
        let t = visit.language
        guard !entry.holdings.isEmpty else { return "<p class=notice>\(t(TitlePhrases.cannotPlace))</p>" }
        let hasDistance = entry.holdings.contains { $0.kilometres != nil }
        let hasLocation = entry.holdings.contains { $0.holding.location != nil }
        let words = Words(t)
        return """
            <section aria-labelledby=letak><h2 id=letak>\(t(TitlePhrases.whereIsIt))</h2>\
            <p>\(words.libraries(entry.holdings.count)) · \(words.copies(entry.title.copies))\
            \(with: visit.nearName, { " · \(t(NearChoice.Phrases.nearestTo)) \($0)" })</p>\
            <table class=holdings role=table><thead role=rowgroup><tr role=row><th scope=col role=columnheader>\(t(TitlePhrases.library))</th>\
            \(if: hasDistance, "<th scope=col role=columnheader>\(t(TitlePhrases.distance))</th>")\
            <th scope=col role=columnheader>\(t(TitlePhrases.callNumber))</th>\
            \(if: hasLocation, "<th scope=col role=columnheader>\(t(TitlePhrases.location))</th>")\
            <th scope=col role=columnheader>\(t(TitlePhrases.copies))</th>\
            <th scope=col role=columnheader>\(t(TitlePhrases.available))</th>\
            <th scope=col role=columnheader>\(t(TitlePhrases.asOf))</th></tr></thead>\
            <tbody role=rowgroup>\(each: entry.holdings, { row($0, hasDistance, hasLocation, words) })</tbody></table></section>
            """
    }

    private static func row(_ placed: PlacedHolding, _ hasDistance: Bool, _ hasLocation: Bool, _ words: Words) -> Markup {
        let (library, holding, t) = (placed.library, placed.holding, words.t)
        return """
            <tr role=row><th scope=row role=rowheader><a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>\
            <span class=row-level>\(words.level(library.level))\(with: library.details.district, { " · \($0)" })\
            \(if: library.isSample, " <span class=\"badge badge-quiet\">\(t(SearchPhrases.sample))</span>")</span></th>\
            \(if: hasDistance, cell(TitlePhrases.distance, placed.kilometres.map(words.distance), t))\
            \(cell(TitlePhrases.callNumber, holding.callNumber, t, isCall: true))\
            \(if: hasLocation, cell(TitlePhrases.location, holding.location, t))\
            \(cell(TitlePhrases.copies, holding.copies > 0 ? t.number(holding.copies) : t(TitlePhrases.notStated), t))\
            \(cell(TitlePhrases.available, available(holding.available, t), t))\
            \(cell(TitlePhrases.asOf, CalendarDay(holding.asOf)?.text(t) ?? holding.asOf, t))</tr>
            """
    }

    private static func cell(_ label: Phrase, _ text: String?, _ t: Language, isCall: Bool = false) -> Markup {
        """
        <td role=cell data-label=\(t(label))>\
        \(with: text, { isCall ? "<span class=call>\($0)</span>" : "\($0)" })\(if: text == nil, "<span class=unknown>–</span>")</td>
        """
    }

    private static func available(_ count: Int?, _ t: Language) -> String {
        switch count {
        case nil: t(TitlePhrases.notStated)
        case 0?: t(TitlePhrases.allOut)
        case let count?: t.number(count)
        }
    }
}
