public import Commons
import Store

/// Pupils of one library whose guardians' papers have not come: how many, and when the first of them are taken off the list.
public struct PaperlessPupils: Sendable, Hashable {
    public let library: LibraryID
    public let count: Int
    /// The day on which the first are erased unless their paper is recorded before.
    public let erasedOn: CalendarDay
    /// How many on that day.
    public let erasedThen: Int
}

/// Consent before anything personal is kept (UU 27/2022 Pasal 25): of pupils without a recorded paper their school keeps name, class and
/// number, so that the papers can be printed, for so many days and no longer.
extension People {
    public static let paperDays = 60
    static let paperJob = "pupil.papers"

    /// Counts alone, for the library's own people.
    public func paperless(at libraries: [LibraryID], by actor: Actor) throws -> [PaperlessPupils] {
        let own = libraries.filter(actor.maySeePeople(of:))
        guard !own.isEmpty else { return [] }
        let waiting = try database.read { try PaperlessQueries.waiting(at: own, $0) }
        return Dictionary(grouping: waiting) { $0.library }.map { library, groups in
            let days = groups.map { (day: Self.lastDay($0.since).adding(days: 1), count: $0.count) }
            let first = days.map(\.day).min() ?? clock.today()
            return PaperlessPupils(
                library: library, count: days.reduce(0) { $0 + $1.count }, erasedOn: first,
                erasedThen: days.reduce(0) { $0 + ($1.day == first ? $1.count : 0) })
        }.sorted { $0.library < $1.library }
    }

    /// How many computers of a library are enrolled for switching by PIN.
    public func enrolledDesks(at library: LibraryID, by actor: Actor) throws -> Int {
        guard actor.maySeePeople(of: library) else { throw NotAllowed(verb: "desk.count") }
        return try database.read { try SessionQueries.desks(of: library, $0).count }
    }

    /// The last whole day on which a pupil listed at a moment may stand without a paper.
    static func lastDay(_ since: Int64) -> CalendarDay { CalendarDay(at: since).adding(days: paperDays) }

    /// Does the day's work on the lists, once a day however often it is asked and on however many nodes. In short steps.
    ///
    /// - Returns: how many pupils were erased.
    @discardableResult
    public func keepPapers() throws -> Int {
        let now = clock.now()
        let tomorrow = clock.today().end + 2 * 3_600
        let jobs = try database.write { connection in
            try connection.jobs.enqueue(Self.paperJob, now: now, dedupeKey: "daily")
            return try connection.jobs.lease([Self.paperJob], now: now, until: now + 900)
        }
        var erased = 0
        for job in jobs {
            try beginTimes(now)
            erased += try eraseOverdue()
            try database.write { connection in
                try connection.jobs.complete(job.id, fence: job.fence, now: now)
                try connection.jobs.enqueue(Self.paperJob, now: now, runAt: tomorrow, dedupeKey: "daily")
            }
        }
        return erased
    }

    /// For pupils who were on a list before the time was counted it begins now, so that nobody is erased without having been told of.
    private func beginTimes(_ now: Int64) throws {
        while true {
            let found = try database.read { try PaperlessQueries.unmarked(limit: 500, now: now, $0) }
            if found.isEmpty { return }
            try database.write { connection in
                for one in found { try PaperlessQueries.begin(one.person, at: one.library, now: now, connection) }
            }
        }
    }

    private func eraseOverdue() throws -> Int {
        let (now, today) = (clock.now(), clock.today())
        let before = today.adding(days: -Self.paperDays).begin
        var erased = 0
        for library in try database.read({ try PaperlessQueries.librariesDue(before, $0) }) {
            var count = 0
            while true {
                let done = try database.write { connection -> Int in
                    let due = try PaperlessQueries.due(at: library, before, limit: 100, connection)
                    for person in due {
                        guard try Self.isPupilAtMost(person, now, connection) else {
                            try PaperlessQueries.end(person, at: library, connection)
                            continue
                        }
                        try PeopleQueries.countLeaver(of: library, in: today.year, role: .pupil, connection)
                        try PeopleQueries.erase(person, from: library, connection)
                    }
                    return due.count
                }
                count += done
                if done < 100 { break }
            }
            let total = count
            try database.write { connection in
                try connection.journal(
                    JournalEntry(
                        actor: Actor.system.journalID, verb: "pupil.paperless", subjectKind: "library",
                        subjectId: library.rawValue,
                        at: now, details: ["erased": String(total)]))
            }
            erased += total
        }
        return erased
    }
}
