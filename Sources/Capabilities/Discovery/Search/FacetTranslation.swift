import Commons
import Identifiers
import Membership
import UnionCatalog

/// From the index's counts to facets with words that people read.
struct FacetTranslation {
    private let search: CatalogSearch
    private let directory: LibraryDirectory

    init(_ search: CatalogSearch, _ directory: LibraryDirectory) {
        self.search = search
        self.directory = directory
    }

    func facets(_ found: SearchFacets) -> [CatalogFacet] {
        CatalogFacet.Name.allCases.map { CatalogFacet(name: $0, values: values(of: $0, found)) }
    }

    private func values(of name: CatalogFacet.Name, _ found: SearchFacets) -> [CatalogFacet.Value] {
        switch name {
        case .library:
            found.libraries.compactMap { count in
                directory[LibraryID(Int64(count.value))].map {
                    value($0.code, Phrase(same: $0.name), count.count, search.libraries.contains($0.code))
                }
            }
        case .network:
            zip(directory.counted, found.circles).compactMap { network, count in
                let isChosen = search.networks.contains(network.id)
                guard count > 0 || isChosen else { return nil }
                return value(String(network.id.rawValue), Phrase(same: network.name), count, isChosen)
            }.sorted { ($1.count, $0.label.indonesian) < ($0.count, $1.label.indonesian) }
        case .level:
            found.levels.compactMap { count in
                LibraryLevel(number: count.value).map { value($0.rawValue, $0.name, count.count, search.levels.contains($0)) }
            }
        case .class:
            found.classNodes.compactMap { count in
                ClassCaption.phrase(count.value).map { value(count.value, $0, count.count, search.classes.contains(count.value)) }
            }
        case .subject:
            found.subjects.map { [chosen = Set(search.subjects.map(SubjectHeadings.key))] in
                value($0.value, Phrase(same: $0.value), $0.count, chosen.contains(SubjectHeadings.key($0.value)))
            }
        case .language:
            found.languages.map { value($0.value, LanguageNames.name($0.value), $0.count, search.languages.contains($0.value)) }
        case .year:
            found.years.map { count in
                let year = Int(count.value)
                return value(String(year), Phrase(same: String(year)), count.count, search.years?.contains(year) ?? false)
            }
        case .available:
            [
                value("true", Phrase(id: "Ada di rak", en: "On the shelf"), found.onShelf, search.available == true),
                value("false", Phrase(id: "Sedang tidak ada", en: "Not on the shelf"), found.out, search.available == false),
            ].filter { $0.count > 0 }
        case .material:
            found.kinds.compactMap { count in
                MaterialType(rawValue: count.value).map {
                    value($0.rawValue, $0.name, count.count, search.materials.contains($0.rawValue))
                }
            }
        }
    }

    private func value(_ value: String, _ label: Phrase, _ count: Int, _ isChosen: Bool) -> CatalogFacet.Value {
        CatalogFacet.Value(value: value, label: label, count: count, isChosen: isChosen)
    }
}
