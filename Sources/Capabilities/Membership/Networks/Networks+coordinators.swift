public import Commons
import Store

/// Somebody who runs a network, by what else they are: no name leaves their library.
public struct Coordinator: Sendable, Hashable {
    public let appointment: AppointmentID
    public let since: Int64
    public let isSelf: Bool
    /// Whether whoever asks may end it.
    public let mayEnd: Bool
    /// What they are where, in the words of roles and places.
    public let grants: [RoleGrant]
}

/// Who runs a network: asked in by a code that is handed over, and taken by the person's own word, so that nobody is made one unasked, and
/// no coordinator has to look up people of other libraries.
extension Networks {
    /// Who runs it, the first first. For its coordinators and whoever runs the installation.
    public func coordinators(of network: NetworkID, by actor: Actor) throws -> [Coordinator] {
        guard actor.mayDescribe(network) else { throw NotAllowed(verb: "network.coordinators") }
        let now = clock.now()
        return try database.read { connection in
            try Self.seats(network, now, connection).map { seat in
                let others = try PeopleQueries.appointments(of: seat.person, connection).filter {
                    $0.counts(at: now) && Self.seatRoles.contains($0.grant.role)
                }
                return Coordinator(
                    appointment: seat.id, since: seat.since, isSelf: actor.isPerson(seat.person),
                    mayEnd: actor.mayEndSeat(seat), grants: others.map(\.grant))
            }
        }
    }

    /// A place beside oneself, for whoever is handed the code within a week.
    public func offerSeat(in network: NetworkID, by actor: Actor) throws -> SlipCode {
        guard actor.mayDescribe(network) else { throw NotAllowed(verb: "network.seat") }
        let (now, code) = (clock.now(), SlipCode(random))
        try database.write { connection in
            try Self.mustBeOpen(network, connection)
            try FoundingQueries.offer(
                network, hash: code.seatDigest, by: actor.journalID, at: now, until: now + 7 * 86_400, connection)
            try Self.record("network.seat", network, actor, now, connection)
        }
        return code
    }

    /// Whether somebody works where a coordinator may come from.
    public static func mayTakeSeat(_ actor: Actor) -> Bool {
        guard case .person(let person) = actor else { return false }
        return person.grants.contains { seatRoles.contains($0.role) }
    }

    /// Takes the place that a code stands for. The rights sleep until a second factor is shown.
    public func takeSeat(_ code: SlipCode, in network: NetworkID, by actor: Actor) throws {
        guard case .person(let person) = actor, Self.mayTakeSeat(actor) else { throw NetworkError.noSuchSeat }
        let now = clock.now()
        try database.write { connection in
            try Self.mustBeOpen(network, connection)
            guard let giver = try FoundingQueries.take(hash: code.seatDigest, of: network, at: now, connection) else {
                throw NetworkError.noSuchSeat
            }
            guard try !Self.seats(network, now, connection).contains(where: { $0.person == person.id }) else { return }
            _ = try People.appoint(
                person.id, as: .coordinator, at: .network(network), rights: [], until: nil,
                by: .invitation(madeBy: giver), now, connection)
        }
    }

    /// Ends a coordinator's place: one's own, or one that one gave. The last one stays.
    public func endSeat(_ id: AppointmentID, in network: NetworkID, by actor: Actor) throws {
        let now = clock.now()
        try database.write { connection in
            let seats = try Self.seats(network, now, connection)
            guard let seat = seats.first(where: { $0.id == id }), actor.mayEndSeat(seat) else {
                throw NotAllowed(verb: "network.seat.end")
            }
            guard seats.count > 1 else { throw NetworkError.lastCoordinator }
            try PeopleQueries.end(id, at: now, connection)
            try People.record(
                "person.end", seat.person, ["role": Role.coordinator.rawValue, "place": People.word(.network(network))], actor,
                now, connection)
        }
    }

    static let seatRoles: Set<Role> = [.librarian, .deputy, .principal, .officer]

    private static func seats(_ network: NetworkID, _ now: Int64, _ connection: Connection) throws -> [Appointment] {
        try PeopleQueries.appointments(at: .network(network), connection).filter {
            $0.grant.role == .coordinator && $0.counts(at: now)
        }
    }
}

extension Actor {
    func isPerson(_ id: PersonID) -> Bool { if case .person(let person) = self { person.id == id } else { false } }

    /// One's own place, or one that one gave: who was asked in cannot put out who asked them.
    func mayEndSeat(_ seat: Appointment) -> Bool {
        if runsInstallation { return true }
        guard case .network(let network) = seat.grant.place, coordinates(network) else { return false }
        return isPerson(seat.person) || seat.givenBy == journalID
    }
}

extension SlipCode {
    var seatDigest: String { Secret.digest("seat:" + text) }
}
