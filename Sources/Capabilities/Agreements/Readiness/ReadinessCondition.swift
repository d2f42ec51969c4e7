public import Commons

/// Arlinah's eight conditions of cooperation (S128–S135).
public enum ReadinessCondition: String, Sendable, Hashable, CaseIterable {
    case consent, willingness, procedure, standard, catalogue, people, rules, equipment

    public var name: Phrase {
        switch self {
        case .consent: Phrase(id: "Kesepakatan bersama", en: "Mutual agreement")
        case .willingness: Phrase(id: "Kesiapan dan tanggung jawab", en: "Readiness and responsibility")
        case .procedure: Phrase(id: "Mekanisme dan harga", en: "Procedure and prices")
        case .standard: Phrase(id: "Koleksi menurut standar dan siap pakai", en: "Collection to a standard, ready for use")
        case .catalogue: Phrase(id: "Katalog perpustakaan", en: "Library catalogue")
        case .people: Phrase(id: "Penanggung jawab dan pegawai", en: "Responsible contact and staff")
        case .rules: Phrase(id: "Peraturan perpustakaan", en: "Library rules")
        case .equipment: Phrase(id: "Peralatan salin dan komunikasi", en: "Copying and communication equipment")
        }
    }
}

/// One question of the checklist. What the system knows answers by itself; the rest is ticked by the library's own staff.
public struct ReadinessQuestion: Sendable, Hashable {
    public let key: String
    public let condition: ReadinessCondition
    public let text: Phrase
    /// Without it nothing can begin; others may follow later.
    public let isNeeded: Bool
}

public enum ReadinessAnswer: String, Sendable, Hashable, CaseIterable { case yes, no }

/// An answer and where it comes from: a person's tick, or a query that is named.
public struct ReadinessFinding: Sendable, Hashable {
    public let answer: ReadinessAnswer
    public let source: Source
    /// The number behind it, e.g. "412 judul".
    public let figure: Phrase?

    public enum Source: Sendable, Hashable {
        case ticked(by: String, at: Int64)
        /// The query behind it, as a name people can look up: "holding: COUNT"; what it asks in words; and the page, a path of this site,
        /// where that can be looked up or put right.
        case query(String, words: Phrase? = nil, path: String? = nil)
    }

    public init(_ answer: ReadinessAnswer, source: Source, figure: Phrase? = nil) {
        (self.answer, self.source, self.figure) = (answer, source, figure)
    }
}

/// How ready a library is under one condition; a cell of the heat map.
public enum ReadinessHeat: String, Sendable, Hashable, CaseIterable {
    case ready, partly, blocked, unknown

    /// Blocked by one needed thing that is missing; unknown while a needed answer is; partly while an optional one is missing.
    static func of(_ questions: [ReadinessQuestion], _ findings: [String: ReadinessFinding]) -> ReadinessHeat {
        let needed = questions.filter(\.isNeeded)
        if needed.contains(where: { findings[$0.key]?.answer == .no }) { return .blocked }
        if needed.contains(where: { findings[$0.key] == nil }) { return .unknown }
        return questions.allSatisfy { findings[$0.key]?.answer == .yes } ? .ready : .partly
    }
}
