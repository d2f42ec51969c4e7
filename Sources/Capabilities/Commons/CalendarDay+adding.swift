extension CalendarDay {
    public func adding(days: Int) -> CalendarDay { CalendarDay(daysSince1970: daysSince1970 + days) }

    /// The same day of a later month; the month's last day when it has no such day (31 January and a month is 28 or 29 February).
    public func adding(months: Int) -> CalendarDay {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        for day in stride(from: day, through: 28, by: -1) {
            if let found = CalendarDay(year: year, month: month, day: day) { return found }
        }
        return CalendarDay(year: year, month: month, day: day) ?? self
    }
}
