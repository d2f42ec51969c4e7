import Commons
import HTML
import Identifiers
import Membership
import UnionCatalog

/// The catalogue in book form: on a screen a list, on paper two columns under running letters or classes.
enum PrintedCatalogView {
    static func page(_ model: PrintedCatalogModel, _ visit: Visit) -> Page {
        let t = visit.language
        let name = "\(t(LibraryPhrases.catalogOf)) \(model.library.name)"
        var page = Page(
            name, in: .libraries,
            canonical: .libraryCatalog(code: model.library.code, CatalogPart(order: model.part.order)),
            body: """
                <div class="wrap booklet"><h1>\(name)</h1>\
                <p>\(Words(t).titles(model.total)) · \(t(model.part.order == .title ? LibraryPhrases.byTitle : LibraryPhrases.byClass))\
                \(if: visit.settings.isSample, " · \(t(FramePhrases.sampleMark))")</p>\
                \(choices(model, t))\
                \(if: model.rows.isEmpty, "<p class=notice>\(t(LibraryPhrases.emptyPart))</p>")\
                <div class=booklet-columns>\(sections(model, t))</div>\
                \(if: model.next != nil && model.part.isWhole, "<p class=print-only>\(t(LibraryPhrases.continues))</p>")\(turning(model, t))</div>
                """)
        page.isIndexed = model.part == CatalogPart()
        return page
    }

    private static func choices(_ model: PrintedCatalogModel, _ t: Language) -> Markup {
        let code = model.library.code
        let orders = [(CatalogPart.Order.title, LibraryPhrases.byTitle), (.callNumber, LibraryPhrases.byClass)]
        return """
            <div class=no-print><nav class=sorting aria-label=\(t(LibraryPhrases.order))><span>\(t(LibraryPhrases.order)):</span><ul>\
            \(each: orders, { order, label in
                """
                <li><a href=\(SiteURL.libraryCatalog(code: code, CatalogPart(order: order)).url)\
                \(attribute: "aria-current", order == model.part.order ? "true" : nil)>\(t(label))</a></li>
                """
            })</ul></nav><p class=ways>\
            \(if: !model.part.isWhole, """
                <a class=button rel=nofollow href=\(SiteURL.libraryCatalog(code: code, CatalogPart(order: model.part.order, isWhole: true)).url)>\
                \(t(model.total > PrintedCatalogModel.perPrint ? LibraryPhrases.wholeInParts : LibraryPhrases.whole))</a>
                """)\
            <a class=button href=\(SiteURL.library(code: code).url)>\(model.library.name)</a></p>\
            <p class=hint>\(t(LibraryPhrases.printHint))\
            \(if: model.total > PrintedCatalogModel.perPrint, " \(t(LibraryPhrases.inParts))")</p></div>
            """
    }

    private static func sections(_ model: PrintedCatalogModel, _ t: Language) -> Markup {
        var markup = Markup()
        var heading: String?
        for row in model.rows {
            let next = self.heading(of: row, model.part.order, t)
            if next != heading {
                if heading != nil { markup += "</ul>" }
                markup += "<h2>\(next)</h2><ul class=booklet-list>"
                heading = next
            }
            markup += entry(row, t)
        }
        if heading != nil { markup += "</ul>" }
        return markup
    }

    /// The running letter, or the main class.
    private static func heading(of row: PrintedCatalogModel.Row, _ order: CatalogPart.Order, _ t: Language) -> String {
        switch order {
        case .title:
            guard let letter = row.title.name.first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
            return letter.isNumber ? "0–9" : letter.uppercased()
        case .callNumber:
            guard let root = ClassTree.shared.path(unified: ShelfOrder(row).number).first else {
                return t(LibraryPhrases.noNumber)
            }
            return "\(root.notation) \(ClassTiles.caption(root, t))"
        }
    }

    private static func entry(_ row: PrintedCatalogModel.Row, _ t: Language) -> Markup {
        let title = row.title
        let copies = row.holding.map(\.copies) ?? 0
        return """
            <li><span class=call>\(row.holding?.callNumber ?? title.classNumber ?? "–")</span> \
            <a href=\(SiteURL.title(title.id).url)\(attribute: "lang", LanguageTag.of(title, on: t))><bdi>\(title.fullName)</bdi></a> \
            <span class=book-by><bdi>\(TitleFacts.line(title))</bdi></span>\(if: copies > 0, " <span class=quiet>· \(Words(t).copies(copies))</span>")</li>
            """
    }

    private static func turning(_ model: PrintedCatalogModel, _ t: Language) -> Markup {
        guard model.next != nil || model.previous != nil else { return Markup() }
        let back = model.part.order == .title ? LibraryPhrases.fromStart : LibraryPhrases.previousPart
        let code = model.library.code
        return """
            <nav class="paging no-print" aria-label=\(t(LibraryPhrases.parts))>\
            \(with: model.previous, { "<a class=button rel=prev href=\(SiteURL.libraryCatalog(code: code, $0).url)>← \(t(back))</a>" })\
            \(with: model.next, {
                "<a class=button rel=next href=\(SiteURL.libraryCatalog(code: code, $0).url)>\(t(LibraryPhrases.nextPart)) →</a>"
            })</nav>
            """
    }
}
