import Commons
import Discovery
import Membership
import UnionCatalog

/// The titles that came last, or in one month.
struct NewTitlesModel {
    var part: NewTitlesPart
    /// nil for all libraries.
    var library: Library?
    var new: NewTitles
    /// What of the address could not be read.
    var mistake: NewTitlesPart.Mistake?

    /// Titles on one page.
    static let perPage = 60

    var rows: [(title: CatalogTitle, day: CalendarDay)] { new.rows }

    var lastPage: Int { min(max(1, (new.total + Self.perPage - 1) / Self.perPage), NewTitlesPart.lastPage) }

    /// Under the month they came, and in it under the day, newest first.
    var months: [(month: CalendarMonth, days: [(day: CalendarDay, titles: [CatalogTitle])])] {
        var months: [(month: CalendarMonth, days: [(day: CalendarDay, titles: [CatalogTitle])])] = []
        for row in new.rows {
            let month = CalendarMonth(row.day)
            if months.last?.month != month { months.append((month, [])) }
            if months[months.count - 1].days.last?.day != row.day { months[months.count - 1].days.append((row.day, [])) }
            months[months.count - 1].days[months[months.count - 1].days.count - 1].titles.append(row.title)
        }
        return months
    }

    /// The nearest month before the one shown in which something came; without one, the latest.
    var earlier: CalendarMonth? { part.month.flatMap { month in new.months.first { $0 < month } } }

    /// The nearest month after the one shown in which something came.
    var later: CalendarMonth? { part.month.flatMap { month in new.months.last { $0 > month } } }
}
