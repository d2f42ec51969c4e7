import Commons
import Membership
import Store
import TestKit
import Testing

@testable import Community

/// What each unit of one school tells before a meeting (S153).
@Suite struct UnitNoteTests {
    @Test func `units hand in, the librarian takes over in own words, and nothing else leaves the school`() throws {
        try MeetingHouse.with { house throws in
            let own = house.libraries[0]
            let (teacher, office, librarian) = (
                house.person(.teacher, 0), house.person(.staff, 0), house.person(.librarian, 0)
            )
            let meeting = try house.called()
            let first = try house.community.handIn(
                " Kelas VII\r\nsenang. ", .wentWell, unit: "Guru mapel", for: own, by: teacher)
            try house.community.handIn("Kertas habis.", .needed, unit: "Tata usaha", for: own, by: office)
            let extra = try house.community.handIn("Salah tulis.", .hard, unit: "Guru mapel", for: own, by: teacher)
            try house.community.takeBack(extra, by: teacher)
            // Everybody sees their own, and when the meeting is; who heads the library sees all.
            let mine = try house.community.unitNotes(of: own, by: teacher)
            #expect(mine.open.map(\.id) == [first] && mine.meetings.isEmpty && mine.next == house.today.adding(days: 10))
            let all = try house.community.unitNotes(of: own, by: librarian)
            #expect(all.open.map(\.unit) == ["Guru mapel", "Tata usaha"] && all.isHead)
            #expect(all.meetings.map(\.meeting.id) == [meeting])
            #expect(try house.community.deskTasks(by: librarian).contains { $0.key.hasPrefix("unit-notes:") })
            var note = all.prefilled(over: nil, for: own)
            #expect(note.wentWell == "Guru mapel: Kelas VII senang." && note.needed == "Tata usaha: Kertas habis.")
            note.needed = "Kertas dua rim."
            try house.community.carry(all.open.map(\.id), as: note, to: meeting, by: librarian)
            let told = try house.community.meeting(meeting, by: house.person(.librarian, 1)).notes
            #expect(told == [note])
            let after = try house.community.unitNotes(of: own, by: librarian)
            #expect(after.open.isEmpty && after.taken.count == 2)
            #expect(try !house.community.deskTasks(by: librarian).contains { $0.key.hasPrefix("unit-notes:") })
            #expect(throws: MeetingError.alreadyDone) { try house.community.takeBack(first, by: teacher) }
            // What comes later is put below what was handed in.
            try house.community.handIn("Rak baru.", .wentWell, unit: "Sarana", for: own, by: librarian)
            let more = try house.community.unitNotes(of: own, by: librarian)
            #expect(more.prefilled(over: more.meetings[0].known, for: own).wentWell == "\(note.wentWell)\nSarana: Rak baru.")
        }
    }

    @Test func `every role, inside and outside the school`() throws {
        try MeetingHouse.with { house throws in
            let (own, meeting) = (house.libraries[0], try house.called())
            let id = try house.community.handIn("Baik.", .wentWell, unit: "Guru", for: own, by: house.person(.teacher, 0, id: 7))
            let note = MeetingNote(library: own, wentWell: "Baik.", hard: "", needed: "")
            for role in Role.allCases where role.fits(.library(own)) {
                for library in [0, 1, 3] {
                    let actor = house.person(role, library)
                    let works = library == 0 && Role.schoolStaff.contains(role)
                    let heads = library == 0 && NoticeDraft.heads.contains(role)
                    #expect(allows { try house.community.unitNotes(of: own, by: actor) } == works, "\(role) \(library)")
                    #expect(allows { try house.community.handIn("X", .hard, unit: "Y", for: own, by: actor) } == works)
                    #expect(allows { try house.community.carry([], as: note, to: meeting, by: actor) } == heads)
                    if !heads { #expect(!allows { try house.community.takeBack(id, by: actor) }, "\(role) \(library)") }
                    if works { #expect(try house.community.unitNotes(of: own, by: actor).isHead == heads) }
                }
            }
            #expect(!allows { try house.community.unitNotes(of: own, by: house.coordinator) })
            #expect(!allows { try house.community.unitNotes(of: own, by: .operatorAtConsole) })
        }
    }

    @Test func `floods stop, and who is erased leaves no note`() throws {
        try MeetingHouse.with { house throws in
            let own = house.libraries[0]
            let id = try house.people.add(PersonDetails(name: "Orang"), as: .teacher, at: .library(own), by: .operatorAtConsole)
            let teacher = house.person(.teacher, 0, id: id.rawValue)
            #expect(throws: MeetingError.textMissing) {
                try house.community.handIn(" ", .hard, unit: "Guru", for: own, by: teacher)
            }
            for _ in 0..<Community.mostUnitNotes {
                try house.community.handIn("Isi", .hard, unit: "Guru", for: own, by: teacher)
            }
            #expect(throws: MeetingError.tooManyNotes(most: 12)) {
                try house.community.handIn("Isi", .hard, unit: "Guru", for: own, by: teacher)
            }
            try house.people.erase(id, at: own, by: house.person(.librarian, 0))
            try house.database.write { try Community.forget($0) }
            #expect(try house.community.unitNotes(of: own, by: house.person(.librarian, 0)).open.isEmpty)
        }
    }

    private func allows(_ body: () throws -> some Any) -> Bool {
        do {
            _ = try body()
            return true
        } catch is NotAllowed { return false } catch { return true }
    }
}
