public import Commons
import Membership
import Store

/// What a meeting asks of somebody, with the step that does it where one press, or one line, is enough.
public struct MeetingDuty: Sendable, Hashable {
    public enum Deed: Sendable, Hashable {
        case vote(Int64, library: LibraryID)
        /// Report a task as done, in a line if wanted.
        case finish(Int64)
        /// After a look at the minutes.
        case confirm
    }

    public let meeting: MeetingID
    public let task: DeskTask
    public let deed: Deed?
}

/// What meetings ask of somebody, for the one list at their desk.
extension Community {
    public func deskTasks(by actor: Actor) throws -> [DeskTask] { try duties(by: actor).duties.map(\.task) }

    /// In a fixed number of statements, however many meetings are open.
    ///
    /// - Parameters:
    ///   - library: only what waits for this one.
    ///   - limit: of tasks that meetings decided; those beyond are only counted.
    public func duties(at library: LibraryID? = nil, limit: Int = 200, by actor: Actor) throws -> (
        duties: [MeetingDuty], total: Int
    ) {
        guard case .person(let person) = actor else { return ([], 0) }
        let today = clock.today()
        let libraries = Set(
            person.grants.compactMap { grant -> LibraryID? in
                if case .library(let id) = grant.place, actor.represents(id), library == nil || library == id { id } else { nil }
            }
        ).sorted()
        let networks = Set(
            person.grants.compactMap { grant -> NetworkID? in
                if library == nil, case .network(let id) = grant.place, actor.coordinates(id) { id } else { nil }
            }
        ).sorted()
        guard !libraries.isEmpty || !networks.isEmpty else { return ([], 0) }
        return try database.read { connection in
            let open = try MeetingReading.open(libraries, connection)
            let facts = try MeetingReading.deskFacts(open.map(\.id), libraries, connection)
            var found = open.flatMap { Self.memberTasks($0, facts, actor, today) }
            let tasks = try MeetingReading.openTasks(of: libraries, limit: limit, connection)
            found += tasks.first.map { Self.duty($0, today) }
            found += try unitNoteTasks(libraries, today, connection)
            found += try MeetingReading.chaired(by: networks, until: today.adding(days: 10), connection).compactMap { meeting in
                Self.chairTask(meeting, today).map { MeetingDuty(meeting: meeting.id, task: $0, deed: nil) }
            }
            found.sort {
                ($0.task.urgency, $0.task.due ?? today, $0.task.key) < ($1.task.urgency, $1.task.due ?? today, $1.task.key)
            }
            return (found, found.count + tasks.total - tasks.first.count)
        }
    }

    private static func duty(_ task: MeetingTask, _ today: CalendarDay) -> MeetingDuty {
        MeetingDuty(
            meeting: task.meeting,
            task: DeskTask(
                key: "meeting:\(task.meeting.rawValue):task:\(task.id)", origin: .meetings, subject: task.what,
                why: Phrase(
                    id: "Diputuskan rapat untuk perpustakaan Anda.", en: "A meeting decided that your library does this."),
                deed: Phrase(id: "Laporkan selesai", en: "Report it done"),
                path: "/rapat/\(task.meeting.rawValue)", urgency: urgency(task.due, today), due: task.due),
            deed: .finish(task.id))
    }

    private static func memberTasks(
        _ meeting: Meeting, _ facts: MeetingDeskFacts, _ actor: Actor, _ today: CalendarDay
    ) -> [MeetingDuty] {
        let own = facts.invited[meeting.id] ?? []
        let noted = facts.noted[meeting.id] ?? []
        var found: [MeetingDuty] = []
        func add(_ key: String, _ why: Phrase, _ deed: Phrase, _ due: CalendarDay, _ step: MeetingDuty.Deed? = nil) {
            found.append(
                MeetingDuty(
                    meeting: meeting.id,
                    task: DeskTask(
                        key: "meeting:\(meeting.id.rawValue):\(key)", origin: .meetings, subject: meeting.title, why: why,
                        deed: deed, path: "/rapat/\(meeting.id.rawValue)", urgency: urgency(due, today), due: due),
                    deed: step))
        }
        if meeting.state == .called, meeting.day >= today {
            for library in own where !noted.contains(library) {
                add(
                    "note:\(library.rawValue)",
                    Phrase(
                        id: "Rapat \(meeting.day.text(.indonesian)): kabar dari perpustakaan Anda belum dititipkan.",
                        en: "Meeting on \(meeting.day.text(.english)): your library’s notes are not handed in."),
                    Phrase(id: "Titipkan kabar", en: "Hand in notes"), meeting.day)
            }
        }
        if MeetingVerb.vote.states.contains(meeting.state) {
            for vote in facts.votes[meeting.id] ?? [] {
                for library in own where vote.ballots[library] == nil {
                    add(
                        "vote:\(vote.id):\(library.rawValue)",
                        Phrase(
                            id: "Perpustakaan Anda belum memberi suara: “\(vote.question)”",
                            en: "Your library has not voted yet: “\(vote.question)”"),
                        Phrase(id: "Beri suara", en: "Vote"), meeting.day, .vote(vote.id, library: library))
                }
            }
        }
        if meeting.state == .concluded, meeting.minutesBy != actor.journalID, !own.isEmpty {
            add(
                "confirm",
                Phrase(
                    id: "Notulen menunggu pengesahan: baca dulu, lalu sahkan.",
                    en: "The minutes wait to be confirmed: read them first, then confirm."),
                MeetingAction.confirm.name, meeting.day.adding(days: 7), .confirm)
        }
        return found
    }

    /// What the coordinator has to do about a meeting.
    static func chairTask(_ meeting: Meeting, _ today: CalendarDay) -> DeskTask? {
        let (why, deed): (Phrase, Phrase)
        switch meeting.state {
        case .planned where meeting.day.daysSince1970 - today.daysSince1970 <= 10:
            (why, deed) = (
                Phrase(id: "Undangan rapat belum dikirim.", en: "The invitation has not been sent."),
                Phrase(id: "Kirim undangan", en: "Send the invitation")
            )
        case .called where meeting.day <= today:
            (why, deed) = (
                Phrase(id: "Hari rapat sudah tiba.", en: "The day of the meeting has come."),
                Phrase(id: "Buka rapat", en: "Open it")
            )
        case .inSession:
            (why, deed) = (
                Phrase(id: "Rapat masih terbuka.", en: "The meeting is still open."),
                Phrase(id: "Tulis notulen dan tutup", en: "Write the minutes and conclude")
            )
        default: return nil
        }
        return DeskTask(
            key: "meeting:\(meeting.id.rawValue):chair:\(meeting.state.rawValue)", origin: .meetings, subject: meeting.title,
            why: why, deed: deed, path: "/rapat/\(meeting.id.rawValue)", urgency: urgency(meeting.day, today), due: meeting.day)
    }

    /// Overdue after its day, pressing on it, soon within a week.
    static func urgency(_ due: CalendarDay, _ today: CalendarDay) -> DeskTask.Urgency {
        let days = due.daysSince1970 - today.daysSince1970
        return days < 0 ? .overdue : days == 0 ? .today : days <= 7 ? .soon : .whenever
    }
}
