public import Commons

/// What somebody promised (S62): who, what, measured how, by when.
public struct Commitment: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case pending, kept, missed

        public var name: Phrase {
            switch self {
            case .pending: Phrase(id: "belum jatuh tempo", en: "not due yet")
            case .kept: Phrase(id: "ditepati", en: "kept")
            case .missed: Phrase(id: "tidak ditepati", en: "missed")
            }
        }
    }

    public let id: Int64
    public let agreement: AgreementID
    public let library: LibraryID
    public let what: String
    /// How it is measured: the key of something the system counts, or words.
    public let measure: String
    /// The number to reach; nil for what is done or not.
    public let target: Int?
    public let due: CalendarDay
    /// The day on which it was promised: what is counted in a period is counted from here.
    public let since: CalendarDay
    /// What a person stated; goes before what is measured.
    public let stated: Outcome?

    /// Whether the system itself counts it.
    public var isMeasured: Bool { target != nil && CommitmentMeasure(rawValue: measure) != nil }

    /// What a person said; else by what is counted, as its measure is judged; else missed when its day has passed.
    public func standing(on day: CalendarDay, _ measured: Measurement) -> Outcome {
        if let stated { return stated }
        guard let target, let count = measured(self) else { return day > due ? .missed : .pending }
        switch CommitmentMeasure(rawValue: measure)?.judged ?? .reach {
        case .reach: return count >= target ? .kept : day > due ? .missed : .pending
        case .stay: return count > target ? .missed : day > due ? .kept : .pending
        case .onDay: return day <= due ? .pending : count <= target ? .kept : .missed
        }
    }
}

/// What another room knows of a commitment: the number so far; nil when it counts no such thing.
public typealias Measurement = @Sendable (Commitment) -> Int?

/// A review that was held, with what was kept until then.
public struct AgreementReview: Sendable, Hashable {
    public let day: CalendarDay
    public let notes: String
    public let kept: Int
    public let missed: Int
    public let pending: Int
    public let actor: String
    /// What each commitment came to on that day.
    public let numbers: [Number]
    /// Budget and spending on that day; nil where the agreement had neither.
    public var costs: Costs?

    /// One commitment's number as it was when the agreement was reviewed.
    public struct Number: Sendable, Hashable, Codable {
        public let commitment: Int64
        /// What the system counted; nil for what only people can say.
        public let figure: Int?
        public let outcome: String

        public var standing: Commitment.Outcome { Commitment.Outcome(rawValue: outcome) ?? .pending }
    }
}
