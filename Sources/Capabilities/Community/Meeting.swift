public import Agreements
public import Commons

public struct MeetingID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Whose meeting it is: a network's members, or the parties of an agreement.
public enum MeetingCircle: Sendable, Hashable {
    case network(NetworkID)
    case agreement(AgreementID)

    var kind: String {
        switch self {
        case .network: "network"
        case .agreement: "agreement"
        }
    }

    var number: Int64 {
        switch self {
        case .network(let id): id.rawValue
        case .agreement(let id): id.rawValue
        }
    }

    init?(kind: String, number: Int64) {
        switch kind {
        case "network": self = .network(NetworkID(number))
        case "agreement": self = .agreement(AgreementID(number))
        default: return nil
        }
    }
}

public struct Meeting: Sendable, Hashable {
    public let id: MeetingID
    /// The monthly series it belongs to.
    public let series: Int64?
    public let circle: MeetingCircle
    public var title: String
    public var day: CalendarDay
    /// Minutes after midnight, on the clock of ``zone``.
    public var minute: Int
    public let zone: IndonesianZone
    public var place: String
    public var state: MeetingState
    public var minutes: String
    /// Who wrote the minutes and who confirmed them, as the journal knows them.
    public var minutesBy: String?
    public var confirmedBy: String?
}

/// What one library hands in before (S153): what went well, what is hard, what is needed.
public struct MeetingNote: Sendable, Hashable {
    public let library: LibraryID
    public var wentWell: String
    public var hard: String
    public var needed: String

    public init(library: LibraryID, wentWell: String, hard: String, needed: String) {
        (self.library, self.wentWell, self.hard, self.needed) = (library, wentWell, hard, needed)
    }
}

/// Whether a library was there.
public enum Presence: String, Sendable, Hashable, CaseIterable {
    case present, excused, absent

    public var name: Phrase {
        switch self {
        case .present: Phrase(id: "hadir", en: "present")
        case .excused: Phrase(id: "izin", en: "excused")
        case .absent: Phrase(id: "tidak hadir", en: "absent")
        }
    }
}

/// Somebody who signed themselves in. The name is read anew each time and shown to the circle alone; whoever was erased has none.
public struct Attendee: Sendable, Hashable {
    public let person: PersonID
    public let library: LibraryID
    public let name: String?
}

public struct MeetingVote: Sendable, Hashable {
    public let id: Int64
    public let meeting: MeetingID
    public let question: String
    public let isSecret: Bool
    public let rule: FactorDetails.DecisionRule
    /// Libraries that may vote.
    public let voters: Int
    /// Nil while it is open.
    public var outcome: VoteOutcome?
    public var yes: Int
    public var no: Int
    public var abstain: Int
    /// Who has voted, and what, as far as the one who asks may know: in an open vote all, in a secret one only the own libraries' until it ends.
    public var ballots: [LibraryID: VoteChoice?]
}

public struct MeetingDecision: Sendable, Hashable {
    public let id: Int64
    public let text: String
    public let vote: Int64?
}

public struct MeetingTask: Sendable, Hashable {
    public let id: Int64
    public let meeting: MeetingID
    public let decision: Int64
    /// The library that does it.
    public let library: LibraryID
    public let what: String
    public let due: CalendarDay
    public let report: String?
    public let doneAt: Int64?
}
