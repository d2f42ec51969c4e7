import Commons
import Discovery
import Membership

/// A search with one thing changed: every link on the results page is made by one of these.
extension CatalogSearch {
    func on(page: Int) -> CatalogSearch { changed { $0.page = page } }

    func sorted(by sort: Sort) -> CatalogSearch { firstPage { $0.sort = sort } }

    func with(text: String) -> CatalogSearch { firstPage { $0.text = text } }

    /// Only the words and the place: every filter taken away.
    var withoutFilters: CatalogSearch {
        var search = CatalogSearch(text)
        (search.near, search.sort, search.size, search.everyNetwork) = (near, sort, size, everyNetwork)
        return search
    }

    /// How many filters are set.
    var filterCount: Int {
        libraries.count + networks.count + levels.count + classes.count + subjects.count + languages.count + materials.count
            + (years == nil ? 0 : 1) + (available == nil ? 0 : 1)
    }

    func adding(_ value: String, to facet: CatalogFacet.Name) -> CatalogSearch {
        firstPage { search in
            switch facet {
            case .library: search.libraries.appendOnce(value)
            case .network:
                Int64(value).map { search.networks.appendOnce(NetworkID($0)) }
                search.everyNetwork = false
            case .level: LibraryLevel(rawValue: value).map { search.levels.appendOnce($0) }
            case .class: search.classes.appendOnce(value)
            case .subject: search.subjects.appendOnce(value)
            case .language: search.languages.appendOnce(value)
            case .material: search.materials.appendOnce(value)
            case .year: search.years = Int(value).map { $0...$0 }
            case .available: search.available = value == "true"
            }
        }
    }

    func removing(_ value: String, from facet: CatalogFacet.Name) -> CatalogSearch {
        firstPage { search in
            switch facet {
            case .library: search.libraries.removeAll { $0 == value }
            case .network: search.networks.removeAll { String($0.rawValue) == value }
            case .level: search.levels.removeAll { $0.rawValue == value }
            case .class: search.classes.removeAll { $0 == value }
            case .subject: search.subjects.removeAll { $0 == value }
            case .language: search.languages.removeAll { $0 == value }
            case .material: search.materials.removeAll { $0 == value }
            case .year: search.years = nil
            case .available: search.available = nil
            }
        }
    }

    /// Every filter that is set, as facet and value.
    var chosen: [(facet: CatalogFacet.Name, value: String)] {
        libraries.map { (.library, $0) } + networks.map { (.network, String($0.rawValue)) } + levels.map { (.level, $0.rawValue) }
            + classes.map { (.class, $0) }
            + subjects.map { (.subject, $0) } + languages.map { (.language, $0) } + materials.map { (.material, $0) }
            + (years.map { [(.year, Self.text($0))] } ?? []) + (available.map { [(.available, $0 ? "true" : "false")] } ?? [])
    }

    private func firstPage(_ change: (inout CatalogSearch) -> Void) -> CatalogSearch {
        changed {
            change(&$0)
            $0.page = 1
        }
    }

    private func changed(_ change: (inout CatalogSearch) -> Void) -> CatalogSearch {
        var search = self
        change(&search)
        return search
    }
}

extension Array where Element: Equatable {
    fileprivate mutating func appendOnce(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
