public import Commons

/// When a monthly meeting is: "Rabu kedua, 13.00".
public struct MeetingRule: Sendable, Hashable {
    /// 1–4; 5 is the last of the month.
    public let week: Int
    /// 1 is Monday, 7 Sunday.
    public let weekday: Int
    /// Minutes after midnight on the clock of the meeting.
    public let minute: Int

    /// - Returns: nil outside these ranges.
    public init?(week: Int, weekday: Int, minute: Int) {
        guard (1...5).contains(week), (1...7).contains(weekday), (0..<1_440).contains(minute) else { return nil }
        (self.week, self.weekday, self.minute) = (week, weekday, minute)
    }

    /// The day in a month.
    public func day(year: Int, month: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let next = first.adding(months: 1)
        if week == 5 {
            let last = next.adding(days: -1)
            return last.adding(days: -((last.weekday - weekday + 7) % 7))
        }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + (week - 1) * 7)
    }

    /// The first day of the rule after a day.
    public func next(after day: CalendarDay) -> CalendarDay? {
        guard let here = self.day(year: day.year, month: day.month) else { return nil }
        if here > day { return here }
        let month = (CalendarDay(year: day.year, month: day.month, day: 1) ?? day).adding(months: 1)
        return self.day(year: month.year, month: month.month)
    }

    public var name: Phrase {
        let (day, time) = (MeetingTime.weekday(weekday), MeetingTime.text(minute))
        let ordinals = [
            ("pertama", "first"), ("kedua", "second"), ("ketiga", "third"), ("keempat", "fourth"), ("terakhir", "last"),
        ]
        let ordinal = ordinals[week - 1]
        return Phrase(
            id: "\(day.indonesian) \(ordinal.0) tiap bulan, \(time)", en: "\(ordinal.1) \(day.english) of each month, \(time)")
    }
}

extension CalendarDay {
    /// 1 is Monday, 7 Sunday.
    public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }
}

/// How days and times of meetings are said.
public enum MeetingTime {
    public static func weekday(_ number: Int) -> Phrase {
        let names = [
            Phrase(id: "Senin", en: "Monday"), Phrase(id: "Selasa", en: "Tuesday"), Phrase(id: "Rabu", en: "Wednesday"),
            Phrase(id: "Kamis", en: "Thursday"), Phrase(id: "Jumat", en: "Friday"), Phrase(id: "Sabtu", en: "Saturday"),
            Phrase(id: "Minggu", en: "Sunday"),
        ]
        return names[min(max(number, 1), 7) - 1]
    }

    /// "13.00", as clocks are written in Indonesia.
    public static func text(_ minute: Int) -> String {
        let minutes = minute % 60
        return "\(minute / 60).\(minutes < 10 ? "0" : "")\(minutes)"
    }

    /// Reads "13.00", "13:00" or "13".
    public static func minute(_ typed: String) -> Int? {
        let parts = typed.split(whereSeparator: { $0 == "." || $0 == ":" })
        guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...23).contains(hour) else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard parts[1].utf8.count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
        return hour * 60 + minute
    }
}
