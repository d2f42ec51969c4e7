public import Commons

/// A month of a year: "2026-10".
public struct CalendarMonth: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1–12.
    public let month: Int

    public init(_ day: CalendarDay) { (year, month) = (day.year, day.month) }

    /// Reads `YYYY-MM`, and nothing looser. Years 1900–2999: no list of new titles is older.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 7, let day = CalendarDay("\(text)-01"), (1900...2999).contains(day.year) else { return nil }
        self.init(day)
    }

    /// `YYYY-MM`.
    public var iso: String { String(first.iso.prefix(7)) }

    /// "Oktober 2026".
    public func text(_ language: Language) -> String { String(first.text(language).dropFirst(2)) }

    /// Days since 1970 of the first day.
    public var firstDay: Int { first.daysSince1970 }

    /// Days since 1970 of the day after the last.
    public var endDay: Int { next.firstDay }

    public var next: CalendarMonth { CalendarMonth(CalendarDay(daysSince1970: firstDay + 31)) }

    public var previous: CalendarMonth { CalendarMonth(CalendarDay(daysSince1970: firstDay - 1)) }

    public static func < (a: Self, b: Self) -> Bool { (a.year, a.month) < (b.year, b.month) }

    private var first: CalendarDay {
        CalendarDay("\(Self.padded(year, 4))-\(Self.padded(month, 2))-01") ?? CalendarDay(daysSince1970: 0)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
