import Agreements
public import Commons
import Store

/// Before and in a meeting: points, notes, who is there, minutes, votes, decisions.
extension Community {
    /// Puts a point of one's own on the agenda.
    public func bring(_ text: String, to id: MeetingID, by actor: Actor) throws {
        let text = try Self.text(text, most: 240)
        try change(id, .point, by: actor) { meeting, libraries, connection in
            let library = libraries.first { actor.represents($0) }
            try MeetingQueries.add(
                AgendaPoint(.own, library: library, text: text), to: meeting.id, by: actor.journalID, connection)
        }
    }

    /// Hands in a library's notes (S153), or writes them anew.
    public func handIn(_ note: MeetingNote, to id: MeetingID, by actor: Actor) throws {
        let checked = try Self.checked(note)
        try change(id, .note, for: note.library, by: actor) { meeting, _, connection in
            try MeetingQueries.handIn(checked, to: meeting.id, by: actor.journalID, at: clock.now(), connection)
        }
    }

    static func checked(_ note: MeetingNote) throws -> MeetingNote {
        let checked = MeetingNote(
            library: note.library, wentWell: try text(note.wentWell, most: 1_000, mayBeEmpty: true),
            hard: try text(note.hard, most: 1_000, mayBeEmpty: true),
            needed: try text(note.needed, most: 1_000, mayBeEmpty: true))
        guard !(checked.wentWell + checked.hard + checked.needed).isEmpty else { throw MeetingError.textMissing }
        return checked
    }

    /// Signs oneself in for one's library. Only people themselves put their names on the list.
    public func attend(_ id: MeetingID, for library: LibraryID, by actor: Actor) throws {
        guard case .person(let person) = actor else { throw NotAllowed(verb: "meeting.attend") }
        try change(id, .attend, for: library, by: actor) { meeting, _, connection in
            try MeetingQueries.attend(person.id, for: library, meeting.id, connection)
            try MeetingQueries.mark(library, .present, at: meeting.id, connection)
        }
    }

    /// Notes whether a library was there, without a name.
    public func mark(_ library: LibraryID, _ presence: Presence, at id: MeetingID, by actor: Actor) throws {
        try change(id, .mark, for: library, by: actor, details: ["presence": presence.rawValue]) { meeting, _, connection in
            try MeetingQueries.mark(library, presence, at: meeting.id, connection)
        }
    }

    /// Writes the minutes.
    public func write(_ minutes: String, of id: MeetingID, by actor: Actor) throws {
        let minutes = try Self.text(minutes, most: 12_000)
        try change(id, .minutes, by: actor) { meeting, _, connection in
            (meeting.minutes, meeting.minutesBy) = (minutes, actor.journalID)
            try MeetingQueries.update(meeting, connection)
        }
    }

    /// Puts a question to the vote. How it is decided is what the charter or the agreement says.
    @discardableResult
    public func ask(_ question: String, isSecret: Bool = false, at id: MeetingID, by actor: Actor) throws -> Int64 {
        let question = try Self.text(question, most: 400)
        return try change(id, .openVote, by: actor) { meeting, libraries, connection in
            let rule: FactorDetails.DecisionRule =
                switch meeting.circle {
                case .network(let network): try Agreements.decisionRule(of: network, connection)
                case .agreement(let agreement):
                    try Agreements.circle(of: agreement, on: clock.today(), connection)?.rule ?? .oneLibraryOneVote
                }
            return try MeetingQueries.insertVote(
                question, isSecret: isSecret, rule, voters: libraries.count, of: id, by: actor.journalID, at: clock.now(),
                connection)
        }
    }

    /// A library's vote; the last one before the vote is closed counts.
    public func vote(_ choice: VoteChoice, in vote: Int64, at id: MeetingID, for library: LibraryID, by actor: Actor) throws {
        try change(id, .vote, for: library, by: actor, details: ["vote": String(vote)]) { meeting, _, connection in
            try Self.open(vote, of: meeting.id, connection)
            try MeetingQueries.cast(choice, for: library, in: vote, by: actor.journalID, at: clock.now(), connection)
        }
    }

    /// Closes a vote and says what came of it.
    @discardableResult
    public func close(_ vote: Int64, at id: MeetingID, by actor: Actor) throws -> VoteOutcome {
        try change(id, .closeVote, by: actor, details: ["vote": String(vote)]) { meeting, _, connection in
            try close(Self.open(vote, of: meeting.id, connection), connection)
        }
    }

    @discardableResult
    func close(_ vote: MeetingVote, _ connection: Connection) throws -> VoteOutcome {
        var vote = vote
        vote.count()
        let outcome = VoteRule.outcome(vote.rule, yes: vote.yes, no: vote.no, abstain: vote.abstain, voters: vote.voters)
        try MeetingQueries.close(vote, outcome, connection)
        return outcome
    }

    @discardableResult
    private static func open(_ vote: Int64, of id: MeetingID, _ connection: Connection) throws -> MeetingVote {
        guard let found = try MeetingReading.vote(vote, connection), found.meeting == id else {
            throw MeetingError.unknownMeeting
        }
        guard found.outcome == nil else { throw MeetingError.voteOver }
        return found
    }

    /// Writes down a decision, and who does what until when.
    @discardableResult
    public func decide(
        _ text: String, vote: Int64? = nil, at id: MeetingID, task: (library: LibraryID, what: String, due: CalendarDay)? = nil,
        by actor: Actor
    ) throws -> MeetingDecision {
        let text = try Self.text(text, most: 1_000)
        let what = try task.map { try Self.text($0.what, most: 400) }
        let today = clock.today()
        return try change(id, .decide, by: actor) { meeting, libraries, connection in
            if let vote, try MeetingReading.vote(vote, connection)?.meeting != id { throw MeetingError.unknownMeeting }
            let decision = try MeetingQueries.insertDecision(
                text, vote: vote, of: id, by: actor.journalID, at: clock.now(), connection)
            if let task, let what {
                guard libraries.contains(task.library) else { throw MeetingError.notInvited }
                guard task.due >= min(meeting.day, today) else { throw MeetingError.badDay }
                _ = try MeetingQueries.insertTask(
                    what, for: task.library, due: task.due, decision: decision, of: id, connection)
            }
            return MeetingDecision(id: decision, text: text, vote: vote)
        }
    }

    /// Reports a task as done, in a few words if wanted; the next agenda no longer asks for it.
    public func finish(_ task: Int64, report: String = "", by actor: Actor) throws {
        let report = try Self.text(report, most: 400, mayBeEmpty: true)
        guard let found = try database.read({ try MeetingReading.task(task, $0) }) else { throw NotAllowed(verb: "meeting.task") }
        try change(found.meeting, .task, for: found.library, by: actor, details: ["task": String(task)]) { _, _, connection in
            guard try MeetingReading.task(task, connection)?.doneAt == nil else { throw MeetingError.alreadyDone }
            try MeetingQueries.finish(
                task, report: report.isEmpty ? nil : report, by: actor.journalID, at: clock.now(), connection)
        }
    }
}

extension MeetingVote {
    /// Counts the ballots that are known.
    mutating func count() {
        let choices = ballots.values.compactMap(\.self)
        (yes, no, abstain) = (choices.count { $0 == .yes }, choices.count { $0 == .no }, choices.count { $0 == .abstain })
    }
}
