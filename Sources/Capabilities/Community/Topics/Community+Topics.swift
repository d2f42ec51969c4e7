public import Commons
import Store

/// Talking between meetings: whoever sits in a circle begins a topic and answers; it is brought to a meeting, where it can become a
/// decision and a task (S33).
extension Community {
    /// Topics that one library may have open in one circle, and answers that one topic holds: more is a meeting.
    public static let mostOpenTopics = 20
    public static let mostReplies = 200

    /// Begins a topic in the name of one's own library; a coordinator speaks as such.
    @discardableResult
    public func raise(_ title: String, _ text: String, in circle: MeetingCircle, by actor: Actor) throws -> TopicID {
        let title = try Self.text(title, most: 160)
        let text = try Self.text(text, most: 2_000, mayBeEmpty: true)
        return try database.write { connection in
            let library = try seat(in: circle, "raise", by: actor, connection).library
            guard try TopicQueries.countOpen(circle, of: library, connection) < Self.mostOpenTopics else {
                throw MeetingError.tooManyTopics(most: Self.mostOpenTopics)
            }
            let id = try TopicQueries.insert(
                circle, for: library, title: title, text: text, by: actor.journalID, at: clock.now(), connection)
            try recordTopic("raise", id, actor, connection)
            return id
        }
    }

    public func reply(_ text: String, to id: TopicID, by actor: Actor) throws {
        let text = try Self.text(text, most: 2_000)
        try take(.reply, id, by: actor) { topic, library, connection in
            guard topic.replies < Self.mostReplies else { throw MeetingError.tooManyReplies(most: Self.mostReplies) }
            try TopicQueries.insertReply(text, to: id, for: library, by: actor.journalID, at: clock.now(), connection)
        }
    }

    /// Puts a topic on the agenda of the circle's next meeting.
    ///
    /// - Throws: ``MeetingError/noMeeting`` where none is planned.
    @discardableResult
    public func bring(_ id: TopicID, by actor: Actor) throws -> MeetingID {
        try take(.bring, id, by: actor) { topic, library, connection in
            guard let next = try TopicQueries.nextMeeting(topic.circle, connection) else { throw MeetingError.noMeeting }
            try MeetingQueries.add(
                AgendaPoint(.own, library: topic.library ?? library, text: topic.title), to: next, by: actor.journalID, connection
            )
            topic.meeting = next
            return next
        }
    }

    /// Closes a topic, or opens it again: the library that began it, or who chairs.
    public func take(_ action: TopicState.Action, _ id: TopicID, by actor: Actor) throws {
        guard action == .close || action == .reopen else { throw MeetingError.textMissing }
        try take(action, id, by: actor) { _, _, _ in }
    }

    public func topics(of circle: MeetingCircle, limit: Int = 30, by actor: Actor) throws -> [Topic] {
        try database.read { connection in
            guard try !actor.standings(in: circle, libraries(of: circle, connection)).isEmpty else { return [] }
            return try TopicQueries.of(circle, limit: limit, connection)
        }
    }

    public func topic(_ id: TopicID, by actor: Actor) throws -> TopicDossier {
        try database.read { connection in
            let (topic, seat) = try find(id, "see", by: actor, connection)
            return TopicDossier(
                topic: topic, replies: try TopicQueries.replies(id, connection),
                actions: TopicState.Action.allCases.filter { topic.state.after($0) != nil && seat.may($0, topic) })
        }
    }

    // MARK: Who

    /// What somebody is in a circle.
    private struct Seat {
        var library: LibraryID?
        var own: Set<LibraryID>
        var isChair: Bool

        /// Anybody of the circle answers and brings it to a meeting; only who began it, or who chairs, ends it.
        func may(_ action: TopicState.Action, _ topic: Topic) -> Bool {
            switch action {
            case .reply, .bring: true
            case .close, .reopen: isChair || topic.library.map(own.contains) ?? false
            }
        }
    }

    private func seat(in circle: MeetingCircle, _ verb: String, by actor: Actor, _ connection: Connection) throws -> Seat {
        let libraries = try libraries(of: circle, connection)
        let standings = actor.standings(in: circle, libraries)
        guard !standings.isEmpty else { throw NotAllowed(verb: "topic.\(verb)") }
        let own = libraries.filter { actor.represents($0) }
        return Seat(library: own.first, own: Set(own), isChair: standings.contains(.chair))
    }

    /// Whoever has no part in its circle is told nothing, not even that it is there.
    private func find(_ id: TopicID, _ verb: String, by actor: Actor, _ connection: Connection) throws -> (Topic, Seat) {
        guard actor != .visitor, let topic = try TopicQueries.find(id, connection) else {
            throw NotAllowed(verb: "topic.\(verb)")
        }
        return (topic, try seat(in: topic.circle, verb, by: actor, connection))
    }

    private func take<T>(
        _ action: TopicState.Action, _ id: TopicID, by actor: Actor,
        _ body: (inout Topic, LibraryID?, Connection) throws -> T
    ) throws -> T {
        try database.write { connection in
            var (topic, seat) = try find(id, "\(action)", by: actor, connection)
            guard seat.may(action, topic) else { throw NotAllowed(verb: "topic.\(action)") }
            guard let next = topic.state.after(action) else { throw MeetingError.topicNotNow(topic.state) }
            let result = try body(&topic, seat.library, connection)
            if next == .open { topic.meeting = nil }
            topic.state = next
            try TopicQueries.update(topic, connection)
            try recordTopic("\(action)", id, actor, connection)
            return result
        }
    }

    private func recordTopic(_ verb: String, _ id: TopicID, _ actor: Actor, _ connection: Connection) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "topic.\(verb)", subjectKind: "topic", subjectId: id.rawValue, at: clock.now(),
                details: [:]))
    }
}
