public import Commons
import Membership

/// What can be done about a meeting besides its steps, who may, and in which states.
public enum MeetingVerb: String, Sendable, Hashable, CaseIterable {
    case see, plan, point, note, attend, mark, minutes, decide, task
    case openVote = "open-vote", vote, closeVote = "close-vote"

    public var who: Set<MeetingLifecycle.Who> {
        switch self {
        case .see, .point: [.chair, .member]
        case .plan, .mark, .minutes, .decide, .openVote, .closeVote: [.chair]
        case .note, .attend, .vote, .task: [.member]
        }
    }

    /// The states of the meeting in which it can be done.
    public var states: Set<MeetingState> {
        switch self {
        case .see, .plan, .task: Set(MeetingState.allCases)
        case .point: [.planned, .called]
        case .note: [.planned, .called, .inSession]
        case .attend, .mark, .minutes, .decide: [.inSession, .concluded]
        case .openVote, .vote, .closeVote: [.called, .inSession]
        }
    }
}

extension Actor {
    /// Whether this actor speaks for a library in a meeting. Its vote is the library's, so only who answers for it.
    public func represents(_ library: LibraryID) -> Bool { has(.librarian, .deputy, .principal, at: .library(library)) }

    /// What this actor is in a circle. Whoever runs the installation is nobody there; only the console, where papers are entered, chairs.
    func standings(in circle: MeetingCircle, _ libraries: [LibraryID]) -> Set<MeetingLifecycle.Who> {
        if self == .operatorAtConsole { return [.chair] }
        var found: Set<MeetingLifecycle.Who> = []
        let isMember = libraries.contains { represents($0) }
        if isMember { found.insert(.member) }
        switch circle {
        case .network(let network): if coordinates(network) { found.insert(.chair) }
        case .agreement: if isMember { found.insert(.chair) }
        }
        return found
    }
}
