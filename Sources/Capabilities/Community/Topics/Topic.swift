public import Commons

public struct TopicID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An idea, a question or a worry that a circle talks over between its meetings (S33). Libraries speak; a person is not named.
public struct Topic: Sendable, Hashable {
    public let id: TopicID
    public let circle: MeetingCircle
    /// Who began it; nil for the coordinator.
    public let library: LibraryID?
    public let title: String
    public let text: String
    /// Seconds since 1970.
    public let at: Int64
    public var state: TopicState
    /// The meeting to which it was brought.
    public var meeting: MeetingID?
    /// How many have answered.
    public let replies: Int
}

public struct TopicReply: Sendable, Hashable {
    public let library: LibraryID?
    public let text: String
    public let at: Int64
}

/// The life of a topic; ``lifecycle`` is the whole of it.
public enum TopicState: String, Sendable, Hashable, CaseIterable {
    case open
    /// On the agenda of a meeting, where it can become a decision and a task.
    case brought
    case closed

    public var name: Phrase {
        switch self {
        case .open: Phrase(id: "terbuka", en: "open")
        case .brought: Phrase(id: "dibawa ke rapat", en: "brought to a meeting")
        case .closed: Phrase(id: "selesai", en: "closed")
        }
    }

    public enum Action: String, Sendable, Hashable, CaseIterable {
        case reply = "balas", bring = "bawa", close = "selesai", reopen = "buka"
    }

    public static let lifecycle: [(from: TopicState, action: Action, to: TopicState)] = [
        (.open, .reply, .open), (.brought, .reply, .brought), (.open, .bring, .brought), (.open, .close, .closed),
        (.brought, .close, .closed), (.closed, .reopen, .open),
    ]

    public func after(_ action: Action) -> TopicState? {
        Self.lifecycle.first { $0.from == self && $0.action == action }?.to
    }
}

/// A topic with what was answered, and what the one who looks may do.
public struct TopicDossier: Sendable {
    public let topic: Topic
    public let replies: [TopicReply]
    public let actions: [TopicState.Action]
}
