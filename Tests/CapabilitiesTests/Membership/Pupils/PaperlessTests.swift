import Commons
import Membership
import Store
import Testing

/// Consent before anything personal is kept: sixty days for the papers, then nothing is left (UU 27/2022 Pasal 25).
@Suite struct PaperlessTests {
    private static let day: Int64 = 86_400

    @Test func `of whose guardian no paper came, name, class and number are erased after sixty days, and a count remains`() throws
    {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let (adi, bela) = (try house.add("Adi", .pupil, number: "1"), try house.add("Bela", .pupil, number: "2"))
            try house.people.keepPapers()
            try house.people.consent(
                of: [bela], at: house.own, formDay: CalendarDay(at: house.now), scopes: [.photos], by: ratna)
            let waiting = try #require(try house.people.paperless(at: [house.own], by: ratna).first)
            #expect(waiting.count == 1 && waiting.erasedThen == 1)
            #expect(waiting.erasedOn == CalendarDay(at: house.now).adding(days: 61))
            house.pass(60 * Self.day)
            #expect(try house.people.keepPapers() == 0, "the sixtieth day counts to its end")
            #expect(try house.names() == ["Ratna", "Adi", "Bela"])
            house.pass(Self.day)
            #expect(CalendarDay(at: house.now) == waiting.erasedOn, "the day that was told")
            #expect(try house.people.keepPapers() == 1)
            #expect(try house.names() == ["Ratna", "Bela"] && house.people.person(adi) == nil)
            for table in ["member", "appointment", "consent"] {
                #expect(try house.count(table, of: adi) == 0, "\(table)")
            }
            #expect(try house.people.leavers(of: house.own, by: ratna).map(\.count) == [1])
            #expect(try !house.stored(["journal", "job", "left_count"]).contains("Adi"))
            #expect(try house.people.paperless(at: [house.own], by: ratna).isEmpty)
        }
    }

    @Test func `the day's work is done once a day, however often it is asked for`() throws {
        try PeopleHouse.open { house throws in
            try house.add("Adi", .pupil, number: "1")
            house.pass(70 * Self.day)
            #expect(try house.people.keepPapers() == 1)
            try house.add("Bela", .pupil, number: "2")
            house.pass(3_600)
            for _ in 1...3 { #expect(try house.people.keepPapers() == 0) }
            #expect(try house.database.read { try $0.int("SELECT COUNT(*) FROM job WHERE state = 0") } == 1)
        }
    }

    @Test func `pupils who were listed before the time was counted get all of it`() throws {
        try PeopleHouse.open { house throws in
            try house.add("Adi", .pupil, number: "1")
            try house.database.write { _ = try $0.run("UPDATE member SET paperless_since = NULL") }
            house.pass(200 * Self.day)
            #expect(try house.people.keepPapers() == 0)
            house.pass(59 * Self.day)
            #expect(try house.people.keepPapers() == 0)
            house.pass(3 * Self.day)
            #expect(try house.people.keepPapers() == 1)
        }
    }

    @Test func `the desk of who keeps the pupils tells how many go and when, and nobody's name`() throws {
        try PeopleHouse.open { house throws in
            let ratna = try house.actor(house.add("Ratna", .librarian))
            let budi = try house.actor(house.add("Budi", .principal))
            for number in 1...3 { try house.add("Murid", .pupil, number: "\(number)") }
            house.pass(50 * Self.day)
            try house.add("Murid", .pupil, number: "4")
            func tasks(_ actor: Actor) throws -> [DeskTask] {
                try house.people.deskTasks(by: actor).filter { $0.key.hasSuffix(":papers") }
            }
            let task = try #require(try tasks(ratna).first)
            let day = CalendarDay(at: PeopleHouse.start).adding(days: 61)
            #expect(
                task.why.indonesian.contains("4 siswa")
                    && task.why.indonesian.contains("3 siswa dihapus pada \(day.text(.indonesian))"))
            #expect(task.urgency == .soon && task.due == day && task.path == "/meja/orang/D0000001/persetujuan")
            #expect(!task.why.indonesian.contains("Murid") && !task.subject.contains("Murid"))
            #expect(try tasks(budi).isEmpty)
            #expect(try house.people.paperless(at: [house.own], by: budi).first?.count == 4, "the principal sees the number")
            #expect(try house.people.paperless(at: [house.other], by: ratna).isEmpty)
        }
    }
}
