import Commons

/// The national holidays of Indonesia, as data with its source. A school's own closed periods stand in its profile.
///
/// The yearly joint decree (SKB tiga menteri) fixes the movable days; of a year whose decree is not in this table only the days that never
/// move are known, so that a due day may come out earlier than it need be, never later than was promised.
enum NationalHolidayData {
    /// Month and day: new year, labour, Pancasila, independence, Christmas.
    static let fixed: Set<Int> = [101, 501, 601, 817, 1225]

    /// Movable days and *cuti bersama* by year. 2026: SKB of 19 September 2025, no. 1497, 2 and 5 of 2025, as published in the press;
    /// not verified against the original.
    static let movable: [Int: Set<Int>] = [
        2026: [
            116, 216, 217, 318, 319, 320, 321, 322, 323, 324, 403, 405, 514, 515, 527, 528, 531, 616, 825, 1224,
        ]
    ]

    static func isHoliday(_ day: CalendarDay) -> Bool {
        let mark = day.month * 100 + day.day
        return fixed.contains(mark) || movable[day.year]?.contains(mark) == true
    }
}
