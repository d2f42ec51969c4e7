import Discovery
import HTML
import Identifiers
import Membership
import UnionCatalog

/// What the title page shows.
struct TitleModel {
    var entry: CatalogEntry
    /// From the main class down to where the book stands.
    var path: [ClassNode]
    /// Only addresses that a page may link to.
    var links: [SafeURL]
    /// Of whoever is signed in.
    var supply: TitleSupply?

    init(_ entry: CatalogEntry) {
        self.entry = entry
        let number = entry.title.classUnified ?? entry.title.classNumber.flatMap { ClassNumber.parse($0)?.unified }
        path = number.map { ClassTree.shared.path(unified: $0) } ?? []
        links = entry.title.links.compactMap { SafeURL(untrusted: $0) }.filter(\.isExternal)
    }
}
