public import Commons
public import Store

/// The networks of this installation and who is in them.
///
/// Verbs: `make`, `found`, `describe`, `close`, `networks`, `shown`, `members`, `take` (a step of a membership), `inviteByLink`,
/// `invitations`, `revoke`, `coordinators`, `offerSeat`, `takeSeat`, `endSeat`.
public struct Networks: Sendable {
    let database: Database
    let clock: WallClock
    let random: RandomBytes

    public init(database: Database, clock: WallClock, random: RandomBytes = .system) {
        self.database = database
        self.clock = clock
        self.random = random
    }

    /// Makes a network, or finds the one of this name. Everyone else founds one by ``found(_:from:by:)``.
    public func make(name: String, region: String? = nil, by actor: Actor) throws -> Network {
        guard actor.runsInstallation else { throw NotAllowed(verb: "network.make") }
        let name = String(name.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120))
        guard !name.isEmpty else { throw NetworkError.nameMissing }
        let now = clock.now()
        return try database.write { connection in
            if let known = try NetworkQueries.find(name: name, connection) { return known }
            let id = try NetworkQueries.insert(name: name, region: region, at: now, connection)
            try connection.journal(
                JournalEntry(
                    actor: actor.journalID, verb: "network.make", subjectKind: "network", subjectId: id.rawValue, at: now))
            return Network(id: id, name: name, region: region, madeAt: now)
        }
    }

    /// Every network, by name. Networks are public, as libraries are.
    public func networks() throws -> [Network] { try database.read { try NetworkQueries.all($0) } }

    public func network(_ id: NetworkID) throws -> Network? { try database.read { try NetworkQueries.find(id, $0) } }

    /// The members that the actor may know of: everyone sees who takes part; who was asked, has applied or left is seen by the
    /// coordinator and by that library.
    public func members(of network: NetworkID, by actor: Actor) throws -> [NetworkMember] {
        try database.read { try NetworkQueries.members(of: network, $0) }.filter { actor.maySee($0) }
    }

    /// The networks a library is or was in, as far as the actor may know.
    public func memberships(of library: LibraryID, by actor: Actor) throws -> [NetworkMember] {
        try database.read { try NetworkQueries.networks(of: library, $0) }.filter { actor.maySee($0) }
    }

    /// The steps that the actor may take now for a library in a network.
    public func steps(of library: LibraryID, in network: NetworkID, by actor: Actor) throws -> [MemberStep] {
        guard actor != .visitor else { return [] }
        let found = try database.read { connection in
            (
                try NetworkQueries.find(network, connection)?.isOpen == true,
                try NetworkQueries.member(library, of: network, connection)
            )
        }
        guard found.0 else { return [] }
        let member = found.1
        return MemberStep.rules.filter {
            $0.from == member?.state && actor.may($0, in: network, for: library) && isTime($0, for: member)
        }.map(\.step)
    }

    private func isTime(_ rule: MemberStep.Rule, for member: NetworkMember?) -> Bool {
        rule.step != .exclude || member.map { clock.now() - $0.since >= MemberStep.silence } ?? false
    }

    /// Takes a step.
    ///
    /// - Throws: ``NotAllowed`` for whoever may not, ``NetworkError/notNow(_:_:)`` when the state does not know the step.
    @discardableResult
    public func take(_ step: MemberStep, for code: String, in network: NetworkID, by actor: Actor) throws -> NetworkMember {
        guard actor != .visitor else { throw NotAllowed(verb: "network.\(step.rawValue)") }
        let now = clock.now()
        return try database.write { connection in
            guard let known = try NetworkQueries.find(network, connection) else { throw NetworkError.unknownNetwork }
            guard known.isOpen else { throw NetworkError.closed }
            guard let library = try Membership.library(code: code, connection) else { throw MembershipError.unknownLibrary(code) }
            let before = try NetworkQueries.member(library.id, of: known.id, connection)
            // Whoever could take the step from no state at all is told so, whatever the state is.
            guard MemberStep.rules.contains(where: { $0.step == step && actor.may($0, in: known.id, for: library.id) }) else {
                throw NotAllowed(verb: "network.\(step.rawValue)")
            }
            guard let rule = step.rule(from: before?.state) else { throw NetworkError.notNow(step, before?.state) }
            guard actor.may(rule, in: known.id, for: library.id) else { throw NotAllowed(verb: "network.\(step.rawValue)") }
            guard isTime(rule, for: before) else { throw NetworkError.tooSoon }
            if step.acceptsCharter { try LibraryQueries.accept(Charter.standard.version, library.id, connection) }
            return try Self.write(
                rule, library.id, known.id, charter: before?.charter, by: actor.journalID, now, connection)
        }
    }
}

extension Actor {
    /// Whether this actor may know that a library has this state in a network.
    func maySee(_ member: NetworkMember) -> Bool {
        member.state.isPublic || coordinates(member.network) || keeps(member.library)
            || has(.principal, at: .library(member.library))
    }
}

/// Why something about a network could not be done.
public enum NetworkError: Error, Sendable, Hashable {
    case nameMissing
    case unknownNetwork
    /// A network of this name, or one that reads like it, is there.
    case nameTaken(String)
    case unfitLink
    /// The library or office founded one within a day, or has three open ones.
    case tooMany
    case closed
    /// The code of a coordinator's place is wrong, used or too old: nobody is told which.
    case noSuchSeat
    case lastCoordinator
    case notNow(MemberStep, MemberState?)
    /// A member is put out only after it has rested for thirty days.
    case tooSoon

    public var phrase: Phrase {
        switch self {
        case .nameMissing: Phrase(id: "Nama jaringan belum diisi.", en: "The network’s name is missing.")
        case .nameTaken(let name):
            Phrase(
                id: "Sudah ada jaringan bernama “\(name)”. Pilih nama lain, atau mintalah bergabung ke sana.",
                en: "There is a network named “\(name)” already. Choose another name, or ask to join that one.")
        case .unfitLink:
            Phrase(
                id: "Tautan rapat harus diawali https:// atau http://.",
                en: "The meeting link must begin with https:// or http://.")
        case .tooMany:
            Phrase(
                id: "Satu perpustakaan atau kantor mendirikan paling banyak satu jaringan sehari, dan tiga yang masih terbuka.",
                en: "One library or office founds at most one network a day, and three that are open.")
        case .closed: Phrase(id: "Jaringan ini sudah ditutup.", en: "This network is closed.")
        case .noSuchSeat:
            Phrase(
                id: "Kode ini salah, sudah dipakai, atau lewat waktunya; atau Anda bukan petugas perpustakaan atau kantor.",
                en: "This code is wrong, used or too old; or you work at no library or office.")
        case .lastCoordinator:
            Phrase(
                id: "Koordinator terakhir tidak bisa berhenti. Ajak koordinator lain dahulu, atau tutup jaringannya.",
                en: "The last coordinator cannot go. Ask another one in first, or close the network.")
        case .tooSoon:
            Phrase(
                id: "Anggota dikeluarkan hanya setelah 30 hari nonaktif; sampai saat itu sekolah dapat aktif lagi sendiri.",
                en: "A member is put out only after resting for 30 days; until then the school can take part again by itself.")
        case .unknownNetwork: Phrase(id: "Jaringan itu tidak ada.", en: "There is no such network.")
        case .notNow(let step, let state):
            Phrase(
                id:
                    "“\(step.name.indonesian)” tidak bisa sekarang: perpustakaan ini \(state?.name.indonesian ?? "belum anggota").",
                en: "“\(step.name.english)” cannot be done now: this library is \(state?.name.english ?? "no member").")
        }
    }
}
