/// The outcome of comparing two descriptions, with its reasons.
public struct PairVerdict: Sendable, Hashable, Codable {
    /// 0…1000; see ``Scale``. A conflict does not lower it, so that near misses can be listed.
    public let score: Int
    public let decision: Decision
    public let conflicts: [Conflict]
    public let doubts: [Doubt]
    /// In the order a librarian would check: name, identifiers, people, publication, parts. Empty from ``judge(_:_:)``.
    public let reasons: [Reason]

    public init(score: Int, decision: Decision, conflicts: [Conflict] = [], doubts: [Doubt] = [], reasons: [Reason] = []) {
        self.score = score
        self.decision = decision
        self.conflicts = conflicts
        self.doubts = doubts
        self.reasons = reasons
    }
}
