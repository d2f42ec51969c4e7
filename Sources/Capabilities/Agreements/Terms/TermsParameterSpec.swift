public import Commons

/// What a parameter is: its unit and range, the services it belongs to, and which of two values holds where nothing else decides.
public struct TermsParameterSpec: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case days, schoolDays, months, times, items, titles, boxes, rupiah, percent
        /// From the strictest to the most generous.
        case choice([TermsChoice])
    }

    /// Which of two values holds between clauses of equal standing, and which is the stricter where a library's own rule guards.
    public enum Holds: Sendable, Hashable {
        case least, most
        /// The choice that stands first in the list.
        case first
    }

    /// Whose own rule holds against an agreed clause when it is stricter (S134): the lender's over its items, the borrower's over its
    /// readers.
    public enum Guardian: Sendable, Hashable {
        case lender, borrower
    }

    public let name: Phrase
    public let kind: Kind
    public let range: ClosedRange<Int>
    /// The services of which it is a term; empty for what belongs to the agreement as a whole.
    public let services: ServiceSet
    public let holds: Holds
    public let guardian: Guardian?

    /// Whether `a` holds rather than `b` where nothing else decides.
    func holds(_ a: ParameterValue, over b: ParameterValue) -> Bool {
        switch (holds, a, b) {
        case (.least, .number(let a), .number(let b)): return a < b
        case (.most, .number(let a), .number(let b)): return a > b
        case (.first, .choice(let a), .choice(let b)):
            guard case .choice(let choices) = kind else { return false }
            return choices.firstIndex(of: a) ?? .max < choices.firstIndex(of: b) ?? .max
        default: return false
        }
    }
}

/// Services as a set of bits, so that asking costs nothing.
public struct ServiceSet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public init(_ services: some Sequence<CooperationService>) {
        rawValue = services.reduce(0) { $0 | 1 << UInt16(CooperationService.allCases.firstIndex(of: $1) ?? 0) }
    }

    public func contains(_ service: CooperationService) -> Bool { !isDisjoint(with: ServiceSet([service])) }

    public static let all = ServiceSet(CooperationService.allCases)
    public static let lending = ServiceSet([CooperationService.loan])
    /// What answers a request of another library.
    public static let requests = ServiceSet(SharedService.allCases.map(CooperationService.init) + [.facilities])
}
