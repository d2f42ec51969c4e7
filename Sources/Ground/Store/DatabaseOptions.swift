/// How a database is opened. The defaults suit a server on a small machine.
public struct DatabaseOptions: Sendable {
    /// How long a statement waits for another process or thread before it fails with `busy`.
    public var busyDeadline: Duration = .seconds(10)
    /// Readers that may run at once, at least 1.
    public var readers = 6
    /// Page cache per connection, in KiB.
    public var cacheKiB = 65_536
    /// Bytes of the file mapped into memory.
    public var mappedBytes = 268_435_456
    /// Runs each write closure twice and keeps only the second run, so that tests catch closures that must not run again.
    public var rehearsesWrites = false

    public init() {}
}
