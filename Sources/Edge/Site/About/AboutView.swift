import Commons
import Discovery
import HTML
import Membership
import UnionCatalog

enum AboutView {
    static func page(_ figures: CatalogFigures, _ reach: SearchReach, _ charter: Charter, _ visit: Visit) -> Page {
        let t = visit.language
        let words = Words(t)
        return Page(
            t(AboutPhrases.title), in: .other, canonical: .about,
            body: """
                <div class="wrap narrow"><h1>\(t(AboutPhrases.title))</h1>\(each: AboutPhrases.what, { "<p>\(t($0))</p>" })\
                <h2>\(t(AboutPhrases.numbers))</h2><p>\(words.titles(figures.titles)), \(words.copies(figures.copies)), \
                \(words.libraries(figures.libraries)).</p>\(reached(reach, t))\
                <h2 id=piagam>\(t(AboutPhrases.charter))</h2><p>\(t(AboutPhrases.charterText))</p>\
                <ol class=steps>\(each: charter.articles, { "<li>\(t($0))</li>" })</ol><p class=hint>\(charter.version)</p>\
                <h2 id=privasi>\(t(AboutPhrases.privacy))</h2>\
                <ul class=steps>\(each: AboutPhrases.privacyText, { "<li>\(t($0))</li>" })</ul></div>
                """)
    }

    /// Below this a number would say more about chance, or about one reader, than about the network.
    private static let least = 20

    /// Needs that another library can meet, as far as finding goes (S181).
    private static func reached(_ reach: SearchReach, _ t: Language) -> Markup {
        guard reach.elsewhere >= least else { return Markup() }
        return "<p>\(AboutPhrases.reached(reach, days: Site.reachDays, t))</p>"
    }
}
