public import Commons
public import Store

/// Letting somebody decide, and taking it back at once.
extension Approvals {
    /// Lets somebody of the own school decide some things from one day to another.
    ///
    /// - Throws: ``NotAllowed`` for everybody but the principal, ``ApprovalError`` for a delegate who keeps the library or does not work there,
    ///   and for days that are none.
    @discardableResult
    public func delegate(
        _ form: DelegationForm, to delegate: PersonID, at library: LibraryID, by actor: Actor
    ) throws -> Delegation {
        guard case .person(let person) = actor, actor.mayDelegate(for: library) else {
            throw NotAllowed(verb: "delegation.give")
        }
        let form = try Self.checked(form, today: clock.today())
        let now = clock.now()
        return try database.write { connection in
            let roles = try PeopleQueries.appointments(of: delegate, connection).filter {
                $0.counts(at: now) && $0.grant.place == .library(library)
            }.map(\.grant.role)
            guard delegate != person.id, Role.mayStandIn(Set(roles)) else { throw ApprovalError.noDelegate }
            let id = try DelegationQueries.insert(form, delegate, at: library, by: person.id, now, connection)
            try People.record("person.delegate", delegate, ["library": String(library.rawValue)], actor, now, connection)
            guard let made = try DelegationQueries.find(id, of: library, connection) else { throw ApprovalError.unknown }
            return made
        }
    }

    /// Takes it back: from this moment the delegate decides nothing more. For the principal, and for the delegate who lays it down.
    public func revoke(_ id: Int64, at library: LibraryID, by actor: Actor) throws {
        let now = clock.now()
        try database.write { connection in
            guard let known = try DelegationQueries.find(id, of: library, connection),
                actor.mayDelegate(for: library) || actor.journalID == Actor.journalID(of: known.delegate)
            else { throw NotAllowed(verb: "delegation.revoke") }
            guard try DelegationQueries.revoke(id, of: library, at: now, connection) else { return }
            try People.record("person.undelegate", known.delegate, ["library": String(library.rawValue)], actor, now, connection)
        }
    }

    /// All of a library, the newest first.
    public func delegations(of library: LibraryID, by actor: Actor) throws -> [Delegation] {
        guard actor.maySeeDelegations(of: library) else { throw NotAllowed(verb: "delegation.list") }
        return try database.read { try DelegationQueries.of(library, $0) }
    }

    /// What was given to oneself and counts today.
    public func delegations(to person: ActingPerson) throws -> [Delegation] {
        let (now, today) = (clock.now(), clock.today())
        return try database.read { connection in
            try person.delegated.keys.sorted().flatMap { library in
                try DelegationQueries.counting(at: library, on: today, now: now, connection).filter { $0.delegate == person.id }
            }
        }
    }

    /// Who decides this in the principal's stead today, inside another room's transaction: whom messages have to reach.
    public static func delegates(
        of library: LibraryID, for decision: Decision, now: Int64, _ connection: Connection
    ) throws -> [PersonID] {
        let today = CalendarDay(at: now)
        return try DelegationQueries.counting(at: library, on: today, now: now, connection).filter {
            $0.decisions.contains(decision)
        }.map(\.delegate)
    }

    /// As what this actor decides in the principal's stead ("wakil kepala sekolah"), to be kept beside the decision and printed under "a.n.";
    /// nil for the principal, and for whoever was let decide nothing of the kind.
    public static func stead(
        of actor: Actor, _ decision: Decision, for library: LibraryID, now: Int64, _ connection: Connection
    ) throws -> String? {
        guard actor.decidesInStead(decision, for: library) else { return nil }
        let today = CalendarDay(at: now)
        return try DelegationQueries.counting(at: library, on: today, now: now, connection).first {
            $0.decisions.contains(decision) && Actor.journalID(of: $0.delegate) == actor.journalID
        }?.position
    }

    private static func checked(_ form: DelegationForm, today: CalendarDay) throws(ApprovalError) -> DelegationForm {
        var form = form
        guard let position = form.position.tidied(most: 200), let letter = form.letter.tidied(most: 100) else {
            throw .letterMissing
        }
        guard !form.decisions.isEmpty else { throw .nothingDelegated }
        guard form.from <= form.until, form.until >= today, form.from <= today.adding(days: Delegation.longestDays),
            form.from.adding(days: Delegation.longestDays) >= form.until
        else { throw .unfitDays }
        (form.position, form.letter) = (position, letter)
        return form
    }
}

extension Actor {
    /// The journal's word for somebody.
    static func journalID(of person: PersonID) -> String { "person:\(person.rawValue)" }
}

extension String {
    /// Without needless space; nil when nothing is left.
    func tidied(most: Int) -> String? {
        let tidied = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return tidied.isEmpty ? nil : String(tidied.prefix(most))
    }
}
