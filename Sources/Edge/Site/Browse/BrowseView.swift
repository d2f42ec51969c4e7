import Commons
import Discovery
import HTML
import Identifiers

enum BrowseView {
    static func page(_ model: BrowseModel, _ visit: Visit) -> Page {
        let t = visit.language
        guard let node = model.node else { return top(model, t) }
        var page = Page(
            ClassTiles.caption(node, t), in: .browse, canonical: .browseNode(id: node.id),
            body: """
                <div class=wrap>\(path(model, t))\
                <h1 class=\("spine-head spine-\(ClassTiles.root(of: node))")>\(ClassPictures.markup(ClassTiles.pictured(model.path)))\
                <span class=spine-number>\(node.notation)</span> \(ClassTiles.caption(node, t))</h1><p class=count>\(Words(t).titles(model.results.total))</p>\
                \(if: !model.children.isEmpty, """
                    <section aria-labelledby=dalam><h2 id=dalam>\(t(BrowsePhrases.inside))</h2>\
                    \(children(model, t))</section>
                    """)\(titles(model, node, visit))</div>
                """)
        page.about = "\(node.notation) \(ClassTiles.caption(node, t))"
        return page
    }

    private static func top(_ model: BrowseModel, _ t: Language) -> Page {
        Page(
            t(BrowsePhrases.title), in: .browse, canonical: .browse,
            body: """
                <div class=wrap><h1>\(t(BrowsePhrases.title))</h1><p class=lead>\(t(BrowsePhrases.lead))</p>\
                <section aria-labelledby=bidang><h2 id=bidang>\(t(BrowsePhrases.byField))</h2>\
                \(ClassTiles.markup(model.children, counts: model.counts, t))<p class=hint>\(t(BrowsePhrases.otherNumbers))</p></section>\
                \(list(BrowsePhrases.byLevel, .level, model.levels, t))\(list(BrowsePhrases.byLibrary, .library, model.libraries, t))</div>
                """)
    }

    /// Places that have titles; the empty ones wait in a list of their own, so that a pupil does not walk into them.
    private static func children(_ model: BrowseModel, _ t: Language) -> Markup {
        let filled = model.children.filter { model.counts[$0.id, default: 0] > 0 }
        let empty = model.children.filter { model.counts[$0.id, default: 0] == 0 }
        return """
            \(ClassTiles.markup(filled, counts: model.counts, t))\
            \(if: !empty.isEmpty, """
                <details class=facet-more><summary>\(t(BrowsePhrases.others)) (\(empty.count))</summary>\
                \(ClassTiles.markup(empty, counts: [:], t))</details>
                """)
            """
    }

    private static func list(_ label: Phrase, _ facet: CatalogFacet.Name, _ values: [CatalogFacet.Value], _ t: Language) -> Markup
    {
        guard !values.isEmpty else { return Markup() }
        return """
            <section><h2>\(t(label))</h2><ul class=tags>\(each: values, { value in
                """
                <li><a class=tag href=\(SiteURL.search(CatalogSearch().adding(value.value, to: facet)).url)>\(t(value.label)) \
                <span class=facet-count>\(t.number(value.count))</span></a></li>
                """
            })</ul></section>
            """
    }

    private static func path(_ model: BrowseModel, _ t: Language) -> Markup {
        """
        <nav class=crumbs aria-label=\(t(BrowsePhrases.path))><ol><li><a href=\(SiteURL.browse.url)>\(t(BrowsePhrases.title))</a></li>\
        \(each: model.path.dropLast(), { node in
            "<li><a href=\(SiteURL.browseNode(id: node.id).url)>\(node.notation) \(ClassTiles.caption(node, t))</a></li>"
        })</ol></nav>
        """
    }

    private static func titles(_ model: BrowseModel, _ node: ClassNode, _ visit: Visit) -> Markup {
        let t = visit.language
        let search = CatalogSearch().adding(node.id, to: .class)
        guard !model.results.entries.isEmpty else {
            return """
                <p class=notice>\(t(BrowsePhrases.nothingYet)) <a href=\(SiteURL.ask(words: ClassTiles.caption(node, t)).url)>\
                \(t(SearchPhrases.askButton))</a></p>
                """
        }
        return """
            <section aria-labelledby=judul><h2 id=judul>\(t(BrowsePhrases.someTitles))</h2>\
            <ol class=hits>\(each: model.results.entries, { HitView.markup($0, visit, headingLevel: 3) })</ol>\
            <p><a class=button href=\(SiteURL.search(search).url)>\(t(BrowsePhrases.allTitles)) (\(t.number(model.results.total)))</a></p></section>
            """
    }
}
