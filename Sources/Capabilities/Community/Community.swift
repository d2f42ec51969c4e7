import Agreements
public import Commons
import Membership
public import Store

/// Meetings of a network or of the parties of an agreement (S47, S152–S153): monthly or single, each with an agenda that builds itself, notes
/// handed in before, attendance, minutes, votes of one library one vote, and decisions that become tasks.
///
/// Verbs: `schedule`, `endSeries`, `plan`, `take` (a step of the lifecycle); `bring`, `handIn`, `attend`, `mark`, `write`; `ask`, `vote`, `close`;
/// `decide`, `finish`; `raise`, `reply`, `bring` and `take` for topics; `announce`, `circulate`, `read`, `sign`, `withdraw`, `notices`, `readers` for notices;
/// `handIn`, `takeBack`, `carry`, `unitNotes` for a school's units; `firstSteps`, `tick`; `log`, `strike` and `lessons` for the guidance of readers;
/// `topics`, `topic`, `meetings`, `meeting`, `deskTasks`.
public struct Community: Sendable {
    let database: Database
    let clock: WallClock
    let outlook: AgendaOutlook.Source?

    /// - Parameter outlook: what rooms that meetings cannot ask know of a circle's libraries; nil leaves it off the agenda.
    public init(database: Database, clock: WallClock, outlook: AgendaOutlook.Source? = nil) {
        (self.database, self.clock, self.outlook) = (database, clock, outlook)
    }

    /// The libraries of a circle as they are now.
    func libraries(of circle: MeetingCircle, _ connection: Connection) throws -> [LibraryID] {
        switch circle {
        case .network(let id): try Networks.voters(of: id, connection).map(\.library)
        case .agreement(let id): try Agreements.circle(of: id, on: clock.today(), connection)?.libraries ?? []
        }
    }

    /// Those of a meeting: once the invitation went out, whoever was invited; a member that joins later comes to the next.
    func libraries(of meeting: Meeting, _ connection: Connection) throws -> [LibraryID] {
        let invited = try MeetingReading.invited(meeting.id, connection).keys.sorted()
        return invited.isEmpty ? try libraries(of: meeting.circle, connection) : invited
    }

    /// Finds a meeting. Whoever has no part in its circle is told nothing, not even that it is there.
    func find(
        _ id: MeetingID, _ verb: String, by actor: Actor, _ connection: Connection
    ) throws -> (meeting: Meeting, libraries: [LibraryID], standings: Set<MeetingLifecycle.Who>) {
        guard actor != .visitor, let meeting = try MeetingReading.find(id, connection) else {
            throw NotAllowed(verb: "meeting.\(verb)")
        }
        let libraries = try libraries(of: meeting, connection)
        let standings = actor.standings(in: meeting.circle, libraries)
        guard !standings.isEmpty else { throw NotAllowed(verb: "meeting.\(verb)") }
        return (meeting, libraries, standings)
    }

    /// Finds a meeting, asks whether the actor may and whether it is the time for it, does it, and writes it down.
    @discardableResult
    func change<T>(
        _ id: MeetingID, _ verb: MeetingVerb, for library: LibraryID? = nil, by actor: Actor, details: [String: String] = [:],
        _ body: (inout Meeting, [LibraryID], Connection) throws -> T
    ) throws -> T {
        try database.write { connection in
            var (meeting, libraries, standings) = try find(id, verb.rawValue, by: actor, connection)
            guard !standings.isDisjoint(with: verb.who) || (actor == .operatorAtConsole && library != nil) else {
                throw NotAllowed(verb: "meeting.\(verb.rawValue)")
            }
            if let library {
                guard libraries.contains(library) else { throw MeetingError.notInvited }
                let isChair = standings.contains(.chair) && verb.who.contains(.chair)
                guard isChair || actor.represents(library) || actor == .operatorAtConsole else {
                    throw NotAllowed(verb: "meeting.\(verb.rawValue)")
                }
            }
            guard verb.states.contains(meeting.state) else { throw MeetingError.notNow(meeting.state) }
            let result = try body(&meeting, libraries, connection)
            try record(
                verb.rawValue, id, actor,
                library.map { details.merging(["library": String($0.rawValue)]) { a, _ in a } } ?? details, connection)
            return result
        }
    }

    func record(
        _ verb: String, _ id: MeetingID, _ actor: Actor, _ details: [String: String], _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "meeting.\(verb)", subjectKind: "meeting", subjectId: id.rawValue, at: clock.now(),
                details: details))
    }

    /// A text from a form: without spaces around, not empty unless it may be, not longer than allowed.
    static func text(_ typed: String, most: Int, mayBeEmpty: Bool = false) throws(MeetingError) -> String {
        let kept = typed.replacing("\r\n", with: "\n").filter {
            $0 == "\n" || !$0.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
        }
        let head = kept.drop { $0.isWhitespace }
        let text = head.lastIndex { !$0.isWhitespace }.map { String(head[...$0]) } ?? ""
        guard mayBeEmpty || !text.isEmpty else { throw .textMissing }
        guard text.count <= most else { throw .tooLong(most: most) }
        return text
    }
}
