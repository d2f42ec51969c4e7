public import Commons

/// What a librarian asks the own principal to approve, beside agreements and joining (S160).
public enum ApprovalKind: String, Sendable, Hashable, CaseIterable {
    case spending, donation, redistribution
    case dataSharing = "data-sharing"
    case facilities, other

    public struct Spec: Sendable, Hashable {
        /// What has to be decided, and may be delegated.
        public let decision: Decision
        /// Whether an amount in rupiah belongs to it.
        public let hasAmount: Bool
        /// Whether the foundation's word is needed as well where the school has one: what belongs to the foundation is its to give.
        public let needsFoundation: Bool
        /// What the request should say.
        public let hint: Phrase
    }

    public var spec: Spec {
        switch self {
        case .spending:
            Spec(
                decision: .spending, hasAmount: true, needsFoundation: true,
                hint: Phrase(
                    id: "Apa yang dibeli, dari pos mana, berapa.", en: "What is bought, from which budget, for how much."))
        case .donation:
            Spec(
                decision: .donation, hasAmount: false, needsFoundation: false,
                hint: Phrase(
                    id: "Siapa yang diajak, berapa lama, buku apa; sumbangan selalu sukarela.",
                    en: "Who is asked, for how long, which books; giving is always voluntary."))
        case .redistribution:
            Spec(
                decision: .redistribution, hasAmount: false, needsFoundation: true,
                hint: Phrase(
                    id: "Buku mana, berapa, ke mana, dan alasannya (rusak, ganda, usang).",
                    en: "Which books, how many, where to, and why (damaged, double, outdated)."))
        case .dataSharing:
            Spec(
                decision: .dataSharing, hasAmount: false, needsFoundation: false,
                hint: Phrase(
                    id: "Data apa, kepada siapa, untuk apa, sampai kapan. Bukan data pribadi siswa.",
                    en: "Which data, to whom, what for, until when. No personal data of pupils."))
        case .facilities:
            Spec(
                decision: .facilities, hasAmount: false, needsFoundation: false,
                hint: Phrase(id: "Ruang atau alat apa, oleh siapa, kapan.", en: "Which room or equipment, by whom, when."))
        case .other:
            Spec(
                decision: .other, hasAmount: true, needsFoundation: false,
                hint: Phrase(id: "Apa yang dimintakan persetujuan.", en: "What is to be approved."))
        }
    }

    public var name: Phrase { spec.decision.name }
}
