public import Commons
import Membership
import Store

/// What each unit of a school tells before a meeting (S153).
extension Community {
    /// Notes of one person that may wait at once.
    public static let mostUnitNotes = 12

    /// Hands in a note of one's own field; anybody who works there.
    @discardableResult
    public func handIn(
        _ text: String, _ kind: UnitNote.Kind, unit: String, for library: LibraryID, by actor: Actor
    ) throws -> UnitNoteID {
        guard case .person(let person) = actor, actor.worksAt(library) else { throw NotAllowed(verb: "unit-note.hand-in") }
        let text = try Self.text(text, most: 600)
        let unit = try Self.text(unit, most: 60).split(separator: "\n").joined(separator: " ")
        return try database.write { connection in
            guard try UnitNoteQueries.countOpen(by: person.id, for: library, connection) < Self.mostUnitNotes else {
                throw MeetingError.tooManyNotes(most: Self.mostUnitNotes)
            }
            let now = clock.now()
            let id = try UnitNoteQueries.insert(text, kind, unit: unit, by: person.id, for: library, at: now, connection)
            try recordUnitNote("hand-in", library, actor, [:], connection)
            return id
        }
    }

    /// Takes a note back that still waits: who wrote it, or who heads the library.
    public func takeBack(_ id: UnitNoteID, by actor: Actor) throws {
        guard case .person(let person) = actor else { throw NotAllowed(verb: "unit-note.take-back") }
        try database.write { connection in
            guard let owner = try UnitNoteQueries.owner(of: id, connection),
                (owner.person == person.id && actor.worksAt(owner.library)) || actor.represents(owner.library)
            else { throw NotAllowed(verb: "unit-note.take-back") }
            guard owner.isOpen else { throw MeetingError.alreadyDone }
            try UnitNoteQueries.remove(id, connection)
            try recordUnitNote("take-back", owner.library, actor, [:], connection)
        }
    }

    public func unitNotes(of library: LibraryID, by actor: Actor) throws -> UnitNotes {
        guard case .person(let person) = actor, actor.worksAt(library) else { throw NotAllowed(verb: "unit-note.see") }
        let isHead = actor.represents(library)
        let today = clock.today()
        return try database.read { connection in
            let since = clock.now() - 182 * 86_400
            let all = try UnitNoteQueries.all(of: library, since: since, seenBy: person.id, connection).filter {
                isHead || $0.isOwn
            }
            let coming = try Self.coming(library, today, connection)
            let notes = isHead ? coming : []
            return UnitNotes(
                open: all.filter { $0.meeting == nil }, taken: all.filter { $0.meeting != nil }.sorted { $0.at > $1.at },
                isHead: isHead,
                meetings: try notes.map { meeting in
                    (meeting, try MeetingReading.notes(meeting.id, connection).first { $0.library == library })
                }, next: coming.first?.day)
        }
    }

    /// The librarian's own words, made of what waits, go to a meeting, and the notes are those of that meeting from then on.
    public func carry(_ notes: [UnitNoteID], as note: MeetingNote, to id: MeetingID, by actor: Actor) throws {
        guard actor.represents(note.library) else { throw NotAllowed(verb: "unit-note.carry") }
        let checked = try Self.checked(note)
        try change(id, .note, for: note.library, by: actor) { meeting, _, connection in
            try MeetingQueries.handIn(checked, to: meeting.id, by: actor.journalID, at: clock.now(), connection)
            try UnitNoteQueries.take(notes, of: note.library, to: meeting.id, connection)
        }
    }

    /// How many notes wait for who heads these libraries, for the desk.
    func unitNoteTasks(_ libraries: [LibraryID], _ today: CalendarDay, _ connection: Connection) throws -> [MeetingDuty] {
        let waiting = try UnitNoteQueries.waiting(libraries, connection)
        return try waiting.sorted { $0.key < $1.key }.compactMap { library, count in
            guard let next = try Self.coming(library, today, connection).first,
                let known = try Membership.libraries([library], connection).first
            else { return nil }
            let task = DeskTask(
                key: "unit-notes:\(library.rawValue)", origin: .meetings, subject: next.title,
                why: Phrase(
                    id: "\(count) catatan unit menunggu dibawa ke rapat \(next.day.text(.indonesian)).",
                    en: "\(count) notes of the school’s units wait to be taken to the meeting of \(next.day.text(.english))."),
                deed: Phrase(id: "Baca dan bawa", en: "Read and take over"), path: "/meja/catatan/\(known.code)",
                urgency: Self.urgency(next.day, today), due: next.day)
            return MeetingDuty(meeting: next.id, task: task, deed: nil)
        }
    }

    /// The meetings of a library to which notes can still be handed in, the next first.
    private static func coming(_ library: LibraryID, _ today: CalendarDay, _ connection: Connection) throws -> [Meeting] {
        var found: [Meeting] = []
        for network in try Networks.networks(of: library, connection) {
            found += try MeetingReading.of(.network(network), limit: 12, connection)
        }
        found += try MeetingReading.open([library], connection).filter { meeting in !found.contains { $0.id == meeting.id } }
        return found.filter { MeetingVerb.note.states.contains($0.state) && $0.day >= today }
            .sorted { ($0.day, $0.minute, $0.id) < ($1.day, $1.minute, $1.id) }
    }

    private func recordUnitNote(
        _ verb: String, _ library: LibraryID, _ actor: Actor, _ details: [String: String], _ connection: Connection
    ) throws(StoreError) {
        try connection.journal(
            JournalEntry(
                actor: actor.journalID, verb: "unit-note.\(verb)", subjectKind: "library", subjectId: library.rawValue,
                at: clock.now(), details: details))
    }
}
