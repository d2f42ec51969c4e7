import Commons
import HTML
import Membership
import Paper
import WebSupport

/// The document around a printed paper: no header and no menu of the site, only a bar on the screen that says what to do.
enum PaperView {
    static func document(
        _ letter: Letter, _ title: String, _ size: PaperSize, back: SafeURL, bar: Markup = Markup(), _ visit: Visit
    ) -> Markup {
        documents([letter], title, size, back: back, bar: bar, visit)
    }

    /// Several papers of one kind, each on a sheet of its own.
    ///
    /// - Parameter isSent: whether it answers a form, so that its address alone would not show it again.
    static func documents(
        _ letters: [Letter], _ title: String, _ size: PaperSize, back: SafeURL, bar: Markup = Markup(), isSent: Bool = false,
        _ visit: Visit
    ) -> Markup {
        let t = visit.language
        return """
            <!doctype html><html lang=\(t.code)\(classes: size.rawValue)><head><meta charset=utf-8>\
            <meta name=viewport content="width=device-width, initial-scale=1"><title>\(title) – Silang</title>\
            <meta name=robots content=noindex><link rel=icon href="/favicon.svg" type="image/svg+xml">\
            <link rel=stylesheet href=\(Site.assets.url(for: "surat.css"))>\
            <link rel=stylesheet href=\(Site.assets.url(for: size == .a4 ? "a4.css" : "f4.css"))></head><body>\
            <nav class=bilah aria-label=\(t(PaperPhrases.paper))><p><a href=\(back)>← \(t(PaperPhrases.back))</a></p>\
            \(if: !isSent, sizes(size, visit))\(bar)<p class=petunjuk>\(t(PaperPhrases.hint))</p></nav>\
            <main>\(each: letters, separator: "<hr class=lembar-baru>", { $0.markup })</main></body></html>
            """
    }

    private static func sizes(_ size: PaperSize, _ visit: Visit) -> Markup {
        """
        <p>\(visit.language(PaperPhrases.paper)): \(each: PaperSize.allCases, separator: " · ", { other in
            """
            <a href=\(sized(other, visit))\(attribute: "aria-current", other == size ? "true" : nil)>\(other.name)</a>
            """
        })</p>
        """
    }

    /// This very page on the other sheet.
    private static func sized(_ size: PaperSize, _ visit: Visit) -> SafeURL {
        let parts = visit.here.split(separator: "?", maxSplits: 1)
        let kept = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter { !$0.hasPrefix("kertas=") }
        let query = (kept.map(String.init) + ["kertas=\(size.rawValue)"]).joined(separator: "&")
        return SafeURL(untrusted: "\(parts.first ?? "/")?\(query)") ?? SiteURL.home.url
    }

    /// Beside the paper: whoever may takes the party's number for it.
    static func numbering(_ id: AgreementID, _ libraries: [Library], field: Markup, _ t: Language) -> Markup {
        guard !libraries.isEmpty else { return Markup() }
        return """
            <form action=\(SiteURL.agreementPrint(id).url) method=post>\(field)\(each: libraries, { library in
                """
                <button type=submit name=perpustakaan value=\(library.code)>\(t(PaperPhrases.takeFor)) \(library.name)</button>
                """
            })</form>
            """
    }

    /// Beside a draft: one press takes its number.
    static func take(_ action: SafeURL, field: Markup, _ t: Language) -> Markup {
        """
        <form class=nomor action=\(action) method=post>\(field)<label for=tembusan>\(t(PaperPhrases.copies))</label> \
        <input type=text id=tembusan name=tembusan maxlength=600 autocomplete=off> \
        <button type=submit>\(t(PaperPhrases.issue))</button></form>
        """
    }

    /// Beside a letter that has its number: which, and where it is kept.
    static func known(_ number: String, _ home: Library?, _ t: Language) -> Markup {
        """
        <p>\(t(PaperPhrases.number)) <strong>\(number)</strong>\(with: home, {
            " · <a href=\(SiteURL.lettersOf(code: $0.code).url)>\(t(PaperPhrases.register))</a>"
        })</p>
        """
    }

    /// Beside the draft of a letter that somebody wrote: what they wrote, to send once more.
    static func written(_ form: Query, _ library: Library, _ step: String, field: Markup, _ t: Language) -> Markup {
        let names = ["jenis", "perihal", "kepada", "isi", "sifat", "lampiran", "tembusan", "penanda"]
        let other = step == "rancangan" ? ("rancangan-f4", PaperSize.f4) : ("rancangan", PaperSize.a4)
        return """
            <form class=nomor action=\(SiteURL.lettersOf(code: library.code).url) method=post>\(field)\
            \(each: names, { "<input type=hidden name=\($0) value=\(form[$0] ?? "")>" })\
            <button type=submit name=langkah value=nomor>\(t(PaperPhrases.issue))</button> \
            <button type=submit name=langkah value=\(other.0)>\(t(PaperPhrases.paper)): \(other.1.name)</button></form>
            """
    }
}
