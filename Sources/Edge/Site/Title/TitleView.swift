import Commons
import Discovery
import HTML
import Identifiers
import Membership
import Planning
import UnionCatalog

enum TitleView {
    static func page(_ model: TitleModel, _ visit: Visit) -> Page {
        let t = visit.language
        let title = model.entry.title
        var page = Page(
            title.name, in: .other, canonical: .title(title.id),
            body: """
                <article class="wrap title" itemscope itemtype=\(schemaType(title))>\
                \(heading(model, visit))\
                <div class=title-columns><div>\(HoldingsTable.markup(model.entry, visit))\(with: model.supply, { supply($0, title.id, t) })\
                <section class="card card-ask no-print"><p>\(t(TitlePhrases.askHint))</p>\
                <p class=ways><a class="button button-main" href=\(SiteURL.ask(words: title.name).url)>\(t(TitlePhrases.ask))</a>\
                <a class=button href=\(WhatsApp.link(shareText(model, visit)))>\(t(TitlePhrases.share))</a></p></section></div>\
                <div>\(TitleFactsView.markup(model, t))</div></div>\
                \(CitationView.markup(title, t))</article>
                """)
        page.about = TitleFacts.line(title)
        page.head = MetaTags.markup(title, visit)
        return page
    }

    /// For whoever is signed in: the way to who can help, or what it means for a reader.
    private static func supply(_ supply: TitleSupply, _ title: TitleID, _ t: Language) -> Markup {
        switch supply {
        case .staff:
            """
            <p class="ways no-print"><a class=button href=\(SiteURL.titleSupply(title, SupplyChoice()).url)>\(t(SupplyPhrases.title))</a></p>
            """
        case .reader(let supply, let library):
            """
            <p class=notice>\(SupplyWords.sentence(supply, library: library.name, t))\(if: !supply.isHeldHere, " \(t(SupplyPhrases.ask))")</p>
            """
        }
    }

    private static func heading(_ model: TitleModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let title = model.entry.title
        return """
            \(if: !model.path.isEmpty, path(model, t))\
            <h1 itemprop=name\(attribute: "lang", LanguageTag.of(title, on: t))><bdi>\(title.name)</bdi>\
            \(with: title.subtitle, { "<span class=subtitle><span class=hidden>: </span><bdi>\($0)</bdi></span>" })</h1>\
            <p class=title-by><bdi>\(TitleFacts.line(title))</bdi>\(Badges.markup(title, isSample: visit.marksSample(model.entry.holdings), t))</p>\
            \(if: title.isBrief, "<p class=notice>\(t(TitlePhrases.brief))</p>")
            """
    }

    private static func path(_ model: TitleModel, _ t: Language) -> Markup {
        """
        <nav class=crumbs aria-label=\(t(TitlePhrases.path))><ol>\(each: model.path, { node in
            "<li><a href=\(SiteURL.browseNode(id: node.id).url)>\(node.notation) \(ClassTiles.caption(node, t))</a></li>"
        })</ol></nav>
        """
    }

    /// schema.org's type of the thing: data that search engines read in the page itself, without a script.
    private static func schemaType(_ title: CatalogTitle) -> String {
        switch title.material {
        case .monograph, .ebook: "https://schema.org/Book"
        default: "https://schema.org/CreativeWork"
        }
    }

    private static func shareText(_ model: TitleModel, _ visit: Visit) -> String {
        let title = model.entry.title
        let places = model.entry.holdings.prefix(3).map { placed in
            "• \(placed.library.name)" + (placed.holding.callNumber.map { " – \($0)" } ?? "")
        }
        let sample = visit.settings.isSample ? ["(\(visit.language(FramePhrases.sampleMark)))"] : []
        return ([title.fullName, TitleFacts.line(title)] + places + [visit.absolute(.title(title.id))] + sample)
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
