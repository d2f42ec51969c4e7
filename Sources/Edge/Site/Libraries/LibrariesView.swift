import Commons
import HTML
import Membership

/// Every library, under its district.
enum LibrariesView {
    static func page(_ libraries: [Library], _ visit: Visit) -> Page {
        let t = visit.language
        let groups = LibraryGroup.byDistrict(libraries)
        var page = Page(
            t(LibraryPhrases.title), in: .libraries, canonical: .libraries,
            body: """
                <div class=wrap><h1>\(t(LibraryPhrases.title))</h1><p class=lead>\(t(LibraryPhrases.lead))</p>\
                <p><a href=\(SiteURL.networks.url)>\(t(NetworkPhrases.title))</a></p>\
                \(if: libraries.isEmpty, """
                    <p class=notice>\(t(LibraryPhrases.none)) <a href=\(SiteURL.desk.url)>\(t(HomePhrases.emptyNext))</a></p>
                    """)\
                <div class=districts>\(each: groups, { group($0, visit) })</div></div>
                """)
        page.about = t(LibraryPhrases.lead)
        return page
    }

    private static func group(_ group: LibraryGroup, _ visit: Visit) -> Markup {
        let t = visit.language
        return """
            <section><h2>\(group.district ?? t(LibraryPhrases.noDistrict))</h2><ul class=libraries>\(each: group.libraries, { library in
                """
                <li><a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a> \
                <span class=level>\(t(library.level.name))</span>\
                \(if: visit.marksSample(library), " <span class=\"badge badge-quiet\">\(t(SearchPhrases.sample))</span>")</li>
                """
            })</ul></section>
            """
    }
}
