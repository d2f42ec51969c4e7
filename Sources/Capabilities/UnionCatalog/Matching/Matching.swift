/// The matching rules: pure functions of what records say.
public enum Matching {
    /// Raised whenever features, points, conflicts or clustering change, so that a catalogue's titles are made anew by the new rules.
    public static let version = 5

    /// Compares two descriptions and says why. Symmetric up to the order of the values in the reasons.
    public static func compare(_ a: MatchFeatures, _ b: MatchFeatures) -> PairVerdict {
        let evidence = Evidence(a, b)
        let bare = verdict(evidence, a, b)
        return PairVerdict(
            score: bare.score, decision: bare.decision, conflicts: bare.conflicts, doubts: bare.doubts,
            reasons: evidence.reasons(a, b))
    }

    /// The same without reasons, for passing over many pairs.
    public static func judge(_ a: MatchFeatures, _ b: MatchFeatures) -> PairVerdict {
        verdict(Evidence(a, b), a, b)
    }

    private static func verdict(_ evidence: Evidence, _ a: MatchFeatures, _ b: MatchFeatures) -> PairVerdict {
        let conflicts = evidence.conflicts(a, b)
        if a.isBrief || b.isBrief { return briefVerdict(evidence, conflicts, a, b) }
        if a.isNameOnly, b.isNameOnly { return nameVerdict(evidence, conflicts, a, b) }
        let score = evidence.score
        if !conflicts.isEmpty {
            // What a careless hand may have typed is for a person to see, once the rest would join.
            let isWorthAsking =
                conflicts.allSatisfy { evidence.isDoubtful($0, a, b) } && conflicts.count <= 2 && score >= Scale.joins - 100
            return PairVerdict(score: score, decision: isWorthAsking ? .review : .apart, conflicts: conflicts)
        }
        let doubts = evidence.doubts(a, b)
        if score >= Scale.joins { return PairVerdict(score: score, decision: doubts.isEmpty ? .join : .review, doubts: doubts) }
        return PairVerdict(score: score, decision: score >= Scale.reviews ? .review : .apart, doubts: doubts)
    }

    /// Two descriptions that say the same and nothing but a name are one variant already; so are two that differ in language or class.
    private static func nameVerdict(
        _ evidence: Evidence, _ conflicts: [Conflict], _ a: MatchFeatures, _ b: MatchFeatures
    ) -> PairVerdict {
        let doubts = evidence.doubts(a, b)
        let isOne = conflicts.isEmpty && doubts.isEmpty && evidence.weight == .distinctive
        guard isOne, evidence.title == .same || evidence.title == .sameWhole else {
            return PairVerdict(
                score: min(evidence.score, Scale.reviews - 1), decision: .apart, conflicts: conflicts, doubts: doubts)
        }
        return PairVerdict(score: Scale.joins, decision: .join)
    }

    /// A record made from a copy's row knows a name and little else. It may join a title of exactly its name when that name is distinctive;
    /// whether only one title fits is for ``Clustering`` to see.
    private static func briefVerdict(
        _ evidence: Evidence, _ conflicts: [Conflict], _ a: MatchFeatures, _ b: MatchFeatures
    ) -> PairVerdict {
        let sameMarks = evidence.volume != .oneSided && evidence.term != .oneSided && evidence.grade != .oneSided
        let sameName = evidence.title == .same || evidence.title == .sameWhole
        guard conflicts.isEmpty, sameName, sameMarks, evidence.authorMark != .near else {
            return PairVerdict(score: min(evidence.score, Scale.reviews - 1), decision: .apart, conflicts: conflicts)
        }
        guard evidence.weight == .distinctive || evidence.weight == .short && evidence.authorMark == .same else {
            return PairVerdict(score: evidence.score, decision: .apart, doubts: [.brief])
        }
        return PairVerdict(score: max(evidence.score, Scale.joins), decision: .join)
    }
}
