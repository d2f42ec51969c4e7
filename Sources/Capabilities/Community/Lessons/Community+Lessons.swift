import Agreements
public import Commons
public import Membership
public import Store

/// Guidance of readers (S133): which lessons a library gave. Its librarian and deputy keep the register, a teacher writes down their own, the
/// principal reads it. It is the library's own matter: nobody else sees it, and it goes when the library leaves.
extension Community {
    @discardableResult
    public func log(_ note: LessonNote, at library: LibraryID, by actor: Actor) throws -> Int64 {
        guard actor.mayLogLessons(at: library) else { throw NotAllowed(verb: "lesson.log") }
        var note = note
        // A teacher speaks for nobody else.
        if !actor.keeps(library) { note.giver = .teacher }
        guard LessonNote.givers.contains(note.giver) else { throw NotAllowed(verb: "lesson.log") }
        var topic = note.topic.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let mark = note.guide {
            guard let guide = GuideLibrary.shared[mark], guide.kind != .procedure else { throw LessonError.unknownGuide }
            topic = guide.title.indonesian
        }
        note.group = note.group?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if note.group?.isEmpty == true { note.group = nil }
        guard !topic.isEmpty else { throw LessonError.topicMissing }
        guard topic.count <= 120, (note.group?.count ?? 0) <= 20 else { throw LessonError.tooLong }
        guard (1...2_000).contains(note.tookPart), (1...600).contains(note.minutes) else { throw LessonError.notANumber }
        guard note.day <= clock.today(), note.day.year >= 2000 else { throw LessonError.dayToCome }
        return try database.write { connection in
            let id = try LessonQueries.insert(
                note, topic: topic, at: library, by: actor.journalID, at: clock.now(), connection)
            try noteLesson("log", id, library, actor, connection)
            return id
        }
    }

    /// Takes a line out that was written by mistake: the library's librarian, or who wrote it.
    public func strike(_ lesson: Int64, at library: LibraryID, by actor: Actor) throws {
        try database.write { connection in
            guard actor.mayLogLessons(at: library) else { throw NotAllowed(verb: "lesson.strike") }
            guard let found = try LessonQueries.place(lesson, connection), found.library == library else {
                throw LessonError.unknownLesson
            }
            guard actor.keeps(library) || found.actor == actor.journalID else { throw NotAllowed(verb: "lesson.strike") }
            try LessonQueries.strike(lesson, connection)
            try noteLesson("strike", lesson, library, actor, connection)
        }
    }

    /// The register of a school year; a teacher sees what they wrote themselves.
    public func lessons(at library: LibraryID, _ year: SchoolYear? = nil, by actor: Actor) throws -> LessonBook {
        guard actor.maySeeLessons(of: library) || actor.mayLogLessons(at: library) else { throw NotAllowed(verb: "lesson.see") }
        let year = year ?? SchoolYear(of: clock.today())
        guard let days = year.days else { return LessonBook(year: year, lessons: []) }
        let keeps = actor.keeps(library)
        return try database.read { connection in
            let lessons = try LessonQueries.of(
                library, in: days, only: actor.maySeeLessons(of: library) ? nil : actor.journalID, connection
            ) { keeps || ($0 == actor.journalID && actor.mayLogLessons(at: library)) }
            return LessonBook(year: year, lessons: lessons)
        }
    }

    /// How much guidance libraries gave in a time, inside another room's read.
    public static func guidance(
        of libraries: [LibraryID], in days: ClosedRange<CalendarDay>, _ connection: Connection
    ) throws -> [LibraryID: LessonCount] {
        try LessonQueries.counts(libraries, in: days, connection)
    }

    /// A library that left takes its register along.
    public func takeOut(_ leaving: LibraryLeaving, by actor: Actor) throws {
        guard actor.runsInstallation, leaving.lastDay < clock.today() else { throw NotAllowed(verb: "library.left") }
        try database.write { try LessonQueries.forget(leaving.library, $0) }
    }

    private func noteLesson(
        _ verb: String, _ id: Int64, _ library: LibraryID, _ actor: Actor, _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "lesson.\(verb)", subjectKind: "lesson", subjectId: id, at: clock.now(),
                details: ["library": String(library.rawValue)]))
    }
}

extension Actor {
    /// Its librarian, its deputy, and its teachers for their own.
    public func mayLogLessons(at library: LibraryID) -> Bool { keeps(library) || has(.teacher, at: .library(library)) }

    /// All of them: its librarian, its deputy and its principal.
    public func maySeeLessons(of library: LibraryID) -> Bool { keeps(library) || has(.principal, at: .library(library)) }
}
