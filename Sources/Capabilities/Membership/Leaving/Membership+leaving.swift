public import Commons
public import Store

/// A library that leaves this installation (S177): by its principal's word, with a last day, taking everything along.
public struct LibraryLeaving: Sendable, Hashable {
    public let library: LibraryID
    /// The last day on which all is as it was.
    public let lastDay: CalendarDay
    public let askedAt: Int64
    /// When its people were taken out; nil until then.
    public let doneAt: Int64?
}

extension Actor {
    /// Whether this actor may end a library's membership: its principal, or a paper of theirs at the console.
    public func mayLeave(_ library: LibraryID) -> Bool {
        self == .operatorAtConsole || has(.principal, at: .library(library))
    }
}

extension Membership {
    public func leaving(of library: LibraryID) throws -> LibraryLeaving? {
        try database.read { try LeavingQueries.find(library, $0) }
    }

    /// Whether a library's last day is over, inside a transaction of another room: nothing is brought in for it any more.
    public static func hasLeft(_ library: LibraryID, on day: CalendarDay, _ connection: Connection) throws(StoreError) -> Bool {
        try LeavingQueries.find(library, connection).map { $0.lastDay < day } ?? false
    }

    /// Notes a library's last day, inside the transaction that gives notice in its agreements.
    public static func noteLeaving(
        _ library: LibraryID, lastDay: CalendarDay, by actor: Actor, at now: Int64, _ connection: Connection
    ) throws {
        guard actor.mayLeave(library) else { throw NotAllowed(verb: "library.leave") }
        if let known = try LeavingQueries.find(library, connection), known.doneAt != nil {
            throw MembershipError.hasLeft
        }
        try LeavingQueries.put(library, lastDay: lastDay, by: actor.journalID, at: now, connection)
        try record("library.leave", library, actor, now, connection)
    }

    /// The principal changes their mind before the day. Notice given in agreements is taken back there, one by one.
    public func takeBackLeaving(_ library: LibraryID, by actor: Actor) throws {
        guard actor.mayLeave(library) else { throw NotAllowed(verb: "library.leave") }
        let now = clock.now()
        try database.write { connection in
            guard try LeavingQueries.takeBack(library, connection) else { throw MembershipError.hasLeft }
            try Self.record("library.stay", library, actor, now, connection)
        }
    }

    /// Libraries whose last day is over and whose people are still here.
    public func leavingsDue() throws -> [LibraryLeaving] {
        try database.read { try LeavingQueries.due(clock.today(), $0) }
    }

    /// Takes out everybody and every way in of a library whose last day is over: accounts, sessions, slips, consents, desks, invitations,
    /// contact details, and the place of a coordinator who was one as this library's. Its networks see it as left; its name and code stay, because the history names it. Again it does nothing.
    public func carryOut(_ leaving: LibraryLeaving, by actor: Actor) throws {
        guard actor.runsInstallation else { throw NotAllowed(verb: "library.left") }
        let (now, today) = (clock.now(), clock.today())
        try database.write { connection in
            guard let known = try LeavingQueries.find(leaving.library, connection), known.doneAt == nil, known.lastDay < today
            else { return }
            for member in try PeopleQueries.members(of: known.library, connection) {
                try LeavingQueries.endSeats(of: member.person.id, but: known.library, connection)
                try People.erase(member, known.library, today.year, connection)
            }
            for member in try NetworkQueries.networks(of: known.library, connection) where member.state != .left {
                try Networks.write(
                    MemberStep.Rule(step: .leave, from: member.state, to: .left, by: .principal), known.library, member.network,
                    charter: member.charter, by: actor.journalID, now, connection)
            }
            try InvitationQueries.revokeAll(to: known.library, at: now, connection)
            try LeavingQueries.clear(known.library, connection)
            try LeavingQueries.done(known.library, at: now, connection)
            try Self.record("library.left", known.library, actor, now, connection)
        }
    }
}
