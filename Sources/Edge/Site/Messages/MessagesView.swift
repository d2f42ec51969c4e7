import Agreements
import Commons
import HTML
import Membership
import Messages

struct MessagesModel {
    var messages: [Message]
    var titles: [AgreementID: String]
    var hasMore: Bool
    var field: Markup
}

/// The inbox.
enum MessagesView {
    static func page(_ m: MessagesModel, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(MessagePhrases.title), in: .other, canonical: .messages(before: nil),
            body: """
                <div class="wrap narrow"><h1>\(t(MessagePhrases.title))</h1><p class=lead>\(t(MessagePhrases.lead))</p>\
                <p class=ways><a class=button href=\(SiteURL.contact(isDone: false).url)>\(t(MessagePhrases.contact))</a></p>\
                \(if: m.messages.isEmpty, "<p>\(t(MessagePhrases.none))</p>", else: list(m, visit))</div>
                """)
    }

    private static func list(_ m: MessagesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <ul class="libraries messages">\(each: m.messages, { line($0, m, visit) })</ul>\
            \(if: m.messages.contains { $0.readAt == nil }, """
                <form action=\(SiteURL.messages(before: nil).url) method=post>\(m.field)\
                <p class=ways><button class=button type=submit>\(t(MessagePhrases.readAll))</button></p></form>
                """)\
            \(if: m.hasMore, """
                <p class=ways><a class=button href=\(SiteURL.messages(before: m.messages.last?.id).url)>\(t(MessagePhrases.older))</a></p>
                """)
            """
    }

    private static func line(_ message: Message, _ m: MessagesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let news = message.news
        let title = news.subject.kind == "agreement" ? m.titles[AgreementID(news.subject.id)] : nil
        let path = SafeURL(untrusted: news.path) ?? SiteURL.desk.url
        let isNew = message.readAt == nil
        return """
            <li><form class=row-form action=\(SiteURL.messages(before: nil).url) method=post>\(m.field)\
            <span><a href=\(path)><strong>\(title ?? t(news.about))</strong></a>\
            \(if: isNew, " <span class=badge>\(t(MessagePhrases.new))</span>")\
            \(if: news.mustAct && isNew, " <span class=\"badge badge-strong\">\(t(MessagePhrases.mustAct))</span>")\
            <span class=row-more>\(t(news.phrase))</span><span class=row-more>\(Moment.text(message.at, t))\
            \(if: news.subject.kind != "person", " · <a href=\(forward(news, visit))>\(t(MessagePhrases.forward))</a>")</span></span>\
            \(if: isNew, "<button class=button type=submit name=pesan value=\(message.id)>\(t(MessagePhrases.read))</button>")</form></li>
            """
    }

    /// Ready to be sent by hand, to whom the reader chooses: what it is about by its number, and where it is seen to.
    private static func forward(_ news: News, _ visit: Visit) -> SafeURL {
        let t = visit.language
        return WhatsApp.link("\(t(news.about)): \(t(news.phrase))\n\(visit.origin)\(news.path)")
    }
}
