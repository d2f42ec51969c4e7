public import Commons

/// What kind of paper an agreement is (S145).
public enum AgreementForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nota kesepahaman: general; switches on nothing unless a clause says so.
    case mou
    /// Perjanjian kerja sama: operational.
    case pks
    /// Said, witnessed and noted down; binding once both sides' signatories confirm the note.
    case oral
    /// Of all members of a network.
    case charter
    /// Changes an agreement in force; what it does not name stays.
    case addendum

    public var name: Phrase {
        switch self {
        case .mou: Phrase(id: "Nota kesepahaman", en: "Memorandum of understanding")
        case .pks: Phrase(id: "Perjanjian kerja sama", en: "Cooperation agreement")
        case .oral: Phrase(id: "Kesepakatan lisan", en: "Oral agreement")
        case .charter: Phrase(id: "Piagam jaringan", en: "Network charter")
        case .addendum: Phrase(id: "Adendum", en: "Addendum")
        }
    }
}
