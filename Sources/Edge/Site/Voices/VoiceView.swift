import Agreements
import Commons
import Discovery
import HTML
import Membership

/// The page on which somebody reads a plan and says a word, from the own desk or by a link without a name.
enum VoiceView {
    static func page(
        _ letter: VoiceLetter, action: SafeURL, field: Markup, problem: Phrase? = nil, _ directory: LibraryDirectory,
        _ visit: Visit
    ) -> Page {
        let t = visit.language
        let agreement = letter.agreement
        let text = AgreementTextView(
            text: letter.text, parties: agreement.libraries, form: agreement.form, directory: directory, t: t)
        var page = Page(
            letter.text.title, in: .other,
            body: """
                <div class="wrap narrow"><h1>\(letter.text.title)</h1>\
                <p class=lead>\(t(letter.role.name)), \(directory[letter.library]?.name ?? "–")</p><p>\(t(VoicePhrases.question))</p>\
                \(SignInView.problem(problem, t))\
                \(with: letter.said, { said in
                    "<p class=\"notice notice-good\">\(t(VoicePhrases.said)) \(t(said.supporting > 0 ? VoicePhrases.supports : VoicePhrases.objects))</p>"
                })\
                <p class=quiet>\(AgreementTextView.term(letter.text.starts, letter.text.ends, t)) · \(t(id: "versi", en: "version")) \(letter.version)</p>\
                <section class=card>\(text.markup)</section>\
                <form class="card stack" action=\(action) method=post>\(field)\
                <input type=hidden name=versi value=\(letter.version)><input type=hidden name=revisi value=\(letter.revision)>\
                <div><label for=catatan>\(t(VoicePhrases.note))</label><textarea id=catatan name=catatan rows=2 maxlength=500 aria-describedby=catatan-hint></textarea>\
                <p class=hint id=catatan-hint>\(t(VoicePhrases.noteHint))</p></div>\
                <p class=ways><button class="button button-main" type=submit name=suara value=dukung>\(t(VoicePhrases.supports))</button>\
                <button class=button type=submit name=suara value=keberatan>\(t(VoicePhrases.objects))</button></p></form></div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }

    static func thanks(_ letter: VoiceLetter, isSignedIn: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(id: "Terima kasih", en: "Thank you"), in: .other,
            body: """
                <div class="wrap narrow"><h1>\(t(id: "Terima kasih", en: "Thank you"))</h1>\
                <p class="notice notice-good" role=status>\(t(VoicePhrases.thanks)) “\(letter.text.title)”</p>\
                \(if: isSignedIn, "<p class=ways><a class=button href=\(SiteURL.desk.url)>\(t(DeskPhrases.title))</a></p>")</div>
                """)
        (page.isIndexed, page.boxText) = (false, nil)
        return page
    }
}
