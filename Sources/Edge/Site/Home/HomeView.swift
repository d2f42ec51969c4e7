import Commons
import Discovery
import HTML
import UnionCatalog

enum HomeView {
    static func page(_ model: HomeModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(HomePhrases.title), in: .home, canonical: .home,
            body: """
                <div class="hero"><div class=wrap><h1>\(t(HomePhrases.heading))</h1><p class=lead>\(t(HomePhrases.lead))</p>\
                <div class=pair>\(find(t))\(ask(t))</div></div></div>\
                <div class=wrap>\(if: model.figures.titles == 0, empty(t), else: figures(model, t))\
                \(if: !model.directory.all.isEmpty, NearChoice.form(model.directory, visit))\
                <section aria-labelledby=bidang><h2 id=bidang>\(t(HomePhrases.fields))</h2><p>\(t(HomePhrases.fieldsText))</p>\
                \(ClassTiles.markup(ClassTiles.roots, counts: [:], t))</section>\
                \(if: !model.newTitles.isEmpty, newTitles(model, t))</div>
                """)
        page.about = t(HomePhrases.lead)
        page.boxText = nil
        page.head = NewFeedView.link(NewTitlesPart(), t)
        return page
    }

    private static func find(_ t: Language) -> Markup {
        """
        <section class="card card-find" aria-labelledby=h-cari><h2 id=h-cari>\(t(HomePhrases.findHeading))</h2>\
        <p>\(t(HomePhrases.findText))</p>\(SearchBox.markup(id: "cari", search: CatalogSearch(), isLarge: true, t))\
        <p class=card-more><a href=\(SiteURL.browse.url)>\(t(HomePhrases.browseInstead))</a></p></section>
        """
    }

    /// Of the same weight as the search: a wish is worth as much as a find.
    private static func ask(_ t: Language) -> Markup {
        """
        <section class="card card-ask" aria-labelledby=h-minta><h2 id=h-minta>\(t(HomePhrases.askHeading))</h2>\
        <p>\(t(HomePhrases.askText))</p><form class="find find-large" action=\(SiteURL.ask(words: "").url) method=get>\
        <label class=find-label for=minta>\(t(HomePhrases.askLabel))</label><div class=find-row><div class=find-field>\
        <input type=text id=minta name=q maxlength=200 autocomplete=off></div>\
        <button class="button button-main" type=submit>\(t(HomePhrases.askButton))</button></div></form>\
        <p class=card-more><a href=\(SiteURL.askByCode.url)>\(t(HomePhrases.haveCode))</a></p></section>
        """
    }

    private static func figures(_ model: HomeModel, _ t: Language) -> Markup {
        let f = model.figures
        let cells = [(f.titles, HomePhrases.titles), (f.copies, HomePhrases.copies), (f.libraries, HomePhrases.libraries)]
        return """
            <section class=figures aria-label=\(t(HomePhrases.figures))><ul>\
            \(each: cells, { "<li><strong>\(t.number($0.0))</strong> \(t($0.1))</li>" })\
            \(with: model.lastAdded, { "<li>\(t(HomePhrases.newest)) <strong>\($0.text(t))</strong></li>" })</ul>\
            <p><a href=\(SiteURL.libraries.url)>\(t(HomePhrases.librariesLink))</a></p></section>
            """
    }

    private static func empty(_ t: Language) -> Markup {
        """
        <section class=notice><p>\(t(HomePhrases.empty))</p><p><a href=\(SiteURL.desk.url)>\(t(HomePhrases.emptyNext))</a></p></section>
        """
    }

    private static func newTitles(_ model: HomeModel, _ t: Language) -> Markup {
        """
        <section aria-labelledby=baru><h2 id=baru>\(t(HomePhrases.newTitles))</h2>\
        <ul class=books>\(each: model.newTitles, { TitleLine.markup($0, t) })</ul>\
        <p><a href=\(SiteURL.newTitles(NewTitlesPart()).url)>\(t(HomePhrases.allNew))</a></p></section>
        """
    }
}
