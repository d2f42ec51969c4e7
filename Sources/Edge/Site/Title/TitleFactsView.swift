import Commons
import Discovery
import HTML
import Identifiers
import UnionCatalog

/// Everything known of a title, as a list of terms.
enum TitleFactsView {
    static func markup(_ model: TitleModel, _ t: Language) -> Markup {
        let title = model.entry.title
        return """
            <section aria-labelledby=rincian><h2 id=rincian>\(t(TitlePhrases.details))</h2>\
            \(with: title.summary, { "<p class=summary itemprop=description><bdi>\($0)</bdi></p>" })<dl class=facts>\
            \(names(TitlePhrases.creators, title.creators, field: "pengarang", t, isAuthor: true))\
            \(names(TitlePhrases.contributors, title.contributors, field: "pengarang", t))\
            \(plain(TitlePhrases.responsibility, title.responsibility, t))\
            \(plain(TitlePhrases.edition, title.edition, t))\
            \(plain(TitlePhrases.publisher, title.publisher, t))\
            \(plain(TitlePhrases.place, title.place, t))\
            \(with: title.year, { "<div><dt>\(t(TitlePhrases.year))</dt><dd itemprop=datePublished>\($0)</dd></div>" })\
            \(plain(TitlePhrases.extent, title.extent, t))\
            \(plain(TitlePhrases.series, title.series, t))\
            \(isbns(title, t))\(plain(Phrase(same: "ISSN"), title.issns.isEmpty ? nil : title.issns.joined(separator: ", "), t))\
            \(classNumber(model, t))\(language(title, t))\(subjects(title, t))\
            \(plain(TitlePhrases.material, t(title.material.name), t))\(links(model, t))\
            <div class=no-print><dt>\(t(TitlePhrases.number))</dt><dd>\(title.id.rawValue)</dd></div></dl></section>
            """
    }

    private static func plain(_ label: Phrase, _ text: String?, _ t: Language) -> Markup {
        "\(with: text, { "<div><dt>\(t(label))</dt><dd><bdi>\($0)</bdi></dd></div>" })"
    }

    private static func names(_ label: Phrase, _ names: [String], field: String, _ t: Language, isAuthor: Bool = false) -> Markup
    {
        guard !names.isEmpty else { return Markup() }
        return """
            <div><dt>\(t(label))</dt><dd>\(each: names, separator: "<br>", { name in
                """
                <a href=\(SiteURL.search(CatalogSearch("\(field):\"\(name.filter { $0 != "\"" })\"")).url)>\
                <bdi\(attribute: "itemprop", isAuthor ? "author" : nil)>\(name)</bdi></a>
                """
            })</dd></div>
            """
    }

    private static func isbns(_ title: CatalogTitle, _ t: Language) -> Markup {
        guard !title.isbns.isEmpty else { return Markup() }
        return """
            <div><dt>ISBN</dt><dd>\(each: title.isbns, separator: ", ", { "<span itemprop=isbn>\($0)</span>" })</dd></div>
            """
    }

    private static func classNumber(_ model: TitleModel, _ t: Language) -> Markup {
        guard let number = model.entry.title.classNumber else { return Markup() }
        return """
            <div><dt>\(t(TitlePhrases.classNumber))</dt><dd>\(with: model.path.last, { node in
                "<a href=\(SiteURL.browseNode(id: node.id).url)>\(number) <span class=quiet>\(ClassTiles.caption(node, t))</span></a>"
            })\(if: model.path.isEmpty, "\(number)")</dd></div>
            """
    }

    private static func language(_ title: CatalogTitle, _ t: Language) -> Markup {
        guard let code = title.language else { return Markup() }
        var search = CatalogSearch()
        search.languages = [code]
        return """
            <div><dt>\(t(TitlePhrases.language))</dt><dd><a href=\(SiteURL.search(search).url)>\(t(LanguageNames.name(code)))</a></dd></div>
            """
    }

    private static func subjects(_ title: CatalogTitle, _ t: Language) -> Markup {
        guard !title.subjects.isEmpty else { return Markup() }
        return """
            <div><dt>\(t(TitlePhrases.subjects))</dt><dd><ul class=tags>\(each: title.subjects, { subject in
                """
                <li><a class=tag href=\(SiteURL.search(CatalogSearch().adding(subject, to: .subject)).url)>\
                <bdi itemprop=about>\(subject)</bdi></a></li>
                """
            })</ul></dd></div>
            """
    }

    private static func links(_ model: TitleModel, _ t: Language) -> Markup {
        guard !model.links.isEmpty else { return Markup() }
        return """
            <div><dt>\(t(TitlePhrases.links))</dt><dd>\(each: model.links, separator: "<br>", {
                "<a class=outside rel=\"noopener nofollow external\" href=\($0)>\($0.text)</a>"
            })</dd></div>
            """
    }
}
