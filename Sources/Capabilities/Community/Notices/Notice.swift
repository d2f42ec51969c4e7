public import Agreements
public import Commons
import Membership

public struct NoticeID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Something that people are asked to read (S76, S155): a coordinator's announcement to a network, what the staff of a party is told of an
/// agreement, a circular to one's own school.
public struct Notice: Sendable, Hashable {
    /// Whose it is.
    public enum Source: Sendable, Hashable {
        case network(NetworkID)
        /// Made by itself when a step was taken, for the people of one party. Its words are the agreement's, and kept nowhere else.
        case agreement(AgreementID, AgreementAction, party: LibraryID)
        case library(LibraryID)

        /// As a message and the store say it.
        public var kind: String {
            switch self {
            case .network: "network"
            case .agreement: "agreement"
            case .library: "library"
            }
        }
    }

    public let id: NoticeID
    public let source: Source
    /// Empty for an agreement's.
    public let title: String
    public let text: String
    /// Whom it is for, at each library addressed.
    public let roles: Set<Role>
    /// Until when it stands at desks; after that only in the list.
    public let lastDay: CalendarDay
    /// Seconds since 1970.
    public let at: Int64
    public let withdrawnAt: Int64?

    /// Days for which one stands at desks when nobody says otherwise.
    public static let shownDays = 60

    public func isCurrent(on day: CalendarDay) -> Bool { withdrawnAt == nil && day <= lastDay }

    /// The library whose own it is; nil for a network's.
    public var library: LibraryID? {
        switch source {
        case .network: nil
        case .agreement(_, _, let library), .library(let library): library
        }
    }
}

/// A notice as it is written.
public struct NoticeDraft: Sendable, Hashable {
    public var title: String
    public var text: String
    public var roles: Set<Role>
    public var lastDay: CalendarDay?

    public init(title: String, text: String, roles: Set<Role>, lastDay: CalendarDay? = nil) {
        (self.title, self.text, self.roles, self.lastDay) = (title, text, roles, lastDay)
    }

    /// Those who answer for a library: they hear of every announcement.
    public static let heads: Set<Role> = [.librarian, .deputy, .principal]
    /// Whom a school's circular can be for, in the order of its form.
    public static let audiences: [Role] = [.teacher, .staff, .helper, .pupil, .guardian, .committee, .alumni]
    /// Read by number, never listed by name: of children, their parents and former pupils no list of readers is made.
    public static let counted: Set<Role> = [.pupil, .guardian, .alumni]
}

/// What can be done about a notice, and who may.
public enum NoticeVerb: String, Sendable, Hashable, CaseIterable {
    case announce, circulate, see, read, readers, sign, reach, withdraw

    /// What somebody is to a notice.
    public enum Who: Sendable, Hashable, CaseIterable {
        /// It is for them.
        case audience
        /// Librarian, deputy or principal of a library that it reaches.
        case head
        /// Coordinates the network whose it is.
        case coordinator
        /// Heads the library whose own circular it is.
        case author
    }

    public var who: Set<Who> {
        switch self {
        case .announce: [.coordinator]
        case .circulate: [.author]
        case .see: [.audience, .head, .coordinator]
        case .read: [.audience]
        // Who has read stays in the library: its coordinator learns which libraries, not who.
        case .readers, .sign: [.head]
        case .reach: [.coordinator]
        case .withdraw: [.coordinator, .author]
        }
    }
}

extension Actor {
    /// What this actor is to a notice that reaches these libraries.
    func standings(to notice: Notice, _ libraries: some Sequence<LibraryID>) -> Set<NoticeVerb.Who> {
        var found: Set<NoticeVerb.Who> = []
        for library in libraries {
            if represents(library) { found.insert(.head) }
            if notice.roles.contains(where: { has($0, at: .library(library)) }) { found.insert(.audience) }
        }
        switch notice.source {
        case .network(let id): if coordinates(id) { found.insert(.coordinator) }
        case .library: if found.contains(.head) { found.insert(.author) }
        case .agreement: break
        }
        return found
    }
}

/// Somebody of the staff whom a notice is for, by number; names are their library's to look up.
public struct NoticeReader: Sendable, Hashable {
    public enum Way: String, Sendable, Hashable, CaseIterable {
        case screen
        /// Signed the printed circular; ticked by who keeps it.
        case paper
    }

    public let person: PersonID
    public let way: Way?
    /// Seconds since 1970; nil for not yet.
    public let at: Int64?
}

/// Who of one library has read a notice: for its own librarian, deputy and principal.
public struct NoticeReaders: Sendable, Hashable {
    public let staff: [NoticeReader]
    /// Pupils and guardians, by number alone.
    public let others: (asked: Int, read: Int)

    public static func == (one: Self, other: Self) -> Bool { one.staff == other.staff && one.others == other.others }
    public func hash(into hasher: inout Hasher) { hasher.combine(staff) }
}

/// A notice with what the one who looks may do.
public struct NoticeDossier: Sendable {
    public let notice: Notice
    /// The libraries that it reaches.
    public let libraries: [LibraryID]
    /// Those of the libraries that the looker heads.
    public let headed: [LibraryID]
    public let verbs: Set<NoticeVerb>
    /// When the looker read it; nil for not yet.
    public let readAt: Int64?
    /// For who coordinates: the libraries of which somebody has read it.
    public let reached: Set<LibraryID>
}
