import Commons
import Membership
import UnionCatalog

/// The titles that came last.
struct NewTitlesModel {
    /// nil for all libraries.
    var library: Library?
    var rows: [(title: CatalogTitle, day: CalendarDay)]

    /// Under the day they came, newest first.
    var days: [(day: CalendarDay, titles: [CatalogTitle])] {
        var days: [(day: CalendarDay, titles: [CatalogTitle])] = []
        for row in rows {
            if days.last?.day == row.day {
                days[days.count - 1].titles.append(row.title)
            } else {
                days.append((row.day, [row.title]))
            }
        }
        return days
    }
}
