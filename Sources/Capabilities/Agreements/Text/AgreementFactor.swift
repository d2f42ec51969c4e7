public import Commons

/// Arlinah's nine factors of an agreement (S136–S144): the structure of every text.
public enum AgreementFactor: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
    case rationale, scope, parties, term, relationship, division, methods, financing, technology

    public var name: Phrase {
        switch self {
        case .rationale: Phrase(id: "Alasan dan tujuan", en: "Rationale and purpose")
        case .scope: Phrase(id: "Cakupan", en: "Scope")
        case .parties: Phrase(id: "Pihak yang terhubung", en: "Parties")
        case .term: Phrase(id: "Mulai dan berakhir", en: "Term")
        case .relationship: Phrase(id: "Kaitan antar-rekan", en: "Relationship and governance")
        case .division: Phrase(id: "Pembagian kerja", en: "Division of labour")
        case .methods: Phrase(id: "Cara kerja dan peralatan", en: "Methods and equipment")
        case .financing: Phrase(id: "Pembiayaan", en: "Financing")
        case .technology: Phrase(id: "Penggunaan teknologi", en: "Use of technology")
        }
    }

    /// Scope, parties and term are told by clauses, parties and dates; the others in words.
    public var isText: Bool {
        switch self {
        case .scope, .parties, .term: false
        default: true
        }
    }
}
