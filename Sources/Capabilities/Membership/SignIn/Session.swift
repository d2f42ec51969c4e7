public import Commons

/// Somebody signed in on one browser.
public struct Session: Sendable, Hashable {
    public let id: SessionID
    public let person: PersonID
    public let kind: SessionKind
    /// The desk's computer on which it was begun by PIN.
    public let desk: DeskID?
    public let hasSecondFactor: Bool
    /// "Chrome, Android": as little of it as tells one's devices apart.
    public let device: String
    public let madeAt: Int64
    public let seenAt: Int64
    public let endsAt: Int64
}

public struct SessionID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A computer of a library that its librarian enrolled for switching by PIN.
public struct DeskID: RowID {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// How long a session lasts, in seconds: without a sign of life, and at most.
public enum SessionKind: String, Sendable, Hashable, CaseIterable {
    /// On a computer that others use too.
    case brief
    /// On a device of one's own.
    case kept
    /// By PIN at an enrolled desk.
    case desk

    public var idle: Int64 {
        switch self {
        case .brief: 2 * 3600
        case .kept: 14 * 86400
        case .desk: 15 * 60
        }
    }

    public var longest: Int64 {
        switch self {
        case .brief: 12 * 3600
        case .kept: 60 * 86400
        case .desk: 10 * 3600
        }
    }
}

/// A session that was just begun: the only moment at which its token is known.
public struct SessionStart: Sendable, Hashable {
    public let token: String
    public let session: Session
    /// For the cookie that tells this browser from a stranger's when somebody tries passwords.
    public let browserToken: String
}

/// Who looks at a page: the person, their session, and what they are for the rules.
public struct SignedIn: Sendable, Hashable {
    public let person: Person
    public let session: Session
    public let actor: ActingPerson
    /// All roles that count now, those included that wait for a second factor or for a session that was not begun by PIN.
    public let grants: Set<RoleGrant>
    /// Whether a second factor was set up.
    public let hasAuthenticator: Bool

    /// Whether a role of theirs sleeps until a second factor is shown.
    public var awaitsSecondFactor: Bool {
        !session.hasSecondFactor && session.kind != .desk && grants.contains { $0.role.needsSecondFactor }
    }
}

/// What a session makes of somebody's appointments: a pure function, asked anew for every request.
public enum ActingRights {
    /// - Parameters:
    ///   - appointments: all of the person's, ended ones too.
    ///   - delegated: what principals let this person decide by delegations that count. It counts where the person works and does not keep the
    ///     library, and never in a session begun by PIN.
    ///   - desk: the library of the enrolled computer when the session was begun by PIN. Such a session has its rights at this library
    ///     and never more than who keeps it or helps there.
    public static func actor(
        _ person: PersonID, _ appointments: [Appointment], now: Int64, hasSecondFactor: Bool, desk: LibraryID? = nil,
        isDeskSession: Bool = false, delegated: [LibraryID: Set<Decision>] = [:]
    ) -> ActingPerson {
        var grants: Set<RoleGrant> = []
        var rights: [LibraryID: Set<HelperRight>] = [:]
        for appointment in appointments where appointment.counts(at: now) {
            let grant = appointment.grant
            if grant.role.needsSecondFactor, !hasSecondFactor { continue }
            if isDeskSession {
                guard [.librarian, .deputy, .helper].contains(grant.role), let desk, grant.place == .library(desk) else {
                    continue
                }
            }
            grants.insert(grant)
            if grant.role == .helper, case .library(let library) = grant.place {
                rights[library, default: []].formUnion(appointment.rights)
            }
        }
        let counting = delegated.filter { library, decisions in
            let roles = grants.filter { $0.place == .library(library) }.map(\.role)
            return !isDeskSession && !decisions.isEmpty && Role.mayStandIn(Set(roles))
        }
        return ActingPerson(
            id: person, grants: grants, rights: rights, delegated: counting, hasSecondFactor: hasSecondFactor && !isDeskSession)
    }
}
