import UnionCatalog

/// What is said of a title in one line.
enum TitleFacts {
    /// Authors, publisher, year: what is known of them. Who published what they wrote, as ministries do, is named once.
    static func line(_ title: CatalogTitle) -> String {
        let makers = makers(title)
        let publisher = title.publisher == makers ? nil : title.publisher
        return [makers, publisher, title.year.map(String.init)].compactMap(\.self).joined(separator: " · ")
    }

    /// At most three names; the statement of responsibility when no name was recorded.
    static func makers(_ title: CatalogTitle) -> String? {
        guard !title.creators.isEmpty else { return title.responsibility ?? title.contributors.first }
        let names = title.creators.prefix(3).joined(separator: "; ")
        return title.creators.count > 3 ? names + " …" : names
    }
}
