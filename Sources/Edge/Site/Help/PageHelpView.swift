import Commons
import HTML

/// The help of the page that is open, closed until it is wanted; it works without a script.
enum PageHelpView {
    static let title = Phrase(id: "Bantuan halaman ini", en: "Help for this page")
    static let purpose = Phrase(id: "Untuk apa", en: "What for")
    static let todo = Phrase(id: "Yang dilakukan", en: "What to do")
    static let then = Phrase(id: "Lalu", en: "Then")
    static let words = Phrase(id: "Arti kata-kata", en: "What the words mean")

    static func markup(_ visit: Visit) -> Markup {
        guard let help = visit.route.flatMap({ HelpTexts.shared[$0] }) else { return Markup() }
        let t = visit.language
        return """
            <div class="wrap page-help"><details><summary>\(t(title))</summary><dl>\
            <div><dt>\(t(purpose))</dt><dd>\(t(help.purpose))</dd></div><div><dt>\(t(todo))</dt><dd>\(t(help.todo))</dd></div>\
            <div><dt>\(t(then))</dt><dd>\(t(help.then))</dd></div><div><dt>\(t(help.question))</dt><dd>\(t(help.answer))</dd></div></dl>\
            <p><a href=\(SiteURL.glossary(nil).url)>\(t(words))</a></p></details></div>
            """
    }
}
