import Commons
import Discovery
import HTML
import Membership

/// What became of a request: a page to keep, and on paper a slip.
enum ReceiptView {
    static func page(_ model: ReceiptModel, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            "\(t(ReceiptPhrases.title)) \(ReceiptModel.spaced(model.wish.code))", in: .ask,
            body: """
                <div class="wrap narrow receipt"><h1>\(t(ReceiptPhrases.title))</h1>\
                <p class=slip-code><span class=hidden>\(t(ReceiptPhrases.code)): </span>\(ReceiptModel.spaced(model.wish.code))</p>\
                <p>\(t(ReceiptPhrases.keep))</p>\(facts(model, t))\
                <section aria-labelledby=jawaban class=answer><h2 id=jawaban>\(t(ReceiptPhrases.answer))</h2>\(answer(model, visit))</section>\
                <p class="ways no-print"><a class="button button-main" href=\(WhatsApp.link(message(model, visit)))>\(t(ReceiptPhrases.share))</a>\
                <a class=button href=\(SiteURL.receiptSlip(model.wish.code).url)>\(t(ReceiptPhrases.print))</a>\
                <a class=button href=\(SiteURL.search(CatalogSearch(model.wish.text)).url)>\(t(ReceiptPhrases.searchAgain))</a>\
                <a class=button href=\(SiteURL.ask(words: "").url)>\(t(ReceiptPhrases.askMore))</a></p></div>
                """)
        page.isIndexed = false
        return page
    }

    private static func facts(_ model: ReceiptModel, _ t: Language) -> Markup {
        """
        <dl class=facts><div><dt>\(t(ReceiptPhrases.words))</dt><dd><strong><bdi>\(model.wish.text)</bdi></strong> \
        <span class=quiet>(\(t(ReceiptPhrases.wordsHint)))</span></dd></div>\
        <div><dt>\(t(ReceiptPhrases.day))</dt><dd>\(model.wish.asked.text(t))</dd></div>\
        \(with: model.wish.channel, { "<div><dt>\(t(ReceiptPhrases.channel))</dt><dd>\(t($0.name))</dd></div>" })\
        \(with: model.partner, { "<div><dt>\(t(ReceiptPhrases.partner))</dt><dd>\($0.name)</dd></div>" })\
        \(with: model.readers(t), { "<div><dt>\(t(ReceiptPhrases.readers))</dt><dd>\($0)</dd></div>" })\
        \(with: model.library, { library in
            """
            <div><dt>\(t(ReceiptPhrases.library))</dt><dd>\(LibraryContact.markup(library))</dd></div>
            """
        })</dl>
        """
    }

    private static func answer(_ model: ReceiptModel, _ visit: Visit) -> Markup {
        let t = visit.language
        switch model.receipt.answer {
        case .given(let text, let title, let day):
            let isGone = title == nil && model.wish.answerTitle != nil
            return """
                <p class="notice notice-good"><strong>\(t(ReceiptPhrases.given))</strong> · \(day.text(t))\
                \(with: text, { "<br><bdi>\($0)</bdi>" })</p>\
                \(with: title, { "<p>\(t(ReceiptPhrases.givenTitle))</p><ol class=hits>\(HitView.markup($0, visit, headingLevel: 3))</ol>" })\
                \(if: isGone, "<p>\(t(ReceiptPhrases.titleGone))</p>")
                """
        case .found(let results):
            return """
                <p class="notice notice-good"><strong>\(t(ReceiptPhrases.found))</strong> · \(Words(t).titles(results.total))<br>\
                \(t(ReceiptPhrases.foundText))</p>\
                <ol class=hits>\(each: results.entries, { HitView.markup($0, visit, headingLevel: 3) })</ol>\
                \(if: results.total > results.entries.count, """
                    <p class=no-print><a class=button href=\(SiteURL.search(CatalogSearch(model.wish.text)).url)>\
                    \(t(ReceiptPhrases.seeAll)) (\(t.number(results.total)))</a></p>
                    """)
                """
        case .unmet:
            return """
                <p class=notice><strong>\(t(ReceiptPhrases.unmet))</strong><br>\(t(ReceiptPhrases.unmetText))</p>\
                <p class=hint>\(t(ReceiptPhrases.looked)) \(model.today.text(t)).</p>
                """
        case .closed(let text, let day):
            return """
                <p class=notice><strong>\(t(ReceiptPhrases.closed))</strong> · \(day.text(t))\
                \(with: text, { "<br><bdi>\($0)</bdi>" })</p><p>\(t(ReceiptPhrases.closedText))</p>
                """
        }
    }

    private static func message(_ model: ReceiptModel, _ visit: Visit) -> String {
        let t = visit.language
        return [
            "\(t(ReceiptPhrases.message)) \(model.wish.text)",
            "\(t(ReceiptPhrases.code)): \(ReceiptModel.spaced(model.wish.code))",
            visit.absolute(.receipt(model.wish.code)),
        ].joined(separator: "\n")
    }
}
