import Commons
import Store
import Testing

@testable import Community

/// Who came to how many meetings, and which tasks were late: counted on fingers.
@Suite struct AttendanceTests {
    @Test func `meetings held and tasks due are counted by library, on their days`() throws {
        try MeetingHouse.with { house throws in
            let (a, b) = (house.libraries[0], house.libraries[1])
            let first = house.today
            func hold(_ present: [(LibraryID, Presence)], task days: Int? = nil) throws -> MeetingID {
                let id = try house.inSession()
                for (library, presence) in present { try house.community.mark(library, presence, at: id, by: house.coordinator) }
                if let days {
                    try house.community.decide(
                        "Menata", at: id, task: (a, "Menata rak", house.today.adding(days: days)), by: house.coordinator)
                }
                try house.community.write("Notulen", of: id, by: house.coordinator)
                try house.community.take(.conclude, id, by: house.coordinator)
                return id
            }
            _ = try hold([(a, .present), (b, .excused)], task: 3)
            _ = try hold([(a, .present), (b, .present)], task: 4)
            _ = try house.called()
            // The first task is done on its last day, the second a day late, the third is not due yet.
            house.hands.pass(days: 3)
            try house.community.finish(1, by: house.person(.librarian, 0))
            house.hands.pass(days: 2)
            try house.community.finish(2, by: house.person(.librarian, 0))
            let days = first...first.adding(days: 30)
            let found = try house.database.read { try Community.attendance(of: house.libraries, in: days, $0) }
            #expect(found[a] == Attendance(invited: 2, present: 2, tasks: 2, late: 1))
            #expect(found[b] == Attendance(invited: 2, present: 1, tasks: 0, late: 0))
            #expect(found[house.libraries[3]] == nil)
            // Before the days of the meetings there is nothing.
            let early = first.adding(days: -9)...first.adding(days: -1)
            #expect(try house.database.read { try Community.attendance(of: house.libraries, in: early, $0) }.isEmpty)
        }
    }
}
