/// How a database is opened. The defaults suit a server on a small machine.
public struct DatabaseOptions: Sendable {
    /// How long a statement waits for another process or thread before it fails with `busy`.
    public var busyDeadline: Duration = .seconds(10)
    /// Readers that may run at once, at least 1: twice the cores of a small machine.
    public var readers = 4
    /// Page cache per connection, in KiB.
    public var cacheKiB = 65_536
    /// Bytes of the file that each connection maps into memory: the same memory for all of them, though a process list counts it
    /// as often as it is mapped.
    public var mappedBytes = 268_435_456
    /// Pages that SQLite's write-ahead log holds before a process that writes much copies them into the file: 32 MB, within
    /// which a page that is written often is copied once.
    public var logPages = 8000
    /// Connections to a server at once, at least 2; a few times the server's cores serve most.
    public var connections = 12
    /// A server's replica for reads; while it has not yet what this process wrote, or ``Database/sight`` asks for, reads go to the
    /// primary.
    public var replica: DatabaseLocation?
    /// How long one statement may run on a server; longer ones end with `busy`.
    public var statementDeadline: Duration = .seconds(120)
    /// How long a server waits for the next statement of a transaction before it ends it.
    public var idleDeadline: Duration = .seconds(300)
    /// Runs each write closure twice and keeps only the second run, so that tests catch closures that must not run again.
    public var rehearsesWrites = false

    public init() {}
}
