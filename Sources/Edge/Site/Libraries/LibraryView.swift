import Commons
import Discovery
import HTML
import Membership

enum LibraryView {
    static func page(_ model: LibraryModel, _ visit: Visit) -> Page {
        let t = visit.language
        let library = model.library
        var inside = CatalogSearch()
        inside.libraries = [library.code]
        var page = Page(
            library.name, in: .libraries, canonical: .library(code: library.code),
            body: """
                <div class=wrap><h1>\(library.name)\(if: visit.marksSample(library), " <span class=\"badge badge-quiet\">\(t(SearchPhrases.sample))</span>")</h1>\
                <p>\(t(library.level.name)) · \(Words(t).area(library))</p>\
                <div class=title-columns><div>\(collection(model, inside, t))\(newTitles(model, t))</div>\
                <div>\(profile(model, t))</div></div></div>
                """)
        page.head = NewFeedView.link(NewTitlesPart(library: library.code), library: library, t)
        return page
    }

    private static func collection(_ model: LibraryModel, _ inside: CatalogSearch, _ t: Language) -> Markup {
        let code = model.library.code
        guard model.titles > 0 else {
            return
                "<section class=notice><p>\(t(LibraryPhrases.noCollection)) <a href=\(SiteURL.desk.url)>\(t(HomePhrases.emptyNext))</a></p></section>"
        }
        return """
            <section aria-labelledby=koleksi><h2 id=koleksi>\(t(LibraryPhrases.collection))</h2><div class=figures><ul>\
            <li><strong>\(t.number(model.titles))</strong> \(t(HomePhrases.titles))</li>\
            <li><strong>\(t.number(model.copies))</strong> \(t(HomePhrases.copies))</li>\
            \(with: model.asOf, { "<li>\(t(LibraryPhrases.dataAsOf)) <strong>\(CalendarDay($0)?.text(t) ?? $0)</strong></li>" })</ul></div>\
            <form class=find action=\(SiteURL.search(CatalogSearch()).url) method=get role=search>\
            <label class=find-label for=cari-di-sini>\(t(LibraryPhrases.searchInside))</label><div class=find-row><div class=find-field>\
            <input type=search id=cari-di-sini name=q maxlength=200 autocomplete=off></div>\
            <input type=hidden name=library value=\(code)><button class="button button-main" type=submit>\(t(FramePhrases.search))</button></div></form>\
            <p class=ways><a class=button href=\(SiteURL.search(inside.sorted(by: .title)).url)>\(t(LibraryPhrases.seeAll))</a>\
            <a class=button href=\(SiteURL.libraryCatalog(code: code, CatalogPart()).url)>\(t(LibraryPhrases.printable))</a></p></section>
            """
    }

    private static func newTitles(_ model: LibraryModel, _ t: Language) -> Markup {
        guard !model.newTitles.isEmpty else { return Markup() }
        return """
            <section aria-labelledby=baru><h2 id=baru>\(t(LibraryPhrases.newHere))</h2>\
            <ul class=books>\(each: model.newTitles, { TitleLine.markup($0.title, t, day: $0.day) })</ul>\
            <p><a href=\(SiteURL.newTitles(NewTitlesPart(library: model.library.code)).url)>\(t(LibraryPhrases.allNewHere))</a></p></section>
            """
    }

    private static func profile(_ model: LibraryModel, _ t: Language) -> Markup {
        let details = model.library.details
        return """
            <section aria-labelledby=profil><h2 id=profil>\(t(LibraryPhrases.profile))</h2><dl class=facts>\
            \(fact(LibraryPhrases.level, t(details.level.name), t))\(fact(LibraryPhrases.address, details.address, t))\
            \(fact(LibraryPhrases.district, Words(t).area(model.library), t))\(fact(LibraryPhrases.hours, details.hours, t))\
            \(contact(LibraryPhrases.email, details.email, SafeURL(untrusted: "mailto:\(details.email ?? "")"), t))\
            \(contact(LibraryPhrases.phone, details.phone, SafeURL(untrusted: "tel:\(details.phone ?? "")"), t))\
            \(contact(LibraryPhrases.website, details.website, details.website.flatMap { SafeURL(untrusted: $0) }, t))\
            \(fact(LibraryPhrases.code, model.library.code, t))\(fact(Phrase(same: "NPP"), details.npp, t))\(fact(Phrase(same: "ISIL"), details.isil, t))</dl>\(ProfileView.published(model.told, t))\
            <p class=ways><a class=button href=\(SiteURL.libraryRules(code: model.library.code, version: nil).url)>\(t(RulesPhrases.title))</a></p></section>
            """
    }

    private static func fact(_ label: Phrase, _ text: String?, _ t: Language) -> Markup {
        guard let text, !text.isEmpty else { return Markup() }
        return "<div><dt>\(t(label))</dt><dd><bdi>\(text)</bdi></dd></div>"
    }

    /// A link when the address can be one, else the text as it is.
    private static func contact(_ label: Phrase, _ text: String?, _ url: SafeURL?, _ t: Language) -> Markup {
        guard let text, !text.isEmpty else { return Markup() }
        guard let url else { return fact(label, text, t) }
        return "<div><dt>\(t(label))</dt><dd><a rel=\"noopener nofollow\" href=\(url)><bdi>\(text)</bdi></a></dd></div>"
    }
}
