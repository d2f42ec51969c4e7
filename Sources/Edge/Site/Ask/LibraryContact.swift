import HTML
import Membership

/// A library with what it takes to reach it.
enum LibraryContact {
    static func markup(_ library: Library) -> Markup {
        let details = library.details
        let facts = [details.hours, details.phone, details.email].compactMap(\.self)
        return """
            <a href=\(SiteURL.library(code: library.code).url)>\(library.name)</a>\(each: facts, { "<br><bdi>\($0)</bdi>" })
            """
    }
}
