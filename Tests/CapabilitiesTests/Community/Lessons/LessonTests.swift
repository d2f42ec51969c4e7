import Agreements
import Commons
import Membership
import Store
import Testing

@testable import Community

/// The register of lessons for readers (S133).
@Suite struct LessonTests {
    static func note(_ house: MeetingHouse, _ took: Int, _ topic: String = "Kamus", group: String? = nil, ago: Int = 0)
        -> LessonNote
    {
        LessonNote(on: house.today.adding(days: -ago), topic: topic, group: group, tookPart: took)
    }

    @Test func `lessons are counted by topic and by class`() throws {
        try MeetingHouse.with { house in
            let (own, id) = (house.person(.librarian, 0), house.libraries[0])
            try house.community.log(Self.note(house, 30, group: " VII-A "), at: id, by: own)
            try house.community.log(Self.note(house, 28, group: "VII-B", ago: 3), at: id, by: own)
            var guided = Self.note(house, 31, group: "VII-A")
            guided.guide = GuideMark("pelajaran-katalog", 1)
            try house.community.log(guided, at: id, by: own)
            let book = try house.community.lessons(at: id, by: house.person(.principal, 0))
            #expect(book.total.times == 3 && book.total.tookPart == 89 && book.total.minutes == 120)
            #expect(book.byTopic.map(\.topic) == ["Kamus", "Pelajaran: mencari di katalog induk"])
            #expect(book.byTopic.map(\.count.tookPart) == [58, 31])
            #expect(book.byGroup.map(\.group) == ["VII-A", "VII-B"] && book.byGroup.map(\.count.times) == [2, 1])
            #expect(book.lessons.allSatisfy { !$0.mayStrike }, "a principal reads")
        }
    }

    @Test func `a teacher writes down and sees their own alone`() throws {
        try MeetingHouse.with { house in
            let id = house.libraries[0]
            let (librarian, teacher) = (house.person(.librarian, 0), house.person(.teacher, 0))
            let other = house.person(.teacher, 0, id: 777)
            try house.community.log(Self.note(house, 30), at: id, by: librarian)
            var claimed = Self.note(house, 20, "Kutipan")
            claimed.giver = .librarian
            let mine = try house.community.log(claimed, at: id, by: teacher)
            let seen = try house.community.lessons(at: id, by: teacher).lessons
            #expect(seen.map(\.id) == [mine] && seen.first?.giver == .teacher && seen.first?.mayStrike == true)
            #expect(try house.community.lessons(at: id, by: other).lessons.isEmpty)
            #expect(try house.community.lessons(at: id, by: librarian).lessons.count == 2)
            #expect(throws: NotAllowed.self) { try house.community.strike(mine, at: id, by: other) }
            try house.community.strike(mine, at: id, by: teacher)
            #expect(throws: LessonError.unknownLesson) { try house.community.strike(mine, at: id, by: librarian) }
            for outsider in [house.person(.librarian, 1), house.person(.pupil, 0), house.coordinator, Actor.operatorAtConsole] {
                #expect(throws: NotAllowed.self) { try house.community.lessons(at: id, by: outsider) }
                #expect(throws: NotAllowed.self) { try house.community.log(Self.note(house, 5), at: id, by: outsider) }
            }
        }
    }

    @Test func `what is no lesson is refused in words`() throws {
        try MeetingHouse.with { house in
            let (own, id) = (house.person(.deputy, 0), house.libraries[0])
            func log(_ change: (inout LessonNote) -> Void) throws {
                var note = Self.note(house, 10)
                change(&note)
                try house.community.log(note, at: id, by: own)
            }
            #expect(throws: LessonError.topicMissing) { try log { $0.topic = " " } }
            #expect(throws: LessonError.notANumber) { try log { $0.tookPart = 0 } }
            #expect(throws: LessonError.notANumber) { try log { $0.minutes = 601 } }
            #expect(throws: LessonError.dayToCome) { try log { $0.day = house.today.adding(days: 1) } }
            #expect(throws: LessonError.tooLong) { try log { $0.group = String(repeating: "A", count: 21) } }
            #expect(throws: LessonError.unknownGuide) { try log { $0.guide = GuideMark("fotokopi", 1) } }
            let kept = try house.community.lessons(at: id, by: own)
            #expect(kept.lessons.isEmpty)
        }
    }

    @Test func `a school year goes from July to June`() throws {
        for (day, begins) in [("2026-06-30", 2025), ("2026-07-01", 2026), ("2027-01-15", 2026)] {
            let read = try #require(CalendarDay(day))
            #expect(SchoolYear(of: read).begins == begins && SchoolYear(of: read).days?.contains(read) == true)
        }
        try MeetingHouse.with { house in
            let (own, id) = (house.person(.librarian, 0), house.libraries[0])
            try house.community.log(Self.note(house, 10, ago: 200), at: id, by: own)
            #expect(try house.community.lessons(at: id, by: own).lessons.isEmpty)
            #expect(try house.community.lessons(at: id, SchoolYear(begins: 2025), by: own).total.times == 1)
            let days = house.today.adding(days: -365)...house.today
            let counts = try house.database.read { try Community.guidance(of: house.libraries, in: days, $0) }
            #expect(counts.keys.sorted() == [id] && counts[id]?.tookPart == 10)
        }
    }

    @Test func `a library that left takes its register along`() throws {
        try MeetingHouse.with { house in
            let id = house.libraries[0]
            try house.community.log(Self.note(house, 10), at: id, by: house.person(.librarian, 0))
            try house.community.log(Self.note(house, 10), at: house.libraries[1], by: house.person(.librarian, 1))
            let yesterday = house.today.adding(days: -1)
            try house.database.write { try Membership.noteLeaving(id, lastDay: yesterday, by: .operatorAtConsole, at: 0, $0) }
            let membership = Membership(database: house.database, clock: house.hands.clock)
            try house.community.takeOut(try #require(try membership.leaving(of: id)), by: .system)
            let left = try house.database.read { try $0.int("SELECT COUNT(*) FROM lesson WHERE library_id = \(id)") }
            let all = try house.database.read { try $0.int("SELECT COUNT(*) FROM lesson") }
            #expect(left == 0 && all == 1)
        }
    }
}
