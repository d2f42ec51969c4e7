public import Commons
import Store

/// Founding a network, what it says of itself, and its end.
///
/// A library under the charter, by whoever keeps it or its principal, and an office with a mandate, by its officers, may found one: geography
/// and authority cross, so nobody above has to allow it. What keeps that from being abused: nobody is a member without their principal's
/// word, a network founded on a page is on no public page until a library takes part, names that read alike are one, and a place founds one
/// a day and three open ones at most.
extension Networks {
    static let mostOpen = 3
    static let pause: Int64 = 86_400

    /// Founds a network; whoever does it is its first coordinator. A principal's own library is its first member by that very word; a
    /// librarian's is invited, and its principal answers.
    ///
    /// - Throws: ``NotAllowed``, ``NetworkError``.
    public func found(_ form: NetworkForm, from place: Place, by actor: Actor) throws -> Network {
        guard actor.mayFound(from: place) else { throw NotAllowed(verb: "network.found") }
        let form = try form.checked()
        let (now, today) = (clock.now(), clock.today())
        return try database.write { connection in
            guard try Self.isFit(place, today, connection) else { throw NotAllowed(verb: "network.found") }
            try Self.refuseTaken(form.name, but: nil, connection)
            let before = try FoundingQueries.founded(from: place, connection)
            guard before.open < Self.mostOpen, before.last.map({ now - $0 >= Self.pause }) ?? true else {
                throw NetworkError.tooMany
            }
            let id = try NetworkQueries.insert(name: form.name, region: form.region, at: now, connection)
            try FoundingQueries.put(form.about, of: id, connection)
            try FoundingQueries.founder(place, of: id, connection)
            try Self.record("network.found", id, actor, now, connection)
            if case .person(let person) = actor {
                _ = try People.appoint(
                    person.id, as: .coordinator, at: .network(id), rights: [], until: nil, by: actor, now, connection)
            }
            if case .library(let library) = place {
                try Self.noteInvited(library, id, by: actor.journalID, now, connection)
                if actor.has(.principal, at: place), let rule = MemberStep.accept.rule(from: .invited) {
                    try LibraryQueries.accept(Charter.standard.version, library, connection)
                    try Self.write(rule, library, id, charter: nil, by: actor.journalID, now, connection)
                }
            }
            guard let made = try NetworkQueries.find(id, connection) else { throw NetworkError.unknownNetwork }
            return made
        }
    }

    /// The places from which somebody may found a network now, of those they work at.
    public func foundingPlaces(of actor: Actor) throws -> [Place] {
        guard case .person(let person) = actor else { return [] }
        let places = Set(person.grants.map(\.place)).filter { actor.mayFound(from: $0) }
        let today = clock.today()
        return try database.read { connection in
            try places.filter { try Self.isFit($0, today, connection) }.sorted { ($0.kind, $0.number) < ($1.kind, $1.number) }
        }
    }

    /// Changes what a network says of itself.
    public func describe(_ network: NetworkID, _ form: NetworkForm, by actor: Actor) throws {
        guard actor.mayDescribe(network) else { throw NotAllowed(verb: "network.describe") }
        let form = try form.checked()
        let now = clock.now()
        try database.write { connection in
            try Self.mustBeOpen(network, connection)
            try Self.refuseTaken(form.name, but: network, connection)
            try FoundingQueries.rename(network, form.name, form.region, connection)
            try FoundingQueries.put(form.about, of: network, connection)
            try Self.tellFollowers(of: network, connection)
            try Self.record("network.describe", network, actor, now, connection)
        }
    }

    /// Closes a network: it is on no page any more, invites and meets no more. What its members accepted and agreed is theirs and goes on;
    /// whoever has not answered yet is asked no more.
    public func close(_ network: NetworkID, by actor: Actor) throws {
        guard actor.mayDescribe(network) else { throw NotAllowed(verb: "network.close") }
        let now = clock.now()
        try database.write { connection in
            try Self.mustBeOpen(network, connection)
            for member in try NetworkQueries.members(of: network, connection) {
                guard let rule = MemberStep.refuse.rule(from: member.state) else { continue }
                try Self.write(
                    rule, member.library, network, charter: member.charter, by: actor.journalID, now, connection)
            }
            try InvitationQueries.revokeAll(into: network, at: now, connection)
            try FoundingQueries.close(network, at: now, connection)
            try Self.tellFollowers(of: network, connection)
            try Self.record("network.close", network, actor, now, connection)
        }
    }

    /// The networks that somebody may know of, with how many take part. What somebody founded shows to others only once a library takes
    /// part: a name alone is nobody's business.
    ///
    /// - Parameter asleep: roles of theirs that wait for a second factor.
    public func shown(to actor: Actor, asleep: Set<RoleGrant> = []) throws -> [(network: Network, members: Int)] {
        try database.read { connection in
            let counts = try FoundingQueries.members(connection)
            return try NetworkQueries.all(connection).filter { network in
                try network.isOpen && Self.isShown(network, counts[network.id] ?? 0, to: actor, asleep, connection)
            }.map { ($0, counts[$0.id] ?? 0) }
        }
    }

    /// One network, if they may know of it.
    public func network(_ id: NetworkID, shownTo actor: Actor, asleep: Set<RoleGrant> = []) throws -> Network? {
        try database.read { connection in
            guard let network = try NetworkQueries.find(id, connection) else { return nil }
            let count = try NetworkQueries.members(of: id, connection).count(where: \.state.isPublic)
            return try Self.isShown(network, count, to: actor, asleep, connection) ? network : nil
        }
    }

    private static func isShown(
        _ network: Network, _ members: Int, to actor: Actor, _ asleep: Set<RoleGrant>, _ connection: Connection
    ) throws -> Bool {
        if !network.isOpen { return actor.runsInstallation || actor.coordinates(network.id) }
        if network.founder == nil || members > 0 || actor.runsInstallation { return true }
        guard case .person(let person) = actor else { return false }
        if person.grants.union(asleep).contains(RoleGrant(.coordinator, at: .network(network.id))) { return true }
        return try NetworkQueries.members(of: network.id, connection).contains { $0.state != .left && actor.maySee($0) }
    }

    /// Whether a library is under the charter and stays, or an office has a mandate today.
    private static func isFit(_ place: Place, _ today: CalendarDay, _ connection: Connection) throws -> Bool {
        switch place {
        case .library(let id):
            try LibraryQueries.find(id, connection)?.isUnderCharter == true && LeavingQueries.find(id, connection) == nil
        case .office(let id): try OfficeQueries.mandates(of: id, connection).contains { $0.counts(on: today) }
        case .network, .installation: false
        }
    }

    private static func refuseTaken(_ name: String, but network: NetworkID?, _ connection: Connection) throws {
        let folded = NetworkName.folded(name)
        if let other = try NetworkQueries.all(connection).first(where: {
            $0.id != network && NetworkName.folded($0.name) == folded
        }) {
            throw NetworkError.nameTaken(other.isOpen && other.founder == nil ? other.name : name)
        }
    }

    static func mustBeOpen(_ network: NetworkID, _ connection: Connection) throws {
        guard let known = try NetworkQueries.find(network, connection) else { throw NetworkError.unknownNetwork }
        guard known.isOpen else { throw NetworkError.closed }
    }

    /// Whoever keeps networks in memory, for searching in one, hears of a new name or an end by the libraries in it.
    private static func tellFollowers(of network: NetworkID, _ connection: Connection) throws {
        for member in try NetworkQueries.members(of: network, connection) where member.state.isPublic {
            try connection.changed(.library, member.library.rawValue)
        }
    }

    static func record(_ verb: String, _ id: NetworkID, _ actor: Actor, _ now: Int64, _ connection: Connection) throws {
        try connection.journal(
            JournalEntry(actor: actor.journalID, verb: verb, subjectKind: "network", subjectId: id.rawValue, at: now))
    }
}

extension Actor {
    /// Whether this actor may found a network in the name of this place.
    public func mayFound(from place: Place) -> Bool {
        switch place {
        case .library: has(.librarian, .deputy, .principal, at: place)
        case .office: has(.officer, at: place)
        case .network, .installation: false
        }
    }

    /// Whether this actor may change what a network says of itself, or close it.
    public func mayDescribe(_ network: NetworkID) -> Bool { coordinates(network) || runsInstallation }
}
