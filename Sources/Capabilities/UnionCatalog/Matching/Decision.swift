/// What the rules make of two descriptions.
public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
    /// One title.
    case join
    /// Perhaps one title: for a person to say.
    case review
    case apart
}
