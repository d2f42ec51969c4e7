public import Agreements
public import Commons

/// What a library says in a vote.
public enum VoteChoice: String, Sendable, Hashable, CaseIterable {
    case yes, no, abstain

    public var name: Phrase {
        switch self {
        case .yes: Phrase(id: "setuju", en: "yes")
        case .no: Phrase(id: "tidak setuju", en: "no")
        case .abstain: Phrase(id: "abstain", en: "abstain")
        }
    }
}

public enum VoteOutcome: String, Sendable, Hashable, CaseIterable {
    case carried, rejected
    case noQuorum = "no-quorum"

    public var name: Phrase {
        switch self {
        case .carried: Phrase(id: "diterima", en: "carried")
        case .rejected: Phrase(id: "ditolak", en: "rejected")
        case .noQuorum: Phrase(id: "tidak mencapai kuorum", en: "no quorum")
        }
    }
}

/// What comes of a vote: one library one vote, whatever its size. Pure.
public enum VoteRule {
    /// More than half of the libraries invited have to say something, be it that they abstain. By consensus: carried when somebody is for it
    /// and nobody against. By votes: carried when more are for it than against; a tie rejects.
    public static func outcome(
        _ rule: FactorDetails.DecisionRule, yes: Int, no: Int, abstain: Int, voters: Int
    ) -> VoteOutcome {
        guard (yes + no + abstain) * 2 > voters else { return .noQuorum }
        let isCarried =
            switch rule {
            case .consensus: yes > 0 && no == 0
            case .oneLibraryOneVote: yes > no
            }
        return isCarried ? .carried : .rejected
    }
}
