import Commons
import Discovery
import HTML

enum HelpView {
    static func page(_ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(HelpPhrases.title), in: .help, canonical: .help,
            body: """
                <div class="wrap narrow"><h1>\(t(HelpPhrases.title))</h1><h2>\(t(HelpPhrases.searching))</h2>\
                <p>\(t(HelpPhrases.searchingText))</p>\
                <table class=plain><thead><tr><th scope=col>\(t(HelpPhrases.example))</th><th scope=col>\(t(HelpPhrases.meaning))</th></tr></thead>\
                <tbody>\(each: HelpPhrases.examples, { example in
                    """
                    <tr><th scope=row><a lang=id href=\(SiteURL.search(CatalogSearch(example.query)).url)>\(example.query)</a></th>\
                    <td>\(t(example.meaning))</td></tr>
                    """
                })</tbody></table>\
                <h2>\(t(HelpPhrases.narrowing))</h2><p>\(t(HelpPhrases.narrowingText))</p>\
                <p class=ways><a class=button href=\(SiteURL.glossary(nil).url)>\(t(GlossaryView.title))</a>\
                <a class=button href=\(SiteURL.guides.url)>\(t(GuidePhrases.title))</a></p>\
                <h2>\(t(HelpPhrases.words))</h2><dl class=facts>\(each: HelpPhrases.glossary, {
                    "<div><dt>\(t($0.word))</dt><dd>\(t($0.meaning))</dd></div>"
                })</dl>\
                <h2>\(t(HelpPhrases.keyboard))</h2><dl class=facts>\(each: HelpPhrases.keys, {
                    "<div><dt><kbd>\($0.key)</kbd></dt><dd>\(t($0.what))</dd></div>"
                })</dl>\
                <h2>\(t(HelpPhrases.printing))</h2><p>\(t(HelpPhrases.printingText))</p></div>
                """)
    }
}
