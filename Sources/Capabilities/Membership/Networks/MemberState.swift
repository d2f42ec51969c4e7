public import Commons

/// The life of a library in a network. Stored by its raw value.
public enum MemberState: String, Sendable, Hashable, CaseIterable {
    /// The network asked; the principal has not answered.
    case invited
    /// The library asked and accepted the charter; the network has not answered.
    case applicant
    case active
    /// In, but not working with the others for now: a building site, nobody to keep the library.
    case dormant
    /// Out; what it did stays in the history, without persons.
    case left

    /// Whether it takes part in the network's votes: one library one vote, whatever its size.
    public var votes: Bool { self == .active }

    /// Whether everyone may know of it. Who was asked and has not answered is the two sides' own matter.
    public var isPublic: Bool { self == .active || self == .dormant }

    public var name: Phrase {
        switch self {
        case .invited: Phrase(id: "diundang", en: "invited")
        case .applicant: Phrase(id: "mendaftar", en: "has applied")
        case .active: Phrase(id: "aktif", en: "active")
        case .dormant: Phrase(id: "nonaktif sementara", en: "dormant")
        case .left: Phrase(id: "keluar", en: "left")
        }
    }
}

/// What can be done with a membership: each a row of the table `MemberStep.rules`, from which the façade, the buttons and the tests are derived.
public enum MemberStep: String, Sendable, Hashable, CaseIterable {
    case invite, apply, accept, admit, refuse, rest, wake, leave
    /// The network's: an invitation taken back, a member that is silent laid to rest, and, thirty days later, put out. Who answers stays:
    /// one press of the library wakes it.
    case withdraw, pause, exclude

    /// How long a member has to rest before the network may put it out, in seconds.
    public static let silence: Int64 = 30 * 86_400

    /// Whose step it is.
    public enum Side: Sendable, Hashable, CaseIterable {
        /// The network's coordinator.
        case network
        /// The library's principal, who answers for the school: charters bind it.
        case principal
        /// Whoever keeps the library, or its principal.
        case library
    }

    public struct Rule: Sendable, Hashable {
        public let step: MemberStep
        /// nil: not a member, and never was.
        public let from: MemberState?
        public let to: MemberState
        public let by: Side
    }

    /// State × step → state, and who may. What does not stand here is refused.
    public static let rules: [Rule] = [
        Rule(step: .invite, from: nil, to: .invited, by: .network),
        Rule(step: .invite, from: .left, to: .invited, by: .network),
        Rule(step: .apply, from: nil, to: .applicant, by: .principal),
        Rule(step: .apply, from: .left, to: .applicant, by: .principal),
        Rule(step: .accept, from: .invited, to: .active, by: .principal),
        Rule(step: .refuse, from: .invited, to: .left, by: .principal),
        Rule(step: .admit, from: .applicant, to: .active, by: .network),
        Rule(step: .refuse, from: .applicant, to: .left, by: .network),
        Rule(step: .rest, from: .active, to: .dormant, by: .library),
        Rule(step: .wake, from: .dormant, to: .active, by: .library),
        Rule(step: .withdraw, from: .invited, to: .left, by: .network),
        Rule(step: .pause, from: .active, to: .dormant, by: .network),
        Rule(step: .exclude, from: .dormant, to: .left, by: .network),
        Rule(step: .leave, from: .applicant, to: .left, by: .principal),
        Rule(step: .leave, from: .active, to: .left, by: .principal),
        Rule(step: .leave, from: .dormant, to: .left, by: .principal),
    ]

    public func rule(from state: MemberState?) -> Rule? { Self.rules.first { $0.step == self && $0.from == state } }

    /// Whether the step accepts the charter.
    public var acceptsCharter: Bool { self == .apply || self == .accept }

    public var name: Phrase {
        switch self {
        case .invite: Phrase(id: "Undang", en: "Invite")
        case .apply: Phrase(id: "Daftar dan terima piagam", en: "Apply and accept the charter")
        case .accept: Phrase(id: "Terima undangan dan piagam", en: "Accept the invitation and the charter")
        case .admit: Phrase(id: "Terima sebagai anggota", en: "Admit")
        case .refuse: Phrase(id: "Tolak", en: "Decline")
        case .rest: Phrase(id: "Nonaktif sementara", en: "Rest for a while")
        case .wake: Phrase(id: "Aktif lagi", en: "Take part again")
        case .leave: Phrase(id: "Keluar dari jaringan", en: "Leave the network")
        case .withdraw: Phrase(id: "Tarik undangan", en: "Take the invitation back")
        case .pause: Phrase(id: "Istirahatkan anggota", en: "Lay the membership to rest")
        case .exclude: Phrase(id: "Keluarkan dari jaringan", en: "Put out of the network")
        }
    }
}

extension Actor {
    /// Whether this actor may take such a step for this network and library. Nobody who runs the installation may bind a school over the
    /// web; at the console, a paper that the principal signed is entered.
    public func may(_ rule: MemberStep.Rule, in network: NetworkID, for library: LibraryID) -> Bool {
        if self == .operatorAtConsole { return true }
        return switch rule.by {
        case .network: coordinates(network)
        case .principal: has(.principal, at: .library(library))
        case .library: keeps(library) || has(.principal, at: .library(library))
        }
    }

    /// Whether this actor runs this network's affairs: its coordinator, in a session with a second factor.
    public func coordinates(_ network: NetworkID) -> Bool {
        guard case .person(let person) = self else { return self == .operatorAtConsole }
        return person.hasSecondFactor && has(.coordinator, at: .network(network))
    }
}
