public import Commons

/// What can be asked of this room, and who may. The table is the rule; a page asks it to show a button, a test walks all of it.
public enum AgreementVerb: String, Sendable, Hashable, CaseIterable {
    case see, edit, comment, propose, accept, revise, withdraw, signatory
    case issueLink = "issue-link", approve, recordPaper = "record-paper", confirmPaper = "confirm-paper", refuse, retract
    case seePaper = "see-paper"
    case review, carryOn = "carry-on", amend, renew, suspend, resume, giveNotice = "give-notice"
    case takeBackNotice = "take-back-notice"
    case promise, stateOutcome = "state-outcome", pulse
    /// Of one library rather than of an agreement.
    case houseRules = "house-rules", readiness, seeReadiness = "see-readiness"

    /// What somebody is to an agreement, or to a library.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Librarian or deputy of a party.
        case staff
        /// Principal or foundation of a party.
        case signatory
        /// Coordinator of the agreement's network.
        case coordinator
        /// Of an office whose mandate covers a party.
        case officer
        /// Runs the installation.
        case `operator`
    }

    public var allowed: Set<Standing> {
        switch self {
        case .see: [.staff, .signatory, .coordinator, .officer, .operator]
        case .edit, .comment, .revise, .amend, .renew: [.staff, .coordinator]
        case .propose, .accept, .withdraw, .carryOn, .stateOutcome, .promise, .readiness: [.staff]
        case .review: [.staff, .coordinator]
        case .signatory, .houseRules: [.staff, .signatory]
        case .issueLink, .recordPaper: [.staff]
        case .confirmPaper, .seePaper, .pulse: [.staff, .signatory]
        case .approve, .refuse, .retract, .suspend, .resume, .giveNotice, .takeBackNotice: [.signatory]
        case .seeReadiness: [.staff, .signatory, .coordinator, .officer, .operator]
        }
    }
}

/// What an agreement is, as far as access goes.
public struct AgreementPlace: Sendable, Hashable {
    public let libraries: [LibraryID]
    public let network: NetworkID?
    /// Those of the libraries that the actor's office oversees by mandate.
    public let overseen: Set<LibraryID>

    public init(libraries: [LibraryID], network: NetworkID? = nil, overseen: Set<LibraryID> = []) {
        (self.libraries, self.network, self.overseen) = (libraries, network, overseen)
    }
}

extension Actor {
    public func standings(in place: AgreementPlace) -> Set<AgreementVerb.Standing> {
        var found: Set<AgreementVerb.Standing> = []
        for library in place.libraries {
            if isStaff(of: library) { found.insert(.staff) }
            if signsFor(library) { found.insert(.signatory) }
        }
        if let network = place.network, has(.coordinator, at: .network(network)) { found.insert(.coordinator) }
        if !place.overseen.isDisjoint(with: place.libraries) { found.insert(.officer) }
        if runsInstallation { found.insert(.operator) }
        return found
    }

    public func may(_ verb: AgreementVerb, in place: AgreementPlace) -> Bool {
        !standings(in: place).isDisjoint(with: verb.allowed)
    }

    func isStaff(of library: LibraryID) -> Bool { has(.librarian, .deputy, at: .library(library)) }

    func signsFor(_ library: LibraryID) -> Bool { has(.principal, .foundation, at: .library(library)) }

    func must(_ verb: AgreementVerb, in place: AgreementPlace) throws(NotAllowed) {
        guard may(verb, in: place) else { throw NotAllowed(verb: "agreement.\(verb.rawValue)") }
    }

    /// For what is done in one library's name: the standing has to be there.
    func must(_ verb: AgreementVerb, for library: LibraryID) throws(NotAllowed) {
        try must(verb, in: AgreementPlace(libraries: [library]))
    }

    /// The offices at which this actor works.
    var offices: [OfficeID] {
        guard case .person(let person) = self else { return [] }
        return person.grants.compactMap { grant in
            if grant.role == .officer, case .office(let office) = grant.place { office } else { nil }
        }
    }
}
