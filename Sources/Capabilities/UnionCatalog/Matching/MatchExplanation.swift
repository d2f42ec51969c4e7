/// Why two descriptions are, or are not, one title; what `silang explain` prints.
public struct MatchExplanation: Sendable, Hashable, Codable {
    /// One join on the way from the first description to the second.
    public struct Step: Sendable, Hashable, Codable {
        public let left: String
        public let right: String
        public let verdict: PairVerdict
    }

    /// Whether they stand in one title.
    public let isJoined: Bool
    /// The two compared with each other directly.
    public let direct: PairVerdict
    /// The joins between them; one or more when joined, else empty.
    public let steps: [Step]
}

extension Matching {
    /// Explains a pair.
    ///
    /// - Parameter path: when both are in one title, the variants on the way from `a` to `b`, both included (see
    ///   ``Clustering/path(from:to:edges:joins:)``); `[a]` when both are the same variant; else empty.
    public static func explain(_ a: MatchFeatures, _ b: MatchFeatures, path: [MatchFeatures] = []) -> MatchExplanation {
        let steps = zip(path, path.dropFirst()).map { one, two in
            MatchExplanation.Step(left: one.titleText, right: two.titleText, verdict: compare(one, two))
        }
        return MatchExplanation(isJoined: !path.isEmpty || a == b, direct: compare(a, b), steps: steps)
    }
}
