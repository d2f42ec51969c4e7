/// Where a day begins and ends on the clock of western Indonesia (WIB, UTC+7), where most schools are: the one place that says so.
extension CalendarDay {
    /// Seconds by which that clock is ahead of UTC.
    public static let western = IndonesianZone.western.offset

    /// The day on which a moment falls.
    ///
    /// - Parameter seconds: since 1970-01-01 00:00 UTC.
    public init(at seconds: Int64) { self.init(secondsSince1970: seconds, offset: Self.western) }

    /// The day's first second, since 1970-01-01 00:00 UTC.
    public var begin: Int64 { Int64(daysSince1970) * 86_400 - Self.western }

    /// The first second of the day after.
    public var end: Int64 { begin + 86_400 }
}
