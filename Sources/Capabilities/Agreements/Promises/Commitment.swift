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
    /// What a person stated; goes before what is measured.
    public let stated: Outcome?

    /// Kept as soon as the number is reached or somebody says so; missed when its day has passed without.
    public func standing(on day: CalendarDay, _ measured: Measurement) -> Outcome {
        if let stated { return stated }
        if let target, let count = measured(self), count >= target { return .kept }
        return day > due ? .missed : .pending
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
}
