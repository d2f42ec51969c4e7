public import Commons
import Identifiers
import Store

/// Invitations by link: what a coordinator sends by WhatsApp or hands over as a letter.
extension Networks {
    /// Makes a link for a school, or a partner, to join this network by.
    ///
    /// - Parameter days: how long it is good, 1 to 60.
    /// - Returns: its code, known only now, and what the coordinator's list shows of it.
    /// - Throws: ``NotAllowed``, ``NetworkError``, ``MembershipError``.
    public func inviteByLink(
        _ school: InvitedSchool, to network: NetworkID, days: Int = 14, by actor: Actor
    ) throws -> (code: SlipCode, invitation: Invitation) {
        guard actor.mayInvite(to: network) else { throw NotAllowed(verb: "network.invite") }
        let (now, code) = (clock.now(), SlipCode(random))
        return try database.write { connection in
            guard let known = try NetworkQueries.find(network, connection) else { throw NetworkError.unknownNetwork }
            guard known.isOpen else { throw NetworkError.closed }
            let found = try Self.resolve(school, connection)
            if let library = found.library {
                let state = try NetworkQueries.member(library.id, of: network, connection)?.state
                if state == .active || state == .dormant { throw NetworkError.notNow(.invite, state) }
                try Self.noteInvited(library.id, network, by: actor.journalID, now, connection)
            }
            let draft = Invitation(
                id: 0, network: known.id, library: found.library?.id, npsn: found.npsn, label: found.label,
                isByOperator: actor.runsInstallation, madeBy: actor.journalID, madeAt: now,
                expiresAt: now + Int64(min(60, max(1, days))) * 86400, principalAt: nil, librarianAt: nil, revokedAt: nil)
            let id = try InvitationQueries.insert(draft, hash: code.invitationDigest, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "network.link", subjectKind: "invitation", subjectId: id, at: now,
                    details: ["network": String(network.rawValue)]))
            let made = try InvitationQueries.find(hash: code.invitationDigest, connection)
            return (code, made ?? draft)
        }
    }

    /// The invitations of a network, newest first.
    public func invitations(of network: NetworkID, by actor: Actor) throws -> [Invitation] {
        guard actor.mayInvite(to: network) else { throw NotAllowed(verb: "network.invite") }
        return try database.read { try InvitationQueries.of(network, $0) }
    }

    /// Takes an invitation back: its link is worth nothing from now on. Who has joined by it stays.
    public func revoke(_ invitation: Int64, of network: NetworkID, by actor: Actor) throws {
        guard actor.mayInvite(to: network) else { throw NotAllowed(verb: "network.invite") }
        let now = clock.now()
        try database.write { connection in
            guard try InvitationQueries.revoke(invitation, of: network, at: now, connection) else {
                throw JoinError.noSuchInvitation
            }
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "network.link-revoked", subjectKind: "invitation", subjectId: invitation,
                    at: now, details: ["network": String(network.rawValue)]))
        }
    }

    private static func resolve(
        _ school: InvitedSchool, _ connection: Connection
    ) throws -> (library: Library?, npsn: String?, label: String) {
        switch school {
        case .library(let code):
            guard let library = try Membership.library(code: code, connection) else {
                throw MembershipError.unknownLibrary(code)
            }
            return (library, library.npsn, library.name)
        case .npsn(let typed, let name):
            guard let npsn = NPSN(typed) else { throw MembershipError.notAnNPSN(String(typed.prefix(20))) }
            if let library = try Membership.library(code: npsn.text, connection) { return (library, npsn.text, library.name) }
            let register = try RegisterQueries.find(npsn.text, connection)
            return (nil, npsn.text, register?.name ?? name.map(tidy) ?? "NPSN \(npsn.text)")
        case .name(let name):
            let name = tidy(name)
            guard !name.isEmpty else { throw MembershipError.nameMissing }
            return (nil, nil, name)
        }
    }

    private static func tidy(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120))
    }

    /// The coordinator's half of a membership, where it is still to be done.
    static func noteInvited(
        _ library: LibraryID, _ network: NetworkID, by actor: String, _ now: Int64, _ connection: Connection
    ) throws {
        let before = try NetworkQueries.member(library, of: network, connection)
        guard let rule = MemberStep.invite.rule(from: before?.state) else { return }
        try write(rule, library, network, charter: before?.charter, by: actor, now, connection)
    }

    /// One step of a membership with its line in the journal and in the change feed.
    @discardableResult
    static func write(
        _ rule: MemberStep.Rule, _ library: LibraryID, _ network: NetworkID, charter: String?, by actor: String, _ now: Int64,
        _ connection: Connection
    ) throws -> NetworkMember {
        let member = NetworkMember(
            network: network, library: library, state: rule.to,
            charter: rule.step.acceptsCharter ? Charter.standard.version : charter, since: now)
        try NetworkQueries.set(member, connection)
        try connection.changed(.library, library.rawValue)
        try connection.journal(
            JournalEntry(
                actor: actor, verb: "network.\(rule.step.rawValue)", subjectKind: "library", subjectId: library.rawValue,
                at: now, details: ["network": String(network.rawValue), "state": rule.to.rawValue]))
        return member
    }
}

extension Actor {
    /// Whether this actor may ask schools into a network: to ask binds nobody, so whoever runs the installation may, too.
    public func mayInvite(to network: NetworkID) -> Bool { coordinates(network) || runsInstallation }
}

extension SlipCode {
    var invitationDigest: String { Secret.digest("join:" + text) }
}
