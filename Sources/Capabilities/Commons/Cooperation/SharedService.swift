/// The six services of *silang layan*: one library serving another's readers (S101–S107), in the founding paper's order.
public enum SharedService: String, Sendable, Hashable, Codable, CaseIterable {
    case search, referral, reference, loan, copy, delivery

    public var name: Phrase {
        switch self {
        case .search: Phrase(id: "Penelusuran", en: "Literature search")
        case .referral: Phrase(id: "Rujukan", en: "Referral")
        case .reference: Phrase(id: "Referensi", en: "Reference")
        case .loan: Phrase(id: "Pinjam antarperpustakaan", en: "Interlibrary loan")
        case .copy: Phrase(id: "Fotokopi", en: "Copies")
        case .delivery: Phrase(id: "Pengiriman dokumen", en: "Document delivery")
        }
    }
}
