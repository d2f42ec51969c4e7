public import Commons

/// The forms in which members send their catalogues.
public enum CatalogFormat: String, Sendable, Hashable, Codable, CaseIterable {
    /// SLiMS bibliography export: 18 columns, one row a title.
    case slimsBiblio = "slims-biblio"
    /// SLiMS item export: 19 columns, one row a copy, joined to its title by exact title.
    case slimsItem = "slims-item"
    /// Any other table with a header this program can read: a school's own Excel list.
    case list
    /// ISO 2709 in UTF-8 or MARC-8.
    case marc
    case marcXML = "marcxml"
    /// MARC-in-JSON: one record, an array, or one record a line.
    case marcJSON = "marcjson"
    /// A library's archive, written by `silang library export`.
    case archive = "silang"

    public var name: Phrase {
        switch self {
        case .slimsBiblio: Phrase(id: "CSV judul SLiMS", en: "SLiMS biblio CSV")
        case .slimsItem: Phrase(id: "CSV eksemplar SLiMS", en: "SLiMS item CSV")
        case .list: Phrase(id: "daftar (CSV)", en: "list (CSV)")
        case .marc: Phrase(same: "MARC (ISO 2709)")
        case .marcXML: Phrase(same: "MARCXML")
        case .marcJSON: Phrase(same: "MARC-in-JSON")
        case .archive: Phrase(id: "arsip perpustakaan Silang", en: "Silang library archive")
        }
    }

    /// The source's name when nobody gives one: files of one family update each other.
    public var defaultSource: String {
        switch self {
        case .slimsBiblio: "slims"
        case .slimsItem: "slims-item"
        case .list: "daftar"
        case .marc, .marcXML, .marcJSON: "marc"
        case .archive: "arsip"
        }
    }
}
