import Commons
import HTML
import Membership
import UnionCatalog

/// The Atom feed (RFC 4287) of new titles.
enum NewFeedView {
    static func feed(_ model: NewTitlesModel, _ visit: Visit) -> XMLMarkup {
        let t = visit.language
        let part = model.part.turned(to: 1)
        let name =
            model.library == nil && part == NewTitlesPart()
            ? "\(t(NewPhrases.greeting)) \(visit.settings.name)" : NewText.heading(model, visit)
        let updated = model.rows.map(\.day).max() ?? CalendarDay(daysSince1970: 0)
        return """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(t.code)"><id>\(visit.absolute(.newFeed(part)))</id>\
            <title>\(name)\(sample(visit))</title><updated>\(moment(updated))</updated>\
            <link rel="self" type="application/atom+xml" href="\(link(.newFeed(part), visit))"/>\
            <link rel="alternate" type="text/html" href="\(link(.newTitles(part), visit))"/>\
            <author><name>\(visit.settings.name)</name></author>\
            \(each: model.rows, { row in
                """
                <entry><id>\(visit.absolute(.title(row.title.id)))</id><title>\(row.title.fullName)</title>\
                <link rel="alternate" type="text/html" href="\(link(.title(row.title.id), visit))"/>\
                <updated>\(moment(row.day))</updated>\(each: row.title.subjects, { "<category term=\"\($0)\"/>" })\
                <summary>\(TitleFacts.line(row.title))</summary></entry>
                """
            })</feed>
            """
    }

    /// The element by which a page tells readers of its feed.
    static func link(_ part: NewTitlesPart, library: Library? = nil, _ t: Language) -> Markup {
        """
        <link rel=alternate type="application/atom+xml" title="\(t(NewPhrases.title))\(with: library, { " – \($0.name)" })" \
        href=\(SiteURL.newFeed(part.turned(to: 1)).url)>
        """
    }

    private static func link(_ url: SiteURL, _ visit: Visit) -> SafeURL { visit.canonical(url) }

    /// Midnight in western Indonesia, since only the day is kept.
    private static func moment(_ day: CalendarDay) -> String { "\(day.iso)T00:00:00+07:00" }

    private static func sample(_ visit: Visit) -> String {
        visit.settings.isSample ? " (\(visit.language(FramePhrases.sampleMark)))" : ""
    }
}
