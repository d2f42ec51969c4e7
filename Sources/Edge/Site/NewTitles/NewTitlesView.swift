import Commons
import Discovery
import HTML
import Membership

enum NewTitlesView {
    static func page(_ model: NewTitlesModel, _ visit: Visit) -> Page {
        let t = visit.language
        let code = model.library?.code
        var page = Page(
            model.library.map { "\(t(NewPhrases.title)) – \($0.name)" } ?? t(NewPhrases.title), in: .newTitles,
            canonical: .newTitles(library: code),
            body: """
                <div class=wrap><h1>\(t(NewPhrases.title))</h1><p class=lead>\(t(NewPhrases.lead))</p>\
                \(with: model.library, { library in
                    """
                    <p>\(t(NewPhrases.onlyHere)) <a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>. \
                    <a href=\(SiteURL.newTitles(library: nil).url)>\(t(NewPhrases.everywhere))</a></p>
                    """
                })\(if: model.rows.isEmpty, none(t), else: list(model, visit))</div>
                """)
        page.head = NewFeedView.link(library: model.library, t)
        page.about = t(NewPhrases.lead)
        return page
    }

    private static func list(_ model: NewTitlesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let code = model.library?.code
        return """
            <p class="ways no-print"><a class="button button-main" href=\(WhatsApp.link(NewText.text(model, visit)))>\(t(NewPhrases.share))</a>\
            <a class=button href=\(SiteURL.newText(library: code).url)>\(t(NewPhrases.text))</a>\
            <a class=button href=\(SiteURL.newFeed(library: code).url)>\(t(NewPhrases.feed))</a></p>\
            \(each: model.days, { day in
                "<section><h2>\(day.day.text(t))</h2><ul class=books>\(each: day.titles, { TitleLine.markup($0, t) })</ul></section>"
            })
            """
    }

    private static func none(_ t: Language) -> Markup {
        "<p class=notice>\(t(NewPhrases.none)) <a href=\(SiteURL.browse.url)>\(t(FramePhrases.browse))</a></p>"
    }
}
