public import Commons

/// Everything about one meeting, for those of its circle.
public struct MeetingDossier: Sendable {
    public let meeting: Meeting
    /// Invited, or to be invited.
    public let libraries: [LibraryID]
    public let agenda: [AgendaPoint]
    public let notes: [MeetingNote]
    public let presence: [LibraryID: Presence]
    public let attendees: [Attendee]
    public let votes: [MeetingVote]
    public let decisions: [MeetingDecision]
    public let tasks: [MeetingTask]
    /// The monthly rule, while its series goes on.
    public let rule: MeetingRule?
    /// What the one who asks is here.
    public let standings: Set<MeetingLifecycle.Who>
    /// The libraries for which they may speak.
    public let own: [LibraryID]
    /// Steps they may take now.
    public let steps: [MeetingAction]

    /// Whether they may do this now.
    public func may(_ verb: MeetingVerb) -> Bool {
        verb.states.contains(meeting.state) && !standings.isDisjoint(with: verb.who)
    }
}
