import Agreements
import Commons
import HTML
import Membership

/// The library of guides, and one of them.
enum GuideView {
    static func list(_ library: GuideLibrary, lessonsAt libraries: [Library], _ visit: Visit) -> Page {
        let t = visit.language
        var page = Page(
            t(GuidePhrases.title), in: .help, canonical: .guides,
            body: """
                <div class="wrap narrow"><h1>\(t(GuidePhrases.title))</h1><p class=lead>\(t(GuidePhrases.lead))</p>\
                \(if: !libraries.isEmpty, """
                    <p class=ways>\(each: libraries, { one in
                        "<a class=button href=\(SiteURL.lessons(code: one.code).url)>\(t(GuidePhrases.lessons)): \(one.name)</a>"
                    })</p>
                    """)\
                \(each: Guide.Kind.allCases, { kind in
                    """
                    <h2>\(t(kind.name))</h2><ul class=libraries>\(each: library.current(kind), { guide in
                        """
                        <li><span><a href=\(SiteURL.guide(guide.code, version: nil).url)>\(t(guide.title))</a>\
                        <span class=row-more>\(t(guide.purpose)) \(t(guide.time))</span></span></li>
                        """
                    })</ul>
                    """
                })</div>
                """)
        page.about = t(GuidePhrases.lead)
        return page
    }

    static func page(_ guide: Guide, isCurrent: Bool, _ visit: Visit) -> Page {
        let t = visit.language
        return Page(
            t(guide.title), in: .help, canonical: .guide(guide.code, version: isCurrent ? nil : guide.mark.version),
            body: """
                <div class="wrap narrow"><p class=crumbs-line><a href=\(SiteURL.guides.url)>\(t(GuidePhrases.title))</a> › \(t(guide.kind.name))</p>\
                <h1>\(t(guide.title))</h1><p class=lead>\(t(guide.purpose))</p>\(if: !isCurrent, "<p class=notice>\(t(GuidePhrases.older))</p>")\
                <dl class=facts><div><dt>\(t(GuidePhrases.who))</dt><dd>\(t(guide.who))</dd></div>\
                <div><dt>\(t(GuidePhrases.time))</dt><dd>\(t(guide.time))</dd></div>\
                \(if: !guide.papers.isEmpty, "<div><dt>\(t(GuidePhrases.papers))</dt><dd>\(guide.papers.map { t($0) }.joined(separator: "; "))</dd></div>")\
                \(if: !guide.needs.isEmpty, "<div><dt>\(t(GuidePhrases.needs))</dt><dd>\(guide.needs.map { Guide.words($0, t) }.joined(separator: "; "))</dd></div>")</dl>\
                \(if: !guide.says.isEmpty, "<h2>\(t(GuidePhrases.says))</h2><ul class=talk>\(each: guide.says, { "<li><p>“\(t($0))”</p></li>" })</ul>")\
                <h2>\(t(GuidePhrases.steps))</h2><ol class=steps>\(each: guide.steps, { "<li>\(t($0))</li>" })</ol>\
                <p class=hint>\(t(GuidePhrases.source)): \(guide.source) (\(t(guide.ground.name))). \(t(GuidePhrases.version)) \(guide.mark.version).</p>\
                \(if: guide.kind == .procedure, "<p class=hint>\(t(GuidePhrases.useText))</p>")\
                <p class=ways><a class=button href=\(SiteURL.guidePrint(guide.code).url)>\(t(GuidePhrases.print))</a></p></div>
                """)
    }
}
