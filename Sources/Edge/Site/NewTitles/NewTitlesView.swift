import Commons
import Discovery
import HTML
import Membership

enum NewTitlesView {
    static func page(_ model: NewTitlesModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            title(model, t), in: .newTitles, canonical: .newTitles(model.part.turned(to: 1)),
            body: """
                <div class=wrap><h1>\(title(model, t))</h1><p class=lead>\(t(NewPhrases.lead))</p>\
                \(with: model.mistake, { "<p class=\"notice notice-error\" role=alert>\(t(NewPhrases.mistake($0)))</p>" })\
                \(with: model.library, { library in
                    """
                    <p>\(t(NewPhrases.onlyHere)) <a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>. \
                    <a class=no-print href=\(SiteURL.newTitles(NewTitlesPart(month: model.part.month)).url)>\(t(NewPhrases.everywhere))</a></p>
                    """
                })\(with: model.part.level, { "<p>\(t(NewPhrases.heldBy)) \(t($0.name)).</p>" })\
                \(NewTitlesChoices.markup(model, t))\
                \(if: model.rows.isEmpty, none(model, t), else: list(model, visit))</div>
                """)
        page.head = NewFeedView.link(model.part, library: model.library, t)
        page.about = t(NewPhrases.lead)
        page.isIndexed = model.mistake == nil && model.part.page == 1
        return page
    }

    /// "Buku baru, Oktober 2026 – SMP Negeri 1".
    private static func title(_ model: NewTitlesModel, _ t: Language) -> String {
        var title = t(NewPhrases.title)
        if let month = model.part.month { title += ", \(month.text(t))" }
        if let library = model.library { title += " – \(library.name)" }
        if let level = model.part.level { title += " – \(t(level.name))" }
        return title
    }

    private static func list(_ model: NewTitlesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <p class=count>\(Words(t).titles(model.new.total))</p>\
            <p class="ways no-print"><a class="button button-main" href=\(WhatsApp.link(NewText.text(model, visit)))>\(t(NewPhrases.share))</a>\
            <a href=\(SiteURL.newText(model.part.turned(to: 1)).url)>\(t(NewPhrases.text))</a>\
            <a href=\(SiteURL.newFeed(model.part.turned(to: 1)).url)>\(t(NewPhrases.feed))</a></p>\
            \(each: model.months, { month in
                """
                <section><h2>\(month.month.text(t))</h2>\(each: month.days, { day in
                    "<h3 class=day>\(day.day.text(t))</h3><ul class=\"books books-wide\">\(each: day.titles, { TitleLine.markup($0, t, places: model.library == nil) })</ul>"
                })\(if: model.part.month == nil, """
                    <p class=no-print><a href=\(SiteURL.newTitles(model.part.on(month.month)).url)>\
                    \(t(NewPhrases.wholeMonth)) \(month.month.text(t))</a></p>
                    """)</section>
                """
            })\(turning(model, t))
            """
    }

    private static func turning(_ model: NewTitlesModel, _ t: Language) -> Markup {
        let (page, last) = (model.part.page, model.lastPage)
        guard last > 1 else { return Markup() }
        let position = t(
            id: "Halaman \(t.number(page)) dari \(t.number(last))", en: "Page \(t.number(page)) of \(t.number(last))")
        return """
            <nav class=paging aria-label=\(t(NewPhrases.pages))>\(if: page > 1, """
                <a class=button rel=prev href=\(SiteURL.newTitles(model.part.turned(to: page - 1)).url)>← \(t(NewPhrases.previousPage))</a>
                """)<span>\(position)</span>\(if: page < last, """
                <a class=button rel=next href=\(SiteURL.newTitles(model.part.turned(to: page + 1)).url)>\(t(NewPhrases.nextPage)) →</a>
                """)</nav>
            """
    }

    private static func none(_ model: NewTitlesModel, _ t: Language) -> Markup {
        """
        <p class=notice>\(t(model.new.months.isEmpty ? NewPhrases.none : NewPhrases.noneHere)) \
        <a href=\(SiteURL.browse.url)>\(t(FramePhrases.browse))</a></p>
        """
    }
}
