public import Commons

/// Which days count when a library promised something within school days: not Sundays and days of the week on which it is closed, not
/// national holidays, not its own closed periods.
public struct SchoolCalendar: Sendable, Hashable {
    /// Monday first.
    private let week: [Bool]
    private let closures: [Closure]

    /// - Parameter profile: a week in which nothing was filled in is Monday to Friday.
    public init(_ profile: LibraryProfile = LibraryProfile()) {
        let told = profile.week.map { $0 != nil }
        week = told.count == 7 && told.contains(true) ? told : [true, true, true, true, true, false, false]
        closures = profile.closures
    }

    public func isSchoolDay(_ day: CalendarDay) -> Bool {
        // 1 January 1970 was a Thursday.
        let weekday = ((day.daysSince1970 + 3) % 7 + 7) % 7
        return week[weekday] && !NationalHolidayData.isHoliday(day) && !closures.contains { $0.from <= day && day <= $0.until }
    }

    /// School days after one day up to and including another; what is answered on the day it was asked took none.
    public func days(from asked: CalendarDay, to answered: CalendarDay) -> Int {
        guard asked < answered else { return 0 }
        return (asked.daysSince1970 + 1...answered.daysSince1970).count { isSchoolDay(CalendarDay(daysSince1970: $0)) }
    }

    /// The school day that comes so many after a day; the day itself for none.
    public func day(_ count: Int, after day: CalendarDay) -> CalendarDay { step(count, from: day, by: 1) }

    /// The school day that comes so many before a day.
    public func day(_ count: Int, before day: CalendarDay) -> CalendarDay { step(count, from: day, by: -1) }

    private func step(_ count: Int, from day: CalendarDay, by direction: Int) -> CalendarDay {
        var (left, found) = (count, day)
        // A library that closes for good has no such day: a year is enough to look.
        for _ in 0..<366 where left > 0 {
            found = found.adding(days: direction)
            if isSchoolDay(found) { left -= 1 }
        }
        return found
    }
}
