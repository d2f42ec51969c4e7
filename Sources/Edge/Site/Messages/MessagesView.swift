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

    /// By what they are about, the newest first.
    var threads: [MessageThread] {
        var places: [News.Subject: Int] = [:]
        var threads: [MessageThread] = []
        for message in messages {
            if let place = places[message.news.subject] {
                threads[place].earlier.append(message)
            } else {
                places[message.news.subject] = threads.count
                threads.append(MessageThread(newest: message))
            }
        }
        return threads
    }
}

/// All that was told of one thing.
struct MessageThread {
    var newest: Message
    /// The newest of them first.
    var earlier: [Message] = []

    var unread: [Message] { ([newest] + earlier).filter { $0.readAt == nil } }
    var isNew: Bool { !unread.isEmpty }
    var mustAct: Bool { unread.contains(where: \.news.mustAct) }
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

    /// What is new first; what was read below, and of each thing one line with the rest behind it.
    private static func list(_ m: MessagesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let (new, old) = (m.threads.filter(\.isNew), m.threads.filter { !$0.isNew })
        return """
            \(if: !new.isEmpty, """
                <h2>\(t(MessagePhrases.newOnes))</h2><ul class="libraries messages">\(each: new, { line($0, m, visit) })</ul>\
                <form action=\(SiteURL.messages(before: nil).url) method=post>\(m.field)\
                <p class=ways><button class=button type=submit>\(t(MessagePhrases.readAll))</button></p></form>
                """)\
            \(if: !old.isEmpty, """
                <h2>\(t(MessagePhrases.oldOnes))</h2><ul class="libraries messages">\(each: old, { line($0, m, visit) })</ul>
                """)\
            \(if: m.hasMore, """
                <p class=ways><a class=button href=\(SiteURL.messages(before: m.messages.last?.id).url)>\(t(MessagePhrases.older))</a></p>
                """)
            """
    }

    private static func line(_ thread: MessageThread, _ m: MessagesModel, _ visit: Visit) -> Markup {
        let t = visit.language
        let news = thread.newest.news
        let title = news.subject.kind == "agreement" ? m.titles[AgreementID(news.subject.id)] : nil
        let path = SafeURL(untrusted: news.path) ?? SiteURL.desk.url
        return """
            <li><form class=row-form action=\(SiteURL.messages(before: nil).url) method=post>\(m.field)\
            \(each: thread.unread, { "<input type=hidden name=pesan value=\($0.id)>" })\
            <span><a href=\(path)><strong>\(title ?? t(news.about))</strong></a>\
            \(if: thread.isNew, " <span class=badge>\(t(MessagePhrases.new))</span>")\
            \(if: thread.mustAct, " <span class=\"badge badge-strong\">\(t(MessagePhrases.mustAct))</span>")\
            <span class=row-more>\(t(news.phrase))</span><span class=row-more>\(Moment.text(thread.newest.at, visit))\
            \(if: news.subject.kind != "person", " · <a href=\(forward(news, visit))>\(t(MessagePhrases.forward))</a>")</span>\
            \(if: !thread.earlier.isEmpty, """
                <details class=facet-more><summary>\(t(id: "\(thread.earlier.count) kabar sebelumnya", en: "\(thread.earlier.count) earlier"))\
                <span class=hidden>: \(title ?? t(news.about))</span></summary>\
                \(each: thread.earlier, { "<span class=row-more>\(Moment.text($0.at, visit)): \(t($0.news.phrase))</span>" })</details>
                """)</span>\
            \(if: thread.isNew, "<button class=button type=submit>\(t(MessagePhrases.read))</button>")</form></li>
            """
    }

    /// Ready to be sent by hand, to whom the reader chooses: what it is about by its number, and where it is seen to.
    private static func forward(_ news: News, _ visit: Visit) -> SafeURL {
        let t = visit.language
        return WhatsApp.link("\(t(news.about)): \(t(news.phrase))\n\(visit.origin)\(news.path)")
    }
}
