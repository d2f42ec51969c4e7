import Commons
import Membership
import Store
import Synchronization
import Testing

@testable import Community

/// What meetings put on a desk, with the step that does it there, and what the catalogue tells an agenda.
@Suite struct DeskDutyTests {
    @Test func `voting, reporting and confirming come with the step that does them`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            let ratna = house.person(.librarian, 0)
            func deeds() throws -> [MeetingDuty.Deed] { try community.duties(by: ratna).duties.compactMap(\.deed) }
            let id = try house.called(days: 0)
            let vote = try community.ask("Tanggal pameran?", at: id, by: house.coordinator)
            #expect(try deeds() == [.vote(vote, library: house.libraries[0])])
            #expect(try community.duties(by: ratna).duties.contains { $0.task.why.indonesian.contains("Tanggal pameran?") })
            try community.take(.open, id, by: house.coordinator)
            try community.vote(.yes, in: vote, at: id, for: house.libraries[0], by: ratna)
            try community.decide("Y", at: id, task: (house.libraries[0], "Kerjakan", house.today), by: house.coordinator)
            #expect(try deeds() == [.finish(1)])
            try community.write("Notulen", of: id, by: house.coordinator)
            try community.take(.conclude, id, by: house.coordinator)
            #expect(try deeds() == [.finish(1), .confirm])
            try community.finish(1, report: "Sudah", by: ratna)
            try community.take(.confirm, id, by: ratna)
            #expect(try deeds().isEmpty)
        }
    }

    @Test func `a long list of tasks is counted whole and named in part, and another library's are not among them`() throws {
        try MeetingHouse.with { house throws in
            let community = house.community
            let id = try house.inSession()
            for number in 1...7 {
                try community.decide(
                    "Y", at: id, task: (house.libraries[0], "Tugas \(number)", house.today.adding(days: number)),
                    by: house.coordinator)
            }
            let (some, total) = try community.duties(limit: 3, by: house.person(.librarian, 0))
            #expect(some.map(\.task.subject) == ["Tugas 1", "Tugas 2", "Tugas 3"] && total == 7)
            #expect(try community.duties(limit: 3, by: house.person(.librarian, 1)).total == 0)
            let both = Actor.person(
                ActingPerson(
                    id: PersonID(1),
                    grants: Set(house.libraries.prefix(2).map { RoleGrant(.librarian, at: .library($0)) })))
            #expect(try community.duties(at: house.libraries[1], by: both).total == 0)
            #expect(try community.duties(by: both).total == 7)
        }
    }

    @Test func `an agenda tells of new titles by library and of open wishes as one number`() {
        let few = AgendaFacts(
            outlook: AgendaOutlook(newTitles: [LibraryID(1): 4, LibraryID(2): 9, LibraryID(3): 0], openWishes: 3))
        #expect(
            Agenda.points(few).dropFirst().dropLast() == [
                AgendaPoint(.newTitles, library: LibraryID(2), number: 9),
                AgendaPoint(.newTitles, library: LibraryID(1), number: 4),
                AgendaPoint(.openWishes, number: 3),
            ])
        let many = Dictionary(uniqueKeysWithValues: (1...6).map { (LibraryID($0), 2) })
        #expect(
            Agenda.points(AgendaFacts(outlook: AgendaOutlook(newTitles: many, openWishes: 0))).map(\.kind) == [
                .news, .newTitles, .rest,
            ])
    }

    @Test func `the days asked about begin after the last meeting, and an agenda that was opened is kept`() throws {
        try MeetingHouse.with { house throws in
            let asked = AskedDays()
            let community = Community(database: house.database, clock: house.hands.clock) { libraries, days, _ in
                asked.note(libraries, days)
                return AgendaOutlook(newTitles: [libraries[0]: 5], openWishes: 2)
            }
            let first = try house.inSession()
            try community.write("N", of: first, by: house.coordinator)
            try community.take(.conclude, first, by: house.coordinator)
            house.hands.pass(days: 20)
            let next = try house.called()
            let dossier = try community.meeting(next, by: house.coordinator)
            #expect(dossier.agenda.contains(AgendaPoint(.newTitles, library: house.libraries[0], number: 5)))
            #expect(dossier.agenda.contains(AgendaPoint(.openWishes, number: 2)))
            let held = try community.meeting(first, by: house.coordinator).meeting.day
            #expect(asked.last?.days == held.adding(days: 1)...house.today)
            #expect(asked.last?.libraries == Array(house.libraries.prefix(3)))
            try community.take(.open, next, by: house.coordinator)
            // Another program, which knows nothing of the catalogue, reads what was kept.
            let kept = try house.community.meeting(next, by: house.coordinator).agenda
            #expect(kept.contains(AgendaPoint(.newTitles, library: house.libraries[0], number: 5)))
        }
    }

    private final class AskedDays: Sendable {
        private let found = Mutex<(libraries: [LibraryID], days: ClosedRange<CalendarDay>)?>(nil)
        var last: (libraries: [LibraryID], days: ClosedRange<CalendarDay>)? { found.withLock { $0 } }
        func note(_ libraries: [LibraryID], _ days: ClosedRange<CalendarDay>) { found.withLock { $0 = (libraries, days) } }
    }
}
