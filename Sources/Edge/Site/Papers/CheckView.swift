import Commons
import HTML
import Membership
import Paper

/// Whether a paper is genuine: what anyone who holds it may read, which is what stands on it.
enum CheckView {
    static func page(_ letter: IssuedLetter?, _ issuer: Library?, isUnknown: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(PaperPhrases.check), in: .other, canonical: letter == nil ? .check : nil,
            body: """
                <div class="wrap narrow"><h1>\(t(PaperPhrases.check))</h1>\
                \(if: isUnknown, "<p class=\"notice notice-error\" role=alert>\(t(PaperPhrases.unknown))</p>")\
                \(with: letter, { found($0, issuer, t) })\
                <form class="card stack" action=\(SiteURL.check.url) method=get><div><label for=kode>\(t(PaperPhrases.code))</label>\
                <input type=text id=kode name=kode required maxlength=40 autocomplete=off autocapitalize=characters spellcheck=false></div>\
                <p class=ways><button class="button button-main" type=submit>\(t(PaperPhrases.check))</button></p></form></div>
                """)
        page.isIndexed = false
        return page
    }

    private static func found(_ letter: IssuedLetter, _ issuer: Library?, _ t: Language) -> Markup {
        """
        \(if: letter.isVoid, "<p class=notice role=status>\(t(PaperPhrases.voidedNote))</p>", else: """
            <p class="notice notice-good" role=status>\(t(PaperPhrases.genuine))</p>
            """)\
        <dl class=facts>\(fact(PaperPhrases.number, letter.number, t))\(fact(PaperPhrases.kind, t(letter.kind.name), t))\
        \(fact(PaperPhrases.subject, letter.subject, t))\(fact(PaperPhrases.issuer, issuer?.name ?? "–", t))\
        \(fact(PaperPhrases.parties, letter.parties.joined(separator: "; "), t))\(fact(PaperPhrases.day, letter.day.text(t), t))\
        \(fact(PaperPhrases.state, t(letter.isVoid ? PaperPhrases.voided : PaperPhrases.valid), t))\
        \(with: letter.digest, { fact(PaperPhrases.fingerprint, $0, t) })</dl><p class=hint>\(t(PaperPhrases.compare))</p>
        """
    }

    private static func fact(_ name: Phrase, _ value: String, _ t: Language) -> Markup {
        "<div><dt>\(t(name))</dt><dd class=outside>\(value)</dd></div>"
    }
}
