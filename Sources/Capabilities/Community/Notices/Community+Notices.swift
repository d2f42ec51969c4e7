public import Commons
import Membership
import Store

/// Telling people something that they are asked to read, and knowing who has (S76, S155).
extension Community {
    /// Notices that a network or a library may show at once.
    public static let mostNotices = 20

    /// A coordinator's announcement to a network's libraries.
    ///
    /// - Parameter toAll: to all who work at them, not only to who answers for them.
    @discardableResult
    public func announce(_ draft: NoticeDraft, toAll: Bool = false, in network: NetworkID, by actor: Actor) throws -> NoticeID {
        guard actor != .visitor, actor.coordinates(network) else { throw NotAllowed(verb: "notice.announce") }
        var draft = draft
        draft.roles = NoticeDraft.heads.union(toAll ? Role.schoolStaff : [])
        return try publish(.network(network), draft, by: actor)
    }

    /// A circular to one's own school: for whom, is chosen.
    @discardableResult
    public func circulate(_ draft: NoticeDraft, at library: LibraryID, by actor: Actor) throws -> NoticeID {
        guard actor.represents(library) else { throw NotAllowed(verb: "notice.circulate") }
        var draft = draft
        draft.roles.formIntersection(NoticeDraft.audiences)
        return try publish(.library(library), draft, by: actor)
    }

    private func publish(_ source: Notice.Source, _ draft: NoticeDraft, by actor: Actor) throws -> NoticeID {
        var draft = draft
        do {
            draft.title = try Self.text(draft.title, most: 160).split(separator: "\n").joined(separator: " ")
            draft.text = try Self.text(draft.text, most: 4_000)
        } catch .tooLong(let most) { throw NoticeError.tooLong(most: most) } catch { throw NoticeError.textMissing }
        guard !draft.roles.isEmpty else { throw NoticeError.noAudience }
        let today = clock.today()
        let last = draft.lastDay ?? today.adding(days: Notice.shownDays)
        guard (today...today.adding(days: 366)).contains(last) else { throw NoticeError.badDay }
        return try database.write { connection in
            guard try NoticeQueries.countCurrent(source, on: today, connection) < Self.mostNotices else {
                throw NoticeError.tooMany(most: Self.mostNotices)
            }
            guard
                let id = try NoticeQueries.insert(
                    source, draft, lastDay: last, origin: nil, at: clock.now(), connection)
            else { throw NoticeError.textMissing }
            try Self.recordNotice("publish", id, actor.journalID, at: clock.now(), connection)
            return id
        }
    }

    /// Takes it off the desks; who has read it stays known.
    public func withdraw(_ id: NoticeID, by actor: Actor) throws {
        try atNotice(id, .withdraw, by: actor) { notice, _, connection in
            guard notice.withdrawnAt == nil else { throw NoticeError.withdrawn }
            try NoticeQueries.withdraw(id, at: clock.now(), connection)
            try Self.recordNotice("withdraw", id, actor.journalID, at: clock.now(), connection)
        }
    }

    /// "Saya sudah membaca". Not in the journal: who read what goes with the person.
    public func read(_ id: NoticeID, by actor: Actor) throws {
        guard case .person(let person) = actor else { throw NotAllowed(verb: "notice.read") }
        try atNotice(id, .read, by: actor) { notice, libraries, connection in
            for library in libraries where notice.roles.contains(where: { actor.has($0, at: .library(library)) }) {
                try NoticeQueries.note(person.id, of: library, read: id, .screen, at: clock.now(), connection)
            }
        }
    }

    /// Notes who of one's own library has signed the printed circular: these and no others.
    public func sign(_ id: NoticeID, _ people: Set<PersonID>, at library: LibraryID, by actor: Actor) throws {
        try atNotice(id, .sign, by: actor) { notice, libraries, connection in
            guard libraries.contains(library), actor.represents(library) else { throw NotAllowed(verb: "notice.sign") }
            let staff = Set(try Self.holders(notice.roles.subtracting(NoticeDraft.counted), library, clock.now(), connection))
            let signed = staff.intersection(people).sorted()
            try NoticeQueries.unsign(id, of: library, but: signed, connection)
            for person in signed {
                try NoticeQueries.note(person, of: library, read: id, .paper, at: clock.now(), connection)
            }
        }
    }

    /// Who of one's own library has read it, and who not yet: staff by number, pupils and guardians counted.
    public func readers(of id: NoticeID, at library: LibraryID, by actor: Actor) throws -> NoticeReaders {
        let now = clock.now()
        return try database.read { connection in
            let (notice, libraries, _) = try findNotice(id, .readers, by: actor, connection)
            guard libraries.contains(library), actor.represents(library) else { throw NotAllowed(verb: "notice.readers") }
            let receipts = try NoticeQueries.receipts(id, of: library, connection)
            let staff = try Self.holders(notice.roles.subtracting(NoticeDraft.counted), library, now, connection)
            let others = try Self.holders(notice.roles.intersection(NoticeDraft.counted), library, now, connection)
            return NoticeReaders(
                staff: staff.map { NoticeReader(person: $0, way: receipts[$0]?.way, at: receipts[$0]?.at) },
                others: (others.count, others.count { receipts[$0] != nil }))
        }
    }

    public func notice(_ id: NoticeID, by actor: Actor) throws -> NoticeDossier {
        try database.read { connection in
            let (notice, libraries, standings) = try findNotice(id, .see, by: actor, connection)
            let isReach = standings.contains(.coordinator)
            var readAt: Int64?
            if case .person(let person) = actor { readAt = try NoticeQueries.readAt(id, by: person.id, connection) }
            return NoticeDossier(
                notice: notice, libraries: libraries, headed: libraries.filter { actor.represents($0) },
                verbs: Set(NoticeVerb.allCases.filter { !$0.who.isDisjoint(with: standings) }), readAt: readAt,
                reached: isReach ? try NoticeQueries.reached(id, connection).intersection(libraries) : [])
        }
    }

    /// What concerns somebody, the newest first, with whether they have read it.
    public func notices(limit: Int = 100, by actor: Actor) throws -> [(notice: Notice, isRead: Bool, isFor: Bool)] {
        guard case .person(let person) = actor else { return [] }
        let (libraries, networks) = Self.places(person, actor)
        return try database.read { connection in
            let read = try NoticeQueries.read(by: person.id, connection)
            return try NoticeQueries.of(libraries, networks: networks, limit: limit, connection).compactMap { notice in
                let reached = try Self.reach(of: notice, connection)
                let standings = actor.standings(to: notice, reached)
                guard !standings.isDisjoint(with: NoticeVerb.see.who) else { return nil }
                return (notice, read.contains(notice.id), standings.contains(.audience))
            }
        }
    }

    /// What waits to be read, for the one list at the desk.
    public func noticeTasks(by actor: Actor) throws -> [(notice: NoticeID, task: DeskTask)] {
        guard case .person(let person) = actor else { return [] }
        let (libraries, _) = Self.places(person, actor)
        guard !libraries.isEmpty else { return [] }
        let today = clock.today()
        return try database.read { connection in
            try NoticeQueries.unread(by: person.id, libraries, on: today, connection).compactMap { notice in
                let reached = try Self.reach(of: notice, connection)
                guard actor.standings(to: notice, reached).contains(.audience) else { return nil }
                return (notice.id, try Self.task(notice, today, connection))
            }
        }
    }

    // MARK: Who

    private static func places(_ person: ActingPerson, _ actor: Actor) -> (libraries: [LibraryID], networks: [NetworkID]) {
        var (libraries, networks) = (Set<LibraryID>(), Set<NetworkID>())
        for grant in person.grants {
            switch grant.place {
            case .library(let id): libraries.insert(id)
            case .network(let id): if actor.coordinates(id) { networks.insert(id) }
            default: continue
            }
        }
        return (libraries.sorted(), networks.sorted())
    }

    static func holders(_ roles: Set<Role>, _ library: LibraryID, _ now: Int64, _ connection: Connection) throws -> [PersonID] {
        roles.isEmpty
            ? [] : try People.holders(roles, at: .library(library), now: now, connection)
    }

    /// The libraries that a notice reaches now: a network's are those that take part today.
    static func reach(of notice: Notice, _ connection: Connection) throws -> [LibraryID] {
        switch notice.source {
        case .network(let id): try Networks.voters(of: id, connection).map(\.library)
        case .agreement(_, _, let library), .library(let library): [library]
        }
    }

    /// Whoever has no part in it is told nothing, not even that it is there.
    private func findNotice(
        _ id: NoticeID, _ verb: NoticeVerb, by actor: Actor, _ connection: Connection
    ) throws -> (Notice, [LibraryID], Set<NoticeVerb.Who>) {
        guard actor != .visitor, let notice = try NoticeQueries.find(id, connection) else {
            throw NotAllowed(verb: "notice.\(verb.rawValue)")
        }
        let libraries = try Self.reach(of: notice, connection)
        let standings = actor.standings(to: notice, libraries)
        guard !standings.isDisjoint(with: verb.who) else { throw NotAllowed(verb: "notice.\(verb.rawValue)") }
        return (notice, libraries, standings)
    }

    private func atNotice(
        _ id: NoticeID, _ verb: NoticeVerb, by actor: Actor, _ body: (Notice, [LibraryID], Connection) throws -> Void
    ) throws {
        try database.write { connection in
            let (notice, libraries, _) = try findNotice(id, verb, by: actor, connection)
            try body(notice, libraries, connection)
        }
    }

    static func recordNotice(
        _ verb: String, _ id: NoticeID, _ actor: String, at now: Int64, _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor, verb: "notice.\(verb)", subjectKind: "notice", subjectId: id.rawValue, at: now, details: [:]))
    }
}
