import Commons
import Membership
import Testing

/// The days that count when something was promised within school days.
@Suite struct SchoolCalendarTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    @Test func `weekends, national holidays and closed periods do not count`() throws {
        let plain = SchoolCalendar()
        // Friday to Monday.
        #expect(plain.days(from: try day("2026-11-20"), to: try day("2026-11-23")) == 1)
        #expect(plain.days(from: try day("2026-11-20"), to: try day("2026-11-22")) == 0)
        #expect(plain.days(from: try day("2026-11-23"), to: try day("2026-11-23")) == 0)
        #expect(plain.days(from: try day("2026-11-23"), to: try day("2026-11-20")) == 0)
        // Independence day, a Monday; Christmas eve is a common leave day, Christmas a Friday.
        #expect(plain.days(from: try day("2026-08-14"), to: try day("2026-08-18")) == 1)
        #expect(plain.days(from: try day("2026-12-23"), to: try day("2026-12-28")) == 1)
        // Idul Fitri of 2026 with the days before and after.
        #expect(plain.days(from: try day("2026-03-17"), to: try day("2026-03-25")) == 1)
        // Of a year whose decree is not known the days that never move count.
        #expect(try !plain.isSchoolDay(day("2029-05-01")) && plain.isSchoolDay(day("2029-05-02")))
        var profile = LibraryProfile()
        profile.closures = [Closure(from: try day("2026-11-24"), until: try day("2026-11-26"), reason: "Ujian")]
        #expect(SchoolCalendar(profile).days(from: try day("2026-11-23"), to: try day("2026-11-27")) == 1)
    }

    @Test func `a week that the profile tells goes before Monday to Friday`() throws {
        var profile = LibraryProfile()
        let hours = OpenHours(opens: 420, closes: 720)
        profile.week = [hours, hours, hours, hours, nil, hours, nil]
        let six = SchoolCalendar(profile)
        #expect(try six.isSchoolDay(day("2026-11-21")) && !six.isSchoolDay(day("2026-11-20")))
        #expect(!six.isSchoolDay(try day("2026-11-22")))
    }

    @Test func `the day that comes so many school days after or before another`() throws {
        let plain = SchoolCalendar()
        #expect(plain.day(2, after: try day("2026-11-20")) == (try day("2026-11-24")))
        #expect(plain.day(1, before: try day("2026-11-23")) == (try day("2026-11-20")))
        #expect(plain.day(0, after: try day("2026-11-22")) == (try day("2026-11-22")))
        for start in 20_700..<20_760 {
            let day = CalendarDay(daysSince1970: start)
            for count in 1...8 {
                let later = plain.day(count, after: day)
                #expect(plain.days(from: day, to: later) == count && plain.isSchoolDay(later))
            }
        }
        var closed = LibraryProfile()
        closed.closures = [Closure(from: try day("2026-01-01"), until: try day("2029-01-01"), reason: "")]
        #expect(SchoolCalendar(closed).day(1, after: try day("2026-11-20")) > (try day("2027-01-01")))
    }
}
