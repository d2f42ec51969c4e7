/// The seven forms of cooperation between libraries (Rahayu; S79–S107), in the founding paper's order.
public enum ServiceForm: Int, Sendable, Hashable, Codable, CaseIterable {
    case acquisition = 1
    case exchange
    case facilities
    case interlibraryLoan
    case librarians
    case unionCatalog
    case sharedServices

    public var name: Phrase {
        switch self {
        case .acquisition: Phrase(id: "Kerja sama pengadaan", en: "Cooperative acquisition")
        case .exchange: Phrase(id: "Pertukaran dan redistribusi", en: "Exchange and redistribution")
        case .facilities: Phrase(id: "Penyediaan fasilitas", en: "Use of each other's facilities")
        case .interlibraryLoan: Phrase(id: "Pinjam antarperpustakaan", en: "Interlibrary loan")
        case .librarians: Phrase(id: "Kerja sama antarpustakawan", en: "Cooperation between librarians")
        case .unionCatalog: Phrase(id: "Katalog induk", en: "Union catalogue")
        case .sharedServices: Phrase(id: "Silang layan", en: "Shared services (silang layan)")
        }
    }
}
