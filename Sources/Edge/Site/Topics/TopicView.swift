import Commons
import Community
import HTML
import Membership

struct TopicModel {
    var dossier: TopicDossier
    var circle: String
    var words: MeetingWords
    var field: Markup
    var problem: Phrase?
}

enum TopicPhrases {
    static let title = Phrase(id: "Percakapan", en: "Topics")
    static let lead = Phrase(
        id: "Ide, pertanyaan, dan kesulitan di antara dua rapat. Yang perlu diputuskan dibawa ke rapat berikutnya.",
        en: "Ideas, questions and worries between two meetings. What needs deciding is brought to the next one.")
    static let begin = Phrase(id: "Mulai percakapan", en: "Begin a topic")
    static let about = Phrase(id: "Tentang apa", en: "What about")
    static let text = Phrase(id: "Penjelasan (boleh kosong)", en: "More (may be empty)")
    static let hint = Phrase(
        id: "Tampil atas nama perpustakaan Anda bagi semua anggota. Jangan tulis nama siswa.",
        en: "Shown to all members in your library’s name. Write no pupil’s name.")
    static let send = Phrase(id: "Kirim", en: "Send")
    static let reply = Phrase(id: "Balasan Anda", en: "Your answer")
    static let coordinator = Phrase(id: "Koordinator", en: "Coordinator")
    static let none = Phrase(id: "Belum ada balasan.", en: "No answers yet.")
    static let seeMeeting = Phrase(id: "Lihat rapatnya", en: "See the meeting")
    static let bring = Phrase(id: "Bawa ke rapat berikutnya", en: "Bring to the next meeting")
    static let close = Phrase(id: "Tandai selesai", en: "Close")
    static let reopen = Phrase(id: "Buka lagi", en: "Open again")
}

/// What a circle talks over between its meetings (S33): a librarian answers from a phone, in a break.
enum TopicView {
    static func page(_ m: TopicModel, _ visit: Visit) -> Page {
        let t = visit.language
        let topic = m.dossier.topic
        return Page(
            topic.title, in: .other, canonical: .topic(topic.id.rawValue),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.meetings.url)>\(t(MeetingPhrases.title))</a> › \(m.circle)</p>\
                <h1>\(topic.title)</h1><p><span class="badge badge-quiet">\(t(topic.state.name))</span> \
                <span class=quiet>\(speaker(topic.library, m, t)) · \(AgreementTalkView.day(topic.at, t))</span></p>\
                \(SignInView.problem(m.problem, t))\(if: !topic.text.isEmpty, "<p class=prose>\(topic.text)</p>")\
                \(with: topic.meeting, { "<p><a href=\(SiteURL.meeting($0.rawValue).url)>\(t(TopicPhrases.seeMeeting))</a></p>" })\
                \(if: m.dossier.replies.isEmpty, "<p class=quiet>\(t(TopicPhrases.none))</p>")\
                <ul class=libraries>\(each: m.dossier.replies, { reply in
                    """
                    <li><strong>\(speaker(reply.library, m, t))</strong> <span class=quiet>\(AgreementTalkView.day(reply.at, t))</span>\
                    <p class=prose>\(reply.text)</p></li>
                    """
                })</ul>\(if: m.dossier.actions.contains(.reply), answer(m, t))\(ways(m, t))</div>
                """)
    }

    private static func answer(_ m: TopicModel, _ t: Language) -> Markup {
        """
        <form class="card stack" action=\(SiteURL.topic(m.dossier.topic.id.rawValue).url) method=post>\(m.field)\
        <div><label for=balasan>\(t(TopicPhrases.reply))</label><textarea id=balasan name=teks rows=3 maxlength=2000 required></textarea></div>\
        <p class=hint>\(t(TopicPhrases.hint))</p>\
        <p class=ways><button class="button button-main" type=submit name=langkah value=balas>\(t(TopicPhrases.send))</button></p></form>
        """
    }

    private static func ways(_ m: TopicModel, _ t: Language) -> Markup {
        let names: [(TopicState.Action, Phrase)] = [
            (.bring, TopicPhrases.bring), (.close, TopicPhrases.close), (.reopen, TopicPhrases.reopen),
        ]
        let offered = names.filter { m.dossier.actions.contains($0.0) }
        return """
            \(if: !offered.isEmpty, """
                <form class=ways action=\(SiteURL.topic(m.dossier.topic.id.rawValue).url) method=post>\(m.field)\(each: offered, {
                    "<button class=button type=submit name=langkah value=\($0.0.rawValue)>\(t($0.1))</button>"
                })</form>
                """)
            """
    }

    /// The topics of a circle, and the form for a new one, on the page of its meetings.
    static func section(_ topics: [Topic], key: String, _ words: MeetingWords, _ field: Markup, _ t: Language) -> Markup {
        """
        <h3>\(t(TopicPhrases.title))</h3>\(if: topics.isEmpty, "<p class=hint>\(t(TopicPhrases.lead))</p>")\
        <ul class=libraries>\(each: topics, { topic in
            """
            <li><a href=\(SiteURL.topic(topic.id.rawValue).url)>\(topic.title)</a> <span class="badge badge-quiet">\(t(topic.state.name))</span>\
            <span class=row-more>\(topic.library.map { words.library($0) } ?? t(TopicPhrases.coordinator)) · \
            \(t(id: "\(topic.replies) balasan", en: topic.replies == 1 ? "1 answer" : "\(topic.replies) answers"))</span></li>
            """
        })</ul>\
        <details><summary>\(t(TopicPhrases.begin))</summary><form class="card stack" action=\(SiteURL.topics.url) method=post>\(field)\
        <input type=hidden name=lingkar value=\(key)>\
        <div><label for="tentang-\(key)">\(t(TopicPhrases.about))</label><input type=text id="tentang-\(key)" name=judul required maxlength=160></div>\
        <div><label for="uraian-\(key)">\(t(TopicPhrases.text))</label><textarea id="uraian-\(key)" name=teks rows=3 maxlength=2000></textarea></div>\
        <p class=hint>\(t(TopicPhrases.hint))</p><p class=ways><button class=button type=submit>\(t(TopicPhrases.send))</button></p></form></details>
        """
    }

    private static func speaker(_ library: LibraryID?, _ m: TopicModel, _ t: Language) -> String {
        library.map { m.words.library($0) } ?? t(TopicPhrases.coordinator)
    }
}
