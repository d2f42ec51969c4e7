import Commons
import UnionCatalog

/// What of a title goes into a citation, without the punctuation that cataloguing left.
struct CitedWork: Sendable {
    var id: TitleID
    var title: String
    var names: [CitedName]
    var edition: String?
    var publisher: String?
    var place: String?
    var year: Int?
    var isbn: String?
    var language: String?
    var subjects: [String]
    var material: MaterialType

    init(_ catalogTitle: CatalogTitle) {
        id = catalogTitle.id
        let name = Self.trimmed(catalogTitle.name) ?? catalogTitle.name
        title = Self.trimmed(catalogTitle.subtitle).map { "\(name): \($0)" } ?? name
        names = catalogTitle.creators.compactMap(CitedName.init)
        edition = Self.trimmed(catalogTitle.edition)
        publisher = Self.trimmed(catalogTitle.publisher)
        place = Self.trimmed(catalogTitle.place)
        year = catalogTitle.year
        isbn = catalogTitle.isbns.first
        language = catalogTitle.language.flatMap(LanguageTag.tag)
        subjects = catalogTitle.subjects
        material = catalogTitle.material
    }

    /// Without the marks of ISBD (" :", " /", ",") at either end.
    private static func trimmed(_ text: String?) -> String? {
        guard let text else { return nil }
        let marks = " /:;,=[]\t\n"
        let start = text.drop { marks.contains($0) }
        guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return nil }
        return String(start[...last])
    }
}
