import Commons
import Testing

struct CalendarDayTests {
    @Test func `every day of four hundred years comes back from its number`() throws {
        for count in stride(from: -146_097, through: 146_097, by: 1) {
            let day = CalendarDay(daysSince1970: count)
            guard day.daysSince1970 == count else {
                Issue.record("\(day.iso) is not \(count)")
                return
            }
        }
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-22", 20779), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a day is read, counted and written alike`(text: String, count: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.daysSince1970 == count)
        #expect(day.iso == text)
        #expect(CalendarDay(daysSince1970: count) == day)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-2", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-11-00", "0000-01-01",
        "22-11-2026", "2026/11/22", "2026-1a-22", " 2026-11-22", "２０２６-11-22",
    ])
    func `what is no day is not read`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `a time after the day is ignored`() {
        #expect(CalendarDay("2026-11-22 10:37:56")?.iso == "2026-11-22")
    }

    @Test func `every hundredth year but each fourth of them has no leap day`() {
        #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDay(year: 2024, month: 2, day: 29) != nil)
    }

    @Test func `a moment falls on the day of its zone, before 1970 too`() {
        #expect(CalendarDay(at: 17 * 3600 - 1).iso == "1970-01-01")
        #expect(CalendarDay(at: 17 * 3600).iso == "1970-01-02")
        #expect(CalendarDay(secondsSince1970: -1).iso == "1969-12-31")
        #expect(WallClock.fixed(17 * 3600).today().iso == "1970-01-02")
        let day = CalendarDay(at: 17 * 3600)
        #expect(day.begin == 17 * 3600 && day.end == 41 * 3600 && CalendarDay(at: day.end - 1) == day)
    }

    @Test func `days are told in both languages and stand in order`() throws {
        let day = try #require(CalendarDay("2026-08-17"))
        #expect(day.text(.indonesian) == "17 Agustus 2026")
        #expect(day.text(.english) == "17 August 2026")
        #expect(try #require(CalendarDay("2026-08-16")) < day)
        #expect(try day < #require(CalendarDay("2027-01-01")))
    }
}
