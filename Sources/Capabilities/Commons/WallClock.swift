/// The time of day, given to every room that needs it, so that a test can stop it.
public struct WallClock: Sendable {
    private let source: @Sendable () -> Int64

    /// - Parameter source: seconds since 1970-01-01 00:00 UTC.
    public init(_ source: @escaping @Sendable () -> Int64) { self.source = source }

    /// Seconds since 1970-01-01 00:00 UTC.
    public func now() -> Int64 { source() }

    /// Today in western Indonesia (WIB, UTC+7), where most schools are.
    public func today() -> CalendarDay { CalendarDay(at: now()) }

    public static func fixed(_ seconds: Int64) -> WallClock { WallClock { seconds } }
}
