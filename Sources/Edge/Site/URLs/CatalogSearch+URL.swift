import Discovery
import Identifiers
import Membership
import WebSupport

/// The search as it stands in an address. Names are those of the API; a value that means nothing is passed over, because a link
/// passed on by hand should still lead somewhere.
extension CatalogSearch {
    /// Longest text taken, in characters, and most values of one filter.
    private static let longestText = 200
    private static let mostValues = 20
    /// Beyond this page nobody reads; a crawler that counts upwards is stopped.
    static let lastPage = 500

    init(_ query: Query) {
        self.init()
        text = String((query.trimmed("q") ?? "").prefix(Self.longestText))
        libraries = Self.values(query, "library")
        levels = Self.values(query, "level").compactMap { LibraryLevel(rawValue: $0) ?? LibraryLevel(typed: $0) }
        classes = Self.values(query, "class")
        subjects = Self.values(query, "subject")
        languages = Self.values(query, "language")
        materials = Self.values(query, "material")
        years = query.trimmed("year").flatMap(Self.years)
        available = query.trimmed("available").flatMap { $0 == "true" ? true : $0 == "false" ? false : nil }
        near = query.trimmed("near").map(Place.init(text:))
        sort = query.trimmed("sort").flatMap(Sort.init(rawValue:)) ?? .relevance
        page = min(max(query.trimmed("page").flatMap { Int($0) } ?? 1, 1), Self.lastPage)
        size = min(max(query.trimmed("size").flatMap { Int($0) } ?? CatalogSearch().size, 1), 100)
    }

    /// What differs from an empty search, in a fixed order: one search has one address.
    var urlPairs: [(String, String?)] {
        let plain = CatalogSearch()
        var pairs: [(String, String?)] = []
        if !text.isEmpty { pairs.append(("q", text)) }
        pairs += libraries.map { ("library", $0) } + levels.map { ("level", $0.rawValue) } + classes.map { ("class", $0) }
        pairs += subjects.map { ("subject", $0) } + languages.map { ("language", $0) } + materials.map { ("material", $0) }
        if let years { pairs.append(("year", Self.text(years))) }
        if let available { pairs.append(("available", available ? "true" : "false")) }
        if let near { pairs.append(("near", near.text)) }
        if sort != plain.sort { pairs.append(("sort", sort.rawValue)) }
        if size != plain.size { pairs.append(("size", String(size))) }
        if page != plain.page { pairs.append(("page", String(page))) }
        return pairs
    }

    /// "2017" or "2010-2019".
    static func text(_ years: ClosedRange<Int>) -> String {
        years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)-\(years.upperBound)"
    }

    private static func years(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = ends.first, let from = first, ends.count <= 2, let last = ends.last, let to = last,
            (1...9999).contains(from), (from...9999).contains(to)
        else { return nil }
        return from...to
    }

    private static func values(_ query: Query, _ name: String) -> [String] {
        var values: [String] = []
        for value in query.values(name) where !value.isEmpty && value.utf8.count <= 200 && !values.contains(value) {
            values.append(value)
            if values.count == mostValues { break }
        }
        return values
    }
}

extension CatalogSearch.Place {
    /// A library's code, else a district's name.
    init(text: String) {
        self = LibraryCode(text).map { .library(code: $0.text) } ?? .district(text)
    }
}
