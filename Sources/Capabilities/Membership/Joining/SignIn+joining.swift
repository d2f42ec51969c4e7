import Commons
import Store

/// Coming in for the first time by an invitation: the school, its people and its word for the charter in one step.
extension SignIn {
    /// What an invitation is for. Looking uses nothing up: message programs open links before people do.
    public func offer(_ code: SlipCode, from browser: Browser) async throws -> JoinOffer {
        let now = clock.now()
        let found: JoinOffer? = try await database.write { connection in
            let keys = TryKeys(account: "", address: browser.address.map { "j:" + Secret.digest($0).prefix(32) })
            guard let invitation = try InvitationQueries.find(hash: code.invitationDigest, connection), invitation.isOpen(at: now)
            else {
                try Self.charge(keys, now, connection)
                return nil
            }
            return try Self.offer(invitation, now, connection)
        }
        guard let found else { throw JoinError.noSuchInvitation }
        return found
    }

    /// Takes a seat of an invitation: the library is registered if it is not, the person gets an account with a password of their own, and
    /// the principal's acceptance of the charter makes the library a member. Signs in.
    ///
    /// - Throws: ``JoinError``, ``PeopleError``, ``MembershipError``, ``SignInError/wait(seconds:)``.
    public func join(_ code: SlipCode, _ form: JoinForm, from browser: Browser) async throws -> SessionStart {
        let offer = try await offer(code, from: browser)
        guard offer.seats.contains(form.seat) else { throw offer.library == nil ? JoinError.seatTaken : .alreadyHere }
        guard form.seat == .librarian || form.acceptsCharter else { throw JoinError.charterNotAccepted }
        let own = try People.checked(form.own)
        guard let signInName = own.signInName else { throw PeopleError.unfitSignInName("") }
        let names = [own.name, signInName] + own.name.split(separator: " ").map(String.init)
        if let objection = PasswordRule.objection(to: form.password, isPupil: false, names: names) {
            throw JoinError.unfit(objection)
        }
        let details = offer.library == nil ? try Membership.checked(form.details) : nil
        if let npsn = offer.invitation.npsn, let details, details.npsn != npsn { throw JoinError.npsnMissing }
        let hash = try await hasher.hash(form.password)
        let now = clock.now()
        let (token, browserToken) = (Secret.token(random), Secret.token(random))
        return try await database.write { connection in
            guard let invitation = try InvitationQueries.find(hash: code.invitationDigest, connection),
                invitation.isOpen(at: now)
            else { throw JoinError.noSuchInvitation }
            guard try Self.offer(invitation, now, connection).seats.contains(form.seat),
                try InvitationQueries.use(invitation.id, form.seat, at: now, connection)
            else { throw JoinError.seatTaken }
            let library = try Self.library(of: invitation, details, now, connection)
            let inviter = Actor.invitation(madeBy: invitation.madeBy)
            let person = try People.add(
                own, as: form.seat.role, at: .library(library), rights: [], until: nil, by: inviter, now, connection)
            if form.seat == .principal, let name = form.librarian?.trimmedName {
                var librarian = PersonDetails(name: name)
                librarian.isSample = own.isSample
                let acting = ActingPerson(id: person, grants: [RoleGrant(.principal, at: .library(library))])
                _ = try People.add(
                    try People.checked(librarian), as: .librarian, at: .library(library), rights: [], until: nil,
                    by: .person(acting), now, connection)
            }
            try CredentialQueries.set(password: hash, of: person, at: now, connection)
            try Self.admit(library, invitation, form.seat, person, now, connection)
            return try Self.begin(
                person, form.isKept ? .kept : .brief, token: token, browserToken: browserToken, browser, now, connection)
        }
    }

    /// The seats that are free: at a library that has people of its own, only who runs the installation, or the librarian who came by this
    /// very link, lets somebody in. Otherwise a coordinator could make themselves principal of a school.
    private static func offer(_ invitation: Invitation, _ now: Int64, _ connection: Connection) throws -> JoinOffer {
        var library = try invitation.library.flatMap { try LibraryQueries.find($0, connection) }
        if library == nil, let npsn = invitation.npsn { library = try Membership.library(code: npsn, connection) }
        var seats = JoinSeat.allCases.filter { !invitation.isTaken($0) }
        if let library {
            let isEmpty = try PeopleQueries.members(of: library.id, connection).isEmpty
            let isOwn = invitation.librarianAt != nil && invitation.library == library.id
            if !isEmpty, !isOwn, !invitation.isByOperator { seats = [] }
            seats = try seats.filter { seat in
                let roles: [Role] = seat == .principal ? [.principal] : [.librarian]
                return try roles.allSatisfy {
                    try PeopleQueries.count(role: $0, at: .library(library.id), now: now, connection) == 0
                }
            }
        }
        return JoinOffer(
            invitation: invitation, network: try invitation.network.flatMap { try NetworkQueries.find($0, connection) },
            library: library, school: try invitation.npsn.flatMap { try RegisterQueries.find($0, connection) }, seats: seats)
    }

    private static func library(
        of invitation: Invitation, _ details: LibraryDetails?, _ now: Int64, _ connection: Connection
    ) throws -> LibraryID {
        if let id = invitation.library { return id }
        if let npsn = invitation.npsn, let known = try Membership.library(code: npsn, connection) {
            try InvitationQueries.bind(invitation.id, to: known.id, connection)
            return known.id
        }
        guard let details else { throw JoinError.noSuchInvitation }
        // A link without a number opens no library that is here already.
        if let npsn = details.npsn, try Membership.library(code: npsn, connection) != nil { throw JoinError.alreadyHere }
        let code = try Membership.code(for: details, connection)
        let id = try LibraryQueries.insert(code: code, details, charter: "", at: now, connection)
        try Membership.record("library.join", id, .invitation(madeBy: invitation.madeBy), now, connection)
        try InvitationQueries.bind(invitation.id, to: id, connection)
        return id
    }

    /// The two sides' words: the inviter's invitation, and the principal's acceptance.
    private static func admit(
        _ library: LibraryID, _ invitation: Invitation, _ seat: JoinSeat, _ person: PersonID, _ now: Int64,
        _ connection: Connection
    ) throws {
        let who = "person:\(person.rawValue)"
        try connection.journal(
            JournalEntry(
                actor: who, verb: "invitation.\(seat.rawValue)", subjectKind: "invitation", subjectId: invitation.id, at: now,
                details: ["library": String(library.rawValue)]))
        if let network = invitation.network {
            try Networks.noteInvited(library, network, by: invitation.madeBy, now, connection)
        }
        guard seat == .principal else { return }
        try LibraryQueries.accept(Charter.standard.version, library, connection)
        try connection.changed(.library, library.rawValue)
        guard let network = invitation.network,
            let before = try NetworkQueries.member(library, of: network, connection),
            let rule = MemberStep.accept.rule(from: before.state)
        else { return }
        try Networks.write(rule, library, network, charter: nil, by: who, now, connection)
    }
}

extension Actor {
    /// Whoever made an invitation, as the journal and an appointment name them.
    static func invitation(madeBy word: String) -> Actor {
        guard word.hasPrefix("person:"), let id = Int64(word.dropFirst(7)) else { return .operatorAtConsole }
        return .person(ActingPerson(id: PersonID(id), grants: []))
    }
}

extension String {
    fileprivate var trimmedName: String? {
        let name = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return name.isEmpty ? nil : name
    }
}
