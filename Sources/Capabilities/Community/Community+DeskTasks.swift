public import Commons
import Membership
import Store

/// What meetings ask of somebody, for the one list at their desk.
extension Community {
    public func deskTasks(by actor: Actor) throws -> [DeskTask] {
        guard case .person(let person) = actor else { return [] }
        let today = clock.today()
        let own = person.grants.compactMap { grant -> LibraryID? in
            if case .library(let id) = grant.place, actor.represents(id) { id } else { nil }
        }
        let libraries = Array(Set(own)).sorted()
        let networks = person.grants.compactMap { grant -> NetworkID? in
            if case .network(let id) = grant.place, actor.coordinates(id) { id } else { nil }
        }
        return try database.read { connection in
            var found: [DeskTask] = []
            for meeting in try MeetingReading.open(libraries, connection) {
                found += try memberTasks(meeting, libraries, actor, today, connection)
            }
            for task in try MeetingReading.openTasks(of: libraries, connection) {
                found.append(
                    DeskTask(
                        key: "meeting:\(task.meeting.rawValue):task:\(task.id)", origin: .meetings, subject: task.what,
                        why: Phrase(
                            id: "Diputuskan rapat untuk perpustakaan Anda.", en: "A meeting decided that your library does this."),
                        deed: Phrase(id: "Laporkan selesai", en: "Report it done"),
                        path: "/rapat/\(task.meeting.rawValue)", urgency: Self.urgency(task.due, today), due: task.due))
            }
            found += try unitNoteTasks(libraries, today, connection)
            for network in Set(networks).sorted() {
                for meeting in try MeetingReading.of(.network(network), limit: 12, connection) {
                    if let task = Self.chairTask(meeting, today) { found.append(task) }
                }
            }
            return found.sorted { ($0.urgency, $0.due ?? today, $0.key) < ($1.urgency, $1.due ?? today, $1.key) }
        }
    }

    private func memberTasks(
        _ meeting: Meeting, _ libraries: [LibraryID], _ actor: Actor, _ today: CalendarDay, _ connection: Connection
    ) throws -> [DeskTask] {
        let invited = try MeetingReading.invited(meeting.id, connection)
        let own = libraries.filter { invited.keys.contains($0) }
        let noted = Set(try MeetingReading.notes(meeting.id, connection).map(\.library))
        var found: [DeskTask] = []
        func add(_ key: String, _ why: Phrase, _ deed: Phrase, _ due: CalendarDay) {
            found.append(
                DeskTask(
                    key: "meeting:\(meeting.id.rawValue):\(key)", origin: .meetings, subject: meeting.title, why: why, deed: deed,
                    path: "/rapat/\(meeting.id.rawValue)", urgency: Self.urgency(due, today), due: due))
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
        if meeting.state == .called || meeting.state == .inSession {
            for vote in try MeetingReading.votes(of: meeting.id, connection) where vote.outcome == nil {
                for library in own where vote.ballots[library] == nil {
                    add(
                        "vote:\(vote.id):\(library.rawValue)",
                        Phrase(id: "Perpustakaan Anda belum memberi suara.", en: "Your library has not voted yet."),
                        Phrase(id: "Beri suara", en: "Vote"), meeting.day)
                }
            }
        }
        if meeting.state == .concluded, meeting.minutesBy != actor.journalID, !own.isEmpty {
            add(
                "confirm", Phrase(id: "Notulen menunggu pengesahan.", en: "The minutes wait to be confirmed."),
                Phrase(id: "Baca dan sahkan", en: "Read and confirm"), meeting.day.adding(days: 7))
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
