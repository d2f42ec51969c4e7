import Discovery
import Membership
import WebSupport

/// Which new titles an address asks for: `/baru?bulan=2026-10&level=SMP&library=D0000001`.
struct NewTitlesPart: Sendable, Hashable {
    var month: CalendarMonth?
    var level: LibraryLevel?
    /// A library's code.
    var library: String?
    /// From 1.
    var page = 1

    /// What was typed that is no month or no level.
    enum Mistake: Sendable, Hashable {
        case month(String)
        case level(String)
    }

    init(month: CalendarMonth? = nil, level: LibraryLevel? = nil, library: String? = nil) {
        self.month = month
        self.level = level
        self.library = library
    }

    /// - Returns: the part, and what of the address could not be read; that is left out of the part.
    static func read(_ query: Query) -> (part: NewTitlesPart, mistake: Mistake?) {
        var part = NewTitlesPart(library: query.trimmed("library"))
        var mistake: Mistake?
        part.page = min(max(query.trimmed("page").flatMap { Int($0) } ?? 1, 1), Self.lastPage)
        if let text = query.trimmed("level") {
            part.level = LibraryLevel(rawValue: text) ?? LibraryLevel(typed: text)
            if part.level == nil { mistake = .level(String(text.prefix(40))) }
        }
        if let text = query.trimmed("bulan") {
            part.month = CalendarMonth(text)
            if part.month == nil { mistake = .month(String(text.prefix(40))) }
        }
        // A library has one level: the filter would say nothing, or empty the page.
        if part.library != nil { part.level = nil }
        return (part, mistake)
    }

    /// Beyond this nobody reads on.
    static let lastPage = 100

    var urlPairs: [(String, String?)] {
        [
            ("bulan", month?.iso), ("level", level?.rawValue), ("library", library), ("page", page == 1 ? nil : String(page)),
        ]
    }

    func on(_ month: CalendarMonth?) -> NewTitlesPart { NewTitlesPart(month: month, level: level, library: library) }
    func of(_ level: LibraryLevel?) -> NewTitlesPart { NewTitlesPart(month: month, level: level, library: library) }
    func turned(to page: Int) -> NewTitlesPart {
        var part = self
        part.page = page
        return part
    }
}
