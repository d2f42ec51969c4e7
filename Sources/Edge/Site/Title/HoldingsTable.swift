import Commons
import Discovery
import HTML
import Membership
import UnionCatalog

/// Where a title is: a table, whose rows become cards on a phone. Roles are written out, because a table laid out in blocks loses its own.
enum HoldingsTable {
    static func markup(_ entry: CatalogEntry, _ visit: Visit) -> Markup {
        let t = visit.language
        guard !entry.holdings.isEmpty else { return "<p class=notice>\(t(TitlePhrases.cannotPlace))</p>" }
        let words = Words(t)
        let isNear = entry.holdings.contains { $0.kilometres != nil }
        let columns = [
            TitlePhrases.library, TitlePhrases.callNumber, TitlePhrases.copies, TitlePhrases.available, TitlePhrases.asOf,
        ]
        return """
            <section aria-labelledby=letak><h2 id=letak>\(t(TitlePhrases.whereIsIt))</h2>\
            <p>\(words.libraries(entry.holdings.count)) · \(words.copies(entry.title.copies))\
            \(if: isNear, "\(with: visit.nearName, { " · \(t(NearChoice.Phrases.nearestTo)) \($0)" })")</p>\
            <table class=holdings role=table><thead role=rowgroup><tr role=row>\
            \(each: columns, { "<th scope=col role=columnheader>\(t($0))</th>" })</tr></thead>\
            <tbody role=rowgroup>\(each: entry.holdings, { row($0, words, visit) })</tbody></table></section>
            """
    }

    private static func row(_ placed: PlacedHolding, _ words: Words, _ visit: Visit) -> Markup {
        let (library, holding, t) = (placed.library, placed.holding, words.t)
        return """
            <tr role=row><th scope=row role=rowheader><a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>\
            <span class=row-more>\(words.level(library.level))\(with: library.details.district, { " · \($0)" })\
            \(with: placed.kilometres, { " · \(words.distance($0))" })\
            \(if: visit.marksSample(library), " <span class=\"badge badge-quiet\">\(t(SearchPhrases.sample))</span>")</span></th>\
            \(cell(TitlePhrases.callNumber, place(holding, t), t))\
            \(cell(TitlePhrases.copies, "\(holding.copies > 0 ? t.number(holding.copies) : t(TitlePhrases.notStated))", t))\
            \(cell(TitlePhrases.available, "\(available(holding.available, t))", t))\
            \(cell(TitlePhrases.asOf, "\(CalendarDay(holding.asOf)?.text(t) ?? holding.asOf)", t))</tr>
            """
    }

    private static func cell(_ label: Phrase, _ content: Markup, _ t: Language) -> Markup {
        "<td role=cell data-label=\(t(label))>\(content)</td>"
    }

    /// The call number, and under it the shelf or room.
    private static func place(_ holding: Holding, _ t: Language) -> Markup {
        """
        \(with: holding.callNumber, { "<span class=call>\($0)</span>" })\(if: holding.callNumber == nil, "\(t(TitlePhrases.notStated))")\
        \(with: holding.location, { "<span class=row-more><span class=hidden>\(t(TitlePhrases.location)): </span>\($0)</span>" })
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
