import Commons
import Discovery
import Identifiers
import Membership
import UnionCatalog

/// A chosen filter in words, also when no result carries it and so no facet names it.
enum FilterName {
    static func text(_ facet: CatalogFacet.Name, _ value: String, _ model: ResultsModel, _ t: Language) -> String {
        switch facet {
        case .library: model.directory[value]?.name ?? value
        case .network: Int64(value).flatMap { model.directory.network(NetworkID($0))?.name } ?? value
        case .level: LibraryLevel(rawValue: value).map { t($0.name) } ?? value
        case .class: ClassTree.shared.node(value).map { "\($0.notation) \(ClassTiles.caption($0, t))" } ?? value
        case .language: t(LanguageNames.name(value))
        case .material: MaterialType(rawValue: value).map { t($0.name) } ?? value
        case .available: t(facet.label) + ": " + t(value == "true" ? Phrase(id: "ya", en: "yes") : Phrase(id: "tidak", en: "no"))
        case .subject, .year: value
        }
    }
}
