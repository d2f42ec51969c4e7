public import Commons

/// When parties are reminded that an agreement ends: 90, 30 and 7 days before its last day (S139). Days by rule, so that nothing has to be
/// stored and a changed end moves them all.
public enum Reminders {
    public static let daysBefore = [90, 30, 7]

    public struct Due: Sendable, Hashable {
        public let day: CalendarDay
        public let daysBefore: Int
    }

    /// All of one agreement that are not before its first day.
    public static func due(starts: CalendarDay, ends: CalendarDay?) -> [Due] {
        guard let ends else { return [] }
        return daysBefore.map { Due(day: ends.adding(days: -$0), daysBefore: $0) }.filter { $0.day >= starts }
    }

    /// The one that stands open on a day: the latest that has come, until the end itself.
    public static func open(on day: CalendarDay, starts: CalendarDay, ends: CalendarDay?) -> Due? {
        guard let ends, day <= ends else { return nil }
        return due(starts: starts, ends: ends).last { $0.day <= day }
    }
}
