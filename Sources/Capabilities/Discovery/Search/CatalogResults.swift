public import Commons
public import Membership
public import UnionCatalog

/// A page of titles with their holdings, the exact total, and how all matches divide.
public struct CatalogResults: Sendable {
    public var total = 0
    public var page = 1
    public var size = 20
    public var entries: [CatalogEntry] = []
    public var facets: [CatalogFacet] = []
    /// "Did you mean": already searched for when `relaxation` is `.spelling`.
    public var suggestion: String?
    public var relaxation: SearchAnswer.Relaxation?

    public init() {}
}

/// A title and where it is.
public struct CatalogEntry: Sendable {
    public var title: CatalogTitle
    /// Nearest first when a place was chosen, else by the library's name.
    public var holdings: [PlacedHolding]
}

/// A holding with its library, and the way to it when a place was chosen.
public struct PlacedHolding: Sendable {
    public var library: Library
    public var holding: Holding
    /// As the crow flies; nil when no place was chosen or a point is unknown.
    public var kilometres: Double?
}

/// One way in which the matches divide.
public struct CatalogFacet: Sendable, Hashable {
    /// The names as they stand in addresses and in the API.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case library, network, level, `class`, subject, language, year, available, material

        public var label: Phrase {
            switch self {
            case .library: Phrase(id: "Perpustakaan", en: "Library")
            case .network: Phrase(id: "Jaringan", en: "Network")
            case .level: Phrase(id: "Jenjang", en: "Level")
            case .class: Phrase(id: "Bidang", en: "Field")
            case .subject: Phrase(id: "Subjek", en: "Subject")
            case .language: Phrase(id: "Bahasa", en: "Language")
            case .year: Phrase(id: "Tahun terbit", en: "Year")
            case .available: Phrase(id: "Ketersediaan", en: "Availability")
            case .material: Phrase(id: "Jenis bahan", en: "Material")
            }
        }
    }

    public struct Value: Sendable, Hashable {
        /// What an address or the API says to choose it.
        public var value: String
        public var label: Phrase
        /// How many titles there would be if this value alone were chosen in its facet.
        public var count: Int
        public var isChosen: Bool
    }

    public var name: Name
    public var values: [Value]
}
